#pragma once

#include <QString>

#include <optional>

// A value of an enumeration that the server may extend. It keeps the server's own word, so that a value from
// a newer API is shown as it is and survives an edit unharmed. The words of the known values are in
// vocabulary.h.
template <typename Known>
class OpenEnum
{
public:
    OpenEnum() = default;
    OpenEnum(Known value) // NOLINT(google-explicit-constructor): a known value is one of these
        : m_wire(wireWord(value))
    {
    }
    static OpenEnum fromWire(const QString &word)
    {
        OpenEnum value;
        value.m_wire = word;
        return value;
    }

    const QString &wire() const { return m_wire; }
    bool isEmpty() const { return m_wire.isEmpty(); }
    // Nothing when the server's word is not one this version knows.
    std::optional<Known> known() const { return knownValue(m_wire, static_cast<Known *>(nullptr)); }
    bool is(Known value) const { return m_wire == wireWord(value); }

    friend bool operator==(const OpenEnum &a, const OpenEnum &b) { return a.m_wire == b.m_wire; }
    friend bool operator!=(const OpenEnum &a, const OpenEnum &b) { return a.m_wire != b.m_wire; }

private:
    QString m_wire;
};
