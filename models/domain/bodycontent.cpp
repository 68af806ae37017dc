#include "models/domain/bodycontent.h"

#include <QStringDecoder>

#include <algorithm>

using Qt::StringLiterals::operator""_s;

namespace {

constexpr QChar replacement = QChar::ReplacementCharacter;

// Bytes that are in no text: control characters but for white space and the escape of terminal colours.
bool isControl(char c)
{
    return (c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1b') ||
           c == 0x7f;
}

QString decodedLatin(const QByteArray &bytes, const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    const qsizetype at = type.indexOf("charset=");
    if (at < 0)
        return {};
    QByteArray name = type.mid(at + 8).split(';').constFirst().trimmed();
    name.replace('"', "");
    if (name != "iso-8859-1" && name != "latin1" && name != "windows-1252")
        return {};
    return QString::fromLatin1(bytes);
}

// A page in another character set is text with a few broken places; a picture is broken all over.
bool isBinary(const QByteArray &bytes, const QString &text, qsizetype replaced)
{
    const qsizetype controls = std::count_if(bytes.begin(), bytes.end(), isControl);
    if (bytes.left(shownBinaryBytes).contains('\0'))
        return true;
    return 8 * (controls + replaced) > text.size();
}

bool beginsLikeJson(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(200).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

} // namespace

BodyContent readBody(const QByteArray &bytes, const QByteArray &contentType)
{
    BodyContent content;
    content.bytes = bytes;
    content.text = QString::fromUtf8(bytes);
    content.replaced = content.text.count(replacement) - bytes.count("\xef\xbf\xbd");
    // What is no JSON comes back as it is; read once more only then, or when it is as pretty as that.
    const QByteArray pretty = jsonPretty(bytes);
    const std::optional<JsonProblem> problem = pretty == bytes ? jsonProblem(bytes) : std::nullopt;
    if (!problem) {
        content.kind = BodyContent::Kind::Json;
        content.pretty = QString::fromUtf8(pretty);
        return content;
    }
    if (content.replaced > 0) {
        const QString latin = decodedLatin(bytes, contentType);
        if (!latin.isEmpty()) {
            content.text = latin;
            content.replaced = 0;
        }
    }
    if (isBinary(bytes, content.text, content.replaced)) {
        content.kind = BodyContent::Kind::Binary;
        content.text = hexLines(QByteArrayView(bytes).first(std::min(bytes.size(), shownBinaryBytes)));
        content.replaced = 0;
        return content;
    }
    if (beginsLikeJson(bytes))
        content.problem = problem;
    return content;
}

void BodyContent::readNodes()
{
    if (kind != Kind::Json)
        return;
    if (auto read = JsonNodes::read(bytes))
        nodes = std::make_shared<const JsonNodes>(std::move(*read));
}

QString hexLines(QByteArrayView bytes)
{
    constexpr qsizetype perLine = 16;
    QString text;
    for (qsizetype from = 0; from < bytes.size(); from += perLine) {
        const QByteArrayView line = bytes.sliced(from, std::min(perLine, bytes.size() - from));
        QString shown;
        text += u"%1 "_s.arg(from, 8, 16, QChar(u'0'));
        for (const char c : line) {
            text += u" %1"_s.arg(uchar(c), 2, 16, QChar(u'0'));
            shown += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        }
        text += QString(3 * (perLine - line.size()) + 2, u' ') + shown;
        if (from + perLine < bytes.size())
            text += u'\n';
    }
    return text;
}
