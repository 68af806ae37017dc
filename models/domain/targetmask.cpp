#include "models/domain/targetmask.h"

#include <QUrl>

namespace {
// Path and query together of at least this many characters show their last ones.
constexpr qsizetype shortestMaskWithTail = 16;
constexpr qsizetype maskTailLength = 4;
} // namespace

static QUrl maskedUrl(const QString &targetUrl)
{
    const QUrl url(targetUrl.trimmed(), QUrl::TolerantMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty() ? url : QUrl();
}

MaskedTarget maskedTarget(const QString &targetUrl)
{
    const QUrl url = maskedUrl(targetUrl);
    if (url.isEmpty())
        return {QStringLiteral("****"), {}};

    MaskedTarget masked;
    const QString host = url.host();
    masked.head = url.scheme() + QStringLiteral("://") + (host.contains(u':') ? u'[' + host + u']' : host);
    if (url.port() >= 0)
        masked.head += u':' + QString::number(url.port());

    // Counted decoded, so that an escaped character is one; shown encoded, as it is sent.
    const qsizetype hidden =
        url.path(QUrl::FullyDecoded).size() + (url.hasQuery() ? 1 + url.query(QUrl::FullyDecoded).size() : 0);
    const QString path = url.path(QUrl::FullyEncoded);
    if ((path.isEmpty() || path == u"/") && !url.hasQuery() && !url.hasFragment())
        return masked;
    masked.tail = QStringLiteral("/****");
    if (hidden >= shortestMaskWithTail) {
        const QString shown = url.hasQuery() ? path + u'?' + url.query(QUrl::FullyEncoded) : path;
        masked.tail += QStringView(shown).right(maskTailLength);
    }
    return masked;
}

QString targetHost(const QString &targetUrl)
{
    return maskedUrl(targetUrl).host();
}
