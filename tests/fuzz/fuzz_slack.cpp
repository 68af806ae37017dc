// Slack messages and their markup: any bytes are read without a crash; of a text nothing is lost and nothing
// is added but what the markup stands for; a message has no more parts than its bytes could hold.
#include "models/domain/jsonscan.h"
#include "models/domain/slackmessage.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

namespace {

QString withoutMarks(QString text)
{
    text.removeIf([](QChar c) { return c == u'*' || c == u'_' || c == u'~' || c == u'`'; });
    return text;
}

QString joined(const SlackText &text)
{
    QString all;
    for (const SlackSpan &span : text)
        all += span.text;
    return all;
}

void requireMarkup(const QString &text)
{
    const SlackText read = slackMarkup(text);
    const QString shown = joined(read);
    FUZZ_REQUIRE(shown.size() <= text.size());
    FUZZ_REQUIRE(slackMarkup(text) == read);
    for (const SlackSpan &span : read)
        FUZZ_REQUIRE(!span.text.isEmpty() || span.isLink); // <https://a.example|> has an empty name
    if (text.contains(u'<') || text.contains(u'&'))
        return; // links show their names, entities their characters
    FUZZ_REQUIRE(withoutMarks(shown) == withoutMarks(text));
    // Marks go in pairs, or stay.
    for (const QChar mark : {u'*', u'_', u'~', u'`'})
        FUZZ_REQUIRE((text.count(mark) - shown.count(mark)) % 2 == 0);
    if (withoutMarks(text) == text)
        FUZZ_REQUIRE(read == (text.isEmpty() ? SlackText{} : SlackText{SlackSpan{text}}));
}

void requireMessage(const QByteArray &json)
{
    const SlackMessage message = SlackMessage::read(json);
    using State = SlackMessage::State;
    FUZZ_REQUIRE((message.state == State::NotJson) == jsonProblem(json).has_value());
    FUZZ_REQUIRE((message.state == State::Shown) == !message.parts.isEmpty());
    FUZZ_REQUIRE(message.parts.size() <= json.size());
    int attachment = -1;
    for (const SlackPart &part : message.parts) {
        using Kind = SlackPart::Kind;
        FUZZ_REQUIRE(part.attachment.value_or(attachment) >= attachment); // the message's own come first
        FUZZ_REQUIRE(attachment < 0 || part.attachment);
        attachment = part.attachment.value_or(attachment);
        FUZZ_REQUIRE(part.attachment || part.color.isEmpty());
        if (part.kind == Kind::Text || part.kind == Kind::Header)
            FUZZ_REQUIRE(part.texts.size() == 1);
        if (part.kind == Kind::Fields || part.kind == Kind::Actions)
            FUZZ_REQUIRE(!part.texts.isEmpty());
        if (part.kind == Kind::Divider || part.kind == Kind::Image || part.kind == Kind::Unknown)
            FUZZ_REQUIRE(part.texts.isEmpty());
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    requireMessage(fuzzBytes(data, size));
    requireMarkup(fuzzText(data, size));
    return 0;
}
