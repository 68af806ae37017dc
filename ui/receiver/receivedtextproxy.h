#pragma once

#include <QIdentityProxyModel>

// The receiver's rows in words, for the eye and for assistive technology alike.
class ReceivedTextProxy : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const QModelIndex &index) const;
    QString rowName(const QModelIndex &index) const;
};
