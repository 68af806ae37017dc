#include "models/api/apierror.h"

#include <QLocale>

namespace {
QString secondsText(std::chrono::milliseconds time)
{
    // Tests have deadlines below a second; "0 s" would be no answer.
    const double seconds = static_cast<double>(time.count()) / 1000.0;
    return QLocale().toString(seconds, 'f', seconds < 10 && seconds != static_cast<int>(seconds) ? 1 : 0);
}
} // namespace

// "the server answered 422: “target_url is taken”"
static QString answeredCause(const ApiError &error)
{
    if (error.serverMessage.isEmpty())
        return ApiError::tr("the server answered %1").arg(error.httpStatus);
    return ApiError::tr("the server answered %1: “%2”")
        .arg(QString::number(error.httpStatus), error.serverMessage);
}

static QString offlineCause(const ApiError &error)
{
    switch (error.detail) {
    case ApiError::Detail::HostNotFound:
        return ApiError::tr("the name %1 was not found").arg(error.host);
    case ApiError::Detail::ConnectionRefused:
        return ApiError::tr("%1 refused the connection").arg(error.host);
    case ApiError::Detail::ConnectionLost:
        return ApiError::tr("%1 closed the connection without an answer").arg(error.host);
    case ApiError::Detail::ProxyFailed:
        return ApiError::tr("the proxy on the way to %1 did not let the request through").arg(error.host);
    default:
        return ApiError::tr("%1 cannot be reached").arg(error.host);
    }
}

static QString tlsCause(const ApiError &error)
{
    switch (error.detail) {
    case ApiError::Detail::CertificateNotTrusted:
        return ApiError::tr("the certificate of %1 is not trusted").arg(error.host);
    case ApiError::Detail::NoAuthorities:
        return ApiError::tr("this computer has no certificates to check %1 with").arg(error.host);
    case ApiError::Detail::CertificateExpired:
        return ApiError::tr("the certificate of %1 is not valid today").arg(error.host);
    case ApiError::Detail::CertificateWrongHost:
        return ApiError::tr("the certificate that %1 showed belongs to another name").arg(error.host);
    default:
        return ApiError::tr("no secure connection to %1 could be made").arg(error.host);
    }
}

static QString rejectedCause(const ApiError &error)
{
    switch (error.detail) {
    case ApiError::Detail::SecretNeeded:
        return ApiError::tr("its secret would have been lost");
    case ApiError::Detail::ChangeUnderWay:
        return ApiError::tr("another change of it is still under way");
    case ApiError::Detail::OutcomePending:
        return ApiError::tr("it is not known yet whether the last change of it was made");
    default:
        return answeredCause(error);
    }
}

static QString badAnswerCause(const ApiError &error)
{
    if (error.detail == ApiError::Detail::NotQovery)
        return ApiError::tr("what answered at %1 does not speak the Qovery API").arg(error.host);
    return ApiError::tr("the answer of %1 is cut off or cannot be read").arg(error.host);
}

static QString unknownOutcomeCause(const ApiError &error)
{
    if (error.deadline.count() > 0)
        return ApiError::tr("the change was sent, but %1 did not confirm it within %2 s")
            .arg(error.host, secondsText(error.deadline));
    return ApiError::tr("the change was sent, but %1 did not confirm it").arg(error.host);
}

QString ApiError::cause() const
{
    switch (kind) {
    case Kind::Offline:
        return offlineCause(*this);
    case Kind::Timeout:
        return tr("%1 did not answer within %2 s").arg(host, secondsText(deadline));
    case Kind::Tls:
        return tlsCause(*this);
    case Kind::Unauthorized:
        return httpStatus == 0 ? tr("there is no token for %1").arg(host)
                               : tr("%1 rejected the token (401)").arg(host);
    case Kind::Forbidden:
    case Kind::ServerFault:
        return answeredCause(*this);
    case Kind::NotFound:
        return httpStatus == 0 ? tr("%1 does not know it").arg(host) : answeredCause(*this);
    case Kind::Rejected:
        return rejectedCause(*this);
    case Kind::RateLimited:
        return tr("%1 takes no more requests from this token for now (429)").arg(host);
    case Kind::Redirected:
        return redirectHost.isEmpty()
                   ? tr("%1 answered with a redirect, which was not followed").arg(host)
                   : tr("%1 redirected to %2, which was not followed").arg(host, redirectHost);
    case Kind::BadAnswer:
        return badAnswerCause(*this);
    case Kind::TooLarge:
        return tr("the answer of %1 is larger than this application reads").arg(host);
    case Kind::OutcomeUnknown:
        return unknownOutcomeCause(*this);
    case Kind::Cancelled:
        return tr("the request was cancelled");
    }
    return {};
}

static QString offlineRemedy(const ApiError &error)
{
    switch (error.detail) {
    case ApiError::Detail::HostNotFound:
        return ApiError::tr("Check the API URL and the connection, then try again.");
    case ApiError::Detail::ConnectionLost:
        return ApiError::tr("Try again.");
    case ApiError::Detail::ProxyFailed:
        return ApiError::tr("Check the proxy, then try again.");
    default:
        return ApiError::tr("Check the connection or the proxy, then try again.");
    }
}

static QString tlsRemedy(const ApiError &error)
{
    switch (error.detail) {
    case ApiError::Detail::CertificateExpired:
        return ApiError::tr(
            "Check the clock of this computer, or ask who runs the server for a valid certificate.");
    case ApiError::Detail::CertificateWrongHost:
        return ApiError::tr("Check the API URL.");
    case ApiError::Detail::NoAuthorities:
        return ApiError::tr("Install the package ca-certificates, then start the application again.");
    default:
        return ApiError::tr(
            "A proxy or a sign-in page may stand in between; ask who runs the network or the server.");
    }
}

static QString rejectedRemedy(const ApiError &error)
{
    switch (error.detail) {
    case ApiError::Detail::SecretNeeded:
        return ApiError::tr("Enter the secret, or remove it on purpose.");
    case ApiError::Detail::ChangeUnderWay:
        return ApiError::tr("Wait until it is done, then try again.");
    case ApiError::Detail::OutcomePending:
        return ApiError::tr("That is checked again by itself: wait until it is known, then try again.");
    default:
        if (!error.isOfWrite) // nothing was entered
            return ApiError::tr("Try again; if it stays so, look for a newer version of this application.");
        return error.httpStatus == 409 ? ApiError::tr("Refresh, then try again.")
                                       : ApiError::tr("Check what was entered, then try again.");
    }
}

static QString waitRemedy(std::chrono::seconds wait)
{
    if (wait.count() < 120)
        return ApiError::tr("Try again in %n second(s).", nullptr, static_cast<int>(wait.count()));
    return ApiError::tr("Try again in %n minute(s).", nullptr, static_cast<int>((wait.count() + 59) / 60));
}

static QString remedyFor(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
        return offlineRemedy(error);
    case ApiError::Kind::Timeout:
        return ApiError::tr("Check the connection or the proxy, then try again.");
    case ApiError::Kind::Tls:
        return tlsRemedy(error);
    case ApiError::Kind::Unauthorized:
        return error.httpStatus == 0
                   ? ApiError::tr("Enter a token.")
                   : ApiError::tr("Check that it was copied whole, or enter another token.");
    case ApiError::Kind::Forbidden:
        return ApiError::tr(
            "The token's role does not allow this: use a token that may manage the organization.");
    case ApiError::Kind::NotFound:
        return ApiError::tr("It may have been deleted, or the token cannot see it: refresh the list.");
    case ApiError::Kind::Rejected:
        return rejectedRemedy(error);
    case ApiError::Kind::RateLimited:
        return error.retryAfter ? waitRemedy(*error.retryAfter)
                                : ApiError::tr("Try again later: Qovery allows 1000 requests an hour.");
    case ApiError::Kind::ServerFault:
        return error.retryAfter ? waitRemedy(*error.retryAfter)
                                : ApiError::tr("The fault lies with the server: try again later.");
    case ApiError::Kind::Redirected:
        return ApiError::tr("Check the API URL, or whether the network wants you to sign in.");
    case ApiError::Kind::BadAnswer:
        return error.detail == ApiError::Detail::NotQovery
                   ? ApiError::tr("Check the API URL, or whether the network wants you to sign in.")
                   : ApiError::tr("Try again; if it stays so, a proxy may change the answers.");
    case ApiError::Kind::TooLarge:
        return ApiError::tr("Check the API URL.");
    case ApiError::Kind::OutcomeUnknown:
        return ApiError::tr("It may have been made: refresh before you try again.");
    case ApiError::Kind::Cancelled:
        return {};
    }
    return {};
}

QString ApiError::describe() const
{
    QString sentence = cause();
    if (!sentence.startsWith(host) ||
        host.isEmpty()) // a host name keeps its letters: "api.qovery.com did not answer …"
        sentence.replace(0, 1, sentence.at(0).toUpper());
    const QString remedy = remedyFor(*this);
    return remedy.isEmpty() ? sentence + QLatin1Char('.') : sentence + QLatin1String(". ") + remedy;
}
