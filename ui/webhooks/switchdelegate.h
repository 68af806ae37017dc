#pragma once

#include "ui/webhooks/celldelegate.h"

// The switch of a row. It asks; it never flips by itself: the row shows what the server has.
class SwitchDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    void toggleRequested(const QString &webhookId);

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index,
                   const WebhookFacts &facts) const override;
    int padding() const override { return 14; }

private:
    QRect switchRect(const QRect &cell, Qt::LayoutDirection direction) const;

    QString m_pressedId;
};
