#include "models/store/local/deliverymatch.h"

#include "models/store/local/deliveryrecords.h"
#include "models/store/local/localconnection.h"

#include <QSqlQuery>

using Qt::StringLiterals::operator""_s;

// So many are sorted by their times quickly; more are met soon when the log is walked from its top.
static constexpr qsizetype mostFew = 2000;

void DeliveryNumbers::insert(qint64 number)
{
    if (m_bits.empty())
        m_first = number / 64 * 64;
    if (number < m_first) {
        const qint64 first = number / 64 * 64;
        m_bits.insert(m_bits.begin(), size_t((m_first - first) / 64), 0);
        m_first = first;
    }
    const qint64 at = number - m_first;
    if (size_t(at / 64) >= m_bits.size())
        m_bits.resize(size_t(at / 64) + 1);
    quint64 &word = m_bits[size_t(at / 64)];
    const quint64 bit = quint64(1) << (at % 64);
    if ((word & bit) == 0)
        ++m_count;
    word |= bit;
}

void DeliveryNumbers::insertAll(const QByteArray &list)
{
    qint64 number = 0;
    for (const char c : list) {
        if (c == ',') {
            insert(number);
            number = 0;
        } else {
            number = number * 10 + (c - '0');
        }
    }
    if (!list.isEmpty())
        insert(number);
}

QList<qint64> DeliveryNumbers::toList() const
{
    QList<qint64> numbers;
    numbers.reserve(m_count);
    for (size_t i = 0; i < m_bits.size(); ++i) {
        for (quint64 word = m_bits[i], bit = 0; word != 0; word >>= 1, ++bit) {
            if ((word & 1) != 0)
                numbers.append(m_first + qint64(i * 64 + bit));
        }
    }
    return numbers;
}

DeliveryMatch::DeliveryMatch(const QString &text)
    : m_text(text)
    , m_words(text)
{
}

// One row with the whole list: stepping through 100,000 rows takes Qt Sql ten times as long.
static QByteArray selected(LocalConnection &connection, const QString &from, const QVariantList &values)
{
    return connection.value(u"SELECT CAST(group_concat(number) AS BLOB) FROM ("_s + from + u')', values)
        .toByteArray();
}

bool DeliveryMatch::ask(LocalConnection &connection)
{
    m_lastNumber = connection.value(u"SELECT max(number) FROM delivery"_s).toLongLong();
    m_found.insertAll(selected(connection,
                               u"SELECT rowid AS number FROM delivery_text WHERE delivery_text MATCH ?"_s,
                               {m_words.query()}));
    m_notIndexed.insertAll(selected(connection, u"SELECT number FROM delivery WHERE index_state <> 1"_s, {}));
    m_isAsked = !connection.hasError();
    return m_isAsked;
}

DeliveryMatch::Answer DeliveryMatch::judge(qint64 number) const
{
    if (m_read.contains(number))
        return m_holding.contains(number) ? Answer::Yes : Answer::No;
    if (number > m_lastNumber || m_notIndexed.contains(number))
        return Answer::MustBeRead;
    if (!m_found.contains(number))
        return Answer::No;
    return m_words.mustBeRead() ? Answer::MustBeRead : Answer::Yes;
}

// Those that hold the words as they are written: SQLite finds them several times faster than reading here,
// which takes the texts out of it.
bool DeliveryMatch::find(LocalConnection &connection, const QString &numbers)
{
    QString from = u"SELECT number FROM delivery_body WHERE number IN (SELECT value FROM json_each(?))"_s;
    QVariantList values{numbers};
    for (const QString &pattern : m_words.likePatterns()) {
        from += u" AND (CAST(request AS TEXT) LIKE ? ESCAPE '\\'"
                " OR CAST(response AS TEXT) LIKE ? ESCAPE '\\')"_s;
        values += QVariantList{pattern, pattern};
    }
    const QByteArray found = selected(connection, from, values);
    m_read.insertAll(found);
    m_holding.insertAll(found);
    return !connection.hasError();
}

bool DeliveryMatch::read(LocalConnection &connection, const QList<qint64> &numbers)
{
    QList<qint64> unread = numbers;
    if (!m_words.likePatterns().isEmpty()) {
        if (!find(connection, DeliveryRecords::jsonListOf(numbers)))
            return false;
        unread.removeIf([this](qint64 number) { return m_read.contains(number); });
    }
    return unread.isEmpty() ||
           connection.select(u"SELECT number, request, response FROM delivery_body"
                             " WHERE number IN (SELECT value FROM json_each(?))"_s,
                             {DeliveryRecords::jsonListOf(unread)}, [this](const QSqlQuery &query) {
                                 const qint64 number = query.value(0).toLongLong();
                                 m_read.insert(number);
                                 if (m_words.match(DeliveryText::textOf(query.value(1).toByteArray(),
                                                                        query.value(2).toByteArray())))
                                     m_holding.insert(number);
                             });
}

std::optional<QList<qint64>> DeliveryMatch::fewCandidates(LocalConnection &connection) const
{
    if (m_found.count() + m_notIndexed.count() > mostFew)
        return std::nullopt;
    QList<qint64> numbers = m_found.toList() + m_notIndexed.toList();
    connection.select(u"SELECT number FROM delivery WHERE number > ? LIMIT ?"_s, {m_lastNumber, int(mostFew)},
                      [&](const QSqlQuery &query) { numbers.append(query.value(0).toLongLong()); });
    return numbers;
}
