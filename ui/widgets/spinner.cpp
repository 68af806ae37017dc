#include "ui/widgets/spinner.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QTimer>
#include <QTimerEvent>

namespace {
constexpr int spinnerInterval = 40;
constexpr int spinnerStep = 14; // degrees: about a turn a second

// Lives in the busy button and turns the arc WebhooksStyle draws at its "busyAngle".
class ButtonSpinner : public QTimer
{
public:
    explicit ButtonSpinner(QAbstractButton *button)
        : QTimer(button)
    {
        setObjectName(QStringLiteral("busySpinner"));
        connect(this, &QTimer::timeout, button, [button] {
            button->setProperty("busyAngle", (button->property("busyAngle").toInt() + spinnerStep) % 360);
            button->update();
        });
        button->setProperty("busyAngle", 0);
        start(spinnerInterval);
    }
};
} // namespace

Spinner::Spinner(QWidget *parent, int size)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Spinner::start()
{
    m_wanted = true;
    show();
}

void Spinner::stop()
{
    m_wanted = false;
    hide();
}

QSize Spinner::sizeHint() const
{
    return QSize(scaledLength(m_size), scaledLength(m_size));
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_wanted)
        m_timer.start(spinnerInterval, this);
}

void Spinner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_angle = (m_angle + spinnerStep) % 360;
    update();
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(width(), height());
    const qreal stroke = std::max(1.4, side / 11.0);
    painter.setPen(QPen(themeColor(ColorRole::Mid), stroke, Qt::SolidLine, Qt::RoundCap));
    const QRectF circle((width() - side) / 2.0, (height() - side) / 2.0, side, side);
    painter.drawArc(circle.adjusted(stroke, stroke, -stroke, -stroke), -m_angle * 16, 270 * 16);
}

void setButtonBusy(QAbstractButton *button, bool busy)
{
    auto *spinner = button->findChild<QTimer *>(QStringLiteral("busySpinner"), Qt::FindDirectChildrenOnly);
    if (busy == (spinner != nullptr))
        return;
    if (busy) {
        new ButtonSpinner(button);
    } else {
        delete spinner;
        button->setProperty("busyAngle", QVariant());
    }
    button->setIcon(button->icon()); // makes it forget its size hint
}
