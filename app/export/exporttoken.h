#pragma once

#include "app/accountlist.h"
#include "app/connection/environmenttoken.h"
#include "app/demoprocess.h"
#include "app/export/exportstatus.h"
#include "app/options.h"
#include "app/settings.h"
#include "app/vault/keychainvault.h"
#include "models/domain/apitoken.h"
#include "models/domain/project.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

// The token of an export, and where it may be sent: the demo's, else the environment's, else a stored one.
// Without a display nobody is asked for anything: a locked keyring is the end.
class ExportToken : public QObject
{
    Q_OBJECT

public:
    struct Access
    {
        QUrl apiUrl;
        ApiToken token;
        QString organizationId; // remembered with the stored token, or the demo's first; may be empty
    };

    ExportToken(const Options &options, EnvironmentToken environment, QObject *parent = nullptr);
    ~ExportToken() override;

    // Ends with one of found() and failed(), later or at once.
    void find();

signals:
    void said(const QString &text);
    void found(const ExportToken::Access &access);
    void failed(ExportStatus status, const QString &text);

private:
    void startDemo();
    void useEnvironment();
    void chooseAccount();
    std::optional<Account> accountByName(const QList<Account> &stored);
    std::optional<Account> accountByAddress(const QList<Account> &stored) const;
    void openKeyring();
    void readKeyring();
    void use(const VaultAnswer &answer);
    QUrl apiUrl() const;

    Options m_options;
    EnvironmentToken m_environment;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeychainVault> m_keychain;
    std::unique_ptr<DemoProcess> m_demo;
    Account m_account;
};
