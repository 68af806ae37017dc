#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

class WebhookFacts;

// What every cell of the webhook table has in common: background, row line, the bar of a row changed
// elsewhere, the ring of the current row, the fading of a busy row. Subclasses paint the content, one a
// column.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static int rowHeight();

protected:
    struct Cell
    {
        QRect rect;    // whole
        QRect content; // without the padding
        bool isSelected = false;
        bool isHovered = false;
        bool isBusy = false;
        bool isMuted = false; // a disabled webhook is shown in mid
        Qt::LayoutDirection direction = Qt::LeftToRight;
        QStringList marked; // words of the search

        // Two lines, their block centred in the row; where there is only one it takes the middle.
        QRect firstLine() const;
        QRect secondLine() const;
        QRect onlyLine() const;
    };
    virtual void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index,
                           const WebhookFacts &facts) const = 0;
    virtual int padding() const { return 12; }
};
