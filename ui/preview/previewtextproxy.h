#pragma once

#include <QIdentityProxyModel>

class PreviewTreeModel;

// Serves the preview's words as Display, AccessibleText and ToolTip roles; everything else is the model's.
class PreviewTextProxy : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit PreviewTextProxy(PreviewTreeModel &model, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString displayText(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;

    PreviewTreeModel &m_model;
};
