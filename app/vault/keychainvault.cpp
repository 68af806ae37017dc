#include "app/vault/keychainvault.h"

#include "app/vault/keychainoperation.h"
#include "app/vault/secretservice.h"

#include <utility>

KeychainVault::KeychainVault()
    : KeychainVault(Deadlines{})
{
}

KeychainVault::KeychainVault(Deadlines deadlines)
    : m_secretService(std::make_unique<SecretService>())
    , m_deadlines(deadlines)
{
}

KeychainVault::~KeychainVault() = default;

QString KeychainVault::backend()
{
#if defined(Q_OS_WIN)
    return QStringLiteral("Windows Credential Manager");
#elif defined(Q_OS_DARWIN)
    return QStringLiteral("macOS Keychain");
#else
    return QStringLiteral("Secret Service (libsecret)");
#endif
}

// The operations end with the secret service object, which is ours: this one is there when they answer.
SecretVault::Callback KeychainVault::noting(Callback done)
{
    return [this, done = std::move(done)](const VaultAnswer &answer) {
        m_lastAnswer = answer.kind;
        if (done)
            done(answer);
    };
}

void KeychainVault::read(const QString &key, QObject *context, Callback done)
{
    (new KeychainRead(*m_secretService, m_deadlines, key, context, noting(std::move(done))))->start();
}

void KeychainVault::write(const QString &key, const QByteArray &value, QObject *context, Callback done)
{
    (new KeychainWrite(*m_secretService, m_deadlines, key, value, context, noting(std::move(done))))->start();
}

void KeychainVault::remove(const QString &key, QObject *context, Callback done)
{
    (new KeychainRemoval(*m_secretService, m_deadlines, key, context, noting(std::move(done))))->start();
}

void KeychainVault::probe(QObject *context, Callback done)
{
    (new KeychainProbe(*m_secretService, m_deadlines, context, noting(std::move(done))))->start();
}
