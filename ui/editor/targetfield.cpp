#include "ui/editor/targetfield.h"

#include "models/domain/targetmask.h"
#include "ui/style/clipboard.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/iconbutton.h"

#include <QFocusEvent>
#include <QSignalBlocker>

TargetField::TargetField(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(new IconButton(QStringLiteral("eye"), tr("Show Address"), this))
{
    setPlaceholderText(QStringLiteral("https://"));
    setMaxLength(1'000'000);
    m_eye->setObjectName(QStringLiteral("addressEye"));
    setButtonRole(m_eye, ButtonRole::Icon);
    setControlSize(m_eye, ControlSize::Compact);
    m_eye->setFocusPolicy(Qt::StrongFocus); // else a click on it would focus the field
    m_eye->installEventFilter(this);
    m_eye->setCursor(Qt::ArrowCursor);
    connect(m_eye, &QAbstractButton::clicked, this, &TargetField::toggle);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_url = text;
        m_eye->setVisible(!m_url.isEmpty());
        emit urlEdited();
    });
    copyAsSecretFrom(this);
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
    m_eye->setVisible(!m_url.isEmpty());
    m_eye->setAction(m_masked ? tr("Show Address") : tr("Hide Address"));
    m_eye->setIconName(m_masked ? QStringLiteral("eye") : QStringLiteral("eye-off"));
}

void TargetField::toggle()
{
    if (!m_leftForEye)
        m_revealed = !m_revealed;
    m_leftForEye = false;
    showText();
    setCursorPosition(0);
}

bool TargetField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_eye && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_revealed = false;
        m_leftForEye = false;
        showText();
    }
    return QLineEdit::eventFilter(watched, event);
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
    m_leftForEye = event->reason() == Qt::MouseFocusReason && m_eye->hasFocus();
    showText();
    setCursorPosition(0);
}

void TargetField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeEye();
}

// As in SecretField; setInvalid() adds its own room for the sign of an error.
void TargetField::placeEye()
{
    const QSize size = m_eye->sizeHint();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_eye->setGeometry(isMirrored ? 4 : width() - size.width() - 4, (height() - size.height()) / 2,
                       size.width(), size.height());
    const int room = size.width() - 2 + (isInvalid(this) ? 23 : 0);
    setTextMargins(isMirrored ? room : 0, 0, isMirrored ? 0 : room, 0);
}
