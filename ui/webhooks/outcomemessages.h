#pragma once

#include "models/store/webhookstore.h"

#include <QHash>
#include <QObject>

#include <functional>

class MessageBar;

// Says how a write ended, in the message bar: one true sentence an outcome, and the action that helps. Both
// references must outlive it.
class OutcomeMessages : public QObject
{
    Q_OBJECT

public:
    enum class Change { Created, Saved, Enabled, Disabled, SecretRestored };

    OutcomeMessages(WebhookStore &store, MessageBar &bar, QObject *parent);

    // `tryAgain` may be empty: then it is not offered. `compare`: offered where somebody else's change
    // stopped it.
    void saveEnded(Change change, const QString &title, const SaveOutcome &outcome,
                   const std::function<void()> &tryAgain, const std::function<void()> &compare = {});
    void removeEnded(const QString &title, const RemoveOutcome &outcome,
                     const std::function<void()> &tryAgain);
    // What was seen earlier is shown (J3): says that nothing can be changed.
    bool refusesWhileOffline();
    // What an unknown outcome turned out to be.
    void changeSettled(const SettledChange &change);

signals:
    void connectRequested();
    // It was not done, and the user wants it again: open what was typed.
    void reopenRequested(const ChangeIntent &intent);

private:
    void postFailure(const QString &text, const std::optional<ApiError> &error,
                     const std::function<void()> &tryAgain);
    // Nothing was sent, so that nothing of somebody else's is lost.
    void postStopped(const QString &text, const std::function<void()> &tryAgain);
    void postToCheck(const QString &text);
    void postUnknown(const QString &intentId, const QString &text);
    void postUnknownAgain(); // what "Check Now" did not tell
    static QString settledDoneText(const SettledChange &change, const QString &title);
    static QString mergedText(const SaveOutcome &outcome); // empty, or " " and a sentence
    static QString doneText(Change change, const QString &title);
    static QString notDoneText(Change change, const QString &title, const QString &cause);
    static QString unknownText(Change change, const QString &title);

    struct Unknown
    {
        int messageId = 0; // 0: closed by its action, which is on its way
        QString text;
    };

    WebhookStore &m_store;
    MessageBar &m_bar;
    int m_offlineMessage = 0;
    QHash<QString, Unknown> m_unknown; // by intent
};
