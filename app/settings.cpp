#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace {

const auto settingsAccounts = QStringLiteral("accounts");
const auto settingsOldAccount = QStringLiteral("account"); // before there were several
const auto settingsCurrentAccount = QStringLiteral("currentAccount");

bool settingsIsUuid(const QString &text)
{
    return !QUuid::fromString(text).isNull();
}

bool settingsIsNumber(const QVariant &value, int most)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 0 && number <= most;
}

constexpr int settingsMostAccounts = 1000;
constexpr int settingsMostMinutes = 24 * 60;
constexpr int settingsMostPort = 65'535;
constexpr int settingsMostMegabytes = 1024 * 1024;

// Whether a known key holds what this version writes there. Unknown keys may be a newer version's.
bool settingsValueIsSound(const QString &key, const QVariant &value)
{
    const QString text = value.toString();
    if (key.startsWith(QLatin1String("view/")))
        return value.typeId() == QMetaType::QByteArray || text.isEmpty();
    const bool isText = value.typeId() == QMetaType::QString;
    if (key == QLatin1String("appearance"))
        return text == QLatin1String("light") || text == QLatin1String("dark");
    if (key == QLatin1String("refreshMinutes"))
        return settingsIsNumber(value, settingsMostMinutes);
    if (key == QLatin1String("receiverPort"))
        return settingsIsNumber(value, settingsMostPort);
    if (key == QLatin1String("keptMegabytes"))
        return settingsIsNumber(value, settingsMostMegabytes);
    if (key == QLatin1String("mutedWebhooks"))
        return isText || value.typeId() == QMetaType::QStringList;
    if (key == QLatin1String("accounts/size"))
        return settingsIsNumber(value, settingsMostAccounts);
    if (key == settingsCurrentAccount)
        return text.isEmpty() || settingsIsUuid(text);
    const bool isAccount =
        key.startsWith(QLatin1String("accounts/")) || key.startsWith(QLatin1String("account/"));
    const QString last = key.section(QLatin1Char('/'), -1);
    if (key == QLatin1String("lastThemeWasDark") || key == QLatin1String("notifications") ||
        (isAccount && last == QLatin1String("stored")))
        return value.typeId() == QMetaType::Bool || // set in this process
               (isText && (text == QLatin1String("true") || text == QLatin1String("false")));
    if (isAccount && last == QLatin1String("id"))
        return isText && settingsIsUuid(text);
    if (isAccount && last == QLatin1String("apiUrl"))
        return isText && (text.isEmpty() || QUrl(text, QUrl::StrictMode).isValid());
    return !isAccount || isText;
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
{
    const bool isThere = QFileInfo::exists(path) || QFileInfo(path).isSymLink();
    if (isThere && !SettingsFile::isPlainFile(path))
        m_damage = SettingsDamage{SettingsDamage::Kind::NotAFile, SettingsFile::moveAside(path)};
    else if (isThere && !SettingsFile::isReadable(path))
        m_damage = SettingsDamage{SettingsDamage::Kind::Unreadable, SettingsFile::moveAside(path)};
    open(path);
    if (m_damage)
        return;
    const QStringList keys = m_settings->allKeys();
    const bool isSound = std::all_of(keys.cbegin(), keys.cend(), [this](const QString &key) {
        return settingsValueIsSound(key, m_settings->value(key));
    });
    if (m_settings->status() == QSettings::FormatError)
        keepWhatIsReadable(SettingsDamage::Kind::Unparsable);
    else if (!isSound)
        keepWhatIsReadable(SettingsDamage::Kind::WrongTypes);
    migrate();
}

Settings::~Settings() = default;

QString Settings::usualPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("qovery-webhooks/settings.ini"));
}

void Settings::open(const QString &path)
{
    m_settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

QString Settings::path() const
{
    return m_settings->fileName();
}

// A new file with the sound values: QSettings would go on with a broken one, and its status would never tell
// of anything else.
void Settings::keepWhatIsReadable(SettingsDamage::Kind kind)
{
    QHash<QString, QVariant> sound;
    const QStringList keys = m_settings->allKeys();
    for (const QString &key : keys) {
        const QVariant value = m_settings->value(key);
        if (settingsValueIsSound(key, value))
            sound.insert(key, value);
    }
    const QString filePath = path();
    m_damage = SettingsDamage{kind, SettingsFile::moveAside(filePath)};
    m_settings.reset();
    open(filePath);
    for (auto value = sound.cbegin(); value != sound.cend(); ++value)
        m_settings->setValue(value.key(), value.value());
    writeLater();
}

// The one account of earlier versions is the first of several now.
void Settings::migrate()
{
    if (!m_settings->childGroups().contains(settingsOldAccount))
        return;
    if (!m_settings->contains(QStringLiteral("accounts/size"))) {
        m_settings->beginGroup(settingsOldAccount);
        Account account;
        account.accountId = m_settings->value(QStringLiteral("id")).toString();
        account.apiUrl = QUrl(m_settings->value(QStringLiteral("apiUrl")).toString(), QUrl::StrictMode);
        account.organizationId = m_settings->value(QStringLiteral("organization")).toString();
        account.isTokenStored = m_settings->value(QStringLiteral("stored")).toBool();
        m_settings->endGroup();
        if (settingsIsUuid(account.accountId)) {
            setAccounts({account});
            setCurrentAccountId(account.accountId);
        }
    }
    removeValue(settingsOldAccount);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    m_settings->setValue(key, value);
    writeLater();
}

void Settings::removeValue(const QString &key)
{
    m_settings->remove(key);
    writeLater();
}

void Settings::writeLater()
{
    if (m_writeIsDue)
        return;
    m_writeIsDue = true;
    QTimer::singleShot(0, this, &Settings::write);
}

// QSettings writes a new file and renames it; what went wrong stands in its status only.
void Settings::write()
{
    m_writeIsDue = false;
    m_settings->sync();
    if (m_settings->status() == QSettings::NoError || m_failureIsSaid)
        return;
    m_failureIsSaid = true;
    emit notWritten();
}

Settings::Appearance Settings::appearance() const
{
    const QString word = m_settings->value(QStringLiteral("appearance")).toString();
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
        removeValue(QStringLiteral("appearance"));
        break;
    case Appearance::Light:
        setValue(QStringLiteral("appearance"), QStringLiteral("light"));
        break;
    case Appearance::Dark:
        setValue(QStringLiteral("appearance"), QStringLiteral("dark"));
        break;
    }
}

bool Settings::lastThemeWasDark() const
{
    return m_settings->value(QStringLiteral("lastThemeWasDark")).toBool();
}

void Settings::setLastThemeWasDark(bool dark)
{
    setValue(QStringLiteral("lastThemeWasDark"), dark);
}

bool Settings::knowsLastTheme() const
{
    return m_settings->contains(QStringLiteral("lastThemeWasDark"));
}

std::chrono::minutes Settings::refreshEvery() const
{
    const QVariant minutes = m_settings->value(QStringLiteral("refreshMinutes"), 1);
    return std::chrono::minutes(settingsIsNumber(minutes, settingsMostMinutes) ? minutes.toInt() : 1);
}

void Settings::setRefreshEvery(std::chrono::minutes every)
{
    setValue(QStringLiteral("refreshMinutes"), int(every.count()));
}

quint16 Settings::receiverPort() const
{
    const QVariant port = m_settings->value(QStringLiteral("receiverPort"), 0);
    return settingsIsNumber(port, settingsMostPort) ? quint16(port.toUInt()) : quint16(0);
}

void Settings::setReceiverPort(quint16 port)
{
    setValue(QStringLiteral("receiverPort"), int(port));
}

bool Settings::showsNotifications() const
{
    return m_settings->value(QStringLiteral("notifications"), true).toBool();
}

void Settings::setShowsNotifications(bool shown)
{
    setValue(QStringLiteral("notifications"), shown);
}

QStringList Settings::mutedWebhooks() const
{
    return m_settings->value(QStringLiteral("mutedWebhooks")).toStringList();
}

void Settings::setMutedWebhooks(const QStringList &webhookIds)
{
    if (webhookIds.isEmpty()) // INI knows no empty list
        removeValue(QStringLiteral("mutedWebhooks"));
    else
        setValue(QStringLiteral("mutedWebhooks"), webhookIds);
}

QList<qint64> Settings::keptBounds()
{
    constexpr qint64 megabyte = 1024 * 1024;
    return {64 * megabyte, 256 * megabyte, 1024 * megabyte};
}

qint64 Settings::keptBound() const
{
    const qint64 bytes = m_settings->value(QStringLiteral("keptMegabytes"), 256).toLongLong() * 1024 * 1024;
    return keptBounds().contains(bytes) ? bytes : keptBounds().at(1);
}

void Settings::setKeptBound(qint64 bytes)
{
    setValue(QStringLiteral("keptMegabytes"), bytes / 1024 / 1024);
}

QList<Account> Settings::accounts() const
{
    QList<Account> accounts;
    const int size = std::min(m_settings->beginReadArray(settingsAccounts), settingsMostAccounts);
    for (int at = 0; at < size; ++at) {
        m_settings->setArrayIndex(at);
        Account account;
        account.accountId = m_settings->value(QStringLiteral("id")).toString();
        account.name = m_settings->value(QStringLiteral("name")).toString().simplified();
        account.apiUrl = QUrl(m_settings->value(QStringLiteral("apiUrl")).toString(), QUrl::StrictMode);
        account.organizationId = m_settings->value(QStringLiteral("organization")).toString();
        account.isTokenStored = m_settings->value(QStringLiteral("stored")).toBool();
        const auto isSame = [&](const Account &other) { return other.accountId == account.accountId; };
        if (settingsIsUuid(account.accountId) && std::none_of(accounts.cbegin(), accounts.cend(), isSame))
            accounts.append(account);
    }
    m_settings->endArray();
    return accounts;
}

void Settings::setAccounts(const QList<Account> &accounts)
{
    m_settings->remove(settingsAccounts);
    m_settings->beginWriteArray(settingsAccounts, int(accounts.size()));
    for (int at = 0; at < accounts.size(); ++at) {
        const Account &account = accounts.at(at);
        m_settings->setArrayIndex(at);
        m_settings->setValue(QStringLiteral("id"), account.accountId);
        m_settings->setValue(QStringLiteral("name"), account.name);
        m_settings->setValue(QStringLiteral("apiUrl"), account.apiUrl.toString());
        m_settings->setValue(QStringLiteral("organization"), account.organizationId);
        m_settings->setValue(QStringLiteral("stored"), account.isTokenStored);
    }
    m_settings->endArray();
    writeLater();
}

QString Settings::currentAccountId() const
{
    return m_settings->value(settingsCurrentAccount).toString();
}

void Settings::setCurrentAccountId(const QString &accountId)
{
    setValue(settingsCurrentAccount, accountId);
}

QByteArray Settings::viewState(const QString &name) const
{
    return m_settings->value(QStringLiteral("view/") + name).toByteArray();
}

void Settings::setViewState(const QString &name, const QByteArray &state)
{
    setValue(QStringLiteral("view/") + name, state);
}
