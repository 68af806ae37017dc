#pragma once

#include <QDateTime>

#include <algorithm>

#include <string>
#include <utility>
#include <vector>

// Qovery's limit for one token: so many requests in an hour that begins with the first of them.
class DemoRateLimit
{
public:
    explicit DemoRateLimit(int limit) // 0: none
        : m_limit(limit)
    {
    }

    // False when this request is one too many.
    bool admit(const QDateTime &now)
    {
        if (m_limit == 0)
            return true;
        if (!m_reset.isValid() || now >= m_reset) {
            m_reset = now.addSecs(3600);
            m_used = 0;
        }
        if (m_used >= m_limit)
            return false;
        ++m_used;
        return true;
    }

    std::vector<std::pair<std::string, std::string>> headers() const
    {
        if (m_limit == 0)
            return {};
        return {{"X-RateLimit-Limit", std::to_string(m_limit)},
                {"X-RateLimit-Remaining", std::to_string(m_limit - m_used)},
                {"X-RateLimit-Reset", std::to_string(m_reset.toSecsSinceEpoch())}};
    }

    qint64 secondsLeft(const QDateTime &now) const { return std::max<qint64>(1, now.secsTo(m_reset)); }

private:
    int m_limit;
    int m_used = 0;
    QDateTime m_reset;
};
