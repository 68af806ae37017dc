#include "models/domain/webhookexport.h"

#include "models/domain/csv.h"
#include "models/domain/exportwriter.h"
#include "models/domain/targetmask.h"

#include <algorithm>

namespace {

// The oldest first, so that a new webhook does not move the others: two exports can be compared line by line.
QList<Webhook> exportOrder(QList<Webhook> webhooks)
{
    std::stable_sort(webhooks.begin(), webhooks.end(), [](const Webhook &a, const Webhook &b) {
        return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.id < b.id;
    });
    return webhooks;
}

QString exportTarget(const Webhook &webhook, WebhookExport::Targets targets)
{
    if (webhook.targetUrl.isEmpty() || targets == WebhookExport::Targets::Plain)
        return webhook.targetUrl;
    return maskedTarget(webhook.targetUrl).text();
}

QString exportTargetKey(WebhookExport::Targets targets)
{
    return targets == WebhookExport::Targets::Plain ? QStringLiteral("target_url")
                                                    : QStringLiteral("target_url_masked");
}

QString exportDate(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QString();
}

template <typename Value>
QStringList exportWords(const QList<Value> &values)
{
    QStringList words;
    words.reserve(values.size());
    for (const Value &value : values)
        words.append(value.wire());
    return words;
}

void writeWebhook(ExportWriter &json, const Webhook &webhook, WebhookExport::Targets targets)
{
    json.beginObject();
    json.key(u"id");
    json.text(webhook.id);
    json.key(u"created_at");
    json.textOrNull(exportDate(webhook.createdAt));
    json.key(u"updated_at");
    json.textOrNull(exportDate(webhook.updatedAt));
    json.key(u"kind");
    json.textOrNull(webhook.kind.wire());
    json.key(exportTargetKey(targets));
    json.textOrNull(exportTarget(webhook, targets));
    json.key(u"target_secret_set");
    json.flag(webhook.secretIsSet);
    json.key(u"description");
    json.text(webhook.description);
    json.key(u"enabled");
    json.flag(webhook.isEnabled);
    json.key(u"events");
    json.texts(exportWords(webhook.events));
    json.key(u"environment_types_filter");
    json.texts(exportWords(webhook.modes));
    json.key(u"project_names_filter");
    json.texts(webhook.projectPatterns);
    json.key(u"unknown_fields");
    json.texts(webhook.unknownFields);
    json.endObject();
}

void writeUnreadable(ExportWriter &json, const UnreadableWebhook &item)
{
    json.beginObject();
    json.key(u"position");
    json.number(item.position);
    json.key(u"id");
    json.textOrNull(item.webhookId);
    json.key(u"problem");
    json.text(item.problem);
    json.endObject();
}

// csvRecord() puts its apostrophe before a cell that begins like a formula. One that begins with apostrophes
// and then like a formula is given one more here, or reading it back would take away its own.
QString exportCell(const QString &text)
{
    qsizetype apostrophes = 0;
    while (apostrophes < text.size() && text.at(apostrophes) == u'\'')
        ++apostrophes;
    const QString rest = text.mid(apostrophes);
    return apostrophes > 0 && withoutFormula(rest) != rest ? u'\'' + text : text;
}

QString exportFlag(std::optional<bool> flag)
{
    if (!flag)
        return {};
    return *flag ? QStringLiteral("true") : QStringLiteral("false");
}

QString exportList(const QStringList &texts)
{
    qsizetype size = 2;
    for (const QString &text : texts)
        size += text.size() + 4;
    ExportWriter json(size);
    json.texts(texts);
    return json.json();
}

} // namespace

QByteArray WebhookExport::toJson() const
{
    ExportWriter json;
    json.beginObject();
    json.key(u"format");
    json.text(u"qovery-webhooks-export");
    json.key(u"version");
    json.number(1);
    json.key(u"organization");
    json.beginObject();
    json.key(u"id");
    json.text(organization.id);
    json.key(u"name");
    json.textOrNull(organization.name);
    json.endObject();
    json.key(u"api_host");
    json.textOrNull(apiHost);
    json.key(u"exported_at");
    json.textOrNull(exportDate(exportedAt));
    json.key(u"targets_masked");
    json.flag(targets == Targets::Masked);
    json.key(u"webhooks");
    json.beginArray();
    for (const Webhook &webhook : exportOrder(webhooks)) {
        json.newElement();
        writeWebhook(json, webhook, targets);
    }
    json.endArray();
    json.key(u"unreadable");
    json.beginArray();
    for (const UnreadableWebhook &item : unreadable) {
        json.newElement();
        writeUnreadable(json, item);
    }
    json.endArray();
    json.endObject();
    return json.file();
}

QByteArray WebhookExport::toCsv() const
{
    QString text =
        csvRecord({QStringLiteral("id"), QStringLiteral("created_at"), QStringLiteral("updated_at"),
                   QStringLiteral("kind"), exportTargetKey(targets), QStringLiteral("target_secret_set"),
                   QStringLiteral("description"), QStringLiteral("enabled"), QStringLiteral("events"),
                   QStringLiteral("environment_types_filter"), QStringLiteral("project_names_filter"),
                   QStringLiteral("unknown_fields")});
    for (const Webhook &webhook : exportOrder(webhooks))
        text += csvRecord({exportCell(webhook.id), exportDate(webhook.createdAt),
                           exportDate(webhook.updatedAt), exportCell(webhook.kind.wire()),
                           exportCell(exportTarget(webhook, targets)), exportFlag(webhook.secretIsSet),
                           exportCell(webhook.description), exportFlag(webhook.isEnabled),
                           exportList(exportWords(webhook.events)), exportList(exportWords(webhook.modes)),
                           exportList(webhook.projectPatterns), exportList(webhook.unknownFields)});
    return text.toUtf8();
}
