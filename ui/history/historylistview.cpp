#include "ui/history/historylistview.h"

#include "ui/style/fonts.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace {

constexpr int historyRowPadding = 14;

// Title over detail, both elided.
class HistoryRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, lineHeight(TextRole::Body) + lineHeight(TextRole::Secondary) + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        const bool isActive = option.state.testFlag(QStyle::State_Active);
        const ColorRole ground = option.state.testFlag(QStyle::State_Selected)
                                     ? (isActive ? ColorRole::Selected : ColorRole::SelectedInactive)
                                 : option.state.testFlag(QStyle::State_MouseOver) ? ColorRole::Hover
                                                                                  : ColorRole::Base;
        painter->fillRect(option.rect, themeColor(ground));
        fillDeviceLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom() + 1,
                       themeColor(ColorRole::Line));
        const QRect content = option.rect.adjusted(historyRowPadding, 0, -historyRowPadding, 0);
        const int first = lineHeight(TextRole::Body);
        const int second = lineHeight(TextRole::Secondary);
        const int top = content.top() + (content.height() - first - second) / 2;
        paintLine(painter, {content.left(), top, content.width(), first}, index.data().toString(),
                  TextRole::BodyMedium, ColorRole::Text, option.direction);
        paintLine(painter, {content.left(), top + first, content.width(), second},
                  index.data(HistoryListModel::DetailRole).toString(), TextRole::Secondary, ColorRole::Mid,
                  option.direction);
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(painter, QRectF(option.rect), 4);
        painter->restore();
    }

private:
    static void paintLine(QPainter *painter, const QRect &rect, const QString &text, TextRole role,
                          ColorRole color, Qt::LayoutDirection direction)
    {
        painter->setFont(textFont(role));
        painter->setPen(themeColor(color));
        const Qt::Alignment alignment =
            QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute;
        painter->drawText(rect, alignment.toInt() | Qt::TextSingleLine,
                          QFontMetrics(textFont(role)).elidedText(text, Qt::ElideRight, rect.width()));
    }
};

} // namespace

HistoryListView::HistoryListView(const char *objectName, const QString &accessibleName, QWidget *parent)
    : QListView(parent)
    , m_rows(new HistoryListModel(this))
{
    setObjectName(QLatin1String(objectName));
    setAccessibleName(accessibleName);
    setModel(m_rows);
    setItemDelegate(new HistoryRowDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
}

HistoryListView::~HistoryListView()
{
    blockSignals(true); // whoever listens may be half gone
    setModel(nullptr);  // the model goes with the children
}

void HistoryListView::setRows(const QList<HistoryRow> &rows, bool hasMore)
{
    const QStringList selected = selectedKeys();
    m_rows->setRows(rows, hasMore);
    if (!selectedKeys().isEmpty() || selected.isEmpty())
        return;
    QItemSelection selection;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row);
        if (selected.contains(index.data(HistoryListModel::KeyRole).toString()))
            selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        selectionModel()->setCurrentIndex(selection.indexes().constFirst(), QItemSelectionModel::NoUpdate);
}

QList<int> HistoryListView::selectedRows() const
{
    QList<int> rows;
    if (selectionModel()) {
        for (const QModelIndex &index : selectionModel()->selectedIndexes())
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QStringList HistoryListView::selectedKeys() const
{
    QStringList keys;
    for (const int row : selectedRows())
        keys.append(m_rows->index(row).data(HistoryListModel::KeyRole).toString());
    return keys;
}

void HistoryListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit selectionMoved();
}
