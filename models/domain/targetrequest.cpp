#include "models/domain/targetrequest.h"

#include "models/domain/ownheaders.h"
#include "models/domain/targetmask.h"

#include <QUrl>

QUrl targetRequestUrl(const QString &targetUrl)
{
    QUrl url(targetUrl.trimmed(), QUrl::StrictMode);
    url.setFragment(QString());
    return url;
}

namespace {

QByteArray targetHostHeader(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    QByteArray header = host.contains(u':') ? '[' + host.toLatin1() + ']' : host.toLatin1();
    const int usualPort = url.scheme() == u"https" ? 443 : 80;
    if (url.port() >= 0 && url.port() != usualPort)
        header += ':' + QByteArray::number(url.port());
    return header;
}

} // namespace

TargetRequest targetRequest(const TargetRequestOptions &options)
{
    TargetRequest request;
    request.targetUrl = options.targetUrl.trimmed();
    request.body = options.body;
    const auto add = [&request](const char *name, const QByteArray &value) {
        request.headers.append({name, value});
    };

    // Whatever is left out here Qt would add silently (QT-NOTES 12), and what is shown would not be what is
    // sent (tst_targetsender: theHeadShownIsTheHeadSent).
    add("Host", targetHostHeader(targetRequestUrl(options.targetUrl)));
    add("User-Agent", "qovery-webhooks/" APP_VERSION);
    add("Accept", "*/*");
    add("Accept-Encoding", "identity");
    add("Accept-Language", "en");
    add("Content-Type", "application/json");
    if (options.marksTest)
        add("X-Webhooks-Test", "true");
    if (!options.secret.isEmpty()) {
        const QByteArray secret = options.secret.toUtf8();
        if (options.secretHeader == SecretHeader::Both || options.secretHeader == SecretHeader::Signature)
            add("Qovery-Signature", secret);
        if (options.secretHeader == SecretHeader::Both || options.secretHeader == SecretHeader::Secret)
            add("Qovery-Secret", secret);
    }
    add("Content-Length", QByteArray::number(options.body.size()));
    add("Connection", "close");
    addOwnHeaders(request, options.ownHeaders);
    return request;
}

QByteArray requestHead(const TargetRequest &request, SecretDisplay display)
{
    const QUrl url = targetRequestUrl(request.targetUrl);
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    // The path of a target is a credential too.
    if (display == SecretDisplay::Masked && path != "/")
        path = maskedTarget(request.targetUrl).tail.toUtf8();

    QByteArray head = "POST " + path + " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers) {
        const bool isMasked = display == SecretDisplay::Masked && isSecretHeader(name);
        head += name + ": " + (isMasked ? QByteArray("********") : value) + "\r\n";
    }
    return head + "\r\n";
}
