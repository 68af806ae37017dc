#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

// What the desktop prefers, from org.freedesktop.portal.Settings (namespace org.freedesktop.appearance). Asks
// nothing before start(), never blocks on an answer, and follows later changes. Without a portal both
// preferences stay unknown.
class ColorScheme : public QObject
{
    Q_OBJECT

public:
    explicit ColorScheme(QObject *parent = nullptr);

    void start(); // after the first paint: opening the session bus takes some milliseconds

    // No value: not asked yet, no portal, or "no preference".
    std::optional<bool> prefersDark() const { return m_dark; }
    std::optional<bool> prefersHighContrast() const { return m_highContrast; }

signals:
    void schemeChanged(bool dark);
    void schemeUnknown(); // no portal, or no preference
    void contrastChanged(bool high);

private slots:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void takeScheme(uint value);
    void takeContrast(uint value);

    std::optional<bool> m_dark;
    std::optional<bool> m_highContrast;
    bool m_started = false;
};
