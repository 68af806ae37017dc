#include "ui/editor/targetfield.h"

#include "models/domain/targetmask.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QFocusEvent>
#include <QSignalBlocker>

TargetField::TargetField(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(new QAction(this))
{
    setPlaceholderText(QStringLiteral("https://"));
    setMaxLength(1'000'000);
    addAction(m_eye, QLineEdit::TrailingPosition);
    connect(m_eye, &QAction::triggered, this, &TargetField::toggle);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_url = text;
        emit urlEdited();
    });
    showText();
}

void TargetField::setUrl(const QString &url)
{
    m_url = url;
    m_revealed = false;
    m_cursor = -1;
    showText();
    setCursorPosition(0);
}

QString TargetField::url() const
{
    return m_url.trimmed();
}

void TargetField::showText()
{
    const MaskedTarget target = maskedTarget(url());
    // Text without a host is shown as it was typed, so that what is wrong with it can be seen.
    const bool canBeMasked = !target.head.isEmpty() && target.head.contains(QLatin1String("://"));
    m_masked = !m_editing && !m_revealed && canBeMasked;
    const QString shown = m_masked ? target.text() : m_url;
    if (text() != shown) {
        const QSignalBlocker quiet(this);
        setText(shown);
    }
    const bool isHidden = m_masked;
    m_eye->setVisible(canBeMasked || m_editing);
    m_eye->setText(isHidden ? tr("Show Address") : tr("Hide Address"));
    m_eye->setIcon(themedIcon(isHidden ? QStringLiteral("eye") : QStringLiteral("eye-off")));
}

void TargetField::toggle()
{
    if (m_editing) {
        clearFocus(); // leaving it masks it again
        return;
    }
    m_revealed = !m_revealed;
    showText();
    setCursorPosition(0);
}

void TargetField::focusInEvent(QFocusEvent *event)
{
    m_editing = true;
    showText();
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason && m_cursor >= 0)
        setCursorPosition(m_cursor);
    m_cursor = -1;
}

void TargetField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason) // the context menu: still being edited
        return;
    if (event->reason() == Qt::ActiveWindowFocusReason)
        m_cursor = cursorPosition();
    m_editing = false;
    m_revealed = false;
    showText();
    setCursorPosition(0);
}
