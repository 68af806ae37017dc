#pragma once

#include "models/domain/secretvault.h"

#include <chrono>
#include <memory>
#include <optional>

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

    // What it answered last in this run, for diagnostics; nothing: it was not asked. Asks nothing itself.
    const std::optional<VaultAnswer::Kind> &lastAnswer() const { return m_lastAnswer; }
    static QString backend(); // "Secret Service (libsecret)"; which program answers is not asked

private:
    Callback noting(Callback done);

    std::unique_ptr<SecretService> m_secretService;
    Deadlines m_deadlines;
    std::optional<VaultAnswer::Kind> m_lastAnswer;
};
