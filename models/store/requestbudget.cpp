#include "models/store/requestbudget.h"

static constexpr int budgetReserve = 100; // kept for what the user does

RequestBudget::RequestBudget(QoveryApi &api, QObject *parent)
    : QObject(parent)
{
    connect(&api, &QoveryApi::budgetReported, this, [this](const RateBudget &budget) {
        m_last = budget;
        emit changed();
    });
}

bool RequestBudget::allowsBackgroundReads() const
{
    return m_last.remaining.value_or(budgetReserve) >= budgetReserve;
}
