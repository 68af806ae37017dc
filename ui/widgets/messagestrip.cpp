#include "ui/widgets/messagestrip.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/iconbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace {
QString stripIcon(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return QStringLiteral("circle-check");
    case Tone::Warning:
        return QStringLiteral("triangle-alert");
    case Tone::Danger:
        return QStringLiteral("circle-x");
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Info:
        return QStringLiteral("info");
    }
    return {};
}
} // namespace

MessageStrip::MessageStrip(Tone tone, const QString &text, const QString &actionText, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_iconName(stripIcon(tone))
    , m_text(new QLabel(text, this))
    , m_close(new IconButton(QStringLiteral("x"), tr("Close Message"), this))
{
    m_text->setObjectName(QStringLiteral("text"));
    setLabelRole(m_text, LabelRole::Text);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    setButtonRole(m_close, ButtonRole::Flat);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setFixedSize(scaledLength(24), scaledLength(24));
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);

    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    if (!actionText.isEmpty()) {
        m_action = new QPushButton(actionText, this);
        m_action->setObjectName(QStringLiteral("action"));
        m_action->setAutoDefault(false);
        setButtonRole(m_action, ButtonRole::Link);
        layout->addWidget(m_action);
        connect(m_action, &QPushButton::clicked, this, &MessageStrip::actionTriggered);
        m_action->installEventFilter(this);
    }
    layout->addWidget(m_close);
    const int iconSpace = 12 + scaledLength(15) + 8;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout->setContentsMargins(mirrored ? 6 : iconSpace, 6, mirrored ? iconSpace : 6, 6);
    setMinimumHeight(36);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::closeRequested);
    m_close->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageStrip::closeRequested);
}

void MessageStrip::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

void MessageStrip::closeAfter(std::chrono::milliseconds time)
{
    m_timer.setInterval(time);
    resumeOrHold();
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::resumeOrHold()
{
    if (m_timer.interval() <= 0)
        return;
    const bool held = underMouse() || m_close->hasFocus() || (m_action && m_action->hasFocus());
    if (held)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void MessageStrip::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    resumeOrHold();
}

void MessageStrip::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    resumeOrHold();
}

bool MessageStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &MessageStrip::resumeOrHold, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), 6, themeColor(toneTint(m_tone)),
             themeIsHighContrast() ? themeColor(ColorRole::Control) : QColor());
    const int side = scaledLength(15);
    const int middle = m_text->y() + (m_text->height() > 2 * m_text->fontMetrics().height()
                                          ? m_text->fontMetrics().height() / 2
                                          : m_text->height() / 2);
    const QRect place(12, middle - side / 2, side, side);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), place), m_iconName, toneText(m_tone));
}
