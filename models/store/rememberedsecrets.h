#pragma once

#include "models/domain/secretvault.h"
#include "models/domain/webhook.h"
#include "models/store/local/rememberedsecretindex.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <functional>

// The webhook secrets that the user let the application remember (E2): each in the account's vault under
// `<account>/webhook/<percent-encoded id>/secret`, bound to the origin it was entered for; here, and in
// the index on the disk, only which ones there are. Belongs to the GUI thread. Questions to the vault run one
// at a time, in order.
class RememberedSecrets : public QObject
{
    Q_OBJECT

public:
    // Where a secret is kept: what the user is told.
    enum class Place {
        Nowhere, // no account: nothing can be remembered
        Keyring,
        Session, // in memory, forgotten with the process
    };
    struct Account
    {
        SecretVault *vault = nullptr; // must outlive this object
        QString accountId;
        QString origin; // of the API; a secret entered for another one is not handed out
        Place place = Place::Nowhere;
        RememberedSecretIndex *index =
            nullptr; // null: nothing outlives the process; must outlive this object

        friend bool operator==(const Account &, const Account &) = default;
    };
    using Entry = RememberedSecretIndex::Entry;

    explicit RememberedSecrets(QObject *parent = nullptr);
    ~RememberedSecrets() override;

    // The default: none. What the index knows comes a little later, with changed().
    void setAccount(const Account &account);
    Place place() const { return m_account.place; }
    // Whether it is known if this one's secret is remembered: the index has been read, and no question about
    // it is open. settled() tells when that may be another answer.
    bool isSettled(const QString &webhookId) const { return m_isReady && !m_open.contains(webhookId); }

    // The index has been read: what is remembered is known.
    bool isReady() const { return m_isReady; }
    bool isRemembered(const QString &webhookId) const { return m_entries.contains(webhookId); }
    QList<Entry> all() const; // by name
    bool isAsking() const { return m_isAsking || !m_waiting.empty(); }
    // The webhook was written since our last write: its secret may be another one than the remembered.
    bool mayBeStale(const Webhook &webhook) const;

    // The answers come later, exactly once, not at all when `context` is gone; what was asked for is done
    // nevertheless.
    // Done: `value` is the secret in UTF-8. NotFound: the vault has it no more, and the entry is gone.
    void recall(const QString &webhookId, QObject *context, SecretVault::Callback done);
    // Done: it was read back. `webhook` is what the write of the secret left on the server. What the vault is
    // known to hold already is not written again.
    void remember(const Webhook &webhook, const QString &organizationId, const QString &secret,
                  QObject *context, SecretVault::Callback done);
    // Done: the vault was asked and has it no more. Anything else: it is still there and the entry stays.
    void forget(const QString &webhookId, QObject *context, SecretVault::Callback done);
    // Our own write left `webhook`; the secret is still the remembered one.
    void followWrite(const Webhook &webhook);
    // Whether the vault can be used now, without a prompt: as SecretVault::probe(). Absent without account.
    void probe(QObject *context, SecretVault::Callback done);

    static QString keyOf(const QString &accountId, const QString &webhookId);

signals:
    // The vault handed it out, in UTF-8.
    void secretRecalled(const QByteArray &secret);
    void changed();                       // entries came or went, or another account is used
    void settled(VaultAnswer::Kind kind); // a question was answered, or the index read (Done)

private:
    using Ask = std::function<void(SecretVault::Callback done)>;

    // Asks when every earlier question was answered; `judge` sees the answer before `done` does.
    void enqueue(const QString &webhookId, QObject *context, SecretVault::Callback done, Ask ask,
                 std::function<VaultAnswer(const VaultAnswer &)> judge);
    void askNext();
    void drop(const QString &webhookId);
    void put(const Entry &entry);
    QByteArray digestOf(const QString &secret) const;

    Account m_account;
    QHash<QString, Entry> m_entries;
    QSet<QString> m_settled; // entries that are newer than what the index had at first
    // Of what the vault was seen to hold, with a salt of this process: no secret stays in memory.
    QHash<QString, QByteArray> m_digests;
    const QByteArray m_salt;
    quint64 m_accountSerial = 0; // an answer for an earlier account changes nothing here
    std::deque<std::function<void()>> m_waiting;
    QHash<QString, int> m_open; // questions by webhook
    bool m_isAsking = false;
    bool m_isReady = true;
};
