#pragma once

#include "models/domain/targetrequest.h"

#include <QObject>

// The secrets that became known in this run, each once, in memory only: the token, those that were written to
// a webhook or read from where they are remembered, and those that went to a target. What is kept on this
// computer, and what is shown of Qovery's audit log, goes without them; the keyring is not asked for them.
// Of one account: who opens another calls forgetAll(). Belongs to the GUI thread.
class KnownSecrets : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void note(const QByteArray &secret);     // UTF-8
    void noteToken(const QByteArray &token); // known before anything is kept: learned() is not said of it
    void noteSent(const TargetRequest &request);
    void forgetAll();

    const QList<QByteArray> &all() const { return m_secrets; }

signals:
    void changed();
    // It was not known until now: what is kept already may hold it.
    void learned(const QByteArray &secret);

private:
    QList<QByteArray> m_secrets;
};
