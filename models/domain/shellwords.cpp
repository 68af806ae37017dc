#include "models/domain/shellwords.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

namespace {

bool isShellBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar(0x00A0) || c == QChar(0xFEFF) || c == QChar(0x200B);
}

bool isSingleQuoteMark(QChar c)
{
    return c == QChar(0x2018) || c == QChar(0x2019) || c == QChar(0x201A);
}

bool isDoubleQuoteMark(QChar c)
{
    return c == QChar(0x201C) || c == QChar(0x201D) || c == QChar(0x201E);
}

bool isLongDash(QChar c)
{
    return c == QChar(0x2013) || c == QChar(0x2014);
}

class ShellSplitter
{
public:
    explicit ShellSplitter(const QString &text)
        : m_text(text)
    {
    }

    std::variant<ShellLine, CurlRefusal> split();

private:
    using Refusal = std::optional<CurlRefusal>;

    QChar at(qsizetype position) const { return position < m_text.size() ? m_text.at(position) : QChar(); }
    bool atEnd() const { return m_position >= m_text.size(); }
    void beginWord();
    void endWord();
    Refusal readBare();
    Refusal readSingle(QChar quote);
    Refusal readDouble(QChar quote);
    Refusal readAnsi();
    Refusal readDollar(bool inDoubleQuotes);
    Refusal checkLineBreak();
    void appendAnsiEscape(QByteArray *bytes);
    CurlRefusal refusal(CurlRefusal::Reason reason, const QString &detail, qsizetype offset) const
    {
        return {reason, detail, offset};
    }

    QString m_text;
    qsizetype m_position = 0;
    ShellLine m_line;
    ShellWord m_word;
    bool m_inWord = false;
    bool m_sawLineBreak = false;
};

void ShellSplitter::beginWord()
{
    m_inWord = true;
}

void ShellSplitter::endWord()
{
    if (!m_inWord)
        return;
    m_line.words.append(m_word);
    m_word = {};
    m_inWord = false;
}

// Notes are pasted with their line ends lost or wrapped. Since nothing is run, a line that plainly goes on
// (an option, a quote, a URL) is taken as such; anything else would be another command.
ShellSplitter::Refusal ShellSplitter::checkLineBreak()
{
    const bool sawLineBreak = std::exchange(m_sawLineBreak, false);
    if (!sawLineBreak || m_line.words.isEmpty())
        return std::nullopt;
    const QChar c = at(m_position);
    const bool goesOn = c == u'-' || c == u'\'' || c == u'"' || isLongDash(c) || isSingleQuoteMark(c) ||
                        isDoubleQuoteMark(c) || QStringView(m_text).sliced(m_position).startsWith(u"http");
    if (!goesOn)
        return refusal(CurlRefusal::Reason::SeveralCommands, QString(c), m_position);
    m_line.hadBareLineBreaks = true;
    return std::nullopt;
}

std::variant<ShellLine, CurlRefusal> ShellSplitter::split()
{
    while (!atEnd()) {
        const QChar c = at(m_position);
        if (c == u'\n') {
            endWord();
            m_sawLineBreak = true;
            ++m_position;
        } else if (isShellBlank(c) || c == u'\r') {
            endWord();
            ++m_position;
        } else if (c == u'#' && !m_inWord) {
            while (!atEnd() && at(m_position) != u'\n')
                ++m_position;
        } else if ((c == u'\\' || c == u'`') && at(m_position + 1) == u'\n') {
            m_position += 2;
        } else {
            if (!m_inWord) {
                if (const Refusal stop = checkLineBreak())
                    return *stop;
            }
            if (const Refusal stop = readBare())
                return *stop;
        }
    }
    endWord();
    return m_line;
}

ShellSplitter::Refusal ShellSplitter::readBare()
{
    const QChar c = at(m_position);
    if (c == u'`')
        return refusal(CurlRefusal::Reason::ShellExpansion, QStringLiteral("`"), m_position);
    if (QStringView(u";|&<>()").contains(c))
        return refusal(CurlRefusal::Reason::SeveralCommands, QString(c), m_position);

    if (isLongDash(c) && !m_inWord) {
        // Word processors turn "--" into a dash: one letter after it was a short option.
        beginWord();
        m_line.hadTypographicMarks = true;
        const bool isShort = !at(m_position + 2).isLetter() || at(m_position + 1) == u'X';
        m_word.text += isShort ? QStringLiteral("-") : QStringLiteral("--");
        ++m_position;
        return std::nullopt;
    }
    beginWord();
    if (c == u'\'')
        return readSingle(c);
    if (c == u'"')
        return readDouble(c);
    if (isSingleQuoteMark(c) || isDoubleQuoteMark(c)) {
        m_line.hadTypographicMarks = true;
        return isSingleQuoteMark(c) ? readSingle(c) : readDouble(c);
    }
    if (c == u'$') {
        if (at(m_position + 1) == u'\'') {
            ++m_position;
            return readAnsi();
        }
        if (at(m_position + 1) == u'"') {
            ++m_position;
            return readDouble(u'"');
        }
        return readDollar(false);
    }
    if (c == u'\\') {
        if (m_position + 1 >= m_text.size())
            return refusal(CurlRefusal::Reason::Unterminated, QStringLiteral("\\"), m_position);
        m_word.text += at(m_position + 1);
        m_position += 2;
        return std::nullopt;
    }
    m_word.text += c;
    ++m_position;
    return std::nullopt;
}

ShellSplitter::Refusal ShellSplitter::readSingle(QChar quote)
{
    const qsizetype start = m_position++;
    const bool isTypographic = quote != u'\'';
    while (!atEnd()) {
        const QChar c = at(m_position++);
        if (c == u'\'' || (isTypographic && isSingleQuoteMark(c)))
            return std::nullopt;
        m_word.text += c;
    }
    return refusal(CurlRefusal::Reason::Unterminated, QString(quote), start);
}

ShellSplitter::Refusal ShellSplitter::readDouble(QChar quote)
{
    const qsizetype start = m_position++;
    const bool isTypographic = quote != u'"';
    while (!atEnd()) {
        const QChar c = at(m_position);
        if (c == u'"' || (isTypographic && isDoubleQuoteMark(c))) {
            ++m_position;
            return std::nullopt;
        }
        if (c == u'`')
            return refusal(CurlRefusal::Reason::ShellExpansion, QStringLiteral("`"), m_position);
        if (c == u'$') {
            if (const Refusal stop = readDollar(true))
                return stop;
            continue;
        }
        if (c == u'\\' && m_position + 1 < m_text.size()) {
            const QChar next = at(m_position + 1);
            m_position += 2;
            if (next == u'\n')
                continue;
            if (next != u'"' && next != u'\\' && next != u'$' && next != u'`' && !isDoubleQuoteMark(next))
                m_word.text += c;
            m_word.text += next;
            continue;
        }
        m_word.text += c;
        ++m_position;
    }
    return refusal(CurlRefusal::Reason::Unterminated, QString(quote), start);
}

ShellSplitter::Refusal ShellSplitter::readDollar(bool inDoubleQuotes)
{
    static const QRegularExpression variable(
        QStringLiteral("\\$(?:\\{[^}\\n]*\\}|[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])"));
    if (at(m_position + 1) == u'(')
        return refusal(CurlRefusal::Reason::ShellExpansion, QStringLiteral("$("), m_position);
    const auto match = variable.match(m_text, m_position, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch()) {
        Q_UNUSED(inDoubleQuotes)
        m_word.text += u'$';
        ++m_position;
        return std::nullopt;
    }
    if (m_word.variable.isEmpty())
        m_word.variable = match.captured();
    m_word.text += match.captured();
    m_position += match.capturedLength();
    return std::nullopt;
}

ShellSplitter::Refusal ShellSplitter::readAnsi()
{
    const qsizetype start = m_position++;
    QByteArray bytes; // \xHH gives bytes, several of which may be one character
    while (!atEnd()) {
        const QChar c = at(m_position);
        if (c == u'\'') {
            ++m_position;
            m_word.text += QString::fromUtf8(bytes);
            return std::nullopt;
        }
        if (c == u'\\' && m_position + 1 < m_text.size()) {
            ++m_position;
            appendAnsiEscape(&bytes);
            continue;
        }
        const qsizetype length = c.isHighSurrogate() && at(m_position + 1).isLowSurrogate() ? 2 : 1;
        bytes += m_text.mid(m_position, length).toUtf8();
        m_position += length;
    }
    return refusal(CurlRefusal::Reason::Unterminated, QStringLiteral("$'"), start);
}

void ShellSplitter::appendAnsiEscape(QByteArray *bytes)
{
    const auto digits = [this](int most, int base) {
        QString text;
        while (text.size() < most) {
            bool isDigit = false;
            QString(at(m_position)).toInt(&isDigit, base);
            if (!isDigit)
                break;
            text += at(m_position++);
        }
        return text;
    };
    static const QString names = QStringLiteral("abefnrtv");
    static const char values[] = {7, 8, 27, 12, 10, 13, 9, 11};

    const QChar c = at(m_position++);
    if (const qsizetype index = names.indexOf(c); index >= 0) {
        bytes->append(values[index]);
    } else if (c == u'E') {
        bytes->append(char(27));
    } else if (c == u'x') {
        const QString number = digits(2, 16);
        if (number.isEmpty())
            bytes->append("\\x");
        else
            bytes->append(static_cast<char>(number.toInt(nullptr, 16)));
    } else if (c == u'u' || c == u'U') {
        const QString number = digits(c == u'u' ? 4 : 8, 16);
        const char32_t code = number.toUInt(nullptr, 16);
        if (number.isEmpty() || code > 0x10FFFF)
            bytes->append(QString(u'\\' + QString(c) + number).toUtf8());
        else if (QChar::isHighSurrogate(code) && at(m_position) == u'\\' && at(m_position + 1) == u'u') {
            // bash would write two halves; browsers copy emoji as a pair, and mean one character.
            m_position += 2;
            const char16_t pair[] = {static_cast<char16_t>(code),
                                     static_cast<char16_t>(digits(4, 16).toUInt(nullptr, 16))};
            bytes->append(QStringView(pair, 2).toUtf8());
        } else {
            bytes->append(QString::fromUcs4(&code, 1).toUtf8());
        }
    } else if (c >= u'0' && c <= u'7') {
        --m_position;
        bytes->append(static_cast<char>(digits(3, 8).toInt(nullptr, 8)));
    } else if (c == u'\\' || c == u'\'' || c == u'"' || c == u'?') {
        bytes->append(c.toLatin1());
    } else {
        bytes->append('\\');
        bytes->append(QString(c).toUtf8());
    }
}

// cmd.exe is told by a caret at a line's end, or in front of the first quote (what browsers call "Copy as
// cURL (cmd)").
bool looksLikeWindows(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\^[ \\t]*\\n"));
    static const QRegularExpression firstQuote(QStringLiteral("['\"]"));
    const qsizetype quote = text.indexOf(firstQuote);
    return text.contains(lineEnd) || (quote > 0 && text.at(quote) == u'"' && text.at(quote - 1) == u'^');
}

} // namespace

std::variant<ShellLine, CurlRefusal> splitShellLine(const QString &command)
{
    QString text = command;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (looksLikeWindows(text))
        return splitWindowsLine(text);
    return ShellSplitter(text).split();
}

QString shellQuoted(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_%+:,./-]+$"));
    if (plain.match(text).hasMatch() && !text.endsWith(u'\n'))
        return text;
    QString quoted = text;
    quoted.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}
