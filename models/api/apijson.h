#pragma once

#include "models/api/qoveryapi.h"
#include "models/api/wiredate.h"

#include <QByteArray>

#include <optional>

// Qovery's JSON ↔ our values, as API.md (Shapes) says: read tolerantly, written strictly. Pure functions,
// usable from any thread.

// Nothing when the answer as a whole cannot be read; NotQovery when it is a web page.
template <typename T>
struct ParsedJson
{
    std::optional<T> value;
    ApiError::Detail detail = ApiError::Detail::None;
};

// The prose pages' `pagination {page,page_size,total_count,total_pages}`; the OpenAPI document has none.
struct Pagination
{
    std::optional<int> pageSize;
    std::optional<int> totalPages;
    std::optional<qint64> totalCount;

    bool saysMoreAfter(int page) const;
};

template <typename T>
struct ListPage
{
    ListAnswer<T> list;
    qsizetype elementCount = 0; // broken ones included
    Pagination pagination;
};

ParsedJson<ListPage<Organization>> readOrganizationPage(const QByteArray &json);
ParsedJson<ListPage<Project>> readProjectPage(const QByteArray &json);
ParsedJson<ListPage<Environment>> readEnvironmentPage(const QByteArray &json);
ParsedJson<ListPage<Webhook>> readWebhookPage(const QByteArray &json);
ParsedJson<ListPage<Delivery>> readDeliveryPage(const QByteArray &json);
ParsedJson<Webhook> readWebhook(const QByteArray &json);
// The answer to a DELETE: nothing, or anything that is JSON.
ParsedJson<Nothing> readNothing(const QByteArray &json);

// The body of POST and PUT: only the keys of OrganizationWebhookCreateRequest, no null, always `enabled`,
// `target_secret` only when the draft sends one and it is not empty.
QByteArray writeWebhook(const WebhookDraft &draft);
