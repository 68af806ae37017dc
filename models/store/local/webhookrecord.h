#pragma once

#include "models/domain/webhookdraft.h"

#include <QByteArray>

#include <optional>

class QJsonObject;

// A webhook and a draft as they are kept on this computer: JSON of our own with a version, apart from the
// API's. Whatever the server sent survives: unknown kinds, events, modes and field names, and what it left
// out. Reading gives nothing when the bytes are not a record of a version known here; it never guesses, and
// no content makes it fail otherwise (a fuzz target reads these). Pure functions, usable from any thread.

// Longer records are not read.
inline constexpr qsizetype maximumRecordBytes = 16 * 1024 * 1024;

QByteArray writeWebhookRecord(const Webhook &webhook);
std::optional<Webhook> readWebhookRecord(const QByteArray &record);

// Without `secret`, whatever the draft holds: it comes back empty.
QByteArray writeDraftRecord(const WebhookDraft &draft);
std::optional<WebhookDraft> readDraftRecord(const QByteArray &record);

// The same inside other records, without a version of their own.
QJsonObject webhookRecordObject(const Webhook &webhook);
std::optional<Webhook> webhookOfRecordObject(const QJsonObject &object);
QJsonObject draftRecordObject(const WebhookDraft &draft);
std::optional<WebhookDraft> draftOfRecordObject(const QJsonObject &object);
