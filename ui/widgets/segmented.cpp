#include "ui/widgets/segmented.h"

#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionToolButton>

namespace {
constexpr int segmentPadding = 12;
constexpr int segmentIcon = 15;
constexpr int segmentGap = 6;
constexpr qreal segmentRadius = 6;

bool segmentIsCompact(const QWidget *segment)
{
    return controlSize(segment->parentWidget()) == ControlSize::Compact;
}
} // namespace

SegmentButton::SegmentButton(Segmented *parent, const QString &iconName)
    : QToolButton(parent)
    , m_group(parent)
    , m_iconName(iconName)
{
    setCheckable(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    QFont font;
    font.setWeight(QFont::Medium);
    setFont(font);
    setAttribute(Qt::WA_Hover);
}

QSize SegmentButton::sizeHint() const
{
    const bool compact = segmentIsCompact(this);
    int width =
        fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * (compact ? 10 : segmentPadding) + 1;
    if (!m_iconName.isEmpty())
        width += scaledLength(segmentIcon) + segmentGap;
    return QSize(width, compact ? std::max(28, fontMetrics().height() + 8)
                                : std::max(32, fontMetrics().height() + 12));
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const bool hover = option.state & QStyle::State_MouseOver;
    QPainter painter(this);
    ColorRole role = !isEnabled()  ? ColorRole::Disabled
                     : isChecked() ? ColorRole::AccentText
                                   : ColorRole::Mid;
    if (isEnabled() && !isChecked() && hover)
        role = ColorRole::Text;
    const int side = scaledLength(segmentIcon);
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int total = textWidth + (m_iconName.isEmpty() ? 0 : side + segmentGap);
    int x = (width() - total) / 2;
    const auto place = [this](int left, int partWidth, int height) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(left, (this->height() - height) / 2, partWidth, height));
    };
    if (!m_iconName.isEmpty()) {
        paintIcon(&painter, place(x, side, side), m_iconName, role);
        x += side + segmentGap;
    }
    painter.setPen(themeColor(role));
    painter.drawText(place(x, textWidth + 1, height()),
                     int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) | int(Qt::TextSingleLine) |
                         int(Qt::TextHideMnemonic) |
                         int(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     text());
}

void SegmentButton::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        m_group->moveFrom(m_group->currentIndex(), mirrored ? 1 : -1);
        break;
    case Qt::Key_Right:
        m_group->moveFrom(m_group->currentIndex(), mirrored ? -1 : 1);
        break;
    case Qt::Key_Up:
        m_group->moveFrom(m_group->currentIndex(), -1);
        break;
    case Qt::Key_Down:
        m_group->moveFrom(m_group->currentIndex(), 1);
        break;
    case Qt::Key_Home:
        m_group->moveFrom(-1, 1);
        break;
    case Qt::Key_End:
        m_group->moveFrom(m_group->count(), -1);
        break;
    default:
        QToolButton::keyPressEvent(event);
        return;
    }
    event->accept();
}

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int Segmented::addSegment(const QString &text, const QString &iconName, const QVariant &value)
{
    const int index = count();
    auto *button = new SegmentButton(this, iconName);
    button->setText(text);
    button->setObjectName(QStringLiteral("segment%1").arg(index));
    connect(button, &QToolButton::clicked, this, [this, index] {
        setCurrentIndex(index);
        m_segments.at(index)->setChecked(true); // a second click must not switch it off
        emit activated(index);
    });
    connect(button, &QToolButton::toggled, this, qOverload<>(&QWidget::update));
    m_segments.append(button);
    m_data.append(value);
    layout()->addWidget(button);
    if (m_currentIndex < 0) {
        m_currentIndex = index;
        button->setChecked(true);
    }
    updateFocusPolicy();
    return index;
}

void Segmented::setCurrentIndex(int index)
{
    if (index < 0 || index >= count() || index == m_currentIndex)
        return;
    m_currentIndex = index;
    for (int i = 0; i < count(); ++i)
        m_segments.at(i)->setChecked(i == index);
    updateFocusPolicy();
    update();
    emit currentIndexChanged(index);
}

QVariant Segmented::currentData() const
{
    return segmentData(m_currentIndex);
}

void Segmented::setCurrentData(const QVariant &value)
{
    setCurrentIndex(int(m_data.indexOf(value)));
}

QVariant Segmented::segmentData(int index) const
{
    return m_data.value(index);
}

void Segmented::setSegmentText(int index, const QString &text)
{
    if (SegmentButton *button = segment(index)) {
        button->setText(text);
        button->updateGeometry();
    }
}

void Segmented::setSegmentEnabled(int index, bool enabled)
{
    if (SegmentButton *button = segment(index))
        button->setEnabled(enabled);
}

void Segmented::setSegmentToolTip(int index, const QString &text)
{
    if (SegmentButton *button = segment(index))
        setPlainToolTip(button, text);
}

SegmentButton *Segmented::segment(int index) const
{
    return m_segments.value(index);
}

void Segmented::moveFrom(int index, int step)
{
    for (int next = index + step; next >= 0 && next < count(); next += step) {
        if (!m_segments.at(next)->isEnabled())
            continue;
        setCurrentIndex(next);
        m_segments.at(next)->setFocus(Qt::TabFocusReason);
        emit activated(next);
        return;
    }
}

// Tab stops at the chosen segment only; a click reaches each.
void Segmented::updateFocusPolicy()
{
    for (int i = 0; i < count(); ++i)
        m_segments.at(i)->setFocusPolicy(i == m_currentIndex ? Qt::StrongFocus : Qt::ClickFocus);
    if (SegmentButton *current = segment(m_currentIndex))
        setFocusProxy(current);
}

void Segmented::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled())
        paintBox(&painter, rect(), segmentRadius, themeColor(ColorRole::Raised), {});
    QPainterPath shape;
    shape.addRoundedRect(snapped(&painter, rect()), segmentRadius, segmentRadius);
    painter.save();
    painter.setClipPath(shape);
    for (const SegmentButton *button : std::as_const(m_segments)) {
        if (button->isChecked())
            painter.fillRect(button->geometry(),
                             themeColor(isEnabled() ? ColorRole::Selected : ColorRole::Hover));
        else if (button->isEnabled() && button->isDown())
            painter.fillRect(button->geometry(), themeColor(ColorRole::Pressed));
        else if (button->isEnabled() && button->underMouse())
            painter.fillRect(button->geometry(), themeColor(ColorRole::Hover));
    }
    painter.restore();
    const QColor outline = themeColor(isEnabled() ? ColorRole::Control : ColorRole::Border);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int i = 1; i < count(); ++i) {
        const QRect place = m_segments.at(i)->geometry();
        fillVerticalDeviceLine(&painter, 1, height() - 1, mirrored ? place.right() + 1 : place.left(),
                               outline);
    }
    paintBox(&painter, rect(), segmentRadius, {}, outline);
}
