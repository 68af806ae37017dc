#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

// What the desktop's secret service says about itself and about one entry. QtKeychain tells "locked" as "not
// found" and "nothing deleted" as success (QT-NOTES, QtKeychain on Linux); this is the truth beside it.
struct SecretServiceAnswer
{
    enum class State { Ready, Absent, Denied, NotAnswering, Failed };
    State state = State::Failed;
    bool keyringIsLocked = false;  // the collection of the alias "default"
    bool keyringIsMissing = false; // none was made yet: the first write asks the user to make one
    bool entryIsListed = false;    // in an open collection
    bool entryIsLocked = false;    // in a locked collection

    bool isReady() const { return state == State::Ready; }
    bool isLocked() const { return keyringIsLocked || entryIsLocked; }
};

// Asks org.freedesktop.secrets over D-Bus: only questions, so no prompt opens and nothing is unlocked. The
// bus may start the service. Owned by the keychain vault. On systems without the secret service there is no
// check: see isUsed().
class SecretService : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const SecretServiceAnswer &)>;

    using QObject::QObject;

    // False on Windows and macOS: QtKeychain's own answers are all there is.
    static bool isUsed();
    // Whether the library that QtKeychain loads at run time for this service is there; asked only after a
    // failure.
    static bool libraryIsMissing();

    // `done` comes later, exactly once, within about `deadline`; not at all when `context` or this object is
    // gone.
    void check(const QString &service, const QString &key, std::chrono::milliseconds deadline,
               QObject *context, Callback done);
};
