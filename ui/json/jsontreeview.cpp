#include "ui/json/jsontreeview.h"

#include "ui/json/jsontreemodel.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace {

constexpr int rowsOpenedByUs = 60;

class JsonTreeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(textFont(TextRole::Code));
        return {metrics.horizontalAdvance(index.data().toString()) + 12, lineHeight(TextRole::Code) + 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem panel(option);
        panel.text.clear();
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
        painter->save();
        painter->setFont(textFont(TextRole::Code));
        painter->setClipRect(option.rect);
        QRect rect = option.rect.adjusted(4, 0, 0, 0);
        const auto draw = [&](const QString &text, ColorRole color) {
            painter->setPen(themeColor(color));
            painter->drawText(rect,
                              int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine |
                                  Qt::TextForceLeftToRight),
                              text);
            rect.setLeft(rect.left() + painter->fontMetrics().horizontalAdvance(text));
        };
        const QString name = index.data(JsonTreeModel::NameRole).toString();
        if (!name.isEmpty()) {
            draw(name, name.startsWith(u'[') ? ColorRole::Mid : ColorRole::SynKey);
            draw(QStringLiteral(": "), ColorRole::Text);
        }
        draw(index.data(JsonTreeModel::ValueRole).toString(), valueColor(index));
        painter->restore();
    }

private:
    static ColorRole valueColor(const QModelIndex &index)
    {
        switch (JsonToken::Kind(index.data(JsonTreeModel::KindRole).toInt())) {
        case JsonToken::Kind::Key:
        case JsonToken::Kind::String:
            return ColorRole::SynStr;
        case JsonToken::Kind::Number:
            return ColorRole::SynNum;
        case JsonToken::Kind::True:
        case JsonToken::Kind::False:
        case JsonToken::Kind::Null:
            return ColorRole::SynKw;
        case JsonToken::Kind::ObjectBegin:
        case JsonToken::Kind::ObjectEnd:
        case JsonToken::Kind::ArrayBegin:
        case JsonToken::Kind::ArrayEnd:
            break;
        }
        return ColorRole::Mid;
    }
};

} // namespace

JsonTreeView::JsonTreeView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new JsonTreeModel(this))
{
    setTextRole(this, TextRole::Code);
    setModel(m_model);
    setItemDelegate(new JsonTreeDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setAnimated(false);
    setIndentation(16);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setLayoutDirection(Qt::LeftToRight);
    setProperty("field", true);
    setBackgroundRole(QPalette::AlternateBase);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setViewportMargins(2, 2, 2, 2);
    // As wide as the rows in sight: a thousand levels are a thousand steps to the right.
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &JsonTreeView::updateColumn);
    connect(this, &QTreeView::expanded, this, &JsonTreeView::updateColumn, Qt::QueuedConnection);
    connect(this, &QTreeView::collapsed, this, &JsonTreeView::updateColumn, Qt::QueuedConnection);
}

void JsonTreeView::setContent(const BodyContent &content)
{
    m_model->setContent(content);
    openFirstLevels();
    updateColumn();
}

// Breadth first, while all that is open fits into some sixty rows.
void JsonTreeView::openFirstLevels()
{
    int rows = m_model->rowCount();
    QList<QModelIndex> level;
    for (int row = 0; row < rows && row < rowsOpenedByUs; ++row)
        level.append(m_model->index(row, 0));
    while (!level.isEmpty() && rows < rowsOpenedByUs) {
        QList<QModelIndex> next;
        for (const QModelIndex &index : std::as_const(level)) {
            const int children = m_model->rowCount(index);
            if (children == 0 || rows + children > rowsOpenedByUs)
                continue;
            expand(index);
            rows += children;
            for (int row = 0; row < children; ++row)
                next.append(m_model->index(row, 0, index));
        }
        level = next;
    }
}

void JsonTreeView::updateColumn()
{
    int width = viewport()->width();
    QModelIndex index = indexAt({1, 1});
    const int height = viewport()->height();
    for (int y = 1; index.isValid() && y < height; index = indexBelow(index)) {
        int depth = 1;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++depth;
        width = qMax(width, depth * indentation() + sizeHintForIndex(index).width());
        y += qMax(1, rowHeight(index));
    }
    if (width != header()->sectionSize(0))
        header()->resizeSection(0, width);
}

void JsonTreeView::showNode(qint32 node)
{
    const QModelIndex index = m_model->indexOfNode(node);
    QList<QModelIndex> closed;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        if (!isExpanded(above))
            closed.prepend(above);
    }
    for (const QModelIndex &above : std::as_const(closed))
        expand(above);
    setCurrentIndex(index);
    scrollTo(index);
    updateColumn();
}

QByteArray JsonTreeView::currentBytes() const
{
    return m_model->bytesOf(currentIndex());
}

bool JsonTreeView::event(QEvent *event)
{
    // Before a shortcut of the window takes the copying of a row.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event) == QKeySequence::Copy) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void JsonTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy && currentIndex().isValid())
        emit copyRequested(currentBytes());
    else if (event == QKeySequence::Find || event == QKeySequence::FindNext ||
             event == QKeySequence::FindPrevious || event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTreeView::keyPressEvent(event);
}

void JsonTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy Value"), this, [this] { emit copyRequested(currentBytes()); });
    menu->popup(event->globalPos());
}

void JsonTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateColumn();
}
