#include "app/demo/demoapi.h"

#include "app/demo/demojson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace {

HttpAnswer apiAnswer(int status, std::shared_ptr<const std::string> body)
{
    return {status, {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}}, std::move(body)};
}

std::shared_ptr<const std::string> apiBody(const QJsonObject &object)
{
    return std::make_shared<const std::string>(
        QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
}

HttpAnswer apiAnswer(int status, const QJsonObject &object)
{
    return apiAnswer(status, apiBody(object));
}

std::shared_ptr<const std::string> apiResults(const QJsonArray &results)
{
    return apiBody({{QStringLiteral("results"), results}});
}

HttpAnswer apiMethodNotAllowed(const std::string &allowed)
{
    HttpAnswer answer = DemoApi::failure(405, QStringLiteral("This method is not allowed here"));
    answer.headers.emplace_back("Allow", allowed);
    return answer;
}

bool apiIsBase64Url(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    });
}

} // namespace

DemoApi::DemoApi(DemoState &state, DemoDeployments &deployments, const QByteArray &token, int rateLimit)
    : m_state(state)
    , m_deployments(deployments)
    , m_token(token)
    , m_rateLimit(rateLimit)
{
}

HttpAnswer DemoApi::failure(int status, const QString &message)
{
    return apiAnswer(status, demoErrorJson(status, message));
}

// `Token <api token>`, or `Bearer <jwt>` whose signature part is the token and whose `exp` is not over: each
// with its own scheme only.
bool DemoApi::accepts(const QByteArray &authorization) const
{
    const qsizetype space = authorization.indexOf(' ');
    const QByteArray scheme = authorization.left(space).toLower();
    const QByteArray credential = space < 0 ? QByteArray() : authorization.mid(space + 1);
    if (scheme == "token")
        return credential == m_token;
    const QList<QByteArray> parts = credential.split('.');
    if (scheme != "bearer" || parts.size() != 3 || !std::all_of(parts.cbegin(), parts.cend(), apiIsBase64Url))
        return false;
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
    const double end = claims.value(QLatin1String("exp")).toDouble(0);
    const bool isOver = end > 0 && end < static_cast<double>(QDateTime::currentSecsSinceEpoch());
    return parts.at(2) == m_token && !isOver;
}

HttpAnswer DemoApi::handle(const HttpCall &call)
{
    if (!accepts(QByteArray::fromStdString(call.authorization)))
        return failure(401, QStringLiteral("The token is missing, wrong or expired"));
    // The demo's own switch is no call of the API: it costs nothing of the hour's requests.
    if (call.target == "/_demo/deployments")
        return call.method == "POST" ? deploy(QByteArray::fromStdString(call.body))
                                     : apiMethodNotAllowed("POST");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isAdmitted = m_rateLimit.admit(now);
    HttpAnswer answer;
    if (isAdmitted) {
        const QByteArray target = QByteArray::fromStdString(call.target);
        const qsizetype mark = target.indexOf('?');
        QStringList path;
        // Decoded after splitting: %2F in an id stays inside it.
        const QList<QByteArray> segments = target.left(mark < 0 ? target.size() : mark).mid(1).split('/');
        for (const QByteArray &segment : segments)
            path.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
        const QUrlQuery query(mark < 0 ? QString() : QString::fromUtf8(target.mid(mark + 1)));
        answer = route(call, path, query);
    } else {
        answer = failure(429, QStringLiteral("Too many requests in this hour"));
        answer.headers.emplace_back("Retry-After", std::to_string(m_rateLimit.secondsLeft(now)));
    }
    for (auto &header : m_rateLimit.headers())
        answer.headers.push_back(std::move(header));
    return answer;
}

HttpAnswer DemoApi::route(const HttpCall &call, const QStringList &path, const QUrlQuery &query)
{
    const auto notFound = [] { return failure(404, QStringLiteral("There is nothing here")); };
    const bool isGet = call.method == "GET";
    if (path.first() != QLatin1String("organization"))
        return notFound();
    if (path.size() == 1)
        return isGet ? organizations() : apiMethodNotAllowed("GET");
    if (path.size() < 3)
        return notFound();
    DemoOrganization *organization = m_state.organization(path.at(1));
    if (!organization)
        return failure(404, QStringLiteral("There is no such organization"));
    if (organization->isForbidden)
        return failure(403, QStringLiteral("This token may not see this organization"));
    const QString &thing = path.at(2);
    if (thing == QLatin1String("webhook"))
        return routeWebhook(call, *organization, path);
    if (path.size() != 3)
        return notFound();
    if (thing == QLatin1String("project"))
        return isGet ? projects(*organization) : apiMethodNotAllowed("GET");
    if (thing == QLatin1String("environments"))
        return isGet ? environments(*organization) : apiMethodNotAllowed("GET");
    if (thing == QLatin1String("events"))
        return isGet ? auditEvents(*organization, query) : apiMethodNotAllowed("GET");
    return notFound();
}

HttpAnswer DemoApi::routeWebhook(const HttpCall &call, DemoOrganization &organization,
                                 const QStringList &path)
{
    const QByteArray body = QByteArray::fromStdString(call.body);
    if (path.size() == 3) {
        if (call.method == "GET")
            return webhooks(organization);
        if (call.method == "POST")
            return createWebhook(organization, body);
        return apiMethodNotAllowed("GET, POST");
    }
    const bool isLog = path.size() == 5 && path.at(4) == QLatin1String("event");
    const qsizetype index = organization.indexOfWebhook(path.at(3));
    if ((path.size() != 4 && !isLog) || index < 0)
        return failure(404, QStringLiteral("There is no such webhook"));
    if (isLog)
        return call.method == "GET" ? deliveries(organization.webhooks.at(index))
                                    : apiMethodNotAllowed("GET");
    if (call.method == "GET")
        return apiAnswer(200, demoWebhookJson(organization.webhooks.at(index).webhook));
    if (call.method == "PUT")
        return replaceWebhook(organization, index, body);
    if (call.method == "DELETE")
        return removeWebhook(organization, index);
    return apiMethodNotAllowed("GET, PUT, DELETE");
}

HttpAnswer DemoApi::organizations() const
{
    QJsonArray results;
    for (const DemoOrganization &organization : m_state.organizations) {
        if (!organization.isForbidden)
            results.append(demoOrganizationJson(organization));
    }
    return apiAnswer(200, apiResults(results));
}

HttpAnswer DemoApi::projects(DemoOrganization &organization) const
{
    if (!organization.projectsAnswer) {
        QHash<QString, int> counts;
        for (const Environment &environment : organization.environments)
            ++counts[environment.projectId];
        QJsonArray results;
        for (const Project &project : organization.projects)
            results.append(demoProjectJson(organization, project, counts.value(project.id)));
        organization.projectsAnswer = apiResults(results);
    }
    return apiAnswer(200, organization.projectsAnswer);
}

HttpAnswer DemoApi::environments(DemoOrganization &organization) const
{
    if (!organization.environmentsAnswer) {
        QJsonArray results;
        for (const Environment &environment : organization.environments)
            results.append(demoEnvironmentJson(organization, environment));
        organization.environmentsAnswer = apiResults(results);
    }
    return apiAnswer(200, organization.environmentsAnswer);
}

HttpAnswer DemoApi::webhooks(DemoOrganization &organization) const
{
    if (!organization.webhooksAnswer) {
        QJsonArray results;
        for (const DemoWebhook &entry : organization.webhooks)
            results.append(demoWebhookJson(entry.webhook));
        organization.webhooksAnswer = apiResults(results);
    }
    return apiAnswer(200, organization.webhooksAnswer);
}
