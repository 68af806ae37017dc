// cURL import: a text is taken as a whole or refused, what is taken stays what it is when written and read
// again, and what we quote a shell reads as the one word it was.
#include "models/domain/curlcommand.h"
#include "models/domain/curloptions.h"
#include "models/domain/shellwords.h"
#include "tests/fuzz/fuzzing.h"

namespace {
void requireStableImport(const CurlImport &import)
{
    FUZZ_REQUIRE(import.apiOrigin.isValid() && !import.apiOrigin.host().isEmpty());
    FUZZ_REQUIRE(import.apiOrigin.userInfo().isEmpty());
    FUZZ_REQUIRE(import.draft.sendsSecret() == !import.draft.secret.isEmpty());
    // A placeholder was left out on reading; the command needs something in its place.
    const QString organizationId =
        import.organizationId.isEmpty() ? QStringLiteral("some-organization") : import.organizationId;
    const QString command = curlForWebhook(import.apiOrigin, organizationId, import.webhookId, import.draft);
    const auto again = parseCurl(command);
    const auto *second = std::get_if<CurlImport>(&again);
    const bool needsTarget = isCurlPlaceholder(import.draft.targetUrl);
    if (!second && import.draft.kind.isEmpty())
        return; // such a draft has a problem and is never written
    FUZZ_REQUIRE(second);
    WebhookDraft expected = import.draft;
    expected.secret.clear(); // written as <secret>
    expected.secretChoice = SecretChoice::None;
    if (needsTarget)
        expected.targetUrl.clear();
    FUZZ_REQUIRE(second->draft.targetUrl == expected.targetUrl);
    FUZZ_REQUIRE(second->draft.kind == expected.kind);
    FUZZ_REQUIRE(second->draft.description == expected.description);
    FUZZ_REQUIRE(second->draft.isEnabled == expected.isEnabled);
    FUZZ_REQUIRE(second->draft.events == expected.events);
    FUZZ_REQUIRE(second->draft.modes == expected.modes);
    FUZZ_REQUIRE(second->draft.projectPatterns == expected.projectPatterns);
    FUZZ_REQUIRE(second->draft.secretChoice == expected.secretChoice && second->draft.secret.isEmpty());
    FUZZ_REQUIRE(second->apiOrigin == import.apiOrigin);
    FUZZ_REQUIRE(second->organizationId == organizationId);
    FUZZ_REQUIRE(second->webhookId == import.webhookId);
    FUZZ_REQUIRE(curlForWebhook(second->apiOrigin, organizationId, import.webhookId, second->draft) ==
                 curlForWebhook(import.apiOrigin, organizationId, import.webhookId, expected));
}

void requireOneWord(const QString &text)
{
    const auto split = splitShellLine(QStringLiteral("x ") + shellQuoted(text));
    const auto *line = std::get_if<ShellLine>(&split);
    FUZZ_REQUIRE(line);
    FUZZ_REQUIRE(line->words.size() == 2);
    FUZZ_REQUIRE(line->words.at(1).text == text);
    FUZZ_REQUIRE(line->words.at(1).variable.isEmpty());
}
} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzzText(data, size);
    const auto parsed = parseCurl(text);
    if (const auto *import = std::get_if<CurlImport>(&parsed)) {
        requireStableImport(*import);
        for (const CurlRepair &repair : import->repairs) // nothing is repaired twice
            FUZZ_REQUIRE(import->repairs.count(repair) == 1);
    } else {
        FUZZ_REQUIRE(std::get<CurlRefusal>(parsed).offset <= text.size());
    }
    splitWindowsLine(text);
    // Carets may make it a line of cmd.exe, and CRLF is read as a line end, in quotes too: both on purpose.
    if (!text.contains(u'^') && !text.contains(u'\r'))
        requireOneWord(text);
    return 0;
}
