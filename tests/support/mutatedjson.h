#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include <iterator>

// JSON that was right, damaged in a few places: bytes changed, left out, put in, or the rest cut off. The
// same for the same seed.
class MutatedJson
{
public:
    explicit MutatedJson(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray of(const QByteArray &good)
    {
        static const char *const tokens[] = {"null",    "[",       "]",     "{",  "}",       "\"",
                                             "\\u",     "\\ud800", "1e999", "-0", ",",       ":",
                                             "\\u00e9", "\xff",    " ",     "\n", "\"id\":", "\xef\xbb\xbf"};
        QByteArray json = good;
        for (int n = m_random.bounded(1, 5); n > 0; --n) {
            const int at = m_random.bounded(int(json.size()));
            switch (m_random.bounded(12)) {
            case 0: // seldom: what is cut off is rarely read at all
                json.truncate(at + 1);
                break;
            case 1:
            case 2:
            case 3:
                json[at] = static_cast<char>(m_random.bounded(256));
                break;
            case 4:
            case 5:
            case 6:
                json.remove(at, m_random.bounded(8));
                break;
            default:
                json.insert(at, tokens[m_random.bounded(int(std::size(tokens)))]);
            }
            if (json.isEmpty())
                json = good;
        }
        return json;
    }

private:
    QRandomGenerator m_random;
};
