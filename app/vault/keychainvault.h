#pragma once

#include "models/domain/secretvault.h"

#include <chrono>
#include <memory>

class SecretService;

// The OS keychain through QtKeychain; the only place that knows it. Every entry belongs to the service
// "qovery-webhooks". On Linux what QtKeychain says is held against the secret service itself, before and
// after: a locked keyring is never "not found", and a removal or a write is Done only when reading back shows
// it. Reading, writing and removing may let the desktop open its prompt when the keyring is locked; probe()
// never does.
class KeychainVault : public SecretVault
{
public:
    struct Deadlines
    {
        std::chrono::milliseconds answer{5'000};   // the service answers within this
        std::chrono::milliseconds prompt{120'000}; // while the user may be answering the desktop's prompt
    };

    KeychainVault();
    explicit KeychainVault(Deadlines deadlines);
    ~KeychainVault() override;

    void read(const QString &key, QObject *context, Callback done) override;
    void write(const QString &key, const QByteArray &value, QObject *context, Callback done) override;
    void remove(const QString &key, QObject *context, Callback done) override;
    void probe(QObject *context, Callback done) override;

private:
    std::unique_ptr<SecretService> m_secretService;
    Deadlines m_deadlines;
};
