#include "ui/json/bodyview.h"

#include "ui/widgets/codeview.h"

#include <QVBoxLayout>

// Skeleton: the parts around it are built against this header at the same time.
class BodyView::Private
{
public:
    CodeView *text = nullptr;
};

BodyView::BodyView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->text = new CodeView(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->text);
}

BodyView::~BodyView() = default;

void BodyView::setTitle(const QString &title)
{
    d->text->setAccessibleName(title);
}

void BodyView::setBody(const QByteArray &body, const QByteArray &)
{
    d->text->setPlainText(QString::fromUtf8(body));
}

void BodyView::setAbsent(Absence)
{
    d->text->clear();
}

void BodyView::setSaveName(const QString &) {}

void BodyView::openSearch() {}
