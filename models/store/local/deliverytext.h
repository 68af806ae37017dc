#pragma once

#include <QByteArrayMatcher>
#include <QList>
#include <QString>
#include <QStringList>

// What of a delivery is searched, and how it is found again (G8). Case is folded; JSON escapes count as the
// characters they stand for and as they are written. The full-text table holds the distinct runs of one, two
// and three characters of a text, each a token of its own: so words of any length are found, and a short one
// without reading a text. Whoever changes what the tokens are makes the table anew in a step of the schema:
// it is contentless, and a text leaves it only by the tokens with which it came.
namespace DeliveryText {

// Folded, UTF-8. A line feed stands between the bodies.
QByteArray textOf(const QByteArray &request, const QByteArray &response);

// All tokens of a text, separated by spaces.
QString tokensOf(const QByteArray &text);

// Larger ones have no tokens: each search reads them.
inline constexpr qsizetype LargestWithTokens = 256 * 1024;

} // namespace DeliveryText

// What somebody looks for: words that must all stand in the text, each as a part of it.
class DeliveryWords
{
public:
    explicit DeliveryWords(const QString &text);

    bool isEmpty() const { return m_matchers.isEmpty(); }
    // The full-text query whose answer holds every text that matches.
    const QString &query() const { return m_query; }
    // Whether that answer holds others too, which only reading tells apart.
    bool mustBeRead() const { return m_mustBeRead; }
    bool match(const QByteArray &text) const; // of DeliveryText::textOf()
    // One for each word, for LIKE with a backslash as ESCAPE: what is like all of them as it is written
    // matches; other texts may, too. Empty when there is none for some word.
    const QStringList &likePatterns() const { return m_likePatterns; }

private:
    QList<QByteArrayMatcher> m_matchers;
    QStringList m_likePatterns;
    QString m_query;
    bool m_mustBeRead = false;
};
