#include "models/store/knownsecrets.h"

#include "models/domain/ownheaders.h"

void KnownSecrets::note(const QByteArray &secret)
{
    if (secret.isEmpty() || m_secrets.contains(secret))
        return;
    m_secrets.append(secret);
    emit changed();
    emit learned(secret);
}

void KnownSecrets::noteToken(const QByteArray &token)
{
    if (token.isEmpty() || m_secrets.contains(token))
        return;
    m_secrets.append(token);
    emit changed();
}

void KnownSecrets::noteSent(const TargetRequest &request)
{
    for (const QByteArray &secret : secretsIn(request.headers))
        note(secret);
}

void KnownSecrets::forgetAll()
{
    if (m_secrets.isEmpty())
        return;
    m_secrets.clear();
    emit changed();
}
