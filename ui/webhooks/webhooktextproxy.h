#pragma once

#include <QIdentityProxyModel>

// Serves the webhook table's facts as words (webhooktexts): display, accessible text and description, escaped
// tooltips. Screen readers, type-ahead, copying and delegates see the same. Facts pass through unchanged.
class WebhookTextProxy : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum TextRole {
        FirstLineRole = Qt::UserRole + 200, // QString: of the two-line columns
        SecondLineRole,                     // QString
        CopyRole,                           // QString: the whole row, masked, tab-separated
    };

    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static QString columnTitle(int column);

private:
    QString displayText(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;
    QString accessibleDescription(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    QString secondLine(const QModelIndex &index) const;
    QString copyText(const QModelIndex &index) const;
};
