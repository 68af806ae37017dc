#pragma once

#include <QByteArray>
#include <QString>

#include <sys/types.h>

// What tests do to the real keyring of keyring-session.sh, past the vault they test: plain D-Bus calls and
// the desktop's own tool.
namespace SecretServiceCalls {

QByteArray lookup(const QString &key); // secret-tool
bool lockKeyring();
bool unlockKeyring(); // without a prompt, with QW_KEYRING_PASSWORD
pid_t keyringProcess();

} // namespace SecretServiceCalls

// Locks it for a scope.
class LockedKeyring
{
public:
    LockedKeyring()
        : m_isLocked(SecretServiceCalls::lockKeyring())
    {
    }
    ~LockedKeyring() { SecretServiceCalls::unlockKeyring(); }
    LockedKeyring(const LockedKeyring &) = delete;
    LockedKeyring &operator=(const LockedKeyring &) = delete;
    bool isLocked() const { return m_isLocked; }

private:
    bool m_isLocked;
};
