#include "models/api/webhookscan.h"

#include "models/api/wiredate.h"
#include "models/domain/jsonscan.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace {
using Kind = JsonToken::Kind;

constexpr qsizetype deepestUsual = 500; // QJsonDocument stops at 1024
constexpr qsizetype longestUsualNumber = 15;

class WebhookScan
{
public:
    explicit WebhookScan(QByteArrayView text)
        : m_text(text)
        , m_scanner(text)
    {
    }
    bool readPage();

    ScannedWebhooks page;

private:
    enum Field {
        Id,
        CreatedAt,
        UpdatedAt,
        KindWord,
        TargetUrl,
        SecretIsSet,
        Description,
        Enabled,
        Events,
        Modes,
        Patterns,
        Secret,
        FieldCount
    };

    // Each is false at anything unusual.
    bool next() { return m_scanner.next(m_token) && m_token.depth < deepestUsual; }
    bool isAtEnd() { return !m_scanner.next(m_token) && !m_scanner.problem(); }
    bool skipValue(); // the token is its first one
    bool readResults();
    bool readWebhook();
    bool readField(Field field, Webhook &webhook);
    bool noteUnknown(QByteArrayView key, Webhook &webhook);
    bool text(QString &value);
    bool flag(std::optional<bool> &value);
    bool date(QDateTime &value);
    template <typename Known>
    bool word(OpenEnum<Known> &value, const QList<Known> &knownValues);
    template <typename Value, typename Read>
    bool list(QList<Value> &values, Read read);

    QByteArrayView bytes() const { return m_text.sliced(m_token.begin, m_token.end - m_token.begin); }
    QByteArrayView inside() const // of a key or a text: without its quotes
    {
        return m_text.sliced(m_token.begin + 1, m_token.end - m_token.begin - 2);
    }

    QByteArrayView m_text;
    JsonScanner m_scanner;
    JsonToken m_token;
    QVarLengthArray<QByteArrayView, 8> m_unknownKeys; // of one webhook, also those without a value
};

// target_secret is here although an answer never holds it: its content must not end up anywhere.
constexpr std::array<QByteArrayView, 12> fieldNames{"id",
                                                    "created_at",
                                                    "updated_at",
                                                    "kind",
                                                    "target_url",
                                                    "target_secret_set",
                                                    "description",
                                                    "enabled",
                                                    "events",
                                                    "environment_types_filter",
                                                    "project_names_filter",
                                                    "target_secret"};

bool WebhookScan::readPage()
{
    if (!QUtf8StringView(m_text).isValidUtf8() || !next() || m_token.kind != Kind::ObjectBegin)
        return false;
    bool hasResults = false;
    bool hasPagination = false;
    while (next() && m_token.kind == Kind::Key) {
        const QByteArrayView key = inside();
        if (key.contains('\\') || !next())
            return false;
        if (key == "results") {
            if (std::exchange(hasResults, true) || !readResults())
                return false;
        } else if (key == "pagination") {
            const qsizetype begin = m_token.begin;
            if (std::exchange(hasPagination, true) || !skipValue())
                return false;
            page.pagination = m_text.sliced(begin, m_token.end - begin);
        } else if (!skipValue()) {
            return false;
        }
    }
    return m_token.kind == Kind::ObjectEnd && m_token.depth == 0 && isAtEnd();
}

bool WebhookScan::skipValue()
{
    const qsizetype depth = m_token.depth;
    while (true) {
        if (m_token.kind == Kind::Number && (m_token.end - m_token.begin > longestUsualNumber ||
                                             bytes().contains('e') || bytes().contains('E')))
            return false;
        const bool isBegin = m_token.kind == Kind::ObjectBegin || m_token.kind == Kind::ArrayBegin;
        if (m_token.depth == depth && !isBegin)
            return true;
        if (!next())
            return false;
    }
}

bool WebhookScan::readResults()
{
    constexpr qsizetype sample = 16;
    if (m_token.kind == Kind::Null) // `{}` is an empty list
        return true;
    if (m_token.kind != Kind::ArrayBegin)
        return false;
    while (next() && m_token.kind == Kind::ObjectBegin) {
        if (!readWebhook())
            return false;
        if (page.webhooks.size() == sample) // as many as there are when the others are as long: grown once
            page.webhooks.reserve(sample * (m_text.size() / m_token.end + 1));
    }
    return m_token.kind == Kind::ArrayEnd;
}

bool WebhookScan::readWebhook()
{
    Webhook webhook;
    quint32 seen = 0;
    m_unknownKeys.clear();
    while (next() && m_token.kind == Kind::Key) {
        const QByteArrayView key = inside();
        const auto name = std::find(fieldNames.begin(), fieldNames.end(), key);
        if (!next())
            return false;
        if (name == fieldNames.end()) {
            if (!noteUnknown(key, webhook))
                return false;
            continue;
        }
        const auto field = Field(name - fieldNames.begin());
        if ((seen & 1U << field) != 0 || !readField(field, webhook))
            return false;
        seen |= 1U << field;
    }
    if (m_token.kind != Kind::ObjectEnd || webhook.id.isEmpty() || !webhook.createdAt.isValid())
        return false;
    webhook.unknownFields.sort(); // as a QJsonObject has them
    page.webhooks.append(std::move(webhook));
    return true;
}

bool WebhookScan::noteUnknown(QByteArrayView key, Webhook &webhook)
{
    const bool isPlain = std::all_of(key.begin(), key.end(), [](char c) { return c > 0 && c != '\\'; });
    if (!isPlain || m_unknownKeys.contains(key))
        return false;
    m_unknownKeys.append(key);
    if (m_token.kind != Kind::Null)
        webhook.unknownFields.append(QString::fromLatin1(key));
    return skipValue();
}

bool WebhookScan::readField(Field field, Webhook &webhook)
{
    switch (field) {
    case Id:
        return text(webhook.id);
    case CreatedAt:
        return date(webhook.createdAt);
    case UpdatedAt:
        return date(webhook.updatedAt);
    case KindWord:
        return word(webhook.kind, knownKinds());
    case TargetUrl:
        return text(webhook.targetUrl);
    case SecretIsSet:
        return flag(webhook.secretIsSet);
    case Description:
        return text(webhook.description);
    case Enabled:
        return flag(webhook.isEnabled);
    case Events:
        return list(webhook.events, [this](EventType &event) { return word(event, knownEvents()); });
    case Modes:
        return list(webhook.modes, [this](EnvironmentMode &mode) { return word(mode, knownModes()); });
    case Patterns:
        return list(webhook.projectPatterns, [this](QString &pattern) { return text(pattern); });
    case Secret:
        return skipValue();
    case FieldCount:
        break;
    }
    return false;
}

bool WebhookScan::text(QString &value)
{
    if (m_token.kind == Kind::Null)
        return true;
    if (m_token.kind != Kind::String)
        return false;
    const QByteArrayView plain = inside();
    // A mark of the byte order is a character here, which fromUtf8() leaves out at the start of what it
    // reads.
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    if (!plain.contains('\\')) {
        value = QString::fromUtf8(plain);
        return !plain.startsWith(mark);
    }
    if (plain.contains("\\ud") || plain.contains("\\uD") ||
        plain.contains(mark)) // "\ud": maybe half a character
        return false;
    value = jsonText(bytes());
    return true;
}

bool WebhookScan::flag(std::optional<bool> &value)
{
    if (m_token.kind == Kind::True || m_token.kind == Kind::False)
        value = m_token.kind == Kind::True;
    return value || m_token.kind == Kind::Null;
}

bool WebhookScan::date(QDateTime &value)
{
    if (m_token.kind == Kind::String) {
        value = plainDateOfWire(QLatin1String(inside()));
        if (value.isValid())
            return true;
    }
    QString told;
    if (!text(told))
        return false;
    value = dateOfWire(told);
    return true;
}

// A known word shares the memory of all others that are the same.
template <typename Known>
bool WebhookScan::word(OpenEnum<Known> &value, const QList<Known> &knownValues)
{
    const QLatin1String told(m_token.kind == Kind::String ? inside() : QByteArrayView());
    for (const Known known : knownValues) {
        if (wireWord(known) == told) {
            value = known;
            return true;
        }
    }
    QString other;
    if (!text(other))
        return false;
    value = OpenEnum<Known>::fromWire(other);
    return true;
}

template <typename Value, typename Read>
bool WebhookScan::list(QList<Value> &values, Read read)
{
    if (m_token.kind == Kind::Null)
        return true;
    if (m_token.kind != Kind::ArrayBegin)
        return false;
    while (next() && m_token.kind == Kind::String) {
        if (values.isEmpty())
            values.reserve(4);
        if (!read(values.emplaceBack()))
            return false;
    }
    return m_token.kind == Kind::ArrayEnd;
}
} // namespace

std::optional<ScannedWebhooks> scanWebhookPage(const QByteArray &json)
{
    WebhookScan scan(json);
    if (!scan.readPage())
        return std::nullopt;
    return std::move(scan.page);
}
