#pragma once

#include "app/accountlist.h"
#include "app/settingsfile.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

// Every stored preference by a typed accessor, INI format. The only place for QSettings; `path` is injected
// in tests. Never holds a token, a secret or a target URL. A file that cannot be used is set aside, and what
// could be read of it is kept (L6).
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &path, QObject *parent = nullptr);
    ~Settings() override;
    // Where everything but the demo and the tests keeps them.
    static QString usualPath();

    // Of the file that was found at the start.
    const std::optional<SettingsDamage> &damage() const { return m_damage; }
    QString path() const;

    enum class Appearance { System, Light, Dark };
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    bool lastThemeWasDark() const; // of the last run, for the first paint (DESIGN, First paint)
    void setLastThemeWasDark(bool dark);
    bool knowsLastTheme() const;

    // How often the list is read again in the background; 0: never.
    std::chrono::minutes refreshEvery() const;
    void setRefreshEvery(std::chrono::minutes every);

    // Where the built-in receiver listened last; 0: never.
    quint16 receiverPort() const;
    void setReceiverPort(quint16 port);

    // Desktop notifications of deliveries: altogether, and the webhooks for which there are none, by id.
    bool showsNotifications() const;
    void setShowsNotifications(bool shown);
    QStringList mutedWebhooks() const;
    void setMutedWebhooks(const QStringList &webhookIds);

    // How much room kept deliveries may take, one of keptBounds(), in bytes.
    static QList<qint64> keptBounds();
    qint64 keptBound() const;
    void setKeptBound(qint64 bytes);

    // Use them through AccountList.
    QList<Account> accounts() const;
    void setAccounts(const QList<Account> &accounts);
    QString currentAccountId() const;
    void setCurrentAccountId(const QString &accountId);

    // Views hand out saveState() values, kept by name: "window", "splitter", "columns" …
    QByteArray viewState(const QString &name) const;
    void setViewState(const QString &name, const QByteArray &state);

signals:
    void notWritten(); // the disk is full, the file is write-protected …; said once a run

private:
    void open(const QString &path);
    void keepWhatIsReadable(SettingsDamage::Kind kind);
    void migrate();
    void setValue(const QString &key, const QVariant &value);
    void removeValue(const QString &key);
    void writeLater();
    void write();

    std::unique_ptr<QSettings> m_settings;
    std::optional<SettingsDamage> m_damage;
    bool m_writeIsDue = false;
    bool m_failureIsSaid = false;
};
