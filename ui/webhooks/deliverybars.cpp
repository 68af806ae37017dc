#include "ui/webhooks/deliverybars.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int BarsInADay = 24;
constexpr int SparkBar = 3;
constexpr int SparkPitch = 4;
constexpr int SparkHeight = 10; // above the line
constexpr int SparkDepth = 4;   // below it
constexpr int ChartBar = 10;
constexpr int ChartHeight = 28;
constexpr int ChartDepth = 8;

void paintBar(QPainter *painter, QRectF bar, ColorRole role)
{
    painter->fillRect(snapped(painter, bar), themeColor(role));
}

} // namespace

int deliverySparkWidth()
{
    return BarsInADay * SparkPitch - (SparkPitch - SparkBar);
}

void paintDeliverySpark(QPainter *painter, const QRect &rect, const DeliveryHours &hours)
{
    const int line = rect.bottom() + 1 - SparkDepth;
    int left = rect.left();
    for (const auto &[delivered, failed] : hours) {
        if (delivered == 0 && failed == 0)
            fillDeviceLine(painter, left, left + SparkBar, line, themeColor(ColorRole::Spark));
        if (delivered > 0) {
            const double height = std::min(double(SparkHeight), 4 + 1.2 * (delivered - 1));
            paintBar(painter, QRectF(left, line - height, SparkBar, height), ColorRole::Spark);
        }
        if (failed > 0)
            paintBar(painter, QRectF(left, line, SparkBar, failed == 1 ? SparkDepth - 1 : SparkDepth),
                     ColorRole::Danger);
        left += SparkPitch;
    }
}

int deliveryChartHeight()
{
    return ChartHeight + ChartDepth;
}

void paintDeliveryChart(QPainter *painter, const QRect &rect, const DeliveryHours &hours)
{
    if (hours.isEmpty())
        return;
    int most = 3; // one delivery is no tower
    for (const auto &[delivered, failed] : hours)
        most = std::max({most, delivered, failed});
    const int line = rect.bottom() + 1 - ChartDepth;
    const double pitch = double(rect.width() - ChartBar) / double(hours.size() - 1);
    double left = rect.left();
    for (const auto &[delivered, failed] : hours) {
        if (delivered == 0 && failed == 0)
            fillDeviceLine(painter, left, left + ChartBar, line, themeColor(ColorRole::Spark));
        if (delivered > 0) {
            const double height = std::max(3.0, double(ChartHeight) * delivered / most);
            paintBar(painter, QRectF(left, line - height, ChartBar, height), ColorRole::Spark);
        }
        if (failed > 0) {
            const double depth = std::clamp(double(ChartDepth) * failed / most, 4.0, double(ChartDepth));
            paintBar(painter, QRectF(left, line, ChartBar, depth), ColorRole::Danger);
        }
        left += pitch;
    }
}
