#include "models/store/local/deliverytext.h"

#include <QStringList>

#include <algorithm>

using Qt::StringLiterals::operator""_s;

namespace {
constexpr qsizetype longestRun = 3;
// A long word is asked for by some of its runs; reading tells the rest.
constexpr qsizetype mostRunsAsked = 12;
// SQLite refuses patterns and conditions that are very long.
constexpr qsizetype longestLikeWord = 1000;
constexpr qsizetype mostLikeWords = 16;

// Of JSON text, anywhere: outside its strings there are no backslashes.
QByteArray withoutEscapes(const QByteArray &json)
{
    QByteArray text;
    text.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json.at(i) != '\\' || i + 1 >= json.size()) {
            text += json.at(i);
            continue;
        }
        const char escaped = json.at(++i);
        if (escaped == 'u') {
            QString characters;
            for (--i; json.mid(i, 2) == "\\u"; i += 6) {
                bool isCode = false;
                const ushort code = json.mid(i + 2, 4).toUShort(&isCode, 16);
                if (!isCode)
                    break;
                characters += QChar(code);
            }
            if (characters.isEmpty())
                ++i;
            else
                --i; // the loop steps on
            text += characters.toUtf8();
        } else if (escaped == 'n' || escaped == 'r' || escaped == 't' || escaped == 'b' || escaped == 'f') {
            text += ' ';
        } else {
            text += escaped;
        }
    }
    return text;
}

// ASCII is what nearly all texts are, and a search reads many: loops the compiler makes wide.
void appendFolded(QByteArray &text, const QByteArray &body)
{
    const qsizetype before = text.size();
    text.resize(before + body.size());
    const char *from = body.constData();
    char *to = text.data() + before;
    unsigned char bits = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const unsigned char c = static_cast<unsigned char>(from[i]);
        bits = static_cast<unsigned char>(bits | c);
        to[i] = static_cast<char>(c + (static_cast<unsigned char>(c - 'A') < 26 ? 0x20 : 0));
    }
    if (bits < 0x80)
        return;
    text.truncate(before);
    text += QString::fromUtf8(body).toCaseFolded().toUtf8();
}

void appendBody(QByteArray &text, const QByteArray &body)
{
    appendFolded(text, body);
    if (!body.contains('\\'))
        return;
    text += '\n';
    appendFolded(text, withoutEscapes(body));
}

// To the "ascii" tokenizer only letters, digits and what is beyond ASCII belong to a token, and half a
// surrogate pair is no UTF-8: these stand as characters of the private use area.
QChar tokenCharacter(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') ? c : QChar(0xe000 + unit);
    return c.isSurrogate() ? QChar(0xe100 + (unit - 0xd800)) : c;
}

bool isPrivateUse(QChar c)
{
    return c.unicode() >= 0xe000 && c.unicode() < 0xf900;
}

// LIKE folds ASCII letters only, and what folds to ASCII from beyond is left to match().
QString likePatternOf(const QString &word)
{
    if (word.size() > longestLikeWord)
        return {};
    QString pattern = u"%"_s;
    for (const QChar c : word) {
        if (c.unicode() == 0 || c.unicode() >= 0x80)
            return {};
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c;
    }
    return pattern + u'%';
}

QString tokenOf(QStringView run)
{
    QString token;
    for (const QChar c : run)
        token += tokenCharacter(c);
    return token;
}
} // namespace

QByteArray DeliveryText::textOf(const QByteArray &request, const QByteArray &response)
{
    QByteArray text;
    text.reserve(request.size() + response.size() + 1);
    appendBody(text, request);
    text += '\n';
    appendBody(text, response);
    return text;
}

QString DeliveryText::tokensOf(const QByteArray &text)
{
    const QString characters = QString::fromUtf8(text);
    // A run as a number: its characters, the first one lowest; none of them is 0, which is mapped, too.
    std::vector<quint64> runs;
    runs.reserve(size_t(characters.size()) * longestRun);
    for (qsizetype i = 0; i < characters.size(); ++i) {
        quint64 run = 0;
        for (qsizetype n = 0; n < longestRun && i + n < characters.size(); ++n) {
            if (characters.at(i + n).isSpace()) // no word has one
                break;
            run |= quint64(tokenCharacter(characters.at(i + n)).unicode()) << (16 * n);
            runs.push_back(run);
        }
    }
    std::sort(runs.begin(), runs.end());
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    QString tokens;
    tokens.reserve(qsizetype(runs.size()) * (longestRun + 1));
    for (quint64 run : runs) {
        for (; run != 0; run >>= 16)
            tokens += QChar(char16_t(run & 0xffff));
        tokens += u' ';
    }
    return tokens;
}

DeliveryWords::DeliveryWords(const QString &text)
{
    const QStringList words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList asked;
    for (const QString &word : words) {
        m_matchers.append(QByteArrayMatcher(word.toUtf8()));
        m_likePatterns.append(likePatternOf(word));
        const qsizetype last = std::max<qsizetype>(word.size() - longestRun, 0);
        if (last > 0 || std::any_of(word.begin(), word.end(), isPrivateUse))
            m_mustBeRead = true;
        const qsizetype step = last / mostRunsAsked + 1;
        for (qsizetype i = 0; i <= last; i += step)
            asked.append(u'"' + tokenOf(QStringView(word).mid(i, longestRun)) + u'"');
    }
    if (m_likePatterns.contains(QString()) || m_likePatterns.size() > mostLikeWords)
        m_likePatterns.clear();
    asked.removeDuplicates();
    // The whole of a long text is read anyway.
    if (asked.size() > 3 * mostRunsAsked) {
        asked = asked.mid(0, 3 * mostRunsAsked);
        m_mustBeRead = true;
    }
    m_query = asked.join(u" AND "_s);
}

bool DeliveryWords::match(const QByteArray &text) const
{
    return std::all_of(m_matchers.begin(), m_matchers.end(),
                       [&text](const QByteArrayMatcher &word) { return word.indexIn(text) >= 0; });
}
