#include "models/api/deliveryjson.h"

#include "models/domain/jsonscan.h"

#include <QJsonDocument>

namespace {
QByteArrayView bytesOf(QByteArrayView text, const JsonToken &token)
{
    return text.sliced(token.begin, token.end - token.begin);
}

// Reads members of an object or elements of a list, one whole value a call.
class JsonValues
{
public:
    explicit JsonValues(QByteArrayView text)
        : m_text(text)
        , m_scanner(text)
    {
    }

    // The next value at this depth; `key` is the one before it, as it was written. False at the end of the
    // container that holds it and at a problem.
    bool next(qsizetype depth, QByteArrayView &key, QByteArrayView &value)
    {
        JsonToken token;
        qsizetype begin = -1;
        while (m_scanner.next(token)) {
            if (token.depth < depth)
                return false;
            if (token.depth > depth)
                continue;
            if (token.kind == JsonToken::Kind::Key) {
                key = bytesOf(m_text, token);
            } else if (begin < 0 && !token.isScalar()) {
                begin = token.begin;
            } else {
                value = m_text.sliced(begin >= 0 ? begin : token.begin,
                                      token.end - (begin >= 0 ? begin : token.begin));
                return true;
            }
        }
        return false;
    }
    bool begins(JsonToken::Kind kind)
    {
        JsonToken token;
        return m_scanner.next(token) && token.kind == kind;
    }
    bool isAtGoodEnd()
    {
        JsonToken token;
        while (m_scanner.next(token)) {
        }
        return !m_scanner.problem();
    }

private:
    QByteArrayView m_text;
    JsonScanner m_scanner;
};

// One delivery: its two bodies, and the rest as an object of its own.
struct DeliveryParts
{
    QByteArray rest;
    QByteArrayView request;
    QByteArrayView response;

    // `element` is valid JSON. Of duplicates the last counts, as everywhere.
    static std::optional<DeliveryParts> of(QByteArrayView element)
    {
        JsonValues values(element);
        if (!values.begins(JsonToken::Kind::ObjectBegin))
            return std::nullopt;
        DeliveryParts parts;
        parts.rest = "{";
        QByteArrayView key;
        QByteArrayView value;
        while (values.next(1, key, value)) {
            const QString name = jsonText(key);
            if (name == QLatin1String("request")) {
                parts.request = value;
            } else if (name == QLatin1String("target_response_body")) {
                parts.response = value;
            } else {
                if (parts.rest.size() > 1)
                    parts.rest += ',';
                parts.rest += key;
                parts.rest += ':';
                parts.rest += value;
            }
        }
        parts.rest += '}';
        return parts;
    }
};

QJsonValue jsonValueOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return document.object();
    // It refuses a text with broken UTF-8 (QT-NOTES has more of it); the bodies are not in it.
    const QJsonDocument repaired = QJsonDocument::fromJson(QString::fromUtf8(json).toUtf8());
    return repaired.isObject() ? QJsonValue(repaired.object()) : QJsonValue();
}

bool isSomething(QByteArrayView value)
{
    return !value.isEmpty() && value != "null";
}

void readElement(QByteArrayView element, RawDeliveryPage &page)
{
    const qsizetype position = page.elementCount++;
    const std::optional<DeliveryParts> parts = DeliveryParts::of(element);
    JsonFields fields(parts ? jsonValueOf(parts->rest) : QJsonValue());
    Delivery delivery = readDeliveryItem(fields);
    if (!fields.problem().isEmpty()) {
        page.list.broken.append({position, delivery.id, fields.problem()});
        return;
    }
    if (isSomething(parts->request))
        delivery.request = parts->request.toByteArray();
    if (isSomething(parts->response)) // a text as it is, anything else as its JSON
        delivery.response =
            parts->response.startsWith('"') ? jsonText(parts->response) : QString::fromUtf8(parts->response);
    page.list.items.append(std::move(delivery));
}
} // namespace

Delivery readDeliveryItem(JsonFields &fields)
{
    Delivery delivery;
    delivery.id = fields.requiredText("id");
    delivery.createdAt = fields.requiredDate("created_at");
    delivery.kind = WebhookKind::fromWire(fields.text("kind"));
    delivery.event = EventType::fromWire(fields.text("matched_event"));
    delivery.targetUrl = fields.text("target_url_used");
    delivery.request = fields.json("request");
    delivery.status = fields.number("target_response_status_code");
    delivery.response = fields.optionalText("target_response_body");
    return delivery;
}

std::optional<RawDeliveryPage> readRawDeliveryPage(const QByteArray &json)
{
    QByteArrayView text = json;
    if (text.startsWith("\xef\xbb\xbf")) // QJsonDocument reads over it, too
        text = text.sliced(3);
    JsonValues values(text);
    if (!values.begins(JsonToken::Kind::ObjectBegin))
        return std::nullopt;
    QByteArrayView key;
    QByteArrayView value;
    QByteArrayView results;
    RawDeliveryPage page;
    while (values.next(1, key, value)) {
        const QString name = jsonText(key);
        if (name == QLatin1String("results"))
            results = value;
        else if (name == QLatin1String("pagination"))
            page.pagination = value;
    }
    if (!values.isAtGoodEnd())
        return std::nullopt;
    if (!isSomething(results)) // `{}` is an empty list
        return page;
    JsonValues elements(results);
    page.isList = elements.begins(JsonToken::Kind::ArrayBegin);
    while (page.isList && elements.next(1, key, value))
        readElement(value, page);
    return page;
}
