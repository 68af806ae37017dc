#include "models/store/local/webhookrecord.h"

#include "models/store/local/recordfields.h"

#include <QJsonArray>

namespace {

template <typename Value>
QJsonArray recordWordsOf(const QList<Value> &values)
{
    QJsonArray words;
    for (const Value &value : values)
        words.append(value.wire());
    return words;
}

template <typename Value>
QList<Value> valuesOfRecord(const QStringList &words)
{
    QList<Value> values;
    values.reserve(words.size());
    for (const QString &word : words)
        values.append(Value::fromWire(word));
    return values;
}

QJsonValue recordFlag(std::optional<bool> flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

QString recordWord(SecretChoice choice)
{
    switch (choice) {
    case SecretChoice::None:
        return QStringLiteral("none");
    case SecretChoice::Keep:
        return QStringLiteral("keep");
    case SecretChoice::KeepRemembered:
        return QStringLiteral("keep remembered");
    case SecretChoice::Replace:
        return QStringLiteral("replace");
    case SecretChoice::Remove:
        return QStringLiteral("remove");
    }
    return {};
}

std::optional<SecretChoice> secretChoiceOfRecord(const QString &word)
{
    for (const SecretChoice choice : {SecretChoice::None, SecretChoice::Keep, SecretChoice::KeepRemembered,
                                      SecretChoice::Replace, SecretChoice::Remove}) {
        if (recordWord(choice) == word)
            return choice;
    }
    return std::nullopt;
}

} // namespace

QJsonObject webhookRecordObject(const Webhook &webhook)
{
    return {
        {QStringLiteral("id"), webhook.id},
        {QStringLiteral("createdAt"), recordDate(webhook.createdAt)},
        {QStringLiteral("updatedAt"), recordDate(webhook.updatedAt)},
        {QStringLiteral("kind"), webhook.kind.wire()},
        {QStringLiteral("targetUrl"), webhook.targetUrl},
        {QStringLiteral("secretIsSet"), recordFlag(webhook.secretIsSet)},
        {QStringLiteral("description"), webhook.description},
        {QStringLiteral("isEnabled"), recordFlag(webhook.isEnabled)},
        {QStringLiteral("events"), recordWordsOf(webhook.events)},
        {QStringLiteral("modes"), recordWordsOf(webhook.modes)},
        {QStringLiteral("projectPatterns"), QJsonArray::fromStringList(webhook.projectPatterns)},
        {QStringLiteral("unknownFields"), QJsonArray::fromStringList(webhook.unknownFields)},
    };
}

std::optional<Webhook> webhookOfRecordObject(const QJsonObject &object)
{
    RecordFields fields(object);
    Webhook webhook;
    webhook.id = fields.requiredText("id");
    webhook.createdAt = fields.date("createdAt");
    webhook.updatedAt = fields.date("updatedAt");
    webhook.kind = WebhookKind::fromWire(fields.text("kind"));
    webhook.targetUrl = fields.text("targetUrl");
    webhook.secretIsSet = fields.optionalFlag("secretIsSet");
    webhook.description = fields.text("description");
    webhook.isEnabled = fields.optionalFlag("isEnabled");
    webhook.events = valuesOfRecord<EventType>(fields.texts("events"));
    webhook.modes = valuesOfRecord<EnvironmentMode>(fields.texts("modes"));
    webhook.projectPatterns = fields.texts("projectPatterns");
    webhook.unknownFields = fields.texts("unknownFields");
    if (!fields.isGood())
        return std::nullopt;
    return webhook;
}

QJsonObject draftRecordObject(const WebhookDraft &draft)
{
    return {
        {QStringLiteral("targetUrl"), draft.targetUrl},
        {QStringLiteral("kind"), draft.kind.wire()},
        {QStringLiteral("description"), draft.description},
        {QStringLiteral("isEnabled"), draft.isEnabled},
        {QStringLiteral("events"), recordWordsOf(draft.events)},
        {QStringLiteral("modes"), recordWordsOf(draft.modes)},
        {QStringLiteral("projectPatterns"), QJsonArray::fromStringList(draft.projectPatterns)},
        {QStringLiteral("secretChoice"), recordWord(draft.secretChoice)},
        {QStringLiteral("remembersSecret"), draft.remembersSecret},
    };
}

std::optional<WebhookDraft> draftOfRecordObject(const QJsonObject &object)
{
    RecordFields fields(object);
    WebhookDraft draft;
    draft.targetUrl = fields.text("targetUrl");
    draft.kind = WebhookKind::fromWire(fields.text("kind"));
    draft.description = fields.text("description");
    draft.isEnabled = fields.flag("isEnabled");
    draft.events = valuesOfRecord<EventType>(fields.texts("events"));
    draft.modes = valuesOfRecord<EnvironmentMode>(fields.texts("modes"));
    draft.projectPatterns = fields.texts("projectPatterns");
    const std::optional<SecretChoice> choice = secretChoiceOfRecord(fields.text("secretChoice"));
    draft.remembersSecret = fields.flag("remembersSecret");
    if (!fields.isGood() || !choice)
        return std::nullopt;
    draft.secretChoice = *choice;
    return draft;
}

QByteArray writeWebhookRecord(const Webhook &webhook)
{
    return writeRecord(webhookRecordObject(webhook));
}

std::optional<Webhook> readWebhookRecord(const QByteArray &record)
{
    const std::optional<QJsonObject> object = readRecord(record);
    return object ? webhookOfRecordObject(*object) : std::nullopt;
}

QByteArray writeDraftRecord(const WebhookDraft &draft)
{
    return writeRecord(draftRecordObject(draft));
}

std::optional<WebhookDraft> readDraftRecord(const QByteArray &record)
{
    const std::optional<QJsonObject> object = readRecord(record);
    return object ? draftOfRecordObject(*object) : std::nullopt;
}
