#pragma once

#include <QStyledItemDelegate>

class DeliveryFacts;

// Paints the delivery log: one line a row, and a day's separator, whose words the view paints over all
// columns.
class DeliveryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int Padding = 16;     // of the first column
    static constexpr int CellPadding = 12; // of the others
    static int rowHeight();
    static int separatorHeight();
    static int iconSize();

private:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const DeliveryFacts &facts) const;
};
