#pragma once

#include "ui/webhooks/secretsupply.h"

class SecretsDialog;

// One call of SecretSupply::supply(): recalls what is remembered, asks for the rest, ends once and deletes
// itself.
class SecretQuestion : public QObject
{
    Q_OBJECT

public:
    SecretQuestion(SecretSupply &supply, const QList<SecretSupply::Request> &requests,
                   SecretDialog::Action action, QWidget *over, QWidget *window);

    void start();

signals:
    void ended(const QList<WebhookDraft> &drafts); // empty: cancelled

private:
    struct Item
    {
        enum class State {
            Ready,  // the draft can be sent
            Recall, // the remembered secret is to be read
            Ask,
        };
        Webhook base;
        WebhookDraft draft;
        State state = State::Ready;
        bool isSupplied = false; // by this question, from the keyring or by the user
    };

    void recallNext();
    void judgeRecall(const QString &webhookId, const VaultAnswer &answer);
    void refuse(VaultAnswer::Kind kind); // the one that is being recalled, and those after it
    void askOrEnd();
    void askForOne(Item &item);
    void askForSeveral();
    void answerOne(SecretChoice choice, const QString &secret);
    void recallOne();
    void end(const QList<WebhookDraft> &drafts);
    Item *itemOf(const QString &webhookId);
    RememberedSecrets &secrets() const { return m_supply.secrets(); }

    SecretSupply &m_supply;
    QList<Item> m_items;
    SecretDialog::Action m_action;
    QWidget *overWhat() const { return m_over ? m_over.data() : m_window; }

    QPointer<QWidget> m_over; // an editor may be closed while the keyring is asked
    QWidget *m_window;
    QPointer<SecretDialog> m_dialog;
    QPointer<SecretsDialog> m_severalDialog;
    QStringList m_notRecalled;
    VaultAnswer::Kind m_notRecalledBecause = VaultAnswer::Kind::Done;
    bool m_hasEnded = false;
};
