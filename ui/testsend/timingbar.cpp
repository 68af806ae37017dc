#include "ui/testsend/timingbar.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/testsend/testsendtexts.h"

#include <QPainter>

namespace {
constexpr int timingBarHeight = 10;
constexpr int timingBarGap = 2;
constexpr int timingSquare = 8;
} // namespace

TimingBar::TimingBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimingBar::setTimes(const TestResult &result)
{
    m_parts.clear();
    const double whole = result.total ? double(result.total->count()) : 0;
    const auto add = [&](const QString &name, const std::optional<std::chrono::microseconds> &time,
                         ColorRole color) {
        if (time)
            m_parts.append(
                {name, durationWords(*time), whole > 0 ? double(time->count()) / whole : 0, color});
    };
    add(tr("Connect"), result.connect, ColorRole::Info);
    add(tr("Waiting"), result.waiting, ColorRole::Mid);
    add(tr("Download"), result.download, ColorRole::Accent);
    if (result.total)
        m_parts.append({tr("Total"), durationWords(*result.total), 0, ColorRole::Text});

    QStringList words;
    for (const Part &part : std::as_const(m_parts))
        words.append(part.name + u' ' + part.words);
    setAccessibleName(words.join(QStringLiteral(", ")));
    setVisible(!m_parts.isEmpty());
    update();
}

QSize TimingBar::sizeHint() const
{
    return {240, timingBarHeight + 6 + lineHeight(TextRole::Secondary) + lineHeight(TextRole::BodyMedium)};
}

void TimingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto placed = [this](const QRect &rect) {
        return layoutDirection() == Qt::RightToLeft
                   ? QRect(width() - rect.right() - 1, rect.y(), rect.width(), rect.height())
                   : rect;
    };
    int x = 0;
    const int column = width() / int(qMax<qsizetype>(4, m_parts.size()));
    const int nameHeight = lineHeight(TextRole::Secondary);
    const int nameY = timingBarHeight + 6;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        int indent = 0;
        if (part.share > 0) {
            const int length = qMax(2, qRound((width() - 2 * timingBarGap) * part.share));
            painter.fillRect(placed({x, 0, qMax(0, qMin(length, width() - x)), timingBarHeight}),
                             themeColor(part.color));
            x += length + timingBarGap;
            indent = timingSquare + 6;
            painter.fillRect(placed({int(i) * column, nameY + (nameHeight - timingSquare) / 2, timingSquare,
                                     timingSquare}),
                             themeColor(part.color));
        }
        painter.setFont(textFont(TextRole::Secondary));
        painter.setPen(themeColor(ColorRole::Mid));
        painter.drawText(placed({int(i) * column + indent, nameY, column - indent, nameHeight}),
                         int(Qt::AlignLeading | Qt::AlignVCenter), part.name);
        painter.setFont(textFont(TextRole::BodyMedium));
        painter.setPen(themeColor(ColorRole::Text));
        painter.drawText(
            placed({int(i) * column, nameY + nameHeight, column, lineHeight(TextRole::BodyMedium)}),
            int(Qt::AlignLeading | Qt::AlignVCenter), part.words);
    }
}
