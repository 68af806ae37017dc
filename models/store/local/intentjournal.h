#pragma once

#include "models/store/changeintent.h"

#include <functional>

class LocalDatabase;
class QObject;

// The writes that are on their way: recorded on the disk before the request, settled when the outcome is
// known. What is pending at the start was cut off by a crash and is resolved by reading (L1). Belongs to the
// GUI thread; the database must outlive it.
class IntentJournal
{
public:
    explicit IntentJournal(LocalDatabase &database);

    // `done` comes later, not at all when `context` is gone. isDurable: it survives a power
    // cut. Not durable: nothing was kept, and it is not tried again (LocalDatabase says why once). The
    // draft's secret is never written.
    void record(const ChangeIntent &intent, QObject *context, std::function<void(bool isDurable)> done);
    // The outcome is known. Tried again when it cannot be written.
    void settle(const QString &intentId);
    // In the order they were begun; empty when the database cannot be read. Those just recorded by this
    // process are among them.
    void pending(QObject *context, std::function<void(const QList<ChangeIntent> &)> done);

private:
    LocalDatabase &m_database;
};
