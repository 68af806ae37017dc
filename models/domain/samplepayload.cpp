#include "models/domain/targetrequest.h"

#include <QJsonArray>
#include <QJsonDocument>

// What the test button posts. Written by hand, because QJsonDocument sorts keys and a payload is read by
// people.

namespace {

// "test" in hexadecimal speech: whoever files payloads by id sees that it is none of Qovery's.
const char samplePayloadId[] = "00000000-0000-4000-8000-000000007e57";

QByteArray sampleString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

class SampleWriter
{
public:
    void open(const char *key, char bracket)
    {
        startMember(key);
        m_json += bracket;
        m_isFirst = true;
        m_depth += 2;
    }
    void close(char bracket)
    {
        m_depth -= 2;
        m_json += '\n' + QByteArray(m_depth, ' ') + bracket;
        m_isFirst = false;
    }
    void text(const char *key, const QString &value) { raw(key, sampleString(value)); }
    void raw(const char *key, const QByteArray &json)
    {
        startMember(key);
        m_json += json;
    }
    QByteArray json() const { return m_json + '\n'; }

private:
    void startMember(const char *key)
    {
        if (m_depth > 0)
            m_json += (m_isFirst ? "\n" : ",\n") + QByteArray(m_depth, ' ');
        m_isFirst = false;
        if (key)
            m_json += '"' + QByteArray(key) + "\": ";
    }

    QByteArray m_json;
    qsizetype m_depth = 0;
    bool m_isFirst = true;
};

// The environment's state after the event (OpenAPI 1.0.4, StateEnum).
QString sampleStatus(const EventType &event)
{
    if (const auto known = event.known()) {
        switch (*known) {
        case KnownEvent::Started:
            return QStringLiteral("DEPLOYING");
        case KnownEvent::Successful:
            return QStringLiteral("DEPLOYED");
        case KnownEvent::Failed:
            return QStringLiteral("DEPLOYMENT_ERROR");
        case KnownEvent::Cancelled:
            return QStringLiteral("CANCELED");
        }
    }
    return QStringLiteral("DEPLOYED");
}

QByteArray standardSample(const TestSubject &subject)
{
    SampleWriter json;
    json.open(nullptr, '{');
    json.text("created_at", subject.now.toUTC().toString(Qt::ISODate));
    json.text("event_type", subject.event.wire());
    json.text("payload_type", QStringLiteral("DEPLOYMENT"));
    json.text("payload_id", QString::fromLatin1(samplePayloadId));
    json.open("payload", '{');
    json.text("id", QString::fromLatin1(samplePayloadId));
    json.text("deployment_id", QString::fromLatin1(samplePayloadId));
    json.text("current_status", sampleStatus(subject.event));
    json.text("desired_status", QStringLiteral("DEPLOYED"));
    json.open("organization", '{');
    json.text("id", subject.organization.id);
    json.text("name", subject.organization.name);
    json.close('}');
    json.open("project", '{');
    json.text("id", subject.project.id);
    json.text("name", subject.project.name);
    json.close('}');
    json.open("environment", '{');
    json.text("id", subject.environment.id);
    json.text("name", subject.environment.name);
    json.text("mode", subject.environment.mode.wire());
    json.text("cluster_name", QStringLiteral("test"));
    json.close('}');
    for (const char *list : {"applications", "databases", "containers", "jobs", "logs"})
        json.raw(list, "[]");
    json.close('}');
    json.close('}');
    return json.json();
}

// Slack's mrkdwn reads & < > as markup (https://api.slack.com/reference/surfaces/formatting#escaping).
QString slackEscaped(QString text)
{
    text.replace(u'&', QStringLiteral("&amp;"));
    text.replace(u'<', QStringLiteral("&lt;"));
    text.replace(u'>', QStringLiteral("&gt;"));
    return text;
}

QString slackEventWords(const EventType &event)
{
    if (const auto known = event.known()) {
        switch (*known) {
        case KnownEvent::Started:
            return QStringLiteral("Deployment started");
        case KnownEvent::Successful:
            return QStringLiteral("Deployment succeeded");
        case KnownEvent::Failed:
            return QStringLiteral("Deployment failed");
        case KnownEvent::Cancelled:
            return QStringLiteral("Deployment cancelled");
        }
    }
    return event.wire();
}

// In English like Qovery's own messages: it is read in a channel, not in this application.
QByteArray slackSample(const TestSubject &subject)
{
    const QString what = QStringLiteral("TEST: ") + slackEventWords(subject.event);
    const QString where = subject.project.name + QStringLiteral(" / ") + subject.environment.name;
    constexpr int longestHeader = 150; // Slack refuses more
    SampleWriter json;
    json.open(nullptr, '{');
    json.text("text", slackEscaped(what + QStringLiteral(": ") + where));
    json.open("blocks", '[');
    json.open(nullptr, '{');
    json.text("type", QStringLiteral("header"));
    json.open("text", '{');
    json.text("type", QStringLiteral("plain_text"));
    json.text("text", what.left(longestHeader));
    json.close('}');
    json.close('}');
    json.open(nullptr, '{');
    json.text("type", QStringLiteral("section"));
    json.open("text", '{');
    json.text("type", QStringLiteral("mrkdwn"));
    json.text("text", QStringLiteral("*Organization:* %1\n*Project:* %2\n*Environment:* %3 (%4)")
                          .arg(slackEscaped(subject.organization.name), slackEscaped(subject.project.name),
                               slackEscaped(subject.environment.name),
                               slackEscaped(subject.environment.mode.wire())));
    json.close('}');
    json.close('}');
    json.open(nullptr, '{');
    json.text("type", QStringLiteral("context"));
    json.open("elements", '[');
    json.open(nullptr, '{');
    json.text("type", QStringLiteral("mrkdwn"));
    json.text("text", QStringLiteral("This is a test sent from Webhooks for Qovery. Nothing was deployed."));
    json.close('}');
    json.close(']');
    json.close('}');
    json.close(']');
    json.close('}');
    return json.json();
}

} // namespace

QByteArray samplePayload(const TestSubject &subject)
{
    return subject.kind.is(KnownKind::Slack) ? slackSample(subject) : standardSample(subject);
}
