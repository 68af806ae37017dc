#pragma once

#include "models/store/deliverystore.h"

#include <QAbstractTableModel>

#include <memory>

class DeliveryArchive;

// The delivery log as facts (no words, no colours): the kept rows that the filter lets through, newest first,
// fetched in pages as the view scrolls (canFetchMore), so that memory does not depend on how many there are.
// A separator row stands before the first delivery of each local day. New deliveries are put in on top while
// `follows`, else only counted. `store` must outlive it.
class DeliveryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ResultColumn,
        TimeColumn,
        WebhookColumn,
        EventColumn,
        PlaceColumn,
        ResponseColumn,
        ColumnCount
    };
    // Every role answers in every column.
    enum Role {
        DeliveryIdRole = Qt::UserRole + 1, // QString; empty on a day's separator
        DayRole,                           // QDate, local: only on a separator, else invalid
        WebhookIdRole,                     // QString
        WebhookNameRole,     // QString: the description; empty: has none, or is not listed any more
        WebhookIsListedRole, // bool: the webhook is in the open list
        ResultRole,          // int, DeliveryResult
        StatusRole,          // int; invalid: not told
        CreatedAtRole,       // QDateTime, UTC
        EventRole,           // QString, wire word
        KindRole,            // QString, wire word
        ProjectRole,         // QString
        EnvironmentRole,     // QString
        TargetUrlRole,       // QString, whole: callers mask it
        IsFormerTargetRole,  // bool: known to differ from the webhook's target of today
        ResponseStartRole,   // QString
        HasResponseRole,     // bool
        IsListedRole,        // bool: the server's log still had it when last read
    };

    DeliveryTableModel(DeliveryStore &store, WebhookStore &webhooks, QObject *parent = nullptr);
    ~DeliveryTableModel() override;

    // Reads from the top; the same filter: nothing happens. Nothing is read before the first one. What was
    // shown stays until the answer, but for rows of a webhook or organization that it does not ask for.
    void setFilter(const DeliveryFilter &filter);
    const DeliveryFilter &filter() const;
    void setFollows(bool follows);
    bool follows() const;
    int waitingCount() const; // new ones that match and are not shown while it does not follow
    void showWaiting();       // reads from the top

    bool isLoading() const;                              // the first page of this filter is on its way
    const std::optional<DeliveryCounts> &counts() const; // nothing until counted
    const DeliveryChoices &choices() const;
    int rowOf(const QString &deliveryId) const; // -1: not among what was fetched
    QString deliveryId(int row) const;
    // Ids of everything the filter lets through, not only of what was fetched; at most `limit`.
    void allIds(int limit, QObject *context, std::function<void(const QStringList &)> done);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // separators cannot be selected
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loadingChanged();
    void countsChanged();
    void choicesChanged();
    void waitingChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};
