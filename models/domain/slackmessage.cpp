#include "models/domain/slackmessage.h"

#include "models/domain/jsonscan.h"

#include <algorithm>

using Qt::StringLiterals::operator""_s;

namespace {

constexpr qsizetype mostBlocks = 50; // Slack's own bound, of blocks and here of attachments
constexpr qsizetype farthestMark = 500;
constexpr qsizetype longestText = 40'000; // Slack cuts a message there

QString stringOf(QByteArrayView value)
{
    return value.startsWith('"') ? jsonText(value) : QString();
}

QString stringMember(QByteArrayView object, QByteArrayView key)
{
    return stringOf(jsonMember(object, key));
}

SlackText plain(const QString &text)
{
    return {SlackSpan{text}};
}

// {"type": "mrkdwn" or "plain_text", "text": …}
SlackText textObject(QByteArrayView object)
{
    const QString text = stringMember(object, "text");
    return stringMember(object, "type") == u"mrkdwn" ? slackMarkup(text) : plain(text);
}

class SlackReader
{
public:
    explicit SlackReader(SlackMessage &message)
        : m_message(message)
    {
    }

    void readBlocks(QByteArrayView list)
    {
        const QList<QByteArrayView> blocks = jsonElements(list);
        for (qsizetype i = 0; i < blocks.size() && i < mostBlocks; ++i)
            readBlock(blocks.at(i));
        m_message.isCut = m_message.isCut || blocks.size() > mostBlocks;
    }

    void readAttachments(QByteArrayView list)
    {
        const QList<QByteArrayView> attachments = jsonElements(list);
        for (qsizetype i = 0; i < attachments.size() && i < mostBlocks; ++i) {
            const QByteArrayView attachment = attachments.at(i);
            m_attachment = int(i);
            m_color = stringMember(attachment, "color");
            if (const QString text = stringMember(attachment, "pretext"); !text.isEmpty())
                add(SlackPart::Kind::Text, {slackMarkup(text)});
            if (const QString author = stringMember(attachment, "author_name"); !author.isEmpty())
                add(SlackPart::Kind::Context, {plain(author)});
            readTitle(attachment);
            if (const QString text = stringMember(attachment, "text"); !text.isEmpty())
                add(SlackPart::Kind::Text, {slackMarkup(text)});
            readFields(attachment);
            readBlocks(jsonMember(attachment, "blocks"));
            for (const char *key : {"image_url", "thumb_url"}) {
                if (!stringMember(attachment, key).isEmpty())
                    add(SlackPart::Kind::Image, {});
            }
            if (const QString footer = stringMember(attachment, "footer"); !footer.isEmpty())
                add(SlackPart::Kind::Context, {plain(footer)});
        }
        m_message.isCut = m_message.isCut || attachments.size() > mostBlocks;
        m_attachment.reset();
    }

    void add(SlackPart::Kind kind, const QList<SlackText> &texts, const QString &name = {})
    {
        m_message.parts.append({kind, texts, name, m_attachment, m_color});
    }

private:
    void readTitle(QByteArrayView attachment)
    {
        const QString title = stringMember(attachment, "title");
        if (title.isEmpty())
            return;
        SlackSpan span{title};
        span.isBold = true;
        span.isLink = !stringMember(attachment, "title_link").isEmpty();
        add(SlackPart::Kind::Text, {{span}});
    }

    void readFields(QByteArrayView attachment)
    {
        QList<SlackText> fields;
        for (const QByteArrayView field : jsonElements(jsonMember(attachment, "fields"))) {
            SlackSpan title{stringMember(field, "title")};
            title.isBold = true;
            SlackText text{title, SlackSpan{u"\n"_s}};
            text += slackMarkup(stringMember(field, "value"));
            fields.append(text);
        }
        if (!fields.isEmpty())
            add(SlackPart::Kind::Fields, fields);
    }

    void readBlock(QByteArrayView block)
    {
        const QString type = stringMember(block, "type");
        if (type == u"header") {
            add(SlackPart::Kind::Header, {textObject(jsonMember(block, "text"))});
        } else if (type == u"section") {
            if (const QByteArrayView text = jsonMember(block, "text"); !text.isEmpty())
                add(SlackPart::Kind::Text, {textObject(text)});
            QList<SlackText> fields;
            for (const QByteArrayView field : jsonElements(jsonMember(block, "fields")))
                fields.append(textObject(field));
            if (!fields.isEmpty())
                add(SlackPart::Kind::Fields, fields);
            if (const QByteArrayView accessory = jsonMember(block, "accessory"); !accessory.isEmpty())
                readElements({accessory});
        } else if (type == u"divider") {
            add(SlackPart::Kind::Divider, {});
        } else if (type == u"context") {
            QList<SlackText> texts;
            for (const QByteArrayView element : jsonElements(jsonMember(block, "elements"))) {
                const bool isImage = stringMember(element, "type") == u"image";
                texts.append(isImage ? plain(stringMember(element, "alt_text")) : textObject(element));
            }
            add(SlackPart::Kind::Context, texts);
        } else if (type == u"actions") {
            readElements(jsonElements(jsonMember(block, "elements")));
        } else if (type == u"image") {
            const QString title = stringMember(jsonMember(block, "title"), "text");
            add(SlackPart::Kind::Image, {}, title.isEmpty() ? stringMember(block, "alt_text") : title);
        } else {
            add(SlackPart::Kind::Unknown, {}, type);
        }
    }

    void readElements(const QList<QByteArrayView> &elements)
    {
        QList<SlackText> buttons;
        for (const QByteArrayView element : elements) {
            const QString type = stringMember(element, "type");
            if (type == u"button")
                buttons.append(plain(stringMember(jsonMember(element, "text"), "text")));
            else if (type == u"image")
                add(SlackPart::Kind::Image, {}, stringMember(element, "alt_text"));
            else
                add(SlackPart::Kind::Unknown, {}, type);
        }
        if (!buttons.isEmpty())
            add(SlackPart::Kind::Actions, buttons);
    }

    SlackMessage &m_message;
    std::optional<int> m_attachment;
    QString m_color;
};

// &amp; &lt; &gt; are the only ones Slack knows.
QString withoutEntities(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber();
}

class MarkupReader
{
public:
    explicit MarkupReader(const QString &text)
        : m_text(text)
    {
    }

    SlackText read()
    {
        findSpecials();
        for (qsizetype i = 0; i < m_text.size();) {
            if (const qsizetype after = m_specialEnds.at(i); after > i) {
                addSpecial(i, after);
                i = after;
                continue;
            }
            const QChar c = m_text.at(i);
            const qsizetype mark = QStringView(u"*_~").indexOf(c);
            if (mark >= 0 && m_closes[mark] == i) {
                flush();
                flag(mark) = false;
                m_closes[mark] = -1;
            } else if (mark >= 0 && m_closes[mark] < 0 && (m_closes[mark] = closing(i)) >= 0) {
                flush();
                flag(mark) = true;
            } else {
                m_plain += c;
            }
            ++i;
        }
        flush();
        return m_spans;
    }

private:
    bool &flag(qsizetype mark)
    {
        return mark == 0 ? m_style.isBold : mark == 1 ? m_style.isItalic : m_style.isStruck;
    }

    void flush()
    {
        if (m_plain.isEmpty())
            return;
        SlackSpan span = m_style;
        span.text = withoutEntities(std::exchange(m_plain, {}));
        m_spans.append(span);
    }

    // Before the marks: none begins or ends in one of them.
    void findSpecials()
    {
        m_specialEnds.fill(0, m_text.size());
        for (qsizetype i = 0; i < m_text.size();) {
            m_specialEnds[i] = specialEnd(i);
            i = std::max(i + 1, m_specialEnds.at(i));
        }
    }

    QString fence(qsizetype at) const
    {
        return QStringView(m_text).sliced(at).startsWith(u"```") ? u"```"_s : u"`"_s;
    }

    // Code and <…>, in which nothing else counts. Where what begins at `at` ends; 0: nothing does.
    qsizetype specialEnd(qsizetype at) const
    {
        const QChar c = m_text.at(at);
        if (c != u'`' && c != u'<')
            return 0;
        const QString first = c == u'<' ? u"<"_s : fence(at);
        const QString last = c == u'<' ? u">"_s : first;
        const qsizetype end = find(last, at + first.size(), first.size() == 3);
        return end > at + first.size() ? end + last.size() : 0;
    }

    void addSpecial(qsizetype at, qsizetype after)
    {
        flush();
        SlackSpan span = m_style;
        span.isLink = m_text.at(at) == u'<';
        span.isCode = !span.isLink;
        const qsizetype fenceSize = span.isLink ? 1 : fence(at).size();
        const QString inside = m_text.mid(at + fenceSize, after - at - 2 * fenceSize);
        span.text = span.isLink ? linkText(inside) : withoutEntities(inside);
        m_spans.append(span);
    }

    static QString linkText(const QString &inside)
    {
        const qsizetype bar = inside.indexOf(u'|');
        if (bar >= 0)
            return withoutEntities(inside.mid(bar + 1));
        return inside.startsWith(u'!') ? u'@' + inside.mid(1) : withoutEntities(inside);
    }

    // Within a line, but for a block of code, and not far: a long text without an end stays quick.
    qsizetype find(const QString &what, qsizetype from, bool crossesLines) const
    {
        const QStringView near =
            QStringView(m_text).sliced(from, std::min(farthestMark, m_text.size() - from));
        const qsizetype at = near.indexOf(what);
        const qsizetype line = crossesLines ? -1 : near.indexOf(u'\n');
        return at < 0 || (line >= 0 && line < at) ? -1 : from + at;
    }

    // The mark that ends what begins at `at`; marks inside of words are no marks.
    qsizetype closing(qsizetype at) const
    {
        const QChar mark = m_text.at(at);
        const bool isInWord = at > 0 && isWordChar(m_text.at(at - 1));
        if (isInWord || at + 1 >= m_text.size() || m_text.at(at + 1).isSpace() || m_text.at(at + 1) == mark)
            return -1;
        const qsizetype limit = std::min(m_text.size(), at + farthestMark);
        const qsizetype *specialEnds = m_specialEnds.constData();
        const QChar *text = m_text.constData();
        for (qsizetype end = at + 1; end < limit; ++end) {
            while (end < limit && specialEnds[end] > end)
                end = specialEnds[end];
            if (end >= limit || text[end] == u'\n')
                break;
            if (text[end] == mark && !text[end - 1].isSpace() &&
                (end + 1 == m_text.size() || !isWordChar(text[end + 1])))
                return end;
        }
        return -1;
    }

    const QString &m_text;
    QString m_plain;
    SlackSpan m_style;
    SlackText m_spans;
    QList<qsizetype> m_specialEnds;
    qsizetype m_closes[3] = {-1, -1, -1};
};

} // namespace

SlackText slackMarkup(const QString &text)
{
    const QString shown = text.left(longestText);
    return MarkupReader(shown).read();
}

SlackMessage SlackMessage::read(QByteArrayView json)
{
    SlackMessage message;
    if (jsonProblem(json)) {
        message.state = State::NotJson;
        return message;
    }
    JsonScanner scanner(json);
    JsonToken first;
    if (!scanner.next(first) || first.kind != JsonToken::Kind::ObjectBegin) {
        message.state = State::NoObject;
        return message;
    }
    SlackReader reader(message);
    // With blocks the text is only for notifications.
    const QByteArrayView blocks = jsonMember(json, "blocks");
    const QString text = stringMember(json, "text");
    if (blocks.isEmpty() && !text.isEmpty())
        reader.add(SlackPart::Kind::Text, {slackMarkup(text)});
    reader.readBlocks(blocks);
    reader.readAttachments(jsonMember(json, "attachments"));
    if (message.parts.isEmpty())
        message.state = State::Nothing;
    return message;
}
