// Answers of the API: any bytes are read without a crash, nothing is counted twice or lost, and what was read
// is the same after it was written and read again.
#include "models/api/apijson.h"
#include "models/api/servertext.h"
#include "tests/fuzz/fuzzing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {
// As an answer's echo of a request would have it.
const QString fuzzSecret = QStringLiteral("s3cr3t-fuzz");

template <typename T>
void requireWholePage(const ParsedJson<ListPage<T>> &parsed)
{
    if (!parsed.value)
        return;
    const ListPage<T> &page = *parsed.value;
    FUZZ_REQUIRE(page.list.items.size() + page.list.broken.size() == page.elementCount);
    for (const T &item : page.list.items)
        FUZZ_REQUIRE(!item.id.isEmpty());
    qsizetype after = -1;
    for (const BrokenItem &item : page.list.broken) {
        FUZZ_REQUIRE(item.position > after && item.position < page.elementCount && !item.problem.isEmpty());
        after = item.position;
    }
    for (const int number : {0, 1, 2, 1'000'000}) {
        if (page.pagination.totalPages)
            FUZZ_REQUIRE(page.pagination.saysMoreAfter(number) == (*page.pagination.totalPages > number));
        else if (page.pagination.saysMoreAfter(number))
            FUZZ_REQUIRE(page.pagination.totalCount.value_or(0) > 0);
    }
}

// What a server would answer to the write: the body, with what the server adds.
QByteArray answerTo(const QByteArray &body, const Webhook &webhook)
{
    QJsonObject object = QJsonDocument::fromJson(body).object();
    FUZZ_REQUIRE(!object.isEmpty());
    FUZZ_REQUIRE(!object.contains(QLatin1String("target_secret"))); // an edit knows no secret by itself
    object.insert(QLatin1String("id"), webhook.id);
    object.insert(QLatin1String("created_at"), webhook.createdAt.toString(Qt::ISODateWithMs));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void requireStableWebhook(const Webhook &webhook)
{
    FUZZ_REQUIRE(!webhook.id.isEmpty() && webhook.createdAt.isValid());
    const WebhookDraft draft = WebhookDraft::fromWebhook(webhook);
    const ParsedJson<Webhook> again = readWebhook(answerTo(writeWebhook(draft), webhook));
    FUZZ_REQUIRE(again.value);
    FUZZ_REQUIRE(again.value->id == webhook.id);
    FUZZ_REQUIRE(again.value->createdAt == webhook.createdAt);
    FUZZ_REQUIRE(again.value->targetUrl == webhook.targetUrl);
    FUZZ_REQUIRE(again.value->kind == webhook.kind);
    FUZZ_REQUIRE(again.value->description == webhook.description);
    FUZZ_REQUIRE(again.value->isEnabled == draft.isEnabled);
    FUZZ_REQUIRE(again.value->events == webhook.events);
    FUZZ_REQUIRE(again.value->modes == webhook.modes);
    FUZZ_REQUIRE(again.value->projectPatterns == webhook.projectPatterns);
    FUZZ_REQUIRE(again.value->unknownFields.isEmpty());
    FUZZ_REQUIRE(differences(draft, *again.value).isEmpty());
    FUZZ_REQUIRE(differences(webhook, webhook).isEmpty());
}

void requireOneSafeLine(const QString &text)
{
    FUZZ_REQUIRE(text.size() <= 300);
    FUZZ_REQUIRE(text == text.trimmed());
    for (const QChar character : text) {
        FUZZ_REQUIRE(character.category() != QChar::Other_Control);
        FUZZ_REQUIRE(character.category() != QChar::Other_Format);
        FUZZ_REQUIRE(character.category() != QChar::Separator_Line);
    }
}
} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json = fuzzBytes(data, size);
    requireWholePage(readOrganizationPage(json));
    requireWholePage(readProjectPage(json));
    requireWholePage(readEnvironmentPage(json));
    const ParsedJson<ListPage<Webhook>> page = readWebhookPage(json);
    requireWholePage(page);
    if (page.value) {
        for (const Webhook &webhook : page.value->list.items)
            requireStableWebhook(webhook);
    }
    if (const ParsedJson<Webhook> parsed = readWebhook(json); parsed.value)
        requireStableWebhook(*parsed.value);
    if (json.trimmed().isEmpty())
        FUZZ_REQUIRE(readNothing(json).value);
    readNothing(json);

    const QString message = messageOfErrorBody(json, {fuzzSecret});
    requireOneSafeLine(message);
    FUZZ_REQUIRE(!message.contains(fuzzSecret));
    const QString plain = plainServerText(QString::fromUtf8(json));
    requireOneSafeLine(plain);
    FUZZ_REQUIRE(plainServerText(plain) == plain);

    if (const QDateTime when = dateOfWire(QString::fromUtf8(json.left(64))); when.isValid())
        FUZZ_REQUIRE(dateOfWire(when.toString(Qt::ISODateWithMs)) == when);
    return 0;
}
