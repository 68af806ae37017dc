#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

// What the keychain keeps below `<account>/token`: {"origin","token"}. A token goes only to the origin it was
// stored with.
struct StoredToken
{
    QString origin; // "https://api.qovery.com", "http://127.0.0.1:8080"
    QString token;

    static QString keyOf(const QString &accountId);
    // Scheme, host and port in lower case, the port left out where it is the scheme's own.
    static QString originOf(const QUrl &apiUrl);
    // Nothing when the entry is none of ours.
    static std::optional<StoredToken> fromPayload(const QByteArray &payload);
    QByteArray toPayload() const;
};
