#include "app/settings.h"

#include <QUuid>

Settings::Settings(const QString &path)
    : m_settings(path, QSettings::IniFormat)
{
}

Settings::Appearance Settings::appearance() const
{
    const QString word = m_settings.value(QStringLiteral("appearance")).toString();
    if (word == QLatin1String("light"))
        return Appearance::Light;
    if (word == QLatin1String("dark"))
        return Appearance::Dark;
    return Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        m_settings.remove(QStringLiteral("appearance"));
        break;
    case Appearance::Light:
        m_settings.setValue(QStringLiteral("appearance"), QStringLiteral("light"));
        break;
    case Appearance::Dark:
        m_settings.setValue(QStringLiteral("appearance"), QStringLiteral("dark"));
        break;
    }
}

bool Settings::lastThemeWasDark() const
{
    return m_settings.value(QStringLiteral("lastThemeWasDark")).toBool();
}

void Settings::setLastThemeWasDark(bool dark)
{
    m_settings.setValue(QStringLiteral("lastThemeWasDark"), dark);
}

bool Settings::knowsLastTheme() const
{
    return m_settings.contains(QStringLiteral("lastThemeWasDark"));
}

std::chrono::minutes Settings::refreshEvery() const
{
    constexpr int usual = 1;
    bool isNumber = false;
    const int minutes = m_settings.value(QStringLiteral("refreshMinutes"), usual).toInt(&isNumber);
    return std::chrono::minutes(isNumber && minutes >= 0 && minutes <= 24 * 60 ? minutes : usual);
}

void Settings::setRefreshEvery(std::chrono::minutes every)
{
    m_settings.setValue(QStringLiteral("refreshMinutes"), int(every.count()));
}

QString Settings::accountId() const
{
    const QString key = QStringLiteral("account/id");
    QString id = m_settings.value(key).toString();
    if (QUuid::fromString(id).isNull()) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_settings.setValue(key, id);
    }
    return id;
}

QUrl Settings::apiUrl() const
{
    return QUrl(m_settings.value(QStringLiteral("account/apiUrl")).toString(), QUrl::StrictMode);
}

void Settings::setApiUrl(const QUrl &url)
{
    m_settings.setValue(QStringLiteral("account/apiUrl"), url.toString());
}

bool Settings::hasAccount() const
{
    return m_settings.value(QStringLiteral("account/stored")).toBool();
}

void Settings::setHasAccount(bool has)
{
    m_settings.setValue(QStringLiteral("account/stored"), has);
    m_settings.sync();
}

QString Settings::organizationId() const
{
    return m_settings.value(QStringLiteral("account/organization")).toString();
}

void Settings::setOrganizationId(const QString &organizationId)
{
    m_settings.setValue(QStringLiteral("account/organization"), organizationId);
}

QByteArray Settings::viewState(const QString &name) const
{
    return m_settings.value(QStringLiteral("view/") + name).toByteArray();
}

void Settings::setViewState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("view/") + name, state);
}
