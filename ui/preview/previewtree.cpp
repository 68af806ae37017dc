#include "ui/preview/previewtree.h"

#include "models/tables/previewtreemodel.h"
#include "ui/preview/previewdelegate.h"
#include "ui/preview/previewtextproxy.h"
#include "ui/style/colorrole.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace {

constexpr int previewRowsOpenedByUs = 8; // environments shown without a click
constexpr int previewProjectsLookedAt = 500;
constexpr int previewRestoredLimit = 200; // branches; more would make each update slow

} // namespace

PreviewTree::PreviewTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new PreviewTreeModel(this))
    , m_words(new PreviewTextProxy(*m_model, this))
{
    setModel(m_words);
    setItemDelegate(new PreviewDelegate(*this, this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setIndentation(22);
    setFrameShape(QFrame::NoFrame);
    setAnimated(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("What this webhook fires for"));
    header()->setStretchLastSection(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (m_restoring)
            return;
        m_openedByUser.insert(keyOf(index));
        m_closedByUser.remove(keyOf(index));
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (m_restoring)
            return;
        if (!index.parent().isValid()) { // sections have no chevron and stay open
            expand(index);
            return;
        }
        m_closedByUser.insert(keyOf(index));
        m_openedByUser.remove(keyOf(index));
    });
}

PreviewTree::~PreviewTree() = default;

void PreviewTree::setCompact(bool compact)
{
    m_compact = compact;
    setIndentation(compact ? 18 : 22);
    viewport()->update();
}

bool PreviewTree::isPlainRow(const QModelIndex &index) const
{
    return index != m_hovered && !selectionModel()->isSelected(index);
}

const FilterPreview &PreviewTree::preview() const
{
    return m_model->preview();
}

QString PreviewTree::keyOf(const QModelIndex &index) const
{
    return m_model->keyOf(m_words->mapToSource(index));
}

QModelIndex PreviewTree::indexOfKey(const QString &key) const
{
    return m_words->mapFromSource(m_model->indexOfKey(key));
}

void PreviewTree::setPreview(const CatalogPtr &catalog, const WebhookFilter &filter,
                             const FilterPreview &preview, const std::optional<CoverageChange> &change)
{
    const int scrolledTo = verticalScrollBar()->value();
    QModelIndex current = currentIndex();
    QString currentKey = current.isValid() ? keyOf(current) : QString();
    const QString parentKey = current.parent().isValid() ? keyOf(current.parent()) : QString();
    m_hovered = QModelIndex();
    m_model->setPreview(catalog, filter, preview, change);
    restoreExpansion();
    QModelIndex again = currentKey.isEmpty() ? QModelIndex() : indexOfKey(currentKey);
    if (!again.isValid() && !parentKey.isEmpty()) {
        // An environment: look for it below its project, which is cheap.
        const QModelIndex parentIndex = indexOfKey(parentKey);
        for (int row = 0; parentIndex.isValid() && row < qMin(m_words->rowCount(parentIndex), 1000); ++row) {
            if (keyOf(m_words->index(row, 0, parentIndex)) == currentKey)
                again = m_words->index(row, 0, parentIndex);
        }
        if (!again.isValid())
            again = parentIndex;
    }
    if (again.isValid())
        selectionModel()->setCurrentIndex(again, QItemSelectionModel::ClearAndSelect);
    doItemsLayout();
    verticalScrollBar()->setValue(scrolledTo);
}

void PreviewTree::restoreExpansion()
{
    const QScopedValueRollback<bool> quiet(m_restoring, true);
    for (int section = 0; section < m_words->rowCount(); ++section) {
        const QModelIndex top = m_words->index(section, 0);
        expand(top);
        if (top.data(PreviewTreeModel::SectionRole).toInt() == int(PreviewTreeModel::Section::Matching))
            openFirst(top);
    }
    int restored = 0;
    for (const QString &key : std::as_const(m_openedByUser)) {
        const QModelIndex index = indexOfKey(key);
        if (!index.isValid())
            continue;
        expand(index);
        if (++restored >= previewRestoredLimit)
            break;
    }
}

// As many environments as are seen without a click: those of projects with new ones first.
void PreviewTree::openFirst(const QModelIndex &section)
{
    int rowsLeft = m_compact ? 0 : previewRowsOpenedByUs;
    const int looked = qMin(m_words->rowCount(section), previewProjectsLookedAt);
    for (const bool withNew : {true, false}) {
        for (int row = 0; row < looked && rowsLeft > 0; ++row) {
            const QModelIndex project = m_words->index(row, 0, section);
            if ((project.data(PreviewTreeModel::NewCountRole).toInt() > 0) != withNew)
                continue;
            rowsLeft -= m_words->rowCount(project);
            if (rowsLeft < 0)
                break;
            if (!m_closedByUser.contains(keyOf(project)))
                expand(project);
        }
    }
}

void PreviewTree::fillRow(QPainter *painter, const QRect &row, const QModelIndex &index) const
{
    if (index == currentIndex() && selectionModel()->isSelected(index)) {
        painter->fillRect(
            row, themeColor(window()->isActiveWindow() ? ColorRole::Selected : ColorRole::SelectedInactive));
        return;
    }
    const auto change = PreviewTreeModel::Change(index.data(PreviewTreeModel::ChangeRole).toInt());
    if (change != PreviewTreeModel::Change::None)
        paintBox(painter, row, 4,
                 themeColor(change == PreviewTreeModel::Change::New ? ColorRole::SuccessTint
                                                                    : ColorRole::DangerTint),
                 {});
    else if (index == m_hovered)
        painter->fillRect(row, themeColor(ColorRole::Hover));
}

void PreviewTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto kind = PreviewTreeModel::NodeKind(index.data(PreviewTreeModel::NodeKindRole).toInt());
    QRect row = option.rect;
    row.setLeft(0);
    row.setRight(viewport()->width());
    if (kind == PreviewTreeModel::NodeKind::Section) {
        if (!m_compact) // the pane has its margins outside: a band would begin at the very letters
            painter->fillRect(row, themeColor(ColorRole::Alternate));
        fillDeviceLine(painter, row.left(), row.right(), row.top() + 1, themeColor(ColorRole::Line));
        fillDeviceLine(painter, row.left(), row.right(), row.bottom() + 1, themeColor(ColorRole::Line));
    } else {
        fillRow(painter, row, index);
    }
    QTreeView::drawRow(painter, option, index);
}

void PreviewTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!index.parent().isValid() || !model()->hasChildren(index))
        return;
    const int size = 14;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QRect box(0, 0, size, size);
    box.moveCenter(QPoint(isMirrored ? rect.left() + indentation() / 2 : rect.right() - indentation() / 2 + 1,
                          rect.center().y()));
    const QString name =
        isExpanded(index) ? QStringLiteral("chevron-down") : forwardChevron(layoutDirection());
    paintIcon(painter, box, name, ColorRole::Mid);
}

bool PreviewTree::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        setHovered(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
        break;
    case QEvent::HoverLeave:
        setHovered(QModelIndex());
        break;
    default:
        break;
    }
    return QTreeView::viewportEvent(event);
}

void PreviewTree::setHovered(const QModelIndex &index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    viewport()->update();
}

QModelIndex PreviewTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTreeView::moveCursor(action, modifiers);
    // Left on a project would end on its section, which cannot close.
    if (action == MoveLeft && next.isValid() && !next.parent().isValid() && currentIndex().parent().isValid())
        return currentIndex();
    return next;
}
