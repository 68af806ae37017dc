#pragma once

#include "models/domain/secretvault.h"
#include "models/store/local/rememberedsecretindex.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class LocalDatabase;
class RememberedSecrets;

// The remembered secrets of one account, also of one that is not open: their names and their verified
// removal, for signing out and for the Settings view. Belongs to the GUI thread.
class AccountSecrets : public QObject
{
    Q_OBJECT

public:
    // Those of the open account; `secrets` must outlive it.
    explicit AccountSecrets(RememberedSecrets &secrets, QObject *parent = nullptr);
    // Those of another stored account: opens the database in `folder` as long as this lives. `vault` must
    // outlive it.
    AccountSecrets(SecretVault &vault, const QString &accountId, const QString &folder,
                   QObject *parent = nullptr);
    ~AccountSecrets() override;

    // Later, in any case not before the index was read.
    void names(QObject *context, std::function<void(const QStringList &webhookNames)> done);
    // One after the other; the first that is not verifiably gone ends it with a whole sentence.
    void forget(const QStringList &webhookIds, QObject *context,
                std::function<void(const std::optional<QString> &failure)> done);
    // A disk that does not say which there are within ten seconds ends it so, too.
    void forgetAll(QObject *context, std::function<void(const std::optional<QString> &failure)> done);

private:
    void whenReady(QObject *context, std::function<void()> next);
    static QString notForgotten(const QString &name, VaultAnswer::Kind kind);

    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<RememberedSecretIndex> m_index;
    std::unique_ptr<RememberedSecrets> m_own;
    RememberedSecrets &m_secrets;
};
