#include "ui/history/comparedialog.h"

#include "ui/editor/fieldvalues.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/note.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace {

QLabel *compareLabel(const QString &text, LabelRole role, TextRole font, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setLabelRole(label, role, font);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

} // namespace

CompareDialog::CompareDialog(const Side &earlier, const Side &later, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("compareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Compare"));
    const QList<WebhookField> different = differences(earlier.webhook, later.webhook);
    QList<WebhookField> same;
    for (const WebhookField field :
         {WebhookField::Enabled, WebhookField::TargetUrl, WebhookField::Kind, WebhookField::Description,
          WebhookField::Events, WebhookField::Modes, WebhookField::ProjectPatterns, WebhookField::Secret}) {
        if (!different.contains(field))
            same.append(field);
    }

    auto *content = new QWidget(this);
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(20, 18, 20, 16);
    body->setSpacing(12);
    QLabel *title = compareLabel(tr("“%1”").arg(WebhookTexts::title(later.webhook)), LabelRole::Text,
                                 TextRole::PaneTitle, content);
    title->setObjectName(QStringLiteral("title"));
    body->addWidget(title);
    if (different.isEmpty()) {
        auto *note = new Note(content);
        note->setObjectName(QStringLiteral("sameNote"));
        note->setContent(Tone::Info, QStringLiteral("info"), {}, tr("Nothing differs between the two."));
        body->addWidget(note);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(compareLabel(earlier.when, LabelRole::Mid, TextRole::SecondaryMedium, content), 0, 1);
    grid->addWidget(compareLabel(later.when, LabelRole::Mid, TextRole::SecondaryMedium, content), 0, 2);
    addFields(grid, different, earlier, later, true);
    if (!different.isEmpty() && !same.isEmpty())
        grid->addWidget(compareLabel(tr("The same in both"), LabelRole::Mid, TextRole::SectionSmall, content),
                        grid->rowCount(), 0, 1, 3);
    addFields(grid, same, earlier, later, false);
    body->addLayout(grid);
    body->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto *footer = new DialogFooter(this);
    auto *close = new QPushButton(tr("Close"), footer);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setDefault(true);
    footer->addRight(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(footer);
    const int width = scaledLength(640);
    resize(width, qBound(260, content->heightForWidth(width) + 57, 620));
    close->setFocus(Qt::OtherFocusReason);
}

void CompareDialog::addFields(QGridLayout *grid, const QList<WebhookField> &fields, const Side &earlier,
                              const Side &later, bool areDifferent)
{
    QWidget *content = grid->parentWidget();
    for (const WebhookField field : fields) {
        const int row = grid->rowCount();
        const QString name = WebhookTexts::field(field);
        const QString then = FieldValues::saved(field, earlier.webhook);
        QString now = FieldValues::saved(field, later.webhook);
        if (areDifferent && then == now)
            now = tr("%1, another path", "two addresses with the same mask").arg(now);
        QLabel *label = compareLabel(areDifferent ? tr("≠ %1", "a field that differs").arg(name) : name,
                                     areDifferent ? LabelRole::Text : LabelRole::Mid,
                                     areDifferent ? TextRole::BodyMedium : TextRole::Body, content);
        label->setAccessibleName(areDifferent ? tr("%1 differs").arg(name) : tr("%1 is the same").arg(name));
        label->setWordWrap(false);
        const LabelRole role = areDifferent ? LabelRole::Text : LabelRole::Mid;
        QLabel *left = compareLabel(then, role, TextRole::Body, content);
        QLabel *right = compareLabel(now, role, TextRole::Body, content);
        left->setObjectName(QStringLiteral("earlier%1").arg(int(field)));
        right->setObjectName(QStringLiteral("later%1").arg(int(field)));
        left->setAccessibleDescription(tr("%1, %2", "field, time").arg(name, earlier.when));
        right->setAccessibleDescription(tr("%1, %2", "field, time").arg(name, later.when));
        grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(left, row, 1, Qt::AlignTop);
        grid->addWidget(right, row, 2, Qt::AlignTop);
    }
}
