#include "ui/widgets/elidedlabel.h"

#include "ui/style/theme.h"
#include "ui/style/tooltip.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace {
ColorRole elidedRole(LabelRole role)
{
    switch (role) {
    case LabelRole::Text:
        return ColorRole::Text;
    case LabelRole::Mid:
        return ColorRole::Mid;
    case LabelRole::Success:
        return ColorRole::Success;
    case LabelRole::Warning:
        return ColorRole::Warning;
    case LabelRole::Danger:
        return ColorRole::Danger;
    case LabelRole::Info:
        return ColorRole::Info;
    case LabelRole::AccentText:
        return ColorRole::AccentText;
    }
    return ColorRole::Text;
}
} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : ElidedLabel(QString(), parent)
{
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setRole(LabelRole role, TextRole font)
{
    m_role = role;
    setTextRole(this, font);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(m_text) + 1,
                 std::max(fontMetrics().height(), scaledLength(16)));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return QSize(std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 6), sizeHint().height());
}

QString ElidedLabel::elided(const QString &text, int width) const
{
    return fontMetrics().elidedText(text, Qt::ElideRight, width);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (mayShowWholeText() && elided(m_text, width()) != m_text)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_text), this);
        else
            event->ignore();
        return true;
    }
    return QWidget::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeColor(isEnabled() ? elidedRole(m_role) : ColorRole::Disabled));
    const int alignment = int(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                          int(Qt::AlignAbsolute) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine);
    painter.drawText(rect(), alignment, elided(m_text, width()));
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QString MaskedTargetLabel::elided(const QString &text, int width) const
{
    return elideMaskedTarget(text, fontMetrics(), width);
}

QString elideMaskedTarget(const QString &maskedTarget, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(maskedTarget) <= width)
        return maskedTarget;
    const qsizetype mask = maskedTarget.indexOf(QLatin1String("/****"));
    if (mask < 0)
        return metrics.elidedText(maskedTarget, Qt::ElideRight, width);
    const QString tail = maskedTarget.mid(mask);
    return metrics.elidedText(maskedTarget.left(mask), Qt::ElideRight,
                              std::max(0, width - metrics.horizontalAdvance(tail))) +
           tail;
}
