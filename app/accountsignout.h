#pragma once

#include "ui/settings/signoutdialog.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class AccountList;
class ConnectionController;

// Signs an account out: asks, removes its remembered secrets where the user says so, then its token, then its
// local data. Each removal is verified; the account leaves the list only when its token is gone, and one step
// that fails ends it with a sentence.
class AccountSignOut : public QObject
{
    Q_OBJECT

public:
    // Joined by who remembers webhook secrets; without it an account has none. Answers come later.
    struct Secrets
    {
        using Names = std::function<void(const QStringList &webhookNames)>;
        using Removed = std::function<void(std::optional<QString> failure)>; // a whole sentence
        std::function<void(const QString &accountId, QObject *context, Names done)> names;
        std::function<void(const QString &accountId, QObject *context, Removed done)> removeAll; // verified
    };
    // Closes what is open below the account's folder, which is deleted next; answers later.
    using LetGo = std::function<void(const QString &accountId, QObject *context,
                                     std::function<void(bool isFree)> done)>;
    using FolderOf = std::function<QString(const QString &accountId)>;

    // All references, and `window`, the parent of the dialog, must outlive it.
    AccountSignOut(AccountList &accounts, ConnectionController &connection, FolderOf folderOf,
                   QWidget *window);
    ~AccountSignOut() override;

    void setSecrets(const Secrets &secrets) { m_secrets = secrets; }
    // Joined by who keeps local data open; without it nobody does.
    void setLetGo(LetGo letGo) { m_letGo = std::move(letGo); }
    void ask(const QString &accountId);
    // From the answer in the dialog to ended(). Ends by itself: so do the keyring and the waiting for the
    // disk.
    bool isRunning() const { return m_running.has_value(); }

signals:
    void ended(bool isDone, const QString &text);

private:
    struct Running
    {
        QString accountId;
        QString title;
        bool isTokenStored = false;
        SignOutDialog::Choice choice;
        bool hadSecrets = false;
        bool hadLocalData = false;
    };

    void open(Running running, const QStringList &webhookNames);
    void begin();
    void removeToken();
    void tokenRemoved();
    void waitForLocalData();
    void deleteLocalData(bool isFree);
    void finish(std::optional<bool> isLocalDataDeleted);
    void fail(const QString &message);

    AccountList &m_accounts;
    ConnectionController &m_connection;
    FolderOf m_folderOf;
    Secrets m_secrets;
    LetGo m_letGo;
    QWidget *m_window;
    QPointer<SignOutDialog> m_dialog;
    std::optional<Running> m_running; // one at a time
    std::unique_ptr<QObject> m_wait;  // until the local data is let go of
};
