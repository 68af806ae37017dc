#pragma once

#include "app/demo/demostate.h"

#include <QJsonObject>

#include <optional>

// JSON by the official document (OpenAPI 1.0.4), written apart from models/api: a mapping must not prove
// itself.

QJsonObject demoOrganizationJson(const DemoOrganization &organization);
QJsonObject demoProjectJson(const DemoOrganization &organization, const Project &project,
                            int environmentCount);
QJsonObject demoEnvironmentJson(const DemoOrganization &organization, const Environment &environment);
QJsonObject demoWebhookJson(const Webhook &webhook);
// A JSON object as text: the payload stands in it as it was sent, which QJsonDocument would not leave it.
QByteArray demoDeliveryJson(const DemoDelivery &delivery);
QJsonObject demoAuditJson(const DemoAuditEvent &event);
QJsonObject demoErrorJson(int status, const QString &message);

QString demoTime(const QDateTime &time);

// A POST or PUT body. Absent optional keys have the values of a new webhook: nothing is kept from before.
struct DemoWebhookRequest
{
    WebhookKind kind;
    QString targetUrl;
    QString secret;
    QString description;
    bool isEnabled = true; // what Qovery takes for a missing key is not known
    QList<EventType> events;
    QStringList projectPatterns;
    QList<EnvironmentMode> modes;
};

// Nothing, and the reason in *error, when the official document does not allow the body. Keys it does not
// name are ignored.
std::optional<DemoWebhookRequest> demoWebhookRequest(const QByteArray &body, QString *error);

// The body of POST /_demo/deployments; all three are needed. Otherwise as above.
struct DemoDeploymentRequest
{
    QString projectId;
    QString environmentId;
    EventType event;
};
std::optional<DemoDeploymentRequest> demoDeploymentRequest(const QByteArray &body, QString *error);
