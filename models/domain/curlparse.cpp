#include "models/domain/curlcommand.h"
#include "models/domain/curloptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace {

constexpr qsizetype longestCurlCommand = 1024 * 1024;

class CurlReader
{
public:
    std::variant<CurlImport, CurlRefusal> read(const QString &command);

private:
    using Refusal = std::optional<CurlRefusal>;
    Refusal readUrl(const CurlCall &call);
    Refusal readBody(const QString &body);
    Refusal readFields(const QJsonObject &object);
    Refusal readKind(const QJsonObject &object);
    Refusal readEvents(const QJsonObject &object);
    Refusal readSecret(const QJsonObject &object);
    Refusal readEnabled(const QJsonObject &object);
    Refusal readText(const QJsonObject &object, const QString &key, QString *text);
    Refusal readWords(const QJsonObject &object, const QString &key, QStringList *words);
    void repaired(CurlRepair::Kind kind, const QString &from = {}, const QString &to = {})
    {
        const CurlRepair repair{kind, from, to};
        if (!m_import.repairs.contains(repair))
            m_import.repairs.append(repair);
    }

    CurlImport m_import;
};

std::variant<CurlImport, CurlRefusal> CurlReader::read(const QString &command)
{
    if (command.size() > longestCurlCommand)
        return CurlRefusal{CurlRefusal::Reason::TooLong, {}};
    const auto split = splitShellLine(command);
    if (const auto *refusal = std::get_if<CurlRefusal>(&split))
        return *refusal;
    const auto &line = std::get<ShellLine>(split);
    const auto options = curlCallFrom(line);
    if (const auto *refusal = std::get_if<CurlRefusal>(&options))
        return *refusal;
    const auto &call = std::get<CurlCall>(options);

    if (line.hadTypographicMarks)
        repaired(CurlRepair::Kind::TypographicQuotes);
    if (line.hadBareLineBreaks)
        repaired(CurlRepair::Kind::LineBreakJoined);
    if (call.hasToken)
        repaired(CurlRepair::Kind::TokenIgnored);
    if (const Refusal stop = readUrl(call))
        return *stop;
    if (!call.hasBody)
        return CurlRefusal{CurlRefusal::Reason::NoBody, {}};
    if (const Refusal stop = readBody(call.body))
        return *stop;
    return m_import;
}

// By hand, not with QUrl: "{organization id}" and "<id>" stand in the documented URL, and must be seen as
// what they are.
CurlReader::Refusal CurlReader::readUrl(const CurlCall &call)
{
    if (call.url.isEmpty())
        return CurlRefusal{CurlRefusal::Reason::NoUrl, {}};
    // Possessive after "://": "file:///organization/…" is no host named "file:".
    static const QRegularExpression form(
        QStringLiteral("^(?:([A-Za-z][A-Za-z0-9+.-]*)://)?+(?:[^/?#@]*@)?([^/?#@]+)"
                       "((?:/[^?#]*)?/organization/([^/?#]+)/webhook(?:/([^/?#]+))?/?)$"));
    const auto match = form.match(call.url);
    // The address itself is not repeated whole: it may hold credentials.
    if (!match.hasMatch())
        return CurlRefusal{CurlRefusal::Reason::NotAWebhookCall, call.method};
    if (QStringView(call.url).left(match.capturedStart(3)).contains(u'@'))
        repaired(CurlRepair::Kind::TokenIgnored);
    const QString scheme =
        match.captured(1).isEmpty() ? QStringLiteral("https") : match.captured(1).toLower();
    if (scheme != u"https" && scheme != u"http")
        return CurlRefusal{CurlRefusal::Reason::NotAWebhookCall, scheme};
    m_import.apiOrigin = QUrl(scheme + QStringLiteral("://") + match.captured(2), QUrl::StrictMode);
    if (match.captured(2).endsWith(u':') || !m_import.apiOrigin.isValid() ||
        m_import.apiOrigin.host().isEmpty())
        return CurlRefusal{CurlRefusal::Reason::NotAWebhookCall, match.captured(2).left(60)};

    const auto idFrom = [](const QString &text) {
        const QString id = QUrl::fromPercentEncoding(text.toUtf8());
        return isCurlPlaceholder(id) ? QString() : id;
    };
    m_import.organizationId = idFrom(match.captured(4));
    m_import.webhookId = idFrom(match.captured(5));

    const bool isReplacement = !match.captured(5).isEmpty();
    const QString expected = isReplacement ? QStringLiteral("PUT") : QStringLiteral("POST");
    // Without -X curl posts a body: right for a new webhook, not a call of this API for an existing one.
    const QString method = call.method.isEmpty() && call.hasBody ? QStringLiteral("POST") : call.method;
    if (method.isEmpty())
        return CurlRefusal{CurlRefusal::Reason::NoBody, {}};
    if (method != expected)
        return CurlRefusal{CurlRefusal::Reason::NotAWebhookCall, method};
    if (call.method.isEmpty())
        repaired(CurlRepair::Kind::MethodAssumed, {}, expected);
    return std::nullopt;
}

CurlReader::Refusal CurlReader::readBody(const QString &body)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(body.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        QString straightened = body;
        for (const char16_t mark : {u'\u201C', u'\u201D', u'\u201E'})
            straightened.replace(QChar(mark), QChar(u'"'));
        if (straightened != body) {
            QJsonParseError second;
            const QJsonDocument repairedDocument = QJsonDocument::fromJson(straightened.toUtf8(), &second);
            if (second.error == QJsonParseError::NoError) {
                document = repairedDocument;
                error = second;
                repaired(CurlRepair::Kind::TypographicQuotes);
            }
        }
    }
    if (error.error != QJsonParseError::NoError) {
        const QString before = QString::fromUtf8(body.toUtf8().left(error.offset));
        return CurlRefusal{CurlRefusal::Reason::BodyNotJson, {}, before.size()};
    }
    if (!document.isObject())
        return CurlRefusal{CurlRefusal::Reason::BodyNotJson, {}, 0};
    return readFields(document.object());
}

CurlReader::Refusal CurlReader::readFields(const QJsonObject &object)
{
    WebhookDraft &draft = m_import.draft;
    const QString targetKey = QStringLiteral("target_url");
    if (!object.value(targetKey).isString())
        return CurlRefusal{CurlRefusal::Reason::BadField, targetKey};
    draft.targetUrl = object.value(targetKey).toString();
    if (isCurlPlaceholder(draft.targetUrl)) {
        repaired(CurlRepair::Kind::TargetPlaceholder, draft.targetUrl);
        draft.targetUrl.clear();
    }
    QStringList modes;
    Refusal stop = readText(object, QStringLiteral("description"), &draft.description);
    if (!stop)
        stop = readKind(object);
    if (!stop)
        stop = readEvents(object);
    if (!stop)
        stop = readWords(object, QStringLiteral("project_names_filter"), &draft.projectPatterns);
    if (!stop)
        stop = readWords(object, QStringLiteral("environment_types_filter"), &modes);
    if (!stop)
        stop = readEnabled(object);
    if (!stop)
        stop = readSecret(object);
    if (stop)
        return stop;
    for (const QString &mode : std::as_const(modes))
        draft.modes.append(EnvironmentMode::fromWire(mode));

    static const QStringList known{QStringLiteral("kind"),
                                   QStringLiteral("target_url"),
                                   QStringLiteral("target_secret"),
                                   QStringLiteral("description"),
                                   QStringLiteral("enabled"),
                                   QStringLiteral("events"),
                                   QStringLiteral("project_names_filter"),
                                   QStringLiteral("environment_types_filter")};
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            repaired(CurlRepair::Kind::UnknownFieldIgnored, key);
    }
    return std::nullopt;
}

CurlReader::Refusal CurlReader::readKind(const QJsonObject &object)
{
    const QJsonValue value = object.value(QStringLiteral("kind"));
    if (value.isUndefined() || value.isNull()) {
        const bool isSlack = QUrl(m_import.draft.targetUrl).host() == u"hooks.slack.com";
        m_import.draft.kind = isSlack ? KnownKind::Slack : KnownKind::Standard;
        repaired(CurlRepair::Kind::KindAdded, {}, m_import.draft.kind.wire());
        return std::nullopt;
    }
    if (!value.isString() || value.toString().isEmpty())
        return CurlRefusal{CurlRefusal::Reason::BadField, QStringLiteral("kind")};
    m_import.draft.kind = WebhookKind::fromWire(value.toString());
    return std::nullopt;
}

CurlReader::Refusal CurlReader::readEvents(const QJsonObject &object)
{
    const QString key = QStringLiteral("events");
    QStringList words;
    if (!object.value(key).isArray())
        return CurlRefusal{CurlRefusal::Reason::BadField, key};
    if (const Refusal stop = readWords(object, key, &words))
        return stop;
    for (const QString &word : std::as_const(words)) {
        // The names of Qovery's other, wrong example (API.md).
        EventType event = EventType::fromWire(word);
        if (word == u"DEPLOYMENT_SUCCEEDED")
            event = KnownEvent::Successful;
        else if (word == u"DEPLOYMENT_FAILED")
            event = KnownEvent::Failed;
        if (event.wire() != word) {
            repaired(CurlRepair::Kind::EventRenamed, word, event.wire());
            if (words.contains(event.wire()) || m_import.draft.events.contains(event))
                continue;
        }
        m_import.draft.events.append(event);
    }
    return std::nullopt;
}

CurlReader::Refusal CurlReader::readEnabled(const QJsonObject &object)
{
    const QJsonValue value = object.value(QStringLiteral("enabled"));
    if (value.isUndefined() || value.isNull()) {
        repaired(CurlRepair::Kind::EnabledAssumed);
        m_import.draft.isEnabled = true;
        return std::nullopt;
    }
    if (!value.isBool())
        return CurlRefusal{CurlRefusal::Reason::BadField, QStringLiteral("enabled")};
    m_import.draft.isEnabled = value.toBool();
    return std::nullopt;
}

CurlReader::Refusal CurlReader::readSecret(const QJsonObject &object)
{
    QString secret;
    if (const Refusal stop = readText(object, QStringLiteral("target_secret"), &secret))
        return stop;
    if (secret.isEmpty())
        return std::nullopt;
    if (isCurlPlaceholder(secret)) {
        repaired(CurlRepair::Kind::SecretPlaceholder, secret);
        return std::nullopt;
    }
    m_import.draft.secretChoice = SecretChoice::Replace;
    m_import.draft.secret = secret;
    return std::nullopt;
}

CurlReader::Refusal CurlReader::readText(const QJsonObject &object, const QString &key, QString *text)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        return CurlRefusal{CurlRefusal::Reason::BadField, key};
    *text = value.toString();
    return std::nullopt;
}

CurlReader::Refusal CurlReader::readWords(const QJsonObject &object, const QString &key, QStringList *words)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isArray())
        return CurlRefusal{CurlRefusal::Reason::BadField, key};
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        if (!item.isString())
            return CurlRefusal{CurlRefusal::Reason::BadField, key};
        words->append(item.toString());
    }
    return std::nullopt;
}

} // namespace

std::variant<CurlImport, CurlRefusal> parseCurl(const QString &command)
{
    return CurlReader().read(command);
}
