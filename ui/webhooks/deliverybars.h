#pragma once

#include <QList>
#include <QRect>

#include <utility>

class QPainter;

// Delivered and failed of each hour, the newest last.
using DeliveryHours = QList<std::pair<int, int>>;

// The 24 bars of a table row: 3 px each, delivered above the line, failed below it, a tick where nothing was.
// The newest is at the right in every reading direction: it is a time axis.
int deliverySparkWidth();
void paintDeliverySpark(QPainter *painter, const QRect &rect, const DeliveryHours &hours);

// The same over the whole width, higher; heights tell the numbers of one webhook against each other.
int deliveryChartHeight();
void paintDeliveryChart(QPainter *painter, const QRect &rect, const DeliveryHours &hours);
