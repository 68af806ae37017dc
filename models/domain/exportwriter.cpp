#include "models/domain/exportwriter.h"

namespace {

// Nearly all of an export: letters, digits and signs that stand as they are.
bool isPlainInExport(char16_t unit)
{
    return unit >= u' ' && unit < 0x7f && unit != u'"' && unit != u'\\';
}

bool isEscapedInExport(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // such as right-to-left overrides
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character == U'"' || character == U'\\';
    }
}

// One or, of a surrogate pair, two units.
QStringView characterAt(QStringView text, qsizetype at)
{
    const bool isPair =
        text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return text.sliced(at, isPair ? 2 : 1);
}

char32_t codePointOf(QStringView character)
{
    return character.size() == 2 ? QChar::surrogateToUcs4(character.front(), character.back())
                                 : char32_t(character.front().unicode());
}

QString escapeInExport(char16_t unit)
{
    switch (unit) {
    case u'"':
        return QStringLiteral("\\\"");
    case u'\\':
        return QStringLiteral("\\\\");
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u%1").arg(uint(unit), 4, 16, QLatin1Char('0'));
    }
}

} // namespace

void ExportWriter::begin(QChar bracket)
{
    m_json += bracket;
    ++m_depth;
    m_isFirst = true;
}

void ExportWriter::end(QChar bracket)
{
    --m_depth;
    if (!m_isFirst) {
        m_json += u'\n';
        m_json.resize(m_json.size() + 2 * qsizetype(m_depth), u' ');
    }
    m_json += bracket;
    m_isFirst = false;
}

void ExportWriter::newLine()
{
    if (!m_isFirst)
        m_json += u',';
    m_isFirst = false;
    m_json += u'\n';
    m_json.resize(m_json.size() + 2 * qsizetype(m_depth), u' ');
}

void ExportWriter::key(QStringView name)
{
    newLine();
    text(name);
    m_json += QStringView(u": ");
}

void ExportWriter::text(QStringView text)
{
    m_json += u'"';
    qsizetype written = 0; // what is before is in the JSON
    for (qsizetype at = 0; at < text.size();) {
        if (isPlainInExport(text.at(at).unicode())) {
            ++at;
            continue;
        }
        const QStringView character = characterAt(text, at);
        if (isEscapedInExport(codePointOf(character))) {
            m_json += text.sliced(written, at - written);
            for (const QChar unit : character)
                m_json += escapeInExport(unit.unicode());
            written = at + character.size();
        }
        at += character.size();
    }
    m_json += text.sliced(written);
    m_json += u'"';
}

void ExportWriter::textOrNull(QStringView text)
{
    if (text.isEmpty())
        m_json += QStringView(u"null");
    else
        this->text(text);
}

void ExportWriter::texts(const QStringList &texts)
{
    m_json += u'[';
    for (qsizetype at = 0; at < texts.size(); ++at) {
        if (at > 0)
            m_json += QStringView(u", ");
        text(texts.at(at));
    }
    m_json += u']';
}

void ExportWriter::flag(std::optional<bool> flag)
{
    m_json += !flag ? QStringView(u"null") : *flag ? QStringView(u"true") : QStringView(u"false");
}

void ExportWriter::number(qint64 number)
{
    m_json += QString::number(number);
}

QByteArray ExportWriter::file() const
{
    QByteArray bytes = m_json.toUtf8();
    bytes += '\n';
    return bytes;
}
