#pragma once

#include "models/api/qoveryapi.h"

#include <QObject>

// What is left of the 1000 requests an hour, from the answers' headers (A9). Unknown until an answer said so.
class RequestBudget : public QObject
{
    Q_OBJECT

public:
    explicit RequestBudget(QoveryApi &api, QObject *parent = nullptr);

    const RateBudget &last() const { return m_last; }
    // Whether quiet background reads may go on: false when fewer than 100 requests are known to be left.
    bool allowsBackgroundReads() const;

signals:
    void changed();

private:
    RateBudget m_last;
};
