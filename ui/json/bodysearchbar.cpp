#include "ui/json/bodysearchbar.h"

#include "ui/style/webhooksstyle.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

BodySearchBar::BodySearchBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(this))
    , m_count(new QLabel(this))
    , m_previous(new IconButton(QStringLiteral("chevron-up"), tr("Previous, Shift+Enter"), this))
    , m_next(new IconButton(QStringLiteral("chevron-down"), tr("Next, Enter"), this))
    , m_close(new IconButton(QStringLiteral("x"), tr("Close the Search"), this))
{
    m_field->setObjectName(QStringLiteral("searchText"));
    m_count->setObjectName(QStringLiteral("searchCount"));
    m_previous->setObjectName(QStringLiteral("searchPrevious"));
    m_next->setObjectName(QStringLiteral("searchNext"));
    m_close->setObjectName(QStringLiteral("searchClose"));
    m_field->setPlaceholderText(tr("Search in the body"));
    m_field->setAccessibleName(tr("Search in the body"));
    setLabelRole(m_count, LabelRole::Mid, TextRole::Secondary);
    setControlSize(m_field, ControlSize::Compact);
    for (IconButton *button : {m_previous, m_next, m_close}) {
        setControlSize(button, ControlSize::Compact);
        setButtonRole(button, ButtonRole::Flat);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &BodySearchBar::textEdited);
    connect(m_field, &SearchField::leaveRequested, this, &BodySearchBar::closed);
    connect(m_previous, &QAbstractButton::clicked, this, &BodySearchBar::previousRequested);
    connect(m_next, &QAbstractButton::clicked, this, &BodySearchBar::nextRequested);
    connect(m_close, &QAbstractButton::clicked, this, &BodySearchBar::closed);
    setFound(-1, 0, Count::Exact);
    hide();
}

void BodySearchBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString BodySearchBar::text() const
{
    return m_field->text();
}

void BodySearchBar::setFound(qsizetype current, qsizetype places, Count count)
{
    const QString all =
        QLocale().toString(qlonglong(places)) + (count == Count::AtLeast ? QStringLiteral("+") : QString());
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (places == 0)
        m_count->setText(count == Count::AtLeast ? tr("Searching…") : tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(qlonglong(current + 1)), all));
    m_previous->setEnabled(places > 0);
    m_next->setEnabled(places > 0);
}

// Enter searches on, and is not the default button of the dialog.
bool BodySearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
            if (key->modifiers() & Qt::ShiftModifier)
                emit previousRequested();
            else
                emit nextRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
