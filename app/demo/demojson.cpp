#include "app/demo/demojson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace {

template <typename T>
QJsonArray demoWords(const QList<T> &values)
{
    QJsonArray words;
    for (const T &value : values)
        words.append(value.wire());
    return words;
}

} // namespace

QString demoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject demoOrganizationJson(const DemoOrganization &organization)
{
    return {{QStringLiteral("id"), organization.organization.id},
            {QStringLiteral("created_at"), demoTime(organization.createdAt)},
            {QStringLiteral("updated_at"), demoTime(organization.createdAt)},
            {QStringLiteral("name"), organization.organization.name},
            {QStringLiteral("description"), organization.description},
            {QStringLiteral("plan"), organization.plan},
            {QStringLiteral("website_url"), QJsonValue::Null},
            {QStringLiteral("repository"), QJsonValue::Null},
            {QStringLiteral("logo_url"), QJsonValue::Null},
            {QStringLiteral("icon_url"), QJsonValue::Null},
            {QStringLiteral("admin_emails"), QJsonValue::Null}};
}

QJsonObject demoProjectJson(const DemoOrganization &organization, const Project &project,
                            int environmentCount)
{
    return {
        {QStringLiteral("id"), project.id},
        {QStringLiteral("created_at"), demoTime(organization.createdAt)},
        {QStringLiteral("updated_at"), demoTime(organization.createdAt)},
        {QStringLiteral("name"), project.name},
        {QStringLiteral("description"), organization.projectDescriptions.value(project.id)},
        {QStringLiteral("associated_environments_count"), environmentCount},
        {QStringLiteral("organization"), QJsonObject{{QStringLiteral("id"), organization.organization.id}}}};
}

QJsonObject demoEnvironmentJson(const DemoOrganization &organization, const Environment &environment)
{
    return {
        {QStringLiteral("id"), environment.id},
        {QStringLiteral("created_at"), demoTime(organization.createdAt)},
        {QStringLiteral("updated_at"), demoTime(organization.createdAt)},
        {QStringLiteral("name"), environment.name},
        {QStringLiteral("mode"), environment.mode.wire()},
        {QStringLiteral("project"), QJsonObject{{QStringLiteral("id"), environment.projectId}}},
        {QStringLiteral("organization"), QJsonObject{{QStringLiteral("id"), organization.organization.id}}}};
}

QJsonObject demoWebhookJson(const Webhook &webhook)
{
    return {{QStringLiteral("id"), webhook.id},
            {QStringLiteral("created_at"), demoTime(webhook.createdAt)},
            {QStringLiteral("updated_at"), demoTime(webhook.updatedAt)},
            {QStringLiteral("kind"), webhook.kind.wire()},
            {QStringLiteral("target_url"), webhook.targetUrl},
            {QStringLiteral("target_secret_set"), webhook.secretIsSet.value_or(false)},
            {QStringLiteral("description"), webhook.description},
            {QStringLiteral("enabled"), webhook.isEnabled.value_or(true)},
            {QStringLiteral("events"), demoWords(webhook.events)},
            {QStringLiteral("project_names_filter"), QJsonArray::fromStringList(webhook.projectPatterns)},
            {QStringLiteral("environment_types_filter"), demoWords(webhook.modes)}};
}

QByteArray demoDeliveryJson(const DemoDelivery &delivery)
{
    QByteArray text =
        QJsonDocument(
            QJsonObject{{QStringLiteral("id"), delivery.id},
                        {QStringLiteral("created_at"), demoTime(delivery.createdAt)},
                        {QStringLiteral("kind"), delivery.kind.wire()},
                        {QStringLiteral("matched_event"), delivery.event.wire()},
                        {QStringLiteral("target_url_used"), delivery.targetUrl},
                        {QStringLiteral("target_response_status_code"), delivery.status},
                        {QStringLiteral("target_response_body"),
                         delivery.answer ? QJsonValue(*delivery.answer) : QJsonValue(QJsonValue::Null)}})
            .toJson(QJsonDocument::Compact);
    text.chop(1);
    return text + ",\"request\":" + delivery.request + '}';
}

QJsonObject demoAuditJson(const DemoAuditEvent &event)
{
    return {{QStringLiteral("id"), event.id},
            {QStringLiteral("timestamp"), demoTime(event.timestamp)},
            {QStringLiteral("event_type"), event.type},
            {QStringLiteral("target_id"), event.webhookId},
            {QStringLiteral("target_name"), event.webhookName},
            {QStringLiteral("target_type"), QStringLiteral("WEBHOOK")},
            {QStringLiteral("change"), QString::fromUtf8(event.change)},
            {QStringLiteral("original_change"), event.originalChange.isEmpty()
                                                    ? QJsonValue(QJsonValue::Null)
                                                    : QJsonValue(QString::fromUtf8(event.originalChange))},
            {QStringLiteral("origin"), event.origin},
            {QStringLiteral("triggered_by"), event.triggeredBy},
            {QStringLiteral("user_agent"), QJsonValue::Null}};
}

QJsonObject demoErrorJson(int status, const QString &message)
{
    const auto reason = [status] {
        switch (status) {
        case 400:
            return QStringLiteral("Bad Request");
        case 401:
            return QStringLiteral("Unauthorized");
        case 403:
            return QStringLiteral("Forbidden");
        case 404:
            return QStringLiteral("Not Found");
        case 405:
            return QStringLiteral("Method Not Allowed");
        case 413:
            return QStringLiteral("Payload Too Large");
        case 417:
            return QStringLiteral("Expectation Failed");
        case 421:
            return QStringLiteral("Misdirected Request");
        case 429:
            return QStringLiteral("Too Many Requests");
        case 431:
            return QStringLiteral("Request Header Fields Too Large");
        default:
            return QStringLiteral("Error");
        }
    };
    return {{QStringLiteral("status"), status},
            {QStringLiteral("error"), reason()},
            {QStringLiteral("message"), message}};
}

namespace {

// Reads the keys of one body and remembers the first thing that is wrong.
class DemoBodyReader
{
public:
    explicit DemoBodyReader(const QByteArray &body)
    {
        QJsonParseError parseError;
        const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
        if (parseError.error != QJsonParseError::NoError || !document.isObject())
            fail(QStringLiteral("The body is not a JSON object"));
        m_object = document.object();
    }

    bool has(const QString &key) const { return m_object.contains(key); }
    const QString &error() const { return m_error; }

    void require(const QString &key)
    {
        if (!has(key))
            fail(QStringLiteral("%1 is missing").arg(key));
    }

    QString text(const QString &key)
    {
        if (has(key) && !m_object.value(key).isString())
            fail(QStringLiteral("%1 must be a string").arg(key));
        return m_object.value(key).toString();
    }

    bool boolean(const QString &key, bool whenMissing)
    {
        if (has(key) && !m_object.value(key).isBool())
            fail(QStringLiteral("%1 must be a boolean").arg(key));
        return m_object.value(key).toBool(whenMissing);
    }

    QStringList texts(const QString &key)
    {
        if (!has(key))
            return {};
        QStringList list;
        const QJsonArray values = m_object.value(key).toArray();
        bool good = m_object.value(key).isArray();
        for (const auto &value : values) {
            good = good && value.isString();
            list.append(value.toString());
        }
        if (!good)
            fail(QStringLiteral("%1 must be an array of strings").arg(key));
        return list;
    }

    template <typename Known>
    QList<OpenEnum<Known>> words(const QString &key)
    {
        QList<OpenEnum<Known>> values;
        const QStringList list = texts(key);
        for (const QString &word : list)
            values.append(known(key, OpenEnum<Known>::fromWire(word)));
        return values;
    }

    template <typename Known>
    OpenEnum<Known> known(const QString &key, const OpenEnum<Known> &value)
    {
        if (!value.known())
            fail(QStringLiteral("%1 has an unknown value").arg(key));
        return value;
    }

    void fail(const QString &error)
    {
        if (m_error.isEmpty())
            m_error = error;
    }

private:
    QJsonObject m_object;
    QString m_error;
};

bool demoTargetIsValid(const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    const bool hasScheme =
        target.startsWith(QLatin1String("http://")) || target.startsWith(QLatin1String("https://"));
    return hasScheme && url.isValid() && !url.host().isEmpty();
}

} // namespace

std::optional<DemoWebhookRequest> demoWebhookRequest(const QByteArray &body, QString *error)
{
    DemoBodyReader reader(body);
    for (const auto &key : {QStringLiteral("kind"), QStringLiteral("target_url"), QStringLiteral("events")})
        reader.require(key);
    DemoWebhookRequest request;
    request.kind =
        reader.known(QStringLiteral("kind"), WebhookKind::fromWire(reader.text(QStringLiteral("kind"))));
    request.targetUrl = reader.text(QStringLiteral("target_url"));
    if (!demoTargetIsValid(request.targetUrl))
        reader.fail(QStringLiteral("target_url must be a URL that starts with http:// or https://"));
    request.events = reader.words<KnownEvent>(QStringLiteral("events"));
    request.secret = reader.text(QStringLiteral("target_secret"));
    if (reader.has(QStringLiteral("target_secret")) && request.secret.isEmpty())
        reader.fail(QStringLiteral("target_secret must not be empty"));
    request.description = reader.text(QStringLiteral("description"));
    request.isEnabled = reader.boolean(QStringLiteral("enabled"), true);
    request.projectPatterns = reader.texts(QStringLiteral("project_names_filter"));
    request.modes = reader.words<KnownMode>(QStringLiteral("environment_types_filter"));
    if (!reader.error().isEmpty()) {
        *error = reader.error();
        return std::nullopt;
    }
    return request;
}

std::optional<DemoDeploymentRequest> demoDeploymentRequest(const QByteArray &body, QString *error)
{
    DemoBodyReader reader(body);
    for (const auto &key :
         {QStringLiteral("project_id"), QStringLiteral("environment_id"), QStringLiteral("event")})
        reader.require(key);
    DemoDeploymentRequest request;
    request.projectId = reader.text(QStringLiteral("project_id"));
    request.environmentId = reader.text(QStringLiteral("environment_id"));
    request.event =
        reader.known(QStringLiteral("event"), EventType::fromWire(reader.text(QStringLiteral("event"))));
    if (!reader.error().isEmpty()) {
        *error = reader.error();
        return std::nullopt;
    }
    return request;
}
