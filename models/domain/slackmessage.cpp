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
        for (qsizetype i = 0; i < m_text.size();) {
            const QChar c = m_text.at(i);
            if (const qsizetype after = special(i); after > i) {
                for (qsizetype mark = 0; mark < 3; ++mark) {
                    if (m_closes[mark] >= 0 && m_closes[mark] < after) { // its end was inside
                        flag(mark) = false;
                        m_closes[mark] = -1;
                    }
                }
                i = after;
                continue;
            }
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

    // Code and <…>, in which nothing else counts. Where it ends, or `at`.
    qsizetype special(qsizetype at)
    {
        const QChar c = m_text.at(at);
        if (c == u'`') {
            const bool isBlock = QStringView(m_text).sliced(at).startsWith(u"```");
            const QString fence = isBlock ? u"```"_s : u"`"_s;
            const qsizetype end = find(fence, at + fence.size(), isBlock);
            if (end > at + fence.size()) {
                flush();
                SlackSpan code = m_style;
                code.isCode = true;
                code.text = withoutEntities(m_text.mid(at + fence.size(), end - at - fence.size()));
                m_spans.append(code);
                return end + fence.size();
            }
        } else if (c == u'<') {
            const qsizetype end = find(u">"_s, at + 1, false);
            if (end > at + 1) {
                flush();
                SlackSpan link = m_style;
                link.isLink = true;
                link.text = linkText(m_text.mid(at + 1, end - at - 1));
                m_spans.append(link);
                return end + 1;
            }
        }
        return at;
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
        for (qsizetype end = at + 2; end < limit && m_text.at(end) != u'\n'; ++end) {
            const bool goesOn = end + 1 < m_text.size() && isWordChar(m_text.at(end + 1));
            if (m_text.at(end) == mark && !goesOn && !m_text.at(end - 1).isSpace())
                return end;
        }
        return -1;
    }

    const QString &m_text;
    QString m_plain;
    SlackSpan m_style;
    SlackText m_spans;
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
