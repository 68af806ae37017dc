#pragma once

#include <QStyledItemDelegate>

class PreviewTree;

// Paints a row of the preview: icon, name with the matched part marked, the pattern as a tag, "3 of 5" or the
// environment's type.
class PreviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PreviewDelegate(const PreviewTree &tree, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter *painter, const QRect &rect, const QModelIndex &index, const QFont &font,
                   const QColor &color) const;
    // Returns the left edge of the tag.
    int paintPatternTag(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    QString newMark(const QModelIndex &index) const;
    int trailingWidth(const QFont &font) const;

    const PreviewTree &m_tree;
};
