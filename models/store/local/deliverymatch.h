#pragma once

#include "models/store/local/deliverytext.h"

#include <vector>

class LocalConnection;

// Numbers of deliveries, one bit each.
class DeliveryNumbers
{
public:
    bool contains(qint64 number) const
    {
        const qint64 at = number - m_first;
        return at >= 0 && size_t(at / 64) < m_bits.size() && (m_bits[size_t(at / 64)] >> (at % 64) & 1) != 0;
    }
    void insert(qint64 number);
    void insertAll(const QByteArray &list); // decimal, separated by commas
    qsizetype count() const { return m_count; }
    QList<qint64> toList() const;

private:
    std::vector<quint64> m_bits;
    qint64 m_first = 0; // a multiple of 64
    qsizetype m_count = 0;
};

// Which deliveries hold the words: asked of the full-text table once, read where it cannot tell, and kept for
// the next page and the count. Before it is asked, and for deliveries that came later, all must be read. Used
// in the database's thread only.
class DeliveryMatch
{
public:
    explicit DeliveryMatch(const QString &text);

    bool ask(LocalConnection &connection);
    bool isAsked() const { return m_isAsked; }
    enum class Answer { No, Yes, MustBeRead };
    Answer judge(qint64 number) const;
    // Reads the texts of these, then judge() knows.
    bool read(LocalConnection &connection, const QList<qint64> &numbers);
    // All that may match, when they are few.
    std::optional<QList<qint64>> fewCandidates(LocalConnection &connection) const;

    const QString &text() const { return m_text; }
    qint64 lastNumber() const { return m_lastNumber; }

private:
    bool find(LocalConnection &connection, const QString &numbers);

    const QString m_text;
    DeliveryWords m_words;
    bool m_isAsked = false;
    qint64 m_lastNumber = 0; // when it was asked
    DeliveryNumbers m_found; // by the full-text table
    DeliveryNumbers m_notIndexed;
    DeliveryNumbers m_read;
    DeliveryNumbers m_holding; // of those that were read
};
