#pragma once

#include <QIdentityProxyModel>

// Serves the delivery log's facts as words (deliverytexts): display, accessible text and description, escaped
// tooltips. Screen readers, copying and delegates see the same. Facts pass through unchanged. A day's
// separator says its day in the first column and takes part in nothing else.
class DeliveryTextProxy : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum TextRole {
        MarksRole = Qt::UserRole + 200, // QString: what is unusual about the row; empty: nothing
        CopyRole,                       // QString: the whole row, masked, tab-separated
    };
    enum class Times { Clock, Age };

    using QIdentityProxyModel::QIdentityProxyModel;

    void setTimes(Times times);
    Times times() const { return m_times; }

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static QString columnTitle(int column);

private:
    QString displayText(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    QString marks(const QModelIndex &index) const;
    QString copyText(const QModelIndex &index) const;

    Times m_times = Times::Clock;
};
