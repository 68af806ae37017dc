#pragma once

#include "app/vault/keychainvault.h"
#include "app/vault/secretservice.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace QKeychain {
class Job;
}

// One question to the keychain: ask the secret service, run the job, ask again. A child of the secret service
// object; deletes itself after its one answer. A QtKeychain job cannot be cancelled: after the deadline it
// runs on unheard.
class KeychainOperation : public QObject
{
    Q_OBJECT

public:
    void start();

protected:
    using Kind = VaultAnswer::Kind;

    KeychainOperation(SecretService &secretService, KeychainVault::Deadlines deadlines, const QString &key,
                      QObject *context, SecretVault::Callback done);

    // The secret service answers and is ready.
    virtual void begin(const SecretServiceAnswer &service) = 0;

    const QString &key() const { return m_key; }
    // Asks the secret service; whatever is not "ready" ends the operation with its own answer.
    void ask(void (KeychainOperation::*next)(const SecretServiceAnswer &));
    // Asks again after a job failed for a reason of its own, then ends: locked, gone, silent, denied or
    // failed.
    void explain(int jobError);
    void runRead(std::function<void(int error, const QByteArray &value)> next);
    void runWrite(const QByteArray &value, std::function<void(int error)> next);
    void runRemoval(std::function<void(int error)> next);
    void finish(Kind kind, const QByteArray &value = {});

private:
    template <typename Job, typename Next>
    void run(Job *job, Next next);
    void beginWith(const SecretServiceAnswer &service);
    void explainWith(const SecretServiceAnswer &service);
    void watch(std::chrono::milliseconds deadline);

    SecretService &m_secretService;
    KeychainVault::Deadlines m_deadlines;
    QString m_key;
    QPointer<QObject> m_context;
    SecretVault::Callback m_done;
    QTimer m_watchdog;
    bool m_promptMayBeOpen = false;
    int m_jobError = 0;
};

class KeychainRead : public KeychainOperation
{
    Q_OBJECT

public:
    KeychainRead(SecretService &secretService, KeychainVault::Deadlines deadlines, const QString &key,
                 QObject *context, SecretVault::Callback done);

protected:
    void begin(const SecretServiceAnswer &service) override;

private:
    void judge(int error, const QByteArray &value);
};

class KeychainWrite : public KeychainOperation
{
    Q_OBJECT

public:
    KeychainWrite(SecretService &secretService, KeychainVault::Deadlines deadlines, const QString &key,
                  const QByteArray &value, QObject *context, SecretVault::Callback done);

protected:
    void begin(const SecretServiceAnswer &service) override;

private:
    void readBack(int error);
    void compare(int error, const QByteArray &value);

    QByteArray m_value;
};

class KeychainRemoval : public KeychainOperation
{
    Q_OBJECT

public:
    KeychainRemoval(SecretService &secretService, KeychainVault::Deadlines deadlines, const QString &key,
                    QObject *context, SecretVault::Callback done);

protected:
    void begin(const SecretServiceAnswer &service) override;

private:
    void removeOpened(const SecretServiceAnswer &service);
    void removeNow();
    void checkGone(const SecretServiceAnswer &service);
    void checkGoneByReading();
};

class KeychainProbe : public KeychainOperation
{
    Q_OBJECT

public:
    KeychainProbe(SecretService &secretService, KeychainVault::Deadlines deadlines, QObject *context,
                  SecretVault::Callback done);

protected:
    void begin(const SecretServiceAnswer &service) override;
};
