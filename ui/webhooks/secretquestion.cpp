#include "ui/webhooks/secretquestion.h"

#include "ui/editor/secretsdialog.h"
#include "ui/webhooks/webhooktexts.h"

#include <algorithm>

SecretQuestion::SecretQuestion(SecretSupply &supply, const QList<SecretSupply::Request> &requests,
                               SecretDialog::Action action, QWidget *over, QWidget *window)
    : QObject(&supply)
    , m_supply(supply)
    , m_action(action)
    , m_over(over)
    , m_window(window)
{
    for (const SecretSupply::Request &request : requests)
        m_items.append({request.base, request.draft});
}

void SecretQuestion::start()
{
    const bool areSettled = std::all_of(m_items.cbegin(), m_items.cend(), [this](const Item &item) {
        return secrets().isSettled(item.base.id);
    });
    if (!areSettled) { // just started, or just being remembered: known in a moment
        connect(&secrets(), &RememberedSecrets::settled, this, &SecretQuestion::start,
                Qt::SingleShotConnection);
        return;
    }
    for (Item &item : m_items) {
        item.isSupplied = item.draft.secretChoice == SecretChoice::KeepRemembered ||
                          (item.draft.secretChoice == SecretChoice::Keep && item.draft.secret.isEmpty());
        if (item.isSupplied)
            item.state = secrets().isRemembered(item.base.id) && !secrets().mayBeStale(item.base)
                             ? Item::State::Recall
                             : Item::State::Ask;
    }
    recallNext();
}

SecretQuestion::Item *SecretQuestion::itemOf(const QString &webhookId)
{
    for (Item &item : m_items) {
        if (item.base.id == webhookId)
            return &item;
    }
    return nullptr;
}

void SecretQuestion::recallNext()
{
    for (const Item &item : std::as_const(m_items)) {
        if (item.state != Item::State::Recall)
            continue;
        secrets().recall(item.base.id, this, [this, webhookId = item.base.id](const VaultAnswer &answer) {
            judgeRecall(webhookId, answer);
        });
        return;
    }
    askOrEnd();
}

void SecretQuestion::judgeRecall(const QString &webhookId, const VaultAnswer &answer)
{
    Item *item = itemOf(webhookId);
    if (m_hasEnded || !item)
        return;
    switch (answer.kind) {
    case VaultAnswer::Kind::Done:
        item->draft.secretChoice = SecretChoice::Keep;
        item->draft.secret = QString::fromUtf8(answer.value);
        item->draft.remembersSecret = true; // stays so
        item->state = Item::State::Ready;
        break;
    case VaultAnswer::Kind::NotFound: // this one only
        item->state = Item::State::Ask;
        m_notRecalled.append(webhookId);
        m_notRecalledBecause = answer.kind;
        break;
    case VaultAnswer::Kind::Absent:
    case VaultAnswer::Kind::Locked:
    case VaultAnswer::Kind::Denied:
    case VaultAnswer::Kind::NotAnswering:
    case VaultAnswer::Kind::Failed:
        refuse(answer.kind);
        break;
    }
    recallNext();
}

// The same answer would come for each, after a prompt of the desktop for each.
void SecretQuestion::refuse(VaultAnswer::Kind kind)
{
    for (Item &item : m_items) {
        if (item.state != Item::State::Recall)
            continue;
        item.state = Item::State::Ask;
        m_notRecalled.append(item.base.id);
    }
    m_notRecalledBecause = kind;
}

void SecretQuestion::askOrEnd()
{
    const auto asked = std::find_if(m_items.begin(), m_items.end(),
                                    [](const Item &item) { return item.state == Item::State::Ask; });
    if (asked == m_items.end()) {
        QList<WebhookDraft> drafts;
        for (const Item &item : std::as_const(m_items))
            drafts.append(item.draft);
        end(drafts);
    } else if (m_items.size() == 1) {
        askForOne(*asked);
    } else {
        askForSeveral();
    }
    m_notRecalled.clear();
}

void SecretQuestion::askForOne(Item &item)
{
    if (!m_dialog) {
        m_dialog = new SecretDialog(m_action, item.base, overWhat());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_supply.watchMemory(item.base, m_dialog,
                             [dialog = m_dialog](const SecretMemory &memory) { dialog->setMemory(memory); });
        connect(m_dialog, &SecretDialog::secretEntered, this,
                [this](const QString &secret) { answerOne(SecretChoice::Keep, secret); });
        connect(m_dialog, &SecretDialog::secretDropped, this,
                [this] { answerOne(SecretChoice::Remove, {}); });
        connect(m_dialog, &SecretDialog::recallRequested, this, &SecretQuestion::recallOne);
        connect(m_dialog, &QDialog::rejected, this, [this] { end({}); });
        connect(m_dialog, &QObject::destroyed, this, [this] { end({}); });
        m_dialog->open();
    } else {
        m_dialog->setMemory(m_supply.memoryOf(item.base));
    }
    if (!m_notRecalled.isEmpty())
        m_dialog->showNotRecalled(m_notRecalledBecause);
}

void SecretQuestion::recallOne()
{
    m_items.first().state = Item::State::Recall;
    recallNext();
}

void SecretQuestion::answerOne(SecretChoice choice, const QString &secret)
{
    Item &item = m_items.first();
    item.draft.secretChoice = choice;
    item.draft.secret = secret;
    item.draft.remembersSecret = choice == SecretChoice::Keep && m_dialog && m_dialog->remembersSecret();
    item.state = Item::State::Ready;
    askOrEnd();
}

void SecretQuestion::askForSeveral()
{
    if (!m_severalDialog) {
        QList<SecretsDialog::Need> needs;
        for (const Item &item : std::as_const(m_items)) {
            // Those that were recalled are listed too: the user sees every webhook whose secret is sent.
            if (item.isSupplied)
                needs.append({item.base.id, WebhookTexts::title(item.base),
                              secrets().isRemembered(item.base.id), secrets().mayBeStale(item.base)});
        }
        m_severalDialog = new SecretsDialog(m_action, needs, overWhat());
        m_severalDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_supply.watchMemory(
            Webhook{}, m_severalDialog,
            [dialog = m_severalDialog](const SecretMemory &memory) { dialog->setMemory(memory); });
        connect(m_severalDialog, &SecretsDialog::submitted, this,
                [this](const QList<SecretsDialog::Answer> &answers) {
                    for (const SecretsDialog::Answer &answer : answers) {
                        Item *item = itemOf(answer.webhookId);
                        item->draft.secretChoice = answer.choice;
                        item->draft.secret = answer.secret;
                        item->draft.remembersSecret =
                            answer.choice == SecretChoice::Keep && m_severalDialog->remembersSecrets();
                        item->state = answer.choice == SecretChoice::KeepRemembered ? Item::State::Recall
                                                                                    : Item::State::Ready;
                    }
                    recallNext();
                });
        connect(m_severalDialog, &QDialog::rejected, this, [this] { end({}); });
        connect(m_severalDialog, &QObject::destroyed, this, [this] { end({}); });
        m_severalDialog->open();
    }
    if (!m_notRecalled.isEmpty())
        m_severalDialog->showNotRecalled(m_notRecalled, m_notRecalledBecause);
}

void SecretQuestion::end(const QList<WebhookDraft> &drafts)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    if (m_dialog)
        m_dialog->accept();
    if (m_severalDialog)
        m_severalDialog->accept();
    // Later, also when there was nothing to ask.
    QMetaObject::invokeMethod(
        this,
        [this, drafts] {
            deleteLater();
            emit ended(drafts);
        },
        Qt::QueuedConnection);
}
