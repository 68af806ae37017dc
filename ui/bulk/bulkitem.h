#pragma once

#include <QList>
#include <QString>

// What is done to several webhooks at once (B5), or to several of their deliveries (G4).
enum class BulkAction { Enable, Disable, Remove, Test, Restore, Resend };

// One webhook of a bulk action, or one delivery, as the dialog shows it.
struct BulkItem
{
    enum class State {
        Waiting,
        Running,
        Written,          // the server said yes; the list read at the end has to confirm it
        Done,             // confirmed
        AlreadySo,        // nothing had to be done
        Failed,           // not done: `detail` is the cause
        ChangedMeanwhile, // not done: somebody else changed it; `detail` names the fields
        Gone,             // deleted by somebody else meanwhile
        NotAsAsked,       // written, but the server has something else in the fields of `detail`
        Unknown,          // sent, and no answer tells
        Cancelled,        // not begun
    };

    QString webhookId;
    QString deliveryId = {}; // of Resend, whose items are deliveries
    QString name;
    QString maskedTarget;
    State state = State::Waiting;
    QString detail; // plain words
    bool mayBeRetried = false;

    const QString &key() const { return deliveryId.isEmpty() ? webhookId : deliveryId; }
    bool hasEnded() const
    {
        return state != State::Waiting && state != State::Running && state != State::Written;
    }
    friend bool operator==(const BulkItem &, const BulkItem &) = default;
};
