#pragma once

#include "models/api/requesthandle.h"
#include "models/api/result.h"
#include "models/api/retrypolicy.h"
#include "models/domain/apitoken.h"
#include "models/domain/auditevent.h"
#include "models/domain/delivery.h"
#include "models/domain/project.h"
#include "models/domain/webhookdraft.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

// Deadlines, caps and retries of one call (DESIGN.md); tests shorten them. The overall deadline holds for a
// call with all its retries and the waits between them.
struct ApiLimits
{
    std::chrono::milliseconds connect{30'000};
    std::chrono::milliseconds inactivity{30'000};
    std::chrono::milliseconds overall{60'000};
    std::chrono::milliseconds overallForLists{180'000};
    qint64 answerBytes = 64 * 1024 * 1024;
    qint64 parseOnPoolAboveBytes = 1024 * 1024; // larger JSON is parsed off the event loop
    RetryPolicy retries;
};

// An element of a list that could not be read: the others are shown, this one is said (L3).
struct BrokenItem
{
    qsizetype position = 0; // in the server's list
    QString id;             // when at least that was there
    QString problem;        // "created_at is missing": for the details, in English like the API's own words
};

template <typename T>
struct ListAnswer
{
    QList<T> items;
    QList<BrokenItem> broken;
};

// The reads that failed and are asked again (L2), for the status bar.
struct RetriedReads
{
    int calls = 0;   // waiting, or asking again right now; the rest is of the one that is asked again first
    ApiError error;  // why
    int attempt = 0; // the next one, or the one under way: "2 of 5"
    int attempts = 0;
    QDateTime until; // UTC; invalid: it is being asked right now
};

// What the last answer said about the hourly budget (API.md, Access). Nothing where the header was absent.
struct RateBudget
{
    std::optional<int> limit;
    std::optional<int> remaining;
    std::optional<qint64> resetAtUnixSeconds; // by this computer's clock
};

// The Qovery API, one function an endpoint. Each call ends exactly once, later, in the caller's thread, or
// not at all when `context` is gone (which cancels a read, and lets a write go on unheard). A read is
// asked again as ApiLimits::retries says; a write is sent at most once. The token goes to the origin of
// apiUrl and nowhere else; redirects are not followed.
class QoveryApi : public QObject
{
    Q_OBJECT

public:
    explicit QoveryApi(const ApiLimits &limits = {}, QObject *parent = nullptr);
    ~QoveryApi() override;

    // Whether `url` may be used: https, or http on a loopback address; no userinfo, query or fragment.
    enum class UrlProblem { None, Empty, NotHttp, PlainHttpNotLoopback, UserInfo, Malformed };
    static UrlProblem checkApiUrl(const QUrl &url);
    static QUrl defaultApiUrl(); // https://api.qovery.com

    // Later calls use these; running calls keep theirs. checkApiUrl(apiUrl) must be None and the token valid.
    void setAccess(const QUrl &apiUrl, const ApiToken &token);
    const QUrl &apiUrl() const;
    QString apiHost() const; // host[:port], for sentences
    bool hasAccess() const;
    void clearAccess();

    RequestHandle listOrganizations(QObject *context, ResultCallback<ListAnswer<Organization>> done);
    RequestHandle listProjects(const QString &organizationId, QObject *context,
                               ResultCallback<ListAnswer<Project>> done);
    RequestHandle listEnvironments(const QString &organizationId, QObject *context,
                                   ResultCallback<ListAnswer<Environment>> done);
    RequestHandle listWebhooks(const QString &organizationId, QObject *context,
                               ResultCallback<ListAnswer<Webhook>> done);
    RequestHandle getWebhook(const QString &organizationId, const QString &webhookId, QObject *context,
                             ResultCallback<Webhook> done);
    // The log of a webhook, in the server's order (API.md: undocumented).
    RequestHandle listDeliveries(const QString &organizationId, const QString &webhookId, QObject *context,
                                 ResultCallback<ListAnswer<Delivery>> done);
    // A page of the organization's audit log, only what is about this webhook; `continueToken` is the one of
    // the page before, empty: the newest. The last page has none; the same one again counts as none.
    RequestHandle listAuditEvents(const QString &organizationId, const QString &webhookId,
                                  const QString &continueToken, QObject *context,
                                  ResultCallback<AuditPage> done);
    RequestHandle createWebhook(const QString &organizationId, const WebhookDraft &draft, QObject *context,
                                ResultCallback<Webhook> done);
    RequestHandle replaceWebhook(const QString &organizationId, const QString &webhookId,
                                 const WebhookDraft &draft, QObject *context, ResultCallback<Webhook> done);
    RequestHandle deleteWebhook(const QString &organizationId, const QString &webhookId, QObject *context,
                                ResultCallback<Nothing> done);

    RetriedReads retriedReads() const;
    // Asks no more: the reads that wait end with the error they wait for.
    void stopRetrying();

    // Writes that were sent and are not yet answered; quitting waits for them (DESIGN.md, principle 5).
    int writesInFlight() const;

signals:
    void accessChanged(); // another token, or none
    // A 401 to any call with the current token; once a token.
    void tokenRejected();
    void budgetReported(const RateBudget &budget);
    void writesInFlightChanged();
    void retriedReadsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};
