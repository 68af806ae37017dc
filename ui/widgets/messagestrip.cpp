#include "ui/widgets/messagestrip.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/iconbutton.h"

#include <QApplication>
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
    , m_row(new QHBoxLayout(this))
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

    m_row->setSpacing(8);
    m_row->addWidget(m_text, 1);
    if (!actionText.isEmpty()) {
        m_action = makeAction(actionText, "action");
        connect(m_action, &QPushButton::clicked, this, &MessageStrip::actionTriggered);
    }
    m_row->addWidget(m_close);
    const int iconSpace = 12 + scaledLength(15) + 8;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_row->setContentsMargins(mirrored ? 6 : iconSpace, 6, mirrored ? iconSpace : 6, 6);
    setMinimumHeight(36);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::closeRequested);
    m_close->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageStrip::closeRequested);
}

QPushButton *MessageStrip::makeAction(const QString &text, const char *objectName)
{
    auto *action = new QPushButton(text, this);
    action->setObjectName(QLatin1String(objectName));
    action->setAutoDefault(false);
    setButtonRole(action, ButtonRole::Link);
    m_row->insertWidget(m_row->indexOf(m_close) < 0 ? m_row->count() : m_row->indexOf(m_close), action);
    action->installEventFilter(this);
    return action;
}

QPushButton *MessageStrip::addAction(const QString &text)
{
    QPushButton *action = makeAction(text, "secondAction");
    action->show(); // the message may be on screen already
    setTabOrder(m_action ? m_action : action, action);
    setTabOrder(action, m_close);
    return action;
}

void MessageStrip::setActionText(const QString &text)
{
    if (m_action)
        m_action->setText(text);
}

bool MessageStrip::isHeld() const
{
    return underMouse() || isAncestorOf(QApplication::focusWidget());
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
    if (isHeld())
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
