#include "models/domain/targetrules.h"

#include <QUrl>

#include <algorithm>

// Between "://" and the path, as written: QUrl may have given up on it. A backslash does not end it: browsers
// take it for a slash, QUrl for a part of the userinfo, so what follows one must not hide an `@`.
static QStringView writtenAuthority(QStringView text)
{
    const QStringView rest = text.mid(text.indexOf(u"://") + 3);
    const auto end = std::find_if(rest.begin(), rest.end(), [](QChar character) {
        return character == u'/' || character == u'?' || character == u'#';
    });
    return rest.left(end - rest.begin());
}

std::optional<DraftProblem::Reason> targetProblem(const QString &targetUrl)
{
    using Reason = DraftProblem::Reason;
    const QString trimmed = targetUrl.trimmed();
    if (trimmed.isEmpty())
        return Reason::TargetMissing;
    if (!trimmed.startsWith(u"http://", Qt::CaseInsensitive) &&
        !trimmed.startsWith(u"https://", Qt::CaseInsensitive))
        return Reason::TargetWithoutScheme;
    if (writtenAuthority(trimmed).contains(u'@'))
        return Reason::TargetWithUserInfo;
    const bool hasSpaces = std::any_of(targetUrl.begin(), targetUrl.end(), [](QChar character) {
        return character.isSpace() || character.category() == QChar::Other_Control;
    });
    if (hasSpaces)
        return Reason::TargetMalformed;
    const QUrl url(targetUrl, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return Reason::TargetMalformed;
    return std::nullopt;
}
