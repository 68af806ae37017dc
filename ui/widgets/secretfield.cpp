#include "ui/widgets/secretfield.h"

#include "ui/style/clipboard.h"
#include "ui/widgets/iconbutton.h"

#include <QEvent>

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(new IconButton(QStringLiteral("eye"), QString(), this))
{
    m_eye->setObjectName(QStringLiteral("eye"));
    setButtonRole(m_eye, ButtonRole::Flat);
    m_eye->setCursor(Qt::ArrowCursor);
    setEchoMode(QLineEdit::Password); // also keeps masked text from copy, drag and undo
    // Masked or not, input methods must not learn it.
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    connect(m_eye, &QToolButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    copyAsSecretFrom(this);
    updateButton();
    placeButton();
}

void SecretField::setRevealed(bool revealed)
{
    if (revealed == isRevealed())
        return;
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    updateButton();
    emit revealedChanged(revealed);
}

bool SecretField::isRevealed() const
{
    return echoMode() == QLineEdit::Normal;
}

void SecretField::updateButton()
{
    m_eye->setIconName(isRevealed() ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    m_eye->setAction(isRevealed() ? tr("Hide") : tr("Show"));
}

void SecretField::placeButton()
{
    const QSize size = m_eye->sizeHint();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? 4 : width() - size.width() - 4;
    m_eye->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
    const int space = size.width() - 2 + (isInvalid(this) ? 23 : 0);
    setTextMargins(mirrored ? space : 0, 0, mirrored ? 0 : space, 0);
}

void SecretField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeButton();
}

void SecretField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        placeButton();
}
