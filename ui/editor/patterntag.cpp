#include "ui/editor/patterntag.h"

#include "ui/style/colorrole.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/tooltip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int tagPadding = 8;
constexpr int tagCross = 12;
constexpr int tagRing = 3;

} // namespace

PatternTag::PatternTag(const QString &pattern, QWidget *parent)
    : QAbstractButton(parent)
    , m_pattern(pattern)
{
    setFocusPolicy(Qt::ClickFocus); // reached from the field with the arrow keys, so that Tab does not stop
                                    // at each of them
    setCursor(Qt::ArrowCursor);
    refreshNames();
}

void PatternTag::setRemark(const QString &remark, const QString &explanation)
{
    if (remark == m_remark && explanation == m_explanation)
        return;
    m_remark = remark;
    m_explanation = explanation;
    refreshNames();
    updateGeometry();
    update();
}

void PatternTag::refreshNames()
{
    const QString shown = m_pattern.trimmed().isEmpty() ? tr("blank pattern") : m_pattern.left(200);
    setAccessibleName(m_remark.isEmpty() ? tr("%1, press Delete to remove").arg(shown)
                                         : tr("%1, %2, press Delete to remove").arg(shown, m_remark));
    setAccessibleDescription(m_explanation);
    setPlainToolTip(this, m_explanation.isEmpty() ? shown : m_explanation);
}

void PatternTag::setMaximumTagWidth(int width)
{
    m_maximumWidth = width;
}

QString PatternTag::shownText() const
{
    return m_pattern.trimmed().isEmpty() ? tr("(blank)") : m_pattern.left(300);
}

QSize PatternTag::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextRole::Code));
    const int icon = m_remark.isEmpty() ? 0 : 16;
    const int width =
        2 * tagRing + 2 * tagPadding + icon + metrics.horizontalAdvance(shownText()) + 6 + tagCross;
    return {qMin(width, m_maximumWidth), qMax(22, metrics.height() + 4) + 2 * tagRing};
}

QRect PatternTag::crossRect() const
{
    const QRect cross(width() - tagRing - tagPadding - tagCross + 2, (height() - tagCross) / 2, tagCross,
                      tagCross);
    return QStyle::visualRect(layoutDirection(), rect(), cross);
}

void PatternTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWarning = !m_remark.isEmpty();
    const ColorRole textRole = !isEnabled() ? ColorRole::Disabled
                               : isWarning  ? ColorRole::Warning
                                            : ColorRole::Text;
    ColorRole fill = isWarning ? ColorRole::WarningTint : ColorRole::Hover;
    if (hasFocus())
        fill = ColorRole::Selected;
    const QRect face = rect().adjusted(tagRing, tagRing, -tagRing, -tagRing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(fill));
    painter.drawRoundedRect(QRectF(face), 4, 4);

    int left = face.left() + tagPadding;
    const auto visual = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    if (isWarning) {
        paintIcon(&painter, visual(QRect(left - 1, (height() - 13) / 2, 13, 13)),
                  QStringLiteral("triangle-alert"), textRole);
        left += 16;
    }
    const QRect text(left, face.top(), face.right() - tagPadding - tagCross - 2 - left, face.height());
    painter.setFont(textFont(TextRole::Code));
    painter.setPen(themeColor(textRole));
    painter.drawText(visual(text),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextForceLeftToRight,
                     painter.fontMetrics().elidedText(shownText(), Qt::ElideRight, text.width() + 1));
    paintIcon(&painter, crossRect(), QStringLiteral("x"), textRole);
    if (hasFocus())
        paintFocusRing(&painter, QRectF(face).adjusted(-2, -2, 2, 2));
}

void PatternTag::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            break;
        emit editRequested();
        return;
    case Qt::Key_F2:
    case Qt::Key_Space:
        emit editRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        emit moveRequested((event->key() == Qt::Key_Left) == isMirrored ? 1 : -1);
        return;
    default:
        break;
    }
    QAbstractButton::keyPressEvent(event);
}

void PatternTag::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractButton::mouseReleaseEvent(event);
    // At least 22 px wide for the mouse, the whole height.
    const QRect target = crossRect().adjusted(-4, -height(), tagRing + tagPadding, height());
    if (event->button() == Qt::LeftButton && target.contains(event->position().toPoint()))
        emit removeRequested();
}

void PatternTag::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton &&
        !crossRect().adjusted(-4, -10, 6, 10).contains(event->position().toPoint()))
        emit editRequested();
}

void PatternTag::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PatternTag::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void PatternTag::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    update();
}

void PatternTag::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    update();
}
