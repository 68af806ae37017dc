#pragma once

#include "models/api/apierror.h"
#include "models/api/requesthandle.h"
#include "models/domain/webhookhealth.h"
#include "models/store/requestbudget.h"
#include "models/store/webhookstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

class DeliveryArchive;

// Reads the delivery logs of the open organization's webhooks, one call a webhook, and keeps them in the
// archive; knows of each webhook when its log was read, and its health. What is read next, and how often, is
// DeliverySchedule's business. Belongs to the GUI thread; the references must outlive it.
class DeliveryStore : public QObject
{
    Q_OBJECT

public:
    // How long changes are gathered before they are said.
    struct Gathering
    {
        std::chrono::milliseconds health{100}; // several answers are counted at once
        std::chrono::milliseconds log{500};    // views page through it again
    };

    DeliveryStore(QoveryApi &api, WebhookStore &webhooks, QObject *parent = nullptr);
    DeliveryStore(QoveryApi &api, WebhookStore &webhooks, const Gathering &gathering,
                  QObject *parent = nullptr);
    ~DeliveryStore() override;

    // Where deliveries are kept; nullptr: nothing is read. Must outlive this, or be taken away before it
    // goes.
    void setArchive(DeliveryArchive *archive);
    DeliveryArchive *archive() const;
    // Somebody else dropped something from the archive: its health is counted and its views read again.
    void followArchive();

    const QString &organizationId() const; // whose webhooks' logs these are

    struct Reading
    {
        QDateTime readAt;              // UTC, of the last success; invalid: never in this run
        std::optional<ApiError> error; // of the last attempt
        qsizetype unreadable = 0;      // items of the last answer that could not be understood
        bool isReading = false;
    };
    Reading reading(const QString &webhookId) const;
    int readingCount() const; // calls under way
    // Reads it now, unless that is under way.
    void read(const QString &webhookId);
    void cancel(); // what is under way

    // Nothing: not known yet, or no delivery of it is known.
    const WebhookHealth *health(const QString &webhookId) const; // valid until the next change
    // Listed, not disabled, and its last delivery failed.
    bool isFailing(const QString &webhookId) const;
    int failingCount() const;

signals:
    void readingChanged(const QString &webhookId);
    // Stored and new, newest first.
    void deliveriesAdded(const QString &webhookId, const QList<DeliveryRow> &rows);
    // The archive holds other rows or marks than before: views that page through it read again.
    void logChanged();
    void healthChanged(const QStringList &webhookIds);
    // The newest delivery of a webhook failed and the one before had not, or the other way round. Not for
    // what had happened before the log was first read in this run.
    void failureBegan(const QString &webhookId, const DeliveryRow &row);
    void recovered(const QString &webhookId, const DeliveryRow &row);

private:
    class Private;
    std::unique_ptr<Private> d;
};
