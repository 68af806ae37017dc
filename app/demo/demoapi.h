#pragma once

#include "app/demo/demodeployments.h"
#include "app/demo/demoratelimit.h"
#include "app/demo/demostate.h"
#include "app/demo/httpserver.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

// The calls of API.md's table over a DemoState: from a request to an answer; and POST /_demo/deployments,
// which Qovery does not have. One thread, the HttpServer's.
class DemoApi
{
public:
    DemoApi(DemoState &state, DemoDeployments &deployments, const QByteArray &token, int rateLimit);

    // The base for the absolute links in the audit log, e.g. http://127.0.0.1:41234
    void setApiUrl(const QString &apiUrl) { m_apiUrl = apiUrl; }

    HttpAnswer handle(const HttpCall &call);

    static HttpAnswer failure(int status, const QString &message);

private:
    HttpAnswer route(const HttpCall &call, const QStringList &path, const QUrlQuery &query);
    HttpAnswer routeWebhook(const HttpCall &call, DemoOrganization &organization, const QStringList &path);
    HttpAnswer organizations() const;
    HttpAnswer projects(DemoOrganization &organization) const;
    HttpAnswer environments(DemoOrganization &organization) const;
    HttpAnswer webhooks(DemoOrganization &organization) const;
    HttpAnswer createWebhook(DemoOrganization &organization, const QByteArray &body);
    HttpAnswer replaceWebhook(DemoOrganization &organization, qsizetype index, const QByteArray &body);
    HttpAnswer removeWebhook(DemoOrganization &organization, qsizetype index);
    HttpAnswer deliveries(const DemoWebhook &entry) const;
    HttpAnswer deploy(const QByteArray &body);
    HttpAnswer auditEvents(const DemoOrganization &organization, const QUrlQuery &query) const;
    void record(DemoOrganization &organization, const QString &type, const Webhook &now,
                const std::optional<Webhook> &before);
    bool accepts(const QByteArray &authorization) const;

    DemoState &m_state;
    DemoDeployments &m_deployments;
    QByteArray m_token;
    DemoRateLimit m_rateLimit;
    QString m_apiUrl;
};
