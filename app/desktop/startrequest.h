#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// What a second start hands to the window that is open, and all that it may: never an address, a token of
// Qovery's or a secret. On the wire one line of JSON, {"version":1,"organization":…,"activationToken":…};
// what is empty is left out, names that are not known are not read.
struct StartRequest
{
    static constexpr qsizetype mostBytes = 4096; // of the line
    static constexpr qsizetype mostOrganizationBytes = 1024;
    static constexpr qsizetype mostTokenBytes = 1024;

    QString organizationId;     // as given by --organization
    QByteArray activationToken; // XDG_ACTIVATION_TOKEN or DESKTOP_STARTUP_ID: printable ASCII

    bool operator==(const StartRequest &) const = default;

    // The desktop's token for this start, from the environment; what is no such token is dropped.
    static QByteArray activationTokenFromEnvironment();
    static bool mayBeHandedOver(const QString &organizationId);
    QByteArray toLine() const;
    // Nothing when it is no such line. What is no organization or no token in it is dropped.
    static std::optional<StartRequest> fromLine(const QByteArray &line);
};
