#include "models/domain/resend.h"

#include <QUrl>

#include <algorithm>

// Ids are opaque: one that cannot stand in a header is percent-encoded.
static QByteArray repeatHeaderValue(const QString &deliveryId)
{
    const QByteArray id = deliveryId.toUtf8();
    const bool isPlain = std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c <= '~'; });
    return isPlain ? id : QUrl::toPercentEncoding(deliveryId);
}

TargetRequest resendRequest(const Delivery &delivery, const ResendOptions &options)
{
    TargetRequestOptions usual;
    usual.targetUrl = options.targetUrl;
    usual.body = delivery.request;
    usual.secret = options.secret;
    usual.secretHeader = options.secretHeader;
    usual.marksTest = false;
    TargetRequest request = targetRequest(usual);
    if (!options.marksRepeat || !mayBeMarked(delivery.kind))
        return request;
    const auto contentType = std::find_if(request.headers.begin(), request.headers.end(),
                                          [](const auto &header) { return header.first == "Content-Type"; });
    request.headers.insert(contentType - request.headers.begin() + 1,
                           {repeatHeaderName, repeatHeaderValue(delivery.id)});
    return request;
}

bool mayBeMarked(const WebhookKind &kind)
{
    return !kind.is(KnownKind::Slack);
}

bool isFormerTarget(const QString &recordedTarget, const Webhook *webhook)
{
    if (recordedTarget.isEmpty())
        return false;
    return !webhook || webhook->targetUrl.trimmed() != recordedTarget.trimmed();
}

ResendObstacle resendObstacle(const std::optional<StoredDelivery> &delivery, const Webhook *webhook)
{
    if (!delivery)
        return ResendObstacle::NotKept;
    if (delivery->delivery.request.isEmpty())
        return ResendObstacle::NoBody;
    if (!webhook || webhook->targetUrl.isEmpty())
        return ResendObstacle::WebhookGone;
    if (isFormerTarget(delivery->delivery.targetUrl, webhook))
        return ResendObstacle::FormerTarget;
    return delivery->requestIsMasked() ? ResendObstacle::MaskedBody : ResendObstacle::None;
}

ResendVerdict resendVerdict(const TestResult &result)
{
    using Outcome = TestResult::Outcome;
    const bool is2xx = result.status >= 200 && result.status < 300;
    switch (result.outcome) {
    case Outcome::Answered:
    case Outcome::TooLarge: // the status was there, and says it
        return is2xx ? ResendVerdict::Accepted : ResendVerdict::Refused;
    case Outcome::Redirected:
    case Outcome::HostNotFound:
    case Outcome::ConnectionRefused:
    case Outcome::CertificateRejected:
    case Outcome::NoAuthorities:
    case Outcome::TlsFailed:
        return ResendVerdict::Refused;
    case Outcome::TimedOut: // without a connection nothing was sent
        return result.connect ? ResendVerdict::NotKnown : ResendVerdict::Refused;
    case Outcome::Refused:
        return ResendVerdict::NotAllowed;
    case Outcome::ConnectionLost: // without an answer's head: before anything was sent
        return result.status == 0 ? ResendVerdict::Refused : ResendVerdict::NotKnown;
    case Outcome::NotHttp:
    case Outcome::Cancelled:
    case Outcome::OutcomeUnknown:
        return ResendVerdict::NotKnown;
    }
    return ResendVerdict::NotKnown;
}
