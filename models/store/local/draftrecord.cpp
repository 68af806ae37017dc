#include "models/store/local/draftrecord.h"

#include "models/store/local/recordfields.h"
#include "models/store/local/webhookrecord.h"

#include <QJsonObject>

using Qt::StringLiterals::operator""_s;

QByteArray writeDraftEntryRecord(const DraftJournal::Entry &entry)
{
    QJsonObject object{
        {u"key"_s, entry.key},
        {u"organizationId"_s, entry.organizationId},
        {u"draft"_s, draftRecordObject(entry.draft)},
        {u"editedAt"_s, recordDate(entry.editedAt)},
    };
    if (entry.base)
        object.insert(u"base"_s, webhookRecordObject(*entry.base));
    return writeRecord(object);
}

std::optional<DraftJournal::Entry> readDraftEntryRecord(const QByteArray &record)
{
    const std::optional<QJsonObject> object = readRecord(record);
    if (!object)
        return std::nullopt;
    RecordFields fields(*object);
    DraftJournal::Entry entry;
    entry.key = fields.requiredText("key");
    entry.organizationId = fields.text("organizationId");
    entry.editedAt = fields.date("editedAt");
    if (const std::optional<QJsonObject> base = fields.object("base")) {
        entry.base = webhookOfRecordObject(*base);
        if (!entry.base)
            fields.spoil();
    }
    const auto draft = draftOfRecordObject(fields.object("draft").value_or(QJsonObject()));
    if (!fields.isGood() || !draft)
        return std::nullopt;
    entry.draft = *draft;
    return entry;
}
