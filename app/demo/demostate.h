#pragma once

#include "models/domain/project.h"
#include "models/domain/webhook.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <string>

// Everything the demo server knows. One thread: the one that runs the HttpServer; nothing here is locked.

// A delivery as Qovery records it (the API calls it a webhook event).
struct DemoDelivery
{
    QString id;
    QDateTime createdAt;
    WebhookKind kind; // as the webhook was then, like its target
    QString targetUrl;
    EventType event;
    QByteArray request; // JSON object: the payload, byte for byte as it was sent
    int status = 0;     // 0: the target gave no answer
    std::optional<QString> answer;
};

struct DemoAuditEvent
{
    QString id;
    QDateTime timestamp;
    QString type; // CREATE, UPDATE, DELETE
    QString webhookId;
    QString webhookName;
    QByteArray change; // JSON, without the secret
    QByteArray originalChange;
    QString origin; // API, CONSOLE, TERRAFORM_PROVIDER …
    QString triggeredBy;
};

struct DemoWebhook
{
    Webhook webhook;                // secretIsSet follows `secret`
    QString secret;                 // never leaves the server
    QList<DemoDelivery> deliveries; // newest first
};

struct DemoOrganization
{
    Organization organization;
    QString plan;
    QString description;
    QDateTime createdAt;
    bool isForbidden = false;
    QList<Project> projects;
    QList<Environment> environments;
    QHash<QString, QString> projectDescriptions; // by project id
    QList<DemoWebhook> webhooks;                 // in the order of creation
    QList<DemoAuditEvent> audit;                 // oldest first
    // Answers of the long lists, made when first asked for; webhooks' is dropped by each change.
    std::shared_ptr<const std::string> projectsAnswer;
    std::shared_ptr<const std::string> environmentsAnswer;
    std::shared_ptr<const std::string> webhooksAnswer;

    qsizetype indexOfWebhook(const QString &webhookId) const;
};

struct DemoState
{
    QList<DemoOrganization> organizations;
    int seed = 1;
    int created = 0;   // how many ids were given out since the start
    int delivered = 0; // the same for deliveries

    DemoOrganization *organization(const QString &organizationId);
    // The next id for something a client makes: the same in every run with the same seed and the same calls.
    QString nextId();
    QString nextDeliveryId();
};

// A UUID that depends on the seed and the name alone.
QString demoId(int seed, const QString &name);
