#include "app/vault/sessionvault.h"

#include <QObject>

#include <utility>

namespace {

void answerFromSession(QObject *context, SecretVault::Callback done, VaultAnswer answer)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), done = std::move(done)] { done(answer); },
        Qt::QueuedConnection);
}

} // namespace

SessionVault::~SessionVault() = default;

void SessionVault::read(const QString &key, QObject *context, Callback done)
{
    const auto found = m_values.constFind(key);
    if (found == m_values.constEnd())
        answerFromSession(context, std::move(done), {VaultAnswer::Kind::NotFound, {}});
    else
        answerFromSession(context, std::move(done), {VaultAnswer::Kind::Done, *found});
}

void SessionVault::write(const QString &key, const QByteArray &value, QObject *context, Callback done)
{
    m_values.insert(key, value);
    answerFromSession(context, std::move(done), {VaultAnswer::Kind::Done, {}});
}

void SessionVault::remove(const QString &key, QObject *context, Callback done)
{
    m_values.remove(key);
    answerFromSession(context, std::move(done), {VaultAnswer::Kind::Done, {}});
}

void SessionVault::probe(QObject *context, Callback done)
{
    answerFromSession(context, std::move(done), {VaultAnswer::Kind::Done, {}});
}
