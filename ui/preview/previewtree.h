#pragma once

#include "models/domain/coveragechange.h"

#include <QSet>
#include <QTreeView>

class PreviewTextProxy;
class PreviewTreeModel;

// The tree of the preview. Expansion, current row and scroll position survive each update, by the model's
// keys; by itself it opens only the first matching projects (thousands of expanded branches would hang the
// view: LOOK-NOTES, trap 1).
class PreviewTree : public QTreeView
{
    Q_OBJECT

public:
    explicit PreviewTree(QWidget *parent = nullptr);
    ~PreviewTree() override;

    void setPreview(const CatalogPtr &catalog, const WebhookFilter &filter, const FilterPreview &preview,
                    const std::optional<CoverageChange> &change = {});
    const FilterPreview &preview() const;
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    bool isPlainRow(const QModelIndex &index) const; // neither hovered nor selected

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    bool viewportEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    QString keyOf(const QModelIndex &index) const;
    QModelIndex indexOfKey(const QString &key) const;
    void restoreExpansion();
    void openFirst(const QModelIndex &section);
    void setHovered(const QModelIndex &index);
    void fillRow(QPainter *painter, const QRect &row, const QModelIndex &index) const;

    PreviewTreeModel *m_model = nullptr;
    PreviewTextProxy *m_words = nullptr;
    QSet<QString> m_openedByUser;
    QSet<QString> m_closedByUser;
    bool m_restoring = false;
    bool m_compact = false;
    QModelIndex m_hovered; // dropped before each reset
};
