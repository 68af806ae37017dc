#pragma once

#include "models/domain/project.h"
#include "models/domain/webhook.h"

#include <QDateTime>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class LocalDatabase;
class QObject;
struct HistoryMemory;

// Every state of the webhooks that was seen, kept on this computer (J2), and with it the last list, which
// opens without a network (J3). Only changes take room, so nothing is ever thrown away: there is no bound.
// Times are UTC; answers come later, not at all when `context` is gone, and are empty when the database
// cannot be read. What cannot be written is not tried again: the next list brings it. Belongs to the GUI
// thread; the database must outlive it.
class History
{
public:
    enum class Change { // the numbers are in the database
        Added = 1,      // seen for the first time, or again after it was removed
        Changed = 2,    // in what a user can set
        Removed = 3,
        Touched = 4, // only in its times or in fields this version does not know
    };
    // The changes seen at one time. Never empty: a state that was only touched makes no moment.
    struct Moment
    {
        QDateTime at;
        int added = 0;
        int changed = 0;
        int removed = 0;

        friend bool operator==(const Moment &, const Moment &) = default;
    };
    struct State
    {
        QDateTime at;
        Change change = Change::Added;
        std::optional<Webhook> webhook; // nothing when it was removed

        friend bool operator==(const State &, const State &) = default;
    };
    struct Latest
    {
        QList<Webhook> webhooks;
        QDateTime seenAt; // when the whole list was last read; invalid when it never was

        friend bool operator==(const Latest &, const Latest &) = default;
    };

    explicit History(LocalDatabase &database);
    ~History();

    // The whole list as the server gave it. Those missing from it are gone, but not the ones in
    // `unreadableIds`, which were there and could not be understood; an empty id among them: nobody can tell
    // who is gone, so nobody is.
    // Written a moment later, for thousands take a core that the painting of their rows could have; before
    // whatever of webhooks is noted or asked next.
    void noteList(const QString &organizationId, const QList<Webhook> &webhooks, const QDateTime &seenAt,
                  const QStringList &unreadableIds = {});
    void writeNoted(); // now: the database is closed next
    void noteState(const QString &organizationId, const Webhook &webhook, const QDateTime &seenAt);
    void noteGone(const QString &organizationId, const QString &webhookId, const QDateTime &seenAt);

    // Newest first, at most `limit`, and only those before `before` when it is valid: the next page begins
    // before the last moment of this one.
    void moments(const QString &organizationId, const QDateTime &before, int limit, QObject *context,
                 std::function<void(const QList<Moment> &)> done);
    // The webhooks as they were at that time, in the order in which they were first seen.
    void stateAt(const QString &organizationId, const QDateTime &at, QObject *context,
                 std::function<void(const QList<Webhook> &)> done);
    // Newest first, at most `limit`.
    void statesOf(const QString &organizationId, const QString &webhookId, int limit, QObject *context,
                  std::function<void(const QList<State> &)> done);
    void latest(const QString &organizationId, QObject *context, std::function<void(const Latest &)> done);

    // The names, so that a start without a network can say whose webhooks these are. Those no longer seen
    // keep their last name.
    void noteOrganizations(const QList<Organization> &organizations);
    void organizations(QObject *context, std::function<void(const QList<Organization> &)> done);

private:
    LocalDatabase &m_database;
    std::function<void()> m_writeList; // what noteList() was told last and is not written yet
    QTimer m_listPause;
    std::shared_ptr<HistoryMemory> m_memory; // used in the database's thread only
};
