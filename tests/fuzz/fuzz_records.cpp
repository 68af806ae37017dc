// Records kept on this computer (history, drafts, intents): damaged bytes are no record, never a guess; what
// is read is the same after it was written and read again; a secret is never written.
#include "models/store/local/draftrecord.h"
#include "models/store/local/intentrecord.h"
#include "models/store/local/webhookrecord.h"
#include "tests/fuzz/fuzzing.h"

namespace {
void requireNoSecretIn(const QByteArray &record, const QByteArray &input)
{
    if (!input.contains("s3cr3t"))
        FUZZ_REQUIRE(!record.contains("s3cr3t"));
}
} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray record = fuzzBytes(data, size);
    if (const std::optional<Webhook> webhook = readWebhookRecord(record)) {
        FUZZ_REQUIRE(!webhook->id.isEmpty());
        FUZZ_REQUIRE(readWebhookRecord(writeWebhookRecord(*webhook)) == webhook);
    }
    if (std::optional<WebhookDraft> draft = readDraftRecord(record)) {
        FUZZ_REQUIRE(draft->secret.isEmpty());
        FUZZ_REQUIRE(readDraftRecord(writeDraftRecord(*draft)) == draft);
        draft->secret = QStringLiteral("s3cr3t-fuzz");
        requireNoSecretIn(writeDraftRecord(*draft), record);
    }
    if (std::optional<DraftJournal::Entry> entry = readDraftEntryRecord(record)) {
        FUZZ_REQUIRE(entry->draft.secret.isEmpty());
        FUZZ_REQUIRE(readDraftEntryRecord(writeDraftEntryRecord(*entry)) == entry);
        entry->draft.secret = QStringLiteral("s3cr3t-fuzz");
        requireNoSecretIn(writeDraftEntryRecord(*entry), record);
    }
    if (std::optional<ChangeIntent> intent = readIntentRecord(record)) {
        FUZZ_REQUIRE(intent->draft.secret.isEmpty());
        const QByteArray written = writeIntentRecord(*intent);
        const std::optional<ChangeIntent> again = readIntentRecord(written);
        FUZZ_REQUIRE(again);
        FUZZ_REQUIRE(writeIntentRecord(*again) == written);
        intent->draft.secret = QStringLiteral("s3cr3t-fuzz");
        FUZZ_REQUIRE(writeIntentRecord(*intent) == written);
    }
    return 0;
}
