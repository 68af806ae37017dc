#include "models/api/qoveryapi.h"

#include "models/api/auditjson.h"
#include "models/api/servertext.h"
#include "models/api/typedcalls.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QThreadPool>

class QoveryApi::Private
{
public:
    Private(QoveryApi &api, const ApiLimits &limitsOfCalls)
        : q(api)
        , limits(limitsOfCalls)
    {
        network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        network.setProxy(
            QNetworkProxy::NoProxy); // a proxy would see Authorization of http targets (QT-NOTES 10)
    }

    std::optional<QUrl> urlOf(const QStringList &segments) const;
    HttpRequest requestFor(HttpRequest::Method method) const;
    RequestHandle run(ApiCall *call, const std::optional<QUrl> &url);
    void forgetToken();
    void noteAnswer(const HttpAnswer &answer, quint64 serial);

    template <typename T>
    RequestHandle list(const QStringList &segments, QObject *context, typename ListCall<T>::Parser parser,
                       ResultCallback<ListAnswer<T>> done);
    template <typename T>
    RequestHandle single(HttpRequest request, const QStringList &segments, QObject *context,
                         typename SingleCall<T>::Parser parser, ResultCallback<T> done);
    ApiCall::Surroundings surroundings() { return {network, pool, limits, &q}; }

    QoveryApi &q;
    ApiLimits limits;
    QUrl apiUrl;
    QByteArray tokenText;
    QByteArray authorization;
    quint64 accessSerial = 0;
    bool rejectionIsAnnounced = false;
    int writes = 0;
    QThreadPool pool; // its destructor waits for parsing under way
    QNetworkAccessManager network;
};

// Ids are opaque text: percent-encoded, so that "a/b" stays one segment. Nothing for one that no encoding
// makes safe.
std::optional<QUrl> QoveryApi::Private::urlOf(const QStringList &segments) const
{
    QString path = apiUrl.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    for (const QString &segment : segments) {
        if (segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String(".."))
            return std::nullopt;
        path += QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    }
    QUrl url = apiUrl;
    url.setPath(path, QUrl::StrictMode);
    return url;
}

HttpRequest QoveryApi::Private::requestFor(HttpRequest::Method method) const
{
    HttpRequest request;
    request.method = method;
    request.authorization = authorization;
    request.overall = limits.overall;
    request.secrets = {QString::fromLatin1(tokenText)};
    return request;
}

RequestHandle QoveryApi::Private::run(ApiCall *call, const std::optional<QUrl> &url)
{
    const quint64 serial = accessSerial;
    QObject::connect(call, &ApiCall::answered, &q,
                     [this, serial](const HttpAnswer &answer) { noteAnswer(answer, serial); });
    if (!q.hasAccess() || !url) {
        ApiError error; // no id, no webhook; no token, no entry
        error.kind = q.hasAccess() ? ApiError::Kind::NotFound : ApiError::Kind::Unauthorized;
        error.host = q.apiHost();
        call->startWith(error);
        return RequestHandle(call);
    }
    if (call->isWrite()) {
        ++writes;
        QObject::connect(call, &ApiCall::ended, &q, [this] {
            --writes;
            emit q.writesInFlightChanged();
        });
        emit q.writesInFlightChanged();
    }
    QObject::connect(call, &ApiCall::retryChanged, &q, &QoveryApi::retriedReadsChanged);
    call->start();
    return RequestHandle(call);
}

void QoveryApi::Private::forgetToken()
{
    ++accessSerial;
    q.stopRetrying(); // the old token is not sent again
    rejectionIsAnnounced = false;
    tokenText.clear();
    authorization.clear();
}

void QoveryApi::Private::noteAnswer(const HttpAnswer &answer, quint64 serial)
{
    if (serial != accessSerial)
        return; // another token's
    if (answer.budget.limit || answer.budget.remaining || answer.budget.resetAtUnixSeconds)
        emit q.budgetReported(answer.budget);
    if (answer.status == 401 && !rejectionIsAnnounced) {
        rejectionIsAnnounced = true;
        emit q.tokenRejected();
    }
}

template <typename T>
RequestHandle QoveryApi::Private::list(const QStringList &segments, QObject *context,
                                       typename ListCall<T>::Parser parser,
                                       ResultCallback<ListAnswer<T>> done)
{
    HttpRequest request = requestFor(HttpRequest::Method::Get);
    request.overall = limits.overallForLists;
    const std::optional<QUrl> url = urlOf(segments);
    request.url = url.value_or(apiUrl);
    return run(new ListCall<T>(surroundings(), std::move(request), context, parser, std::move(done)), url);
}

// An answer about another webhook than the one that was asked for is no answer.
static ResultCallback<Webhook> onlyFor(const QString &webhookId, const QString &host,
                                       ResultCallback<Webhook> done)
{
    return [webhookId, host, done = std::move(done)](const Result<Webhook> &result) {
        if (!result || result.value().id == webhookId)
            return done(result);
        ApiError error;
        error.kind = ApiError::Kind::BadAnswer;
        error.httpStatus = 200;
        error.host = host;
        done(error);
    };
}

template <typename T>
RequestHandle QoveryApi::Private::single(HttpRequest request, const QStringList &segments, QObject *context,
                                         typename SingleCall<T>::Parser parser, ResultCallback<T> done)
{
    const std::optional<QUrl> url = urlOf(segments);
    request.url = url.value_or(apiUrl);
    return run(new SingleCall<T>(surroundings(), std::move(request), context, parser, std::move(done)), url);
}

QoveryApi::QoveryApi(const ApiLimits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, limits))
{
}

QoveryApi::~QoveryApi()
{
    // Calls use the manager and the pool, which go with d: they go first.
    const QList<ApiCall *> calls = findChildren<ApiCall *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(calls);
}

QoveryApi::UrlProblem QoveryApi::checkApiUrl(const QUrl &url)
{
    if (url.isEmpty())
        return UrlProblem::Empty;
    if (!url.isValid())
        return UrlProblem::Malformed;
    const QString scheme = url.scheme().toLower();
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return UrlProblem::NotHttp;
    if (!url.userInfo().isEmpty() || url.authority().contains(QLatin1Char('@')))
        return UrlProblem::UserInfo;
    if (url.host().isEmpty() || url.port() == 0 || url.hasQuery() || url.hasFragment())
        return UrlProblem::Malformed;
    const bool isLoopback = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    if (scheme == QLatin1String("http") && !isLoopback)
        return UrlProblem::PlainHttpNotLoopback;
    return UrlProblem::None;
}

QUrl QoveryApi::defaultApiUrl()
{
    return QUrl(QStringLiteral("https://api.qovery.com"));
}

void QoveryApi::setAccess(const QUrl &apiUrl, const ApiToken &token)
{
    d->forgetToken();
    d->apiUrl = apiUrl;
    // ApiToken refuses control characters; QNetworkRequest would let CR and LF into the head (QT-NOTES 7).
    if (checkApiUrl(apiUrl) == UrlProblem::None && token.isValid()) {
        d->tokenText = token.secretText();
        d->authorization = token.authorization();
    }
    emit accessChanged();
}

const QUrl &QoveryApi::apiUrl() const
{
    return d->apiUrl;
}

QString QoveryApi::apiHost() const
{
    return hostForSentences(d->apiUrl);
}

bool QoveryApi::hasAccess() const
{
    return !d->authorization.isEmpty();
}

void QoveryApi::clearAccess()
{
    d->forgetToken();
    emit accessChanged();
}

RequestHandle QoveryApi::listOrganizations(QObject *context, ResultCallback<ListAnswer<Organization>> done)
{
    return d->list<Organization>({QStringLiteral("organization")}, context, readOrganizationPage,
                                 std::move(done));
}

RequestHandle QoveryApi::listProjects(const QString &organizationId, QObject *context,
                                      ResultCallback<ListAnswer<Project>> done)
{
    return d->list<Project>({QStringLiteral("organization"), organizationId, QStringLiteral("project")},
                            context, readProjectPage, std::move(done));
}

RequestHandle QoveryApi::listEnvironments(const QString &organizationId, QObject *context,
                                          ResultCallback<ListAnswer<Environment>> done)
{
    return d->list<Environment>(
        {QStringLiteral("organization"), organizationId, QStringLiteral("environments")}, context,
        readEnvironmentPage, std::move(done));
}

RequestHandle QoveryApi::listWebhooks(const QString &organizationId, QObject *context,
                                      ResultCallback<ListAnswer<Webhook>> done)
{
    return d->list<Webhook>({QStringLiteral("organization"), organizationId, QStringLiteral("webhook")},
                            context, readWebhookPage, std::move(done));
}

RequestHandle QoveryApi::getWebhook(const QString &organizationId, const QString &webhookId, QObject *context,
                                    ResultCallback<Webhook> done)
{
    return d->single<Webhook>(
        d->requestFor(HttpRequest::Method::Get),
        {QStringLiteral("organization"), organizationId, QStringLiteral("webhook"), webhookId}, context,
        readWebhook, onlyFor(webhookId, apiHost(), std::move(done)));
}

RequestHandle QoveryApi::listDeliveries(const QString &organizationId, const QString &webhookId,
                                        QObject *context, ResultCallback<ListAnswer<Delivery>> done)
{
    return d->list<Delivery>({QStringLiteral("organization"), organizationId, QStringLiteral("webhook"),
                              webhookId, QStringLiteral("event")},
                             context, readDeliveryPage, std::move(done));
}

// A server that does not know the filter sends every event of the organization, one that does not know the
// token the same page for ever.
static ResultCallback<AuditPage> onlyAbout(const QString &webhookId, const QString &continueToken,
                                           ResultCallback<AuditPage> done)
{
    return [webhookId, continueToken, done = std::move(done)](const Result<AuditPage> &result) {
        if (!result)
            return done(result);
        AuditPage page = result.value();
        page.events.removeIf([&](const AuditEvent &event) {
            return !event.targetId.isEmpty() && event.targetId != webhookId;
        });
        if (page.continueToken == continueToken)
            page.continueToken.clear();
        done(page);
    };
}

RequestHandle QoveryApi::listAuditEvents(const QString &organizationId, const QString &webhookId,
                                         const QString &continueToken, QObject *context,
                                         ResultCallback<AuditPage> done)
{
    HttpRequest request = d->requestFor(HttpRequest::Method::Get);
    std::optional<QUrl> url =
        webhookId.isEmpty()
            ? std::nullopt
            : d->urlOf({QStringLiteral("organization"), organizationId, QStringLiteral("events")});
    if (url)
        url->setQuery(auditQuery(webhookId, continueToken));
    request.url = url.value_or(apiUrl());
    return d->run(new SingleCall<AuditPage>(d->surroundings(), std::move(request), context, readAuditPage,
                                            onlyAbout(webhookId, continueToken, std::move(done))),
                  url);
}

RequestHandle QoveryApi::createWebhook(const QString &organizationId, const WebhookDraft &draft,
                                       QObject *context, ResultCallback<Webhook> done)
{
    HttpRequest request = d->requestFor(HttpRequest::Method::Post);
    request.body = writeWebhook(draft);
    request.secrets.append(draft.secret);
    return d->single<Webhook>(std::move(request),
                              {QStringLiteral("organization"), organizationId, QStringLiteral("webhook")},
                              context, readWebhook, std::move(done));
}

RequestHandle QoveryApi::replaceWebhook(const QString &organizationId, const QString &webhookId,
                                        const WebhookDraft &draft, QObject *context,
                                        ResultCallback<Webhook> done)
{
    HttpRequest request = d->requestFor(HttpRequest::Method::Put);
    request.body = writeWebhook(draft);
    request.secrets.append(draft.secret);
    return d->single<Webhook>(
        std::move(request),
        {QStringLiteral("organization"), organizationId, QStringLiteral("webhook"), webhookId}, context,
        readWebhook, onlyFor(webhookId, apiHost(), std::move(done)));
}

RequestHandle QoveryApi::deleteWebhook(const QString &organizationId, const QString &webhookId,
                                       QObject *context, ResultCallback<Nothing> done)
{
    return d->single<Nothing>(
        d->requestFor(HttpRequest::Method::Delete),
        {QStringLiteral("organization"), organizationId, QStringLiteral("webhook"), webhookId}, context,
        readNothing, std::move(done));
}

RetriedReads QoveryApi::retriedReads() const
{
    RetriedReads reads;
    for (const ApiCall *call : findChildren<ApiCall *>(QString(), Qt::FindDirectChildrenOnly)) {
        const std::optional<ApiCall::Retry> retry = call->retry();
        if (!retry)
            continue;
        const bool isFirst = reads.calls == 0 || (retry->until.isValid() && !reads.until.isValid()) ||
                             (retry->until.isValid() && retry->until < reads.until);
        ++reads.calls;
        if (!isFirst)
            continue;
        reads.error = retry->error;
        reads.attempt = retry->attempt;
        reads.attempts = d->limits.retries.attempts;
        reads.until = retry->until;
    }
    return reads;
}

void QoveryApi::stopRetrying()
{
    for (ApiCall *call : findChildren<ApiCall *>(QString(), Qt::FindDirectChildrenOnly))
        call->stopRetrying();
}

int QoveryApi::writesInFlight() const
{
    return d->writes;
}
