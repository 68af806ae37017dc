#include "models/domain/ownheaders.h"

#include <algorithm>

namespace {

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char *other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

// RFC 9110, 5.6.2: a token.
bool isToken(const QByteArray &name)
{
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isValue(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return (code < 0x20 && c != '\t') || code == 0x7f;
    });
}

} // namespace

std::optional<OwnHeaderProblem> ownHeaderProblem(const HeaderList &headers)
{
    using Reason = OwnHeaderProblem::Reason;
    for (qsizetype row = 0; row < headers.size(); ++row) {
        const QByteArray &name = headers.at(row).first; // no binding: clang 14 lets no lambda have one
        const QByteArray &value = headers.at(row).second;
        if (name.isEmpty())
            return OwnHeaderProblem{row, Reason::NameMissing};
        if (!isToken(name))
            return OwnHeaderProblem{row, Reason::NameNotAllowed};
        if (!isValue(value))
            return OwnHeaderProblem{row, Reason::ValueNotAllowed};
        if (isOneOf(name, {"Host", "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive",
                           "Expect", "TE", "Trailer", "Upgrade", "Accept-Encoding", "Proxy-Connection"}))
            return OwnHeaderProblem{row, Reason::WrittenByUs};
        if (isOneOf(name, {"Qovery-Signature", "Qovery-Secret", "X-Webhooks-Test"}))
            return OwnHeaderProblem{row, Reason::SetElsewhere};
        const bool isTwice = std::any_of(headers.begin(), headers.begin() + row, [&](const auto &other) {
            return other.first.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (isTwice)
            return OwnHeaderProblem{row, Reason::Twice};
    }
    return std::nullopt;
}

bool isSecretHeader(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    const char *const marks[] = {"authorization", "cookie",   "token",     "secret",
                                 "key",           "password", "signature", "credential"};
    return std::any_of(std::begin(marks), std::end(marks),
                       [&](const char *mark) { return lower.contains(mark); });
}

QList<QByteArray> secretsIn(const HeaderList &headers)
{
    QList<QByteArray> secrets;
    const auto add = [&](const QByteArray &secret) {
        if (!secret.isEmpty() && !secrets.contains(secret))
            secrets.append(secret);
    };
    for (const auto &header : headers) {
        if (!isSecretHeader(header.first))
            continue;
        const QByteArray value = header.second.trimmed();
        add(value);
        const qsizetype space = value.indexOf(' ');
        if (space > 0 && header.first.toLower().contains("authorization"))
            add(value.mid(space + 1).trimmed());
    }
    return secrets;
}

void addOwnHeaders(TargetRequest &request, const HeaderList &headers)
{
    for (const auto &header : headers) {
        const auto ours =
            std::find_if(request.headers.begin(), request.headers.end(), [&](const auto &other) {
                return other.first.compare(header.first, Qt::CaseInsensitive) == 0;
            });
        if (ours != request.headers.end()) {
            *ours = header;
            continue;
        }
        const auto end =
            std::find_if(request.headers.cbegin(), request.headers.cend(), [](const auto &other) {
                return other.first.compare("Content-Length", Qt::CaseInsensitive) == 0;
            });
        request.headers.insert(end, header);
    }
}
