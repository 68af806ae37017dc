#pragma once

// The delivery logs of webhooks over a real socket and a real database; the server answers as a test says.
#include "models/store/deliveryschedule.h"
#include "models/store/local/deliveryarchive.h"
#include "models/store/local/localdatabase.h"
#include "tests/support/faultproxy.h"
#include "tests/support/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

class DeliveryStory
{
public:
    struct Told
    {
        QString id;
        int status = 200;
        int minutesAgo = 0;
    };

    DeliveryStory()
    {
        database.open(folder.filePath(QStringLiteral("account")));
        deliveries.setArchive(&archive);
        api.setAccess(server.url(), ApiToken::fromText(QStringLiteral("the-token")));
    }

    // Webhooks "w0", "w1" …; from the number on they are disabled.
    bool open(int count, int disabledFrom = 1'000'000, const FaultProxy::Headers &headers = {})
    {
        QJsonArray list;
        for (int at = 0; at < count; ++at)
            list.append(QJsonObject{{"id", QStringLiteral("w%1").arg(at)},
                                    {"created_at", "2026-01-01T00:00:00Z"},
                                    {"enabled", at < disabledFrom}});
        FaultProxy::Rule rule =
            FaultProxy::canned(200, QJsonDocument(QJsonObject{{"results", list}}).toJson(), headers);
        rule.path = [](const QByteArray &path) { return path.endsWith("/webhook"); };
        server.addRule(rule);
        webhooks.setOrganization(QStringLiteral("o"));
        return QTest::qWaitFor([this] { return webhooks.state() == WebhookStore::State::Ready; });
    }

    static QByteArray logOf(const QList<Told> &told)
    {
        QJsonArray list;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const Told &delivery : told)
            list.append(QJsonObject{
                {"id", delivery.id},
                {"created_at", now.addSecs(-60 * delivery.minutesAgo).toString(Qt::ISODateWithMs)},
                {"kind", "STANDARD"},
                {"matched_event", "DEPLOYMENT_FAILURE"},
                {"target_url_used", "https://a.example/hook"},
                {"request",
                 QJsonObject{{"payload", QJsonObject{{"project", QJsonObject{{"name", "payments"}}},
                                                     {"environment", QJsonObject{{"name", "production"}}}}}}},
                {"target_response_status_code", delivery.status},
                {"target_response_body", QJsonValue()}});
        return QJsonDocument(QJsonObject{{"results", list}}).toJson();
    }
    // Of one webhook, or of all when empty.
    void answerWith(const QString &webhookId, FaultProxy::Rule rule)
    {
        const QByteArray end =
            webhookId.isEmpty() ? QByteArray("/event") : "/webhook/" + webhookId.toLatin1() + "/event";
        rule.path = [end](const QByteArray &path) { return path.endsWith(end); };
        server.addRule(rule);
    }
    // From now on.
    void answer(const QString &webhookId, const QList<Told> &told)
    {
        server.clearRules();
        answerWith(webhookId, FaultProxy::canned(200, logOf(told)));
    }

    bool read(const QString &webhookId)
    {
        deliveries.read(webhookId);
        return deliveries.reading(webhookId).isReading &&
               QTest::qWaitFor([&] { return !deliveries.reading(webhookId).isReading; });
    }
    int reads(const QString &webhookId = {}) const
    {
        const QByteArray end =
            webhookId.isEmpty() ? QByteArray("/event") : "/webhook/" + webhookId.toLatin1() + "/event";
        return int(std::count_if(server.seen().begin(), server.seen().end(),
                                 [&](const FaultProxy::Seen &seen) { return seen.path.endsWith(end); }));
    }

    // What was under way to the server or the database before it has been dealt with.
    bool settles()
    {
        QObject context;
        bool isAnswered = false;
        api.listOrganizations(&context, [&](const auto &) {
            archive.size(&context, [&](qint64, qint64) { isAnswered = true; });
        });
        return QTest::qWaitFor([&] { return isAnswered; });
    }

    QTemporaryDir folder;
    FaultProxy server;
    LocalDatabase database;
    DeliveryArchive archive{database};
    QoveryApi api{askingOnce()};
    RequestBudget budget{api};
    WebhookStore webhooks{api};
    // Changes are said in the next turn: nothing needs to be waited for.
    DeliveryStore deliveries{
        api, webhooks, DeliveryStore::Gathering{std::chrono::milliseconds(0), std::chrono::milliseconds(0)}};
};
