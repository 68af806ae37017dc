#pragma once

#include "models/domain/filterpreview.h"
#include "models/store/deliverystore.h"
#include "models/store/projectcatalog.h"
#include "models/store/webhookstore.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

// The webhook list as facts (no words, no colours): one row a webhook of the store, rows by role. ui/webhooks
// turns facts into words. `store` and `catalog` must outlive it.
class WebhookTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        EnabledColumn,
        NameColumn,
        KindColumn,
        EventsColumn,
        ScopeColumn,
        LastDeliveryColumn,
        UpdatedColumn,
        ColumnCount
    };

    // Every role answers in every column.
    enum Role {
        WebhookIdRole = Qt::UserRole + 1, // QString
        EnabledRole,                      // bool; invalid QVariant when the server did not say
        DescriptionRole,                  // QString
        TargetUrlRole,                    // QString, whole: callers mask it
        KindRole,                         // QString, wire word
        EventsRole,                       // QStringList, wire words
        ModesRole,                        // QStringList, wire words
        PatternsRole,                     // QStringList
        SecretIsSetRole,                  // bool; invalid when unknown
        CreatedAtRole,                    // QDateTime
        UpdatedAtRole,                    // QDateTime
        BusyRole,                         // bool
        ChangedElsewhereRole,             // bool
        UncertainRole, // bool: a change of it was sent, and nobody knows whether it was made
        // From its delivery log; before setDeliveries() as of a log that was not read.
        LastResultRole,     // int, DeliveryResult; invalid: no delivery is known
        LastStatusRole,     // int; invalid: not told
        LastDeliveryAtRole, // QDateTime; invalid: no delivery is known
        HoursRole,          // QList<std::pair<int, int>>: delivered and failed, 24 hours, the newest last
        FailingRole,        // bool: enabled, and the last one failed
        LogReadAtRole,      // QDateTime; invalid: not read in this run
        LogErrorRole,       // QString: why the last reading failed; empty: it did not
        RevisionRole,       // int: another one after each change of the store's webhook; invalid: not told
        SearchTextRole,     // QString, case-folded: name, masked target, id, patterns, kind, event and mode
                            // wire words; made anew each time
        // From here computed on demand and cached by webhook until the webhook or the catalog changes:
        EnvironmentCountRole, // qlonglong; invalid while the catalog is not known
        ProductionCountRole,  // qlonglong; likewise
    };

    WebhookTableModel(WebhookStore &store, ProjectCatalog &catalog, QObject *parent = nullptr);
    ~WebhookTableModel() override;

    // Must outlive it.
    void setDeliveries(DeliveryStore &deliveries);
    static QList<int> healthRoles();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    QString webhookId(int row) const;
    int rowOf(const QString &webhookId) const; // -1 when absent

    // The number if it is cached; otherwise computes it within the frame's slice (≤ 8 ms in all) or answers
    // nothing and emits dataChanged for the row once it is known.
    std::optional<FilterCount> filterCount(int row) const;

private:
    QVariant healthData(const QString &webhookId, int role) const;

    class Private;
    std::unique_ptr<Private> d;
};
