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

void KeychainVault::read(const QString &key, QObject *context, Callback done)
{
    (new KeychainRead(*m_secretService, m_deadlines, key, context, std::move(done)))->start();
}

void KeychainVault::write(const QString &key, const QByteArray &value, QObject *context, Callback done)
{
    (new KeychainWrite(*m_secretService, m_deadlines, key, value, context, std::move(done)))->start();
}

void KeychainVault::remove(const QString &key, QObject *context, Callback done)
{
    (new KeychainRemoval(*m_secretService, m_deadlines, key, context, std::move(done)))->start();
}

void KeychainVault::probe(QObject *context, Callback done)
{
    (new KeychainProbe(*m_secretService, m_deadlines, context, std::move(done)))->start();
}
