#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

// What a vault answered. A locked keyring is not an empty one: QtKeychain says "not found" for both
// (QT-NOTES), an implementation must not.
struct VaultAnswer
{
    enum class Kind {
        Done,         // read: value is set; write and remove: verified by reading back
        NotFound,     // the vault is open and has no such entry
        Absent,       // no secret service, no D-Bus, libsecret missing
        Locked,       // the keyring is locked and was not opened
        Denied,       // the user or the service refused
        NotAnswering, // no answer within the deadline; a late one is ignored
        Failed,       // anything else
    };
    Kind kind = Kind::Failed;
    QByteArray value;
};

// Keeps secrets by key. Two real implementations: the OS keychain and this session's memory (app/vault).
// Answers come later, in the caller's thread, exactly once, or not at all when `context` is gone.
class SecretVault
{
public:
    using Callback = std::function<void(const VaultAnswer &)>;

    virtual ~SecretVault() = default;
    virtual void read(const QString &key, QObject *context, Callback done) = 0;
    virtual void write(const QString &key, const QByteArray &value, QObject *context, Callback done) = 0;
    virtual void remove(const QString &key, QObject *context, Callback done) = 0;
    // Whether it can be used now: Done, Absent, Locked or NotAnswering. Never opens a prompt.
    virtual void probe(QObject *context, Callback done) = 0;
};
