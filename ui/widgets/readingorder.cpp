#include "ui/widgets/readingorder.h"

#include <QWidget>

#include <algorithm>

namespace {

struct TabStop
{
    QWidget *widget;
    QRect place;
};

bool isTabStop(const QWidget *widget, const QWidget *window)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled() &&
           widget->isVisible() && widget->window() == window;
}

QList<QWidget *> stopsOf(QWidget *section)
{
    QList<TabStop> stops;
    QList<QWidget *> candidates = section->findChildren<QWidget *>();
    candidates.prepend(section);
    for (QWidget *widget : std::as_const(candidates)) {
        if (isTabStop(widget, section->window()))
            stops.append({widget, QRect(widget->mapTo(section->window(), QPoint()), widget->size())});
    }
    const auto middle = [](const TabStop &stop) { return stop.place.center().y(); };
    std::stable_sort(stops.begin(), stops.end(),
                     [middle](const TabStop &a, const TabStop &b) { return middle(a) < middle(b); });
    const bool mirrored = section->layoutDirection() == Qt::RightToLeft;
    QList<QWidget *> ordered;
    for (auto row = stops.begin(); row != stops.end();) {
        const int bottom = row->place.bottom();
        auto end = std::find_if(row, stops.end(),
                                [middle, bottom](const TabStop &stop) { return middle(stop) > bottom; });
        std::stable_sort(row, end, [mirrored](const TabStop &a, const TabStop &b) {
            return mirrored ? a.place.right() > b.place.right() : a.place.left() < b.place.left();
        });
        for (; row != end; ++row)
            ordered.append(row->widget);
    }
    return ordered;
}

} // namespace

bool moveFocusInReadingOrder(const QList<QWidget *> &sections, bool next)
{
    QList<QWidget *> stops;
    for (QWidget *section : sections)
        stops += stopsOf(section);
    if (stops.isEmpty())
        return false;
    // What has the focus may be no stop itself, as a tag is: then go on from where it lies.
    QWidget *from = stops.first()->window()->focusWidget();
    qsizetype index = stops.indexOf(from);
    for (QWidget *above = from; index < 0 && above; above = above->parentWidget()) {
        const auto inside = std::find_if(stops.cbegin(), stops.cend(),
                                         [above](QWidget *stop) { return above->isAncestorOf(stop); });
        if (inside != stops.cend())
            index = std::distance(stops.cbegin(), inside);
    }
    const qsizetype count = stops.size();
    const qsizetype target = index < 0 ? (next ? 0 : count - 1) : (index + (next ? 1 : count - 1)) % count;
    stops.at(target)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}
