#pragma once

#include "models/domain/vocabulary.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

// A webhook as the server last told it. Only the id is certain (API.md, Shapes): what the server left out is
// empty or nothing.
struct Webhook
{
    QString id;
    QDateTime createdAt;
    QDateTime updatedAt; // invalid when the server did not say
    WebhookKind kind;
    QString targetUrl; // as the server gave it; a credential: show it only masked
    std::optional<bool> secretIsSet;
    QString description;
    std::optional<bool> isEnabled;
    QList<EventType> events;
    QList<EnvironmentMode> modes; // empty = every mode
    QStringList projectPatterns;  // empty = every project
    QStringList unknownFields;    // names of keys this version does not know; a PUT would lose them

    // A write without the secret may lose it. True unless the server said that there is none.
    bool mayHaveSecret() const { return secretIsSet.value_or(true); }

    friend bool operator==(const Webhook &, const Webhook &) = default;
};
