#include "models/domain/webhookexport.h"

#include "models/domain/csv.h"
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

// Written by hand: QJsonDocument sorts keys, leaves control characters from U+007F on as they are, and
// replaces half a surrogate pair.
bool exportIsEscaped(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // such as right-to-left overrides
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character == U'"' || character == U'\\';
    }
}

QString exportEscape(char16_t unit)
{
    switch (unit) {
    case u'"':
        return QStringLiteral("\\\"");
    case u'\\':
        return QStringLiteral("\\\\");
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u%1").arg(uint(unit), 4, 16, QLatin1Char('0'));
    }
}

QString exportJson(const QString &text)
{
    QString json(u'"');
    json.reserve(text.size() + 2);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        const bool isPair =
            unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : char32_t(unit.unicode());
        const bool isEscaped = exportIsEscaped(character);
        const qsizetype length = isPair ? 2 : 1;
        for (qsizetype part = 0; part < length; ++part) {
            if (isEscaped)
                json += exportEscape(text.at(at + part).unicode());
            else
                json += text.at(at + part);
        }
        at += length - 1;
    }
    return json + u'"';
}

QString exportJson(const QStringList &texts)
{
    QStringList elements;
    elements.reserve(texts.size());
    for (const QString &text : texts)
        elements.append(exportJson(text));
    return u'[' + elements.join(QStringLiteral(", ")) + u']';
}

QString exportJsonOrNull(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("null") : exportJson(text);
}

QString exportJson(std::optional<bool> flag)
{
    if (!flag)
        return QStringLiteral("null");
    return *flag ? QStringLiteral("true") : QStringLiteral("false");
}

struct ExportField
{
    QString key;
    QString json;
};

QString exportObject(const QList<ExportField> &fields, const QString &indent)
{
    QStringList lines;
    lines.reserve(fields.size());
    for (const ExportField &field : fields)
        lines.append(indent + QStringLiteral("  ") + exportJson(field.key) + QStringLiteral(": ") +
                     field.json);
    return QStringLiteral("{\n") + lines.join(QStringLiteral(",\n")) + u'\n' + indent + u'}';
}

QString exportArray(const QStringList &objects, const QString &indent)
{
    if (objects.isEmpty())
        return QStringLiteral("[]");
    const QString inner = indent + QStringLiteral("  ");
    return QStringLiteral("[\n") + inner + objects.join(QStringLiteral(",\n") + inner) + u'\n' + indent +
           u']';
}

QString exportWebhook(const Webhook &webhook, WebhookExport::Targets targets)
{
    return exportObject(
        {
            {QStringLiteral("id"), exportJson(webhook.id)},
            {QStringLiteral("created_at"), exportJsonOrNull(exportDate(webhook.createdAt))},
            {QStringLiteral("updated_at"), exportJsonOrNull(exportDate(webhook.updatedAt))},
            {QStringLiteral("kind"), exportJsonOrNull(webhook.kind.wire())},
            {exportTargetKey(targets), exportJsonOrNull(exportTarget(webhook, targets))},
            {QStringLiteral("target_secret_set"), exportJson(webhook.secretIsSet)},
            {QStringLiteral("description"), exportJson(webhook.description)},
            {QStringLiteral("enabled"), exportJson(webhook.isEnabled)},
            {QStringLiteral("events"), exportJson(exportWords(webhook.events))},
            {QStringLiteral("environment_types_filter"), exportJson(exportWords(webhook.modes))},
            {QStringLiteral("project_names_filter"), exportJson(webhook.projectPatterns)},
            {QStringLiteral("unknown_fields"), exportJson(webhook.unknownFields)},
        },
        QStringLiteral("    "));
}

QString exportUnreadable(const UnreadableWebhook &item)
{
    return exportObject(
        {
            {QStringLiteral("position"), QString::number(item.position)},
            {QStringLiteral("id"), exportJsonOrNull(item.webhookId)},
            {QStringLiteral("problem"), exportJson(item.problem)},
        },
        QStringLiteral("    "));
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
    return flag ? exportJson(flag) : QString();
}

} // namespace

QByteArray WebhookExport::toJson() const
{
    QStringList rows;
    for (const Webhook &webhook : exportOrder(webhooks))
        rows.append(exportWebhook(webhook, targets));
    QStringList missing;
    for (const UnreadableWebhook &item : unreadable)
        missing.append(exportUnreadable(item));
    const QString object = exportObject(
        {
            {QStringLiteral("format"), exportJson(QStringLiteral("qovery-webhooks-export"))},
            {QStringLiteral("version"), QStringLiteral("1")},
            {QStringLiteral("organization"),
             exportObject({{QStringLiteral("id"), exportJson(organization.id)},
                           {QStringLiteral("name"), exportJsonOrNull(organization.name)}},
                          QStringLiteral("  "))},
            {QStringLiteral("api_host"), exportJsonOrNull(apiHost)},
            {QStringLiteral("exported_at"), exportJsonOrNull(exportDate(exportedAt))},
            {QStringLiteral("targets_masked"), exportJson(std::optional(targets == Targets::Masked))},
            {QStringLiteral("webhooks"), exportArray(rows, QStringLiteral("  "))},
            {QStringLiteral("unreadable"), exportArray(missing, QStringLiteral("  "))},
        },
        {});
    return object.toUtf8() + '\n';
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
                           exportJson(exportWords(webhook.events)), exportJson(exportWords(webhook.modes)),
                           exportJson(webhook.projectPatterns), exportJson(webhook.unknownFields)});
    return text.toUtf8();
}
