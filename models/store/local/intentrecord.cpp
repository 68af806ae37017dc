#include "models/store/local/intentrecord.h"

#include "models/store/local/recordfields.h"
#include "models/store/local/webhookrecord.h"

#include <QJsonArray>

namespace {

QString intentWord(ChangeIntent::Kind kind)
{
    switch (kind) {
    case ChangeIntent::Kind::Create:
        return QStringLiteral("create");
    case ChangeIntent::Kind::Save:
        return QStringLiteral("save");
    case ChangeIntent::Kind::Remove:
        return QStringLiteral("remove");
    }
    return {};
}

std::optional<ChangeIntent::Kind> intentKindOf(const QString &word)
{
    for (const auto kind :
         {ChangeIntent::Kind::Create, ChangeIntent::Kind::Save, ChangeIntent::Kind::Remove}) {
        if (intentWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

} // namespace

QByteArray writeIntentRecord(const ChangeIntent &intent)
{
    QJsonObject object{
        {QStringLiteral("id"), intent.id},
        {QStringLiteral("kind"), intentWord(intent.kind)},
        {QStringLiteral("organizationId"), intent.organizationId},
        {QStringLiteral("webhookId"), intent.webhookId},
        {QStringLiteral("draft"), draftRecordObject(intent.draft)},
        {QStringLiteral("idsBefore"), QJsonArray::fromStringList(intent.idsBefore)},
        {QStringLiteral("idsBeforeAreKnown"), intent.idsBeforeAreKnown},
        {QStringLiteral("begunAt"), recordDate(intent.begunAt)},
    };
    if (!intent.base.id.isEmpty())
        object.insert(QStringLiteral("base"), webhookRecordObject(intent.base));
    return writeRecord(object);
}

std::optional<ChangeIntent> readIntentRecord(const QByteArray &record)
{
    const std::optional<QJsonObject> object = readRecord(record);
    if (!object)
        return std::nullopt;
    RecordFields fields(*object);
    ChangeIntent intent;
    intent.id = fields.requiredText("id");
    const std::optional<ChangeIntent::Kind> kind = intentKindOf(fields.text("kind"));
    intent.organizationId = fields.requiredText("organizationId");
    intent.webhookId = fields.text("webhookId");
    intent.idsBefore = fields.texts("idsBefore");
    intent.idsBeforeAreKnown = fields.flag("idsBeforeAreKnown");
    intent.begunAt = fields.date("begunAt");
    const std::optional<QJsonObject> base = fields.object("base");
    const std::optional<Webhook> webhook = base ? webhookOfRecordObject(*base) : Webhook();
    const std::optional<WebhookDraft> draft =
        draftOfRecordObject(fields.object("draft").value_or(QJsonObject()));
    if (!fields.isGood() || !kind || !webhook || !draft)
        return std::nullopt;
    intent.kind = *kind;
    intent.base = *webhook;
    intent.draft = *draft;
    return intent;
}
