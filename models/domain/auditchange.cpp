#include "models/domain/auditchange.h"

#include "models/domain/jsonscan.h"
#include "models/domain/targetmask.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype deepestField = 6; // objects within objects below stay one value
constexpr QLatin1String auditMask("********");

bool soundsSecret(const QString &key)
{
    static const QStringList words{QStringLiteral("secret"),     QStringLiteral("token"),
                                   QStringLiteral("password"),   QStringLiteral("passwd"),
                                   QStringLiteral("apikey"),     QStringLiteral("authorization"),
                                   QStringLiteral("credential"), QStringLiteral("cookie"),
                                   QStringLiteral("privatekey"), QStringLiteral("signature")};
    QString plain = key.toLower();
    plain.remove(u'_').remove(u'-').remove(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return plain.contains(word); });
}

// Addresses and known secrets within a text.
QString maskedParts(QString text, const SecretMask &known)
{
    text = known.applied(text, auditMask);
    static const QRegularExpression address(QStringLiteral("https?://[^\\s\"'<>\\\\]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    qsizetype at = 0;
    for (auto match = address.match(text, at); match.hasMatch(); match = address.match(text, at)) {
        const QString masked = maskedTarget(match.captured()).text();
        text.replace(match.capturedStart(), match.capturedLength(), masked);
        at = match.capturedStart() + masked.size();
    }
    return text;
}

// One JSON value for reading, strings without their quotes. Containers are compact: keys, order and numbers
// as they were written.
class ValueText
{
public:
    ValueText(QByteArrayView json, const SecretMask &known)
        : m_json(json)
        , m_secrets(known)
    {
    }

    QString text(const QString &key)
    {
        JsonScanner scanner(m_json);
        JsonToken token;
        const bool isMasked = soundsSecret(key);
        if (scanner.next(token) && token.isScalar())
            return scalar(token, isMasked, Quotes::Off);
        QString text;
        qsizetype maskedAt = isMasked ? 0 : -1; // the depth of the value whose content is masked
        if (isMasked)
            return auditMask;
        QString comma;
        do {
            const bool isEnd =
                token.kind == JsonToken::Kind::ObjectEnd || token.kind == JsonToken::Kind::ArrayEnd;
            if (maskedAt >= 0) {
                if (isEnd && token.depth == maskedAt) {
                    maskedAt = -1;
                    comma = QStringLiteral(", ");
                }
                continue;
            }
            if (isEnd) {
                text += token.kind == JsonToken::Kind::ObjectEnd ? u'}' : u']';
                comma = QStringLiteral(", ");
                continue;
            }
            text += comma;
            comma.clear();
            if (token.kind == JsonToken::Kind::Key) {
                m_key = jsonText(slice(token));
                text += maskedParts(QString::fromUtf8(slice(token)), m_secrets) + QStringLiteral(": ");
                continue;
            }
            const bool hidesValue = soundsSecret(m_key);
            if (token.isScalar()) {
                text += scalar(token, hidesValue, Quotes::On);
                comma = QStringLiteral(", ");
            } else if (hidesValue) {
                text += auditMask;
                maskedAt = token.depth;
            } else {
                text += token.kind == JsonToken::Kind::ObjectBegin ? u'{' : u'[';
            }
        } while (scanner.next(token));
        return text;
    }

private:
    enum class Quotes { On, Off };

    QByteArrayView slice(const JsonToken &token) const
    {
        return m_json.sliced(token.begin, token.end - token.begin);
    }
    // true, false and null are no secrets: "target_secret_set": true says something.
    QString scalar(const JsonToken &token, bool isMasked, Quotes quotes) const
    {
        const bool isText = token.kind == JsonToken::Kind::String;
        if (isMasked && (isText || token.kind == JsonToken::Kind::Number))
            return auditMask;
        if (!isText)
            return maskedParts(QString::fromUtf8(slice(token)), m_secrets);
        const QString plain = maskedParts(jsonText(slice(token)), m_secrets);
        return quotes == Quotes::On ? u'"' + plain + u'"' : plain;
    }

    QByteArrayView m_json;
    const SecretMask &m_secrets;
    QString m_key;
};

struct FlatField
{
    QString name;
    QString key; // its last part
    QByteArrayView value;
};

bool isJsonObject(QByteArrayView json)
{
    return json.startsWith('{') && !jsonProblem(json);
}

// Members of objects within objects as "outer.inner"; of duplicates the last one.
QList<FlatField> flatFields(QByteArrayView object)
{
    QList<FlatField> fields;
    QHash<QString, qsizetype> positions;
    JsonScanner scanner(object);
    JsonToken token;
    QStringList path;
    QString key;
    qsizetype wholeDepth = -1; // of the container that is one value
    FlatField whole;
    const auto add = [&](FlatField field) {
        const qsizetype at = positions.value(field.name, -1);
        if (at >= 0) {
            fields[at] = std::move(field);
            return;
        }
        positions.insert(field.name, fields.size());
        fields.append(std::move(field));
    };
    const auto nameOf = [&] { return (path + QStringList{key}).join(u'.'); };
    scanner.next(token); // the object itself
    qsizetype wholeBegin = 0;
    while (scanner.next(token)) {
        const bool isEnd =
            token.kind == JsonToken::Kind::ObjectEnd || token.kind == JsonToken::Kind::ArrayEnd;
        if (wholeDepth >= 0) {
            if (isEnd && token.depth == wholeDepth) {
                whole.value = object.sliced(wholeBegin, token.end - wholeBegin);
                add(whole);
                wholeDepth = -1;
            }
            continue;
        }
        if (token.kind == JsonToken::Kind::Key) {
            key = jsonText(object.sliced(token.begin, token.end - token.begin));
        } else if (token.isScalar()) {
            add({nameOf(), key, object.sliced(token.begin, token.end - token.begin)});
        } else if (isEnd) {
            if (!path.isEmpty())
                path.removeLast();
        } else if (token.kind == JsonToken::Kind::ObjectBegin && path.size() < deepestField &&
                   !soundsSecret(key)) {
            path.append(key);
        } else {
            wholeDepth = token.depth;
            wholeBegin = token.begin;
            whole = {nameOf(), key, {}};
        }
    }
    return fields;
}

// Without white space between the tokens, to be compared.
QByteArray compactJson(QByteArrayView json)
{
    QByteArray compact;
    JsonScanner scanner(json);
    JsonToken token;
    while (scanner.next(token))
        compact += json.sliced(token.begin, token.end - token.begin).toByteArray() + '\n';
    return compact;
}

// The elements of a list of plain values; nothing for anything else.
std::optional<QStringList> plainElements(QByteArrayView json, const SecretMask &known)
{
    if (!json.startsWith('['))
        return std::nullopt;
    QStringList texts;
    const QList<QByteArrayView> elements = jsonElements(json);
    for (const QByteArrayView element : elements) {
        if (element.startsWith('{') || element.startsWith('['))
            return std::nullopt;
        texts.append(ValueText(element, known).text({}));
    }
    return texts;
}

QString readableValue(const FlatField &field, const SecretMask &known)
{
    if (!soundsSecret(field.key)) {
        if (const auto elements = plainElements(field.value, known))
            return elements->join(QStringLiteral(", "));
    }
    return ValueText(field.value, known).text(field.key);
}

void tellListChange(AuditField &shown, const FlatField &before, const FlatField &after,
                    const SecretMask &known)
{
    const auto then = plainElements(before.value, known);
    const auto now = plainElements(after.value, known);
    if (!then || !now || soundsSecret(after.key))
        return;
    for (const QString &element : *now) {
        if (!then->contains(element))
            shown.added.append(element);
    }
    for (const QString &element : *then) {
        if (!now->contains(element))
            shown.removed.append(element);
    }
}

void compareFields(AuditChange &change, QByteArrayView before, QByteArrayView after, const SecretMask &known)
{
    const QList<FlatField> then = flatFields(before);
    const QList<FlatField> now = flatFields(after);
    QHash<QString, qsizetype> thenAt;
    for (qsizetype i = 0; i < then.size(); ++i)
        thenAt.insert(then.at(i).name, i);
    for (const FlatField &field : now) {
        const qsizetype at = thenAt.value(field.name, -1);
        thenAt.remove(field.name);
        AuditField shown;
        shown.name = maskedParts(field.name, known);
        shown.after = readableValue(field, known);
        if (at >= 0) {
            const FlatField &earlier = then.at(at);
            if (earlier.value == field.value || compactJson(earlier.value) == compactJson(field.value)) {
                change.unchanged.append(shown.name);
                continue;
            }
            shown.before = readableValue(earlier, known);
            shown.looksSame = shown.before == shown.after;
            tellListChange(shown, earlier, field, known);
        }
        change.fields.append(shown);
    }
    for (const FlatField &field : then) {
        if (!thenAt.contains(field.name))
            continue;
        AuditField shown;
        shown.name = maskedParts(field.name, known);
        shown.before = readableValue(field, known);
        change.fields.append(shown);
    }
}

} // namespace

QString maskedAuditText(const QString &text, const SecretMask &known)
{
    static const QRegularExpression pair(
        QStringLiteral(
            "([\\w-]*(?:secret|token|password|passwd|api[_-]?key|authorization|credential|cookie|"
            "private[_-]?key|signature)[\\w-]*[\"']?\\s*[:=]\\s*)"
            "(?!(?:true|false|null)\\b)((?:Token|Bearer|Basic)\\s+)?(\"[^\"]*\"?|'[^']*'?|[^\\s,;&}]+)"),
        QRegularExpression::CaseInsensitiveOption);
    QString masked = text;
    masked.replace(pair, QStringLiteral("\\1") + auditMask);
    return maskedParts(masked, known);
}

AuditChange auditChangeOf(const AuditEvent &event, const SecretMask &known)
{
    const QByteArray before = event.originalChange.trimmed().toUtf8();
    const QByteArray after = event.change.trimmed().toUtf8();
    AuditChange change;
    if (before.isEmpty() && after.isEmpty())
        return change;
    const bool areObjects =
        (before.isEmpty() || isJsonObject(before)) && (after.isEmpty() || isJsonObject(after));
    if (!areObjects) {
        change.form = AuditChange::Form::Text;
        change.textBefore = maskedAuditText(event.originalChange, known);
        change.textAfter = maskedAuditText(event.change, known);
        return change;
    }
    const bool isCreation = event.type == QLatin1String("CREATE");
    const bool isDeletion = event.type == QLatin1String("DELETE");
    if (isDeletion) { // what was there is gone, whichever side tells it
        change.form = AuditChange::Form::Fields;
        compareFields(change, before.isEmpty() ? after : before, "{}", known);
    } else if (isCreation || (!before.isEmpty() && !after.isEmpty())) {
        change.form = AuditChange::Form::Fields;
        compareFields(change, before.isEmpty() || isCreation ? QByteArray("{}") : before,
                      after.isEmpty() ? before : after, known);
    } else {
        change.form = AuditChange::Form::OneSided;
        compareFields(change, "{}", after.isEmpty() ? before : after, known);
    }
    return change;
}
