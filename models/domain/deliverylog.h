#pragma once

#include "models/domain/delivery.h"
#include "models/domain/secretmask.h"

#include <QStringList>

// The delivery log as it is kept and shown: light rows, what they are filtered by, how many there are.

// One row of the log. The bodies stay where they are kept.
struct DeliveryRow
{
    QString id;
    QString webhookId;
    QDateTime createdAt; // UTC, as Qovery says; may lie in the future
    WebhookKind kind;
    EventType event;
    DeliveryPlace place;
    QString targetUrl; // a credential: show it only masked
    std::optional<int> status;
    QString responseStart;    // the first characters of the answer's body, on one line
    bool hasResponse = false; // false: null or missing
    bool isListed = true;     // the server's log still had it when it was last read

    DeliveryResult result() const { return deliveryResultOf(status); }
    friend bool operator==(const DeliveryRow &, const DeliveryRow &) = default;
};

// A delivery with its bodies, as it is kept on this computer.
struct StoredDelivery
{
    Delivery delivery;
    QString organizationId;
    QString webhookId;
    QDateTime seenAt; // UTC: when it was first read
    bool isListed = true;
    bool isMasked = false; // a known secret in it was masked: its bytes are not those of the API's answer
    // In what was sent, not only in what the target answered.
    bool requestIsMasked() const { return isMasked && delivery.request.contains(SecretMask::Mark); }
};

// What of the log is looked at (G2). Empty or nothing: everything. All hold at once; within a list one of
// them.
struct DeliveryFilter
{
    QString organizationId;
    QStringList webhookIds;
    QList<DeliveryResult> results;
    std::optional<int> status; // exactly this code
    QStringList events;        // wire words
    QStringList kinds;         // wire words
    QStringList projects;      // names, case ignored
    QStringList environments;  // names, case ignored
    QDateTime from;            // UTC; inclusive
    QDateTime until;           // UTC; exclusive
    QString text;              // in payload or answer, case ignored; words are ANDed

    friend bool operator==(const DeliveryFilter &, const DeliveryFilter &) = default;
};

// For the chips: of everything the filter lets through but for its `results`.
struct DeliveryCounts
{
    qint64 kept = 0;     // of the organization and webhooks, whatever else is filtered
    qint64 matching = 0; // with `results` too
    qint64 all = 0;
    qint64 successful = 0;
    qint64 failed = 0;     // answered, but not with 2xx
    qint64 unanswered = 0; // NoAnswer
    qint64 unclear = 0;

    friend bool operator==(const DeliveryCounts &, const DeliveryCounts &) = default;
};

// What there is to choose from in an organization's log.
struct DeliveryChoices
{
    QStringList events; // wire words, as kinds
    QStringList kinds;
    QStringList projects; // names, sorted
    QStringList environments;
    QList<int> statuses;

    friend bool operator==(const DeliveryChoices &, const DeliveryChoices &) = default;
};
