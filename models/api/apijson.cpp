#include "models/api/apijson.h"

#include "models/api/deliveryjson.h"
#include "models/api/webhookjson.h"
#include "models/api/webhookscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace {
// The object of an answer; nothing for anything else.
ParsedJson<QJsonObject> jsonObjectOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return {document.object(), {}};
    // A sign-in page or some other site (QT-NOTES: 200 with HTML).
    return {std::nullopt,
            json.trimmed().startsWith('<') ? ApiError::Detail::NotQovery : ApiError::Detail::None};
}

std::optional<qint64> countAt(const QJsonObject &object, QLatin1String key, qint64 most)
{
    const qint64 value = object.value(key).toInteger(-1);
    return value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<int> smallCountAt(const QJsonObject &object, QLatin1String key)
{
    const auto value = countAt(object, key, std::numeric_limits<int>::max());
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

Pagination paginationOf(const QJsonObject &object)
{
    Pagination pagination;
    pagination.pageSize = smallCountAt(object, QLatin1String("page_size"));
    pagination.totalPages = smallCountAt(object, QLatin1String("total_pages"));
    pagination.totalCount = countAt(object, QLatin1String("total_count"), std::numeric_limits<qint64>::max());
    return pagination;
}

Pagination paginationOf(QByteArrayView json)
{
    return paginationOf(QJsonDocument::fromJson(json.toByteArray()).object());
}

// Reads each element by itself: a broken one is named, the others stay (L3).
template <typename T>
ParsedJson<ListPage<T>> readPage(const QByteArray &json, T (*readItem)(JsonFields &))
{
    const ParsedJson<QJsonObject> answer = jsonObjectOf(json);
    if (!answer.value)
        return {std::nullopt, answer.detail};
    const QJsonValue results = answer.value->value(QLatin1String("results"));
    if (!results.isArray() && !results.isNull() && !results.isUndefined()) // `{}` is an empty list
        return {};
    const QJsonArray array = results.toArray();
    ListPage<T> page;
    page.elementCount = array.size();
    page.pagination = paginationOf(answer.value->value(QLatin1String("pagination")).toObject());
    page.list.items.reserve(array.size());
    for (qsizetype position = 0; position < array.size(); ++position) {
        JsonFields fields(array.at(position));
        T item = readItem(fields);
        if (fields.problem().isEmpty())
            page.list.items.append(std::move(item));
        else
            page.list.broken.append({position, item.id, fields.problem()});
    }
    return {std::move(page), {}};
}

Organization readOrganizationItem(JsonFields &fields)
{
    return {fields.requiredText("id"), fields.requiredText("name")};
}

Project readProjectItem(JsonFields &fields)
{
    return {fields.requiredText("id"), fields.requiredText("name")};
}

Environment readEnvironmentItem(JsonFields &fields)
{
    Environment environment;
    environment.id = fields.requiredText("id");
    environment.name = fields.requiredText("name");
    environment.projectId = fields.requiredIdOf("project");
    environment.mode = EnvironmentMode::fromWire(fields.text("mode"));
    return environment;
}
} // namespace

bool Pagination::saysMoreAfter(int page) const
{
    if (totalPages)
        return *totalPages > page;
    return totalCount && pageSize && *pageSize > 0 && *totalCount > static_cast<qint64>(page) * *pageSize;
}

ParsedJson<ListPage<Organization>> readOrganizationPage(const QByteArray &json)
{
    return readPage<Organization>(json, readOrganizationItem);
}

ParsedJson<ListPage<Project>> readProjectPage(const QByteArray &json)
{
    return readPage<Project>(json, readProjectItem);
}

ParsedJson<ListPage<Environment>> readEnvironmentPage(const QByteArray &json)
{
    return readPage<Environment>(json, readEnvironmentItem);
}

ParsedJson<ListPage<Webhook>> readWebhookPage(const QByteArray &json)
{
    if (const std::optional<ScannedWebhooks> scanned = scanWebhookPage(json)) {
        ListPage<Webhook> page;
        page.list.items = scanned->webhooks;
        page.elementCount = scanned->webhooks.size();
        page.pagination = paginationOf(scanned->pagination);
        return {std::move(page), {}};
    }
    return readPage<Webhook>(json, readWebhookItem);
}

ParsedJson<ListPage<Delivery>> readDeliveryPage(const QByteArray &json)
{
    const std::optional<RawDeliveryPage> raw = readRawDeliveryPage(json);
    if (!raw) // an escape or a number that only QJsonDocument takes: better its bytes than no delivery
        return readPage<Delivery>(json, readDeliveryItem);
    if (!raw->isList)
        return {};
    ListPage<Delivery> page;
    page.list = raw->list;
    page.elementCount = raw->elementCount;
    page.pagination = paginationOf(raw->pagination);
    return {std::move(page), {}};
}

ParsedJson<Webhook> readWebhook(const QByteArray &json)
{
    const ParsedJson<QJsonObject> object = jsonObjectOf(json);
    if (!object.value)
        return {std::nullopt, object.detail};
    JsonFields fields(*object.value);
    Webhook webhook = readWebhookItem(fields);
    if (!fields.problem().isEmpty())
        return {};
    return {std::move(webhook), {}};
}

ParsedJson<Nothing> readNothing(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return {Nothing{}, {}};
    QJsonParseError error;
    QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError)
        return {Nothing{}, {}};
    return {std::nullopt, jsonObjectOf(json).detail};
}
