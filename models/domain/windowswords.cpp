#include "models/domain/shellwords.h"

#include <QRegularExpression>

#include <optional>

namespace {

// What cmd.exe hands on: carets outside of its quotes are gone. Positions of characters a caret protected are
// kept as such by having been checked here: operators are refused before they lose their caret.
std::variant<QString, CurlRefusal> windowsCaretsResolved(const QString &text)
{
    QString out;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!isQuoted && c == u'^') {
            qsizetype next = i + 1;
            while (next < text.size() && (text.at(next) == u' ' || text.at(next) == u'\t'))
                ++next;
            if (next < text.size() && text.at(next) == u'\n') {
                i = next;
                // Browsers write a line break inside an argument as ^, an empty line, and the rest.
                if (i + 1 < text.size() && text.at(i + 1) == u'\n') {
                    out += u'\n';
                    ++i;
                }
                continue;
            }
            if (i + 1 < text.size())
                out += text.at(++i);
            continue;
        }
        if (c == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && QStringView(u"&|<>").contains(c))
            return CurlRefusal{CurlRefusal::Reason::SeveralCommands, QString(c), i};
        out += c;
    }
    return out;
}

} // namespace

std::variant<ShellLine, CurlRefusal> splitWindowsLine(const QString &command)
{
    const auto resolved = windowsCaretsResolved(command);
    if (const auto *refusal = std::get_if<CurlRefusal>(&resolved))
        return *refusal;
    const QString &text = std::get<QString>(resolved);
    static const QRegularExpression variable(QStringLiteral("%[A-Za-z_][A-Za-z0-9_]*%"));

    ShellLine line;
    ShellWord word;
    bool isInWord = false;
    bool isQuoted = false;
    qsizetype quoteStart = 0;
    const auto endWord = [&] {
        if (!isInWord)
            return;
        if (const auto match = variable.match(word.text); match.hasMatch())
            word.variable = match.captured();
        line.words.append(word);
        word = {};
        isInWord = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!isQuoted && c.isSpace()) {
            endWord();
            continue;
        }
        isInWord = true;
        if (c == u'\\') {
            qsizetype count = 1;
            while (i + count < text.size() && text.at(i + count) == u'\\')
                ++count;
            const bool beforeQuote = i + count < text.size() && text.at(i + count) == u'"';
            word.text += QString(beforeQuote ? count / 2 : count, u'\\');
            i += count - 1;
            if (beforeQuote && count % 2 == 1) {
                word.text += u'"';
                ++i;
            }
        } else if (c == u'"') {
            if (isQuoted && i + 1 < text.size() && text.at(i + 1) == u'"') {
                word.text += u'"';
                ++i;
                continue;
            }
            isQuoted = !isQuoted;
            quoteStart = i;
        } else {
            word.text += c;
        }
    }
    if (isQuoted)
        return CurlRefusal{CurlRefusal::Reason::Unterminated, QStringLiteral("\""), quoteStart};
    endWord();
    return line;
}
