#pragma once

#include "models/api/result.h"

// Receives the answer of one call, and counts: it must come once.
template <typename T>
class Answer
{
public:
    ResultCallback<T> callback()
    {
        return [this](const Result<T> &result) {
            ++m_count;
            m_result = result;
        };
    }

    int count() const { return m_count; }
    bool isOk() const { return m_result && m_result->isOk(); }
    const T &value() const { return m_result->value(); }
    const ApiError &error() const { return m_result->error(); }
    bool failedAs(ApiError::Kind kind) const
    {
        return m_result && !m_result->isOk() && m_result->error().kind == kind;
    }

private:
    int m_count = 0;
    std::optional<Result<T>> m_result;
};
