#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

// What the Settings view shows. Facts from app; the view hands changes back as signals.

struct AccountEntry
{
    enum class Token { Keyring, Session, Environment };

    QString accountId;
    QString name;
    QString host; // "api.qovery.com"
    Token token = Token::Keyring;
    QString variable; // Environment: its name
    bool isCurrent = false;

    bool operator==(const AccountEntry &) const = default;
};

struct RememberedSecretEntry
{
    QString webhookId;
    QString webhookName;
    QString organizationName;
    QDateTime rememberedAt;

    bool operator==(const RememberedSecretEntry &) const = default;
};

// Of the open account.
struct KeptDeliveries
{
    qint64 bytes = -1; // less than 0: not known yet
    qint64 deliveries = 0;
    qint64 bound = 0;
    QList<qint64> bounds; // to choose from
    bool isOpen = false;  // an account is

    bool operator==(const KeptDeliveries &) const = default;
};

struct SettingsValues
{
    int appearance = 0;                   // 0 system, 1 light, 2 dark
    std::chrono::minutes refreshEvery{1}; // 0: off
    // Nothing: the section is not shown.
    std::optional<QList<AccountEntry>> accounts;
    std::optional<QList<RememberedSecretEntry>> secrets;
    std::optional<KeptDeliveries> kept;
    bool notifies = true;
};
