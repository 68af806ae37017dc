#pragma once

#include "models/api/apierror.h"

#include <functional>
#include <utility>
#include <variant>

// A value, or the reason why there is none.
template <typename T>
class Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(ApiError error) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }
    const T &value() const { return std::get<0>(m_content); }
    T &value() { return std::get<0>(m_content); }
    const ApiError &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, ApiError> m_content;
};

// For calls that succeed with nothing to tell.
struct Nothing
{
};

template <typename T>
using ResultCallback = std::function<void(const Result<T> &)>;
