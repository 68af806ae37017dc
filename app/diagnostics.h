#pragma once

#include "models/api/apierror.h"
#include "models/domain/secretvault.h"
#include "models/store/local/localfacts.h"

#include <QList>
#include <QString>

#include <optional>

// What a report of a fault needs to know, and nothing that identifies who reports it: no token and no id of
// one, no secret, no target URL, no id or name of an organization, a webhook or a user, no path (K8). Facts
// as a value; text() is what is shown and copied. Nothing that is not known is guessed: an empty value is
// written as "unknown".
struct Diagnostics
{
    // Of the parts: as they run, not as they were built, where that can be asked for.
    struct Versions
    {
        QString application;
        QString qtBuilt;
        QString qtRunning;
        QString qtKeychain; // built with: it does not tell which one runs
        QString sqlite;
        QString tls; // as Qt names it: "OpenSSL 3.0.11 19 Sep 2023"
    };
    struct Platform
    {
        QString system; // "Debian GNU/Linux 12 (bookworm)"
        QString kernel;
        QString architecture;
        QString plugin;      // of Qt: "xcb", "wayland", "offscreen"
        QString desktop;     // XDG_CURRENT_DESKTOP
        QString session;     // XDG_SESSION_TYPE
        QString theme;       // "light", "dark", "high contrast"
        QList<qreal> scales; // of the screens
        qreal fontPoints = 0;
        QString language; // that is shown
        QString locale;   // of numbers and dates
        bool isRightToLeft = false;
        bool isAccessibilityActive = false;
    };
    enum class Token { None, Keychain, Session, Environment, Demo };

    Versions versions;
    Platform platform;

    QString keyring;                                // the backend: "Secret Service"
    std::optional<VaultAnswer::Kind> keyringAnswer; // the last one; nothing: it was not asked in this run
    Token token = Token::None;
    QString tokenVariable; // Environment: its name

    QString apiHost; // host[:port]; empty: not connected
    std::optional<int> budgetLeft;
    std::optional<int> budgetLimit;
    // Why the last reading of each failed, also when an earlier list is shown; nothing: it did not.
    std::optional<ApiError> listError;
    std::optional<ApiError> catalogError;
    std::optional<ApiError> changeError; // of the last change to a webhook

    // Counts; nothing: not known (yet).
    std::optional<qint64> accounts;
    std::optional<qint64> organizations;
    std::optional<qint64> webhooks;
    std::optional<qint64> unreadableWebhooks;
    std::optional<qint64> projects;
    std::optional<qint64> environments;
    std::optional<qint64> keptDeliveries;
    std::optional<qint64> drafts;
    std::optional<qint64> databaseBytes;
    std::optional<LocalFailure> databaseFailure;

    // The versions and the platform, asked of Qt and the system now. Loads the TLS library and, for its
    // version, SQLite: not before the first paint.
    static Diagnostics ofThisProcess();

    // Lines of "name: value", plain ASCII but for what a version or system calls itself. Always in English:
    // it is read by those who mend the application, whatever language the user reads.
    QString text() const;
};
