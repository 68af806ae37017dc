#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QUrl>

#include <chrono>

// Every stored preference by a typed accessor, INI format. The only place for QSettings; `path` is injected
// in tests. Never holds a token, a secret or a target URL.
class Settings
{
public:
    explicit Settings(const QString &path);

    enum class Appearance { System, Light, Dark };
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    bool lastThemeWasDark() const; // of the last run, for the first paint (DESIGN, First paint)
    void setLastThemeWasDark(bool dark);
    bool knowsLastTheme() const;

    // How often the list is read again in the background; 0: never.
    std::chrono::minutes refreshEvery() const;
    void setRefreshEvery(std::chrono::minutes every);

    // The account: a random id of its own, and where its token goes.
    QString accountId() const; // made on first use
    QUrl apiUrl() const;       // empty = the default
    void setApiUrl(const QUrl &url);
    bool hasAccount() const; // a token was once stored in the keychain
    void setHasAccount(bool has);
    QString organizationId() const;
    void setOrganizationId(const QString &organizationId);

    // Views hand out saveState() values, kept by name: "window", "splitter", "columns" …
    QByteArray viewState(const QString &name) const;
    void setViewState(const QString &name, const QByteArray &state);

private:
    mutable QSettings m_settings;
};
