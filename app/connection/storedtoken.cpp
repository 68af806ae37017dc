#include "app/connection/storedtoken.h"

#include <QJsonDocument>
#include <QJsonObject>

QString StoredToken::keyOf(const QString &accountId)
{
    return accountId + QStringLiteral("/token");
}

QString StoredToken::originOf(const QUrl &apiUrl)
{
    const QString scheme = apiUrl.scheme().toLower();
    const int ownPort = scheme == QLatin1String("https") ? 443 : 80;
    QUrl origin;
    origin.setScheme(scheme);
    origin.setHost(apiUrl.host().toLower());
    const int port = apiUrl.port(ownPort);
    if (port != ownPort)
        origin.setPort(port);
    return origin.toString(QUrl::FullyEncoded);
}

std::optional<StoredToken> StoredToken::fromPayload(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const StoredToken stored{object.value(QLatin1String("origin")).toString(),
                             object.value(QLatin1String("token")).toString()};
    if (stored.origin.isEmpty() || stored.token.isEmpty())
        return std::nullopt;
    return stored;
}

QByteArray StoredToken::toPayload() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("origin"), origin}, {QStringLiteral("token"), token}})
        .toJson(QJsonDocument::Compact);
}
