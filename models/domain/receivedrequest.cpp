#include "models/domain/receivedrequest.h"

#include <QList>

#include <algorithm>

namespace {

bool carriesSecret(const QByteArray &headerName)
{
    const QByteArray name = headerName.toLower();
    static const QList<QByteArray> words{"authorization", "cookie", "secret",  "signature",
                                         "password",      "token",  "api-key", "apikey"};
    return std::any_of(words.cbegin(), words.cend(),
                       [&name](const QByteArray &word) { return name.contains(word); });
}

} // namespace

MaskedHead maskedHead(const QByteArray &head)
{
    MaskedHead masked;
    bool isSecret = false;
    bool isFirst = true;
    for (qsizetype at = 0; at < head.size();) {
        const qsizetype next = head.indexOf('\n', at);
        const QByteArray line = next < 0 ? head.mid(at) : head.mid(at, next + 1 - at);
        at += line.size();
        const qsizetype colon = line.indexOf(':');
        const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
        if (!goesOn)
            isSecret = !isFirst && colon > 0 && carriesSecret(line.left(colon));
        isFirst = false;
        if (!isSecret) {
            masked.text += line;
            continue;
        }
        const QByteArray ending = line.endsWith("\r\n") ? "\r\n" : line.endsWith('\n') ? "\n" : "";
        masked.text += (goesOn ? QByteArray(" ") : line.left(colon) + ": ") + "********" + ending;
        masked.hidesValues = true;
    }
    return masked;
}

bool looksLikeTls(const QByteArray &bytes)
{
    return bytes.size() >= 2 && bytes.at(0) == 0x16 && bytes.at(1) == 0x03;
}
