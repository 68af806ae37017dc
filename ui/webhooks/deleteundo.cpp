#include "ui/webhooks/deleteundo.h"

#include "ui/webhooks/outcomemessages.h"
#include "ui/webhooks/secretaftercare.h"
#include "ui/webhooks/secretsupply.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

namespace {
constexpr int UndoSeconds = 10;
}

DeleteUndo::DeleteUndo(WebhookStore &store, SecretSupply &secretSupply, SecretAftercare &secretAftercare,
                       OutcomeMessages &messages, MessageBar &bar, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_secretSupply(secretSupply)
    , m_secretAftercare(secretAftercare)
    , m_messages(messages)
    , m_bar(bar)
{
    m_seconds.setInterval(std::chrono::seconds(1));
    connect(&m_seconds, &QTimer::timeout, this, &DeleteUndo::tick);
    connect(&m_bar, &MessageBar::messageClosed, this, [this](int messageId) {
        m_offers.remove(messageId);
        if (m_offers.isEmpty())
            m_seconds.stop();
    });
    // It would be created in the wrong one.
    connect(&m_store, &WebhookStore::stateChanged, this, [this] {
        const QHash<int, Offer> offers = m_offers;
        for (auto offer = offers.begin(); offer != offers.end(); ++offer) {
            if (offer->organizationId != m_store.organizationId())
                m_bar.dismiss(offer.key());
        }
    });
}

QString DeleteUndo::promise(const Webhook &webhook) const
{
    if (!webhook.mayHaveSecret())
        return tr("Undo within 10 seconds creates it again with a new ID.");
    const SecretMemory memory = m_secretSupply.memoryOf(webhook);
    if (!memory.isRemembered || memory.mayBeStale)
        return tr("Undo within 10 seconds creates it again with a new ID; its secret must be entered again.");
    if (memory.place == RememberedSecrets::Place::Keyring)
        return tr(
            "Undo within 10 seconds creates it again with a new ID; its secret is taken from the keyring.");
    return tr(
        "Undo within 10 seconds creates it again with a new ID and the secret that is remembered for this "
        "session.");
}

QString DeleteUndo::undoText(int secondsLeft)
{
    //: VISUAL.md: the seconds that are left
    return tr("Undo (%1 s)").arg(secondsLeft);
}

void DeleteUndo::offer(const Webhook &gone)
{
    post(tr("Deleted “%1”.").arg(WebhookTexts::title(gone)), {gone});
}

void DeleteUndo::offerSeveral(const QList<Webhook> &gone)
{
    if (gone.size() == 1)
        offer(gone.constFirst());
    else if (!gone.isEmpty())
        post(tr("Deleted %Ln webhook(s).", nullptr, static_cast<int>(gone.size())), gone);
}

void DeleteUndo::post(const QString &text, const QList<Webhook> &gone)
{
    const Offer offer{gone, QDateTime::currentDateTimeUtc(), m_store.organizationId(), UndoSeconds};
    const int messageId = m_bar.post(Tone::Info, text, undoText(UndoSeconds), [this, offer] { undo(offer); });
    m_bar.setMessageIcon(messageId, QStringLiteral("undo-2"));
    m_offers.insert(messageId, offer);
    m_seconds.start();
}

// Not while somebody is at it.
void DeleteUndo::tick()
{
    const QList<int> messageIds = m_offers.keys();
    for (const int messageId : messageIds) {
        if (m_bar.isHeld(messageId))
            continue;
        Offer &offer = m_offers[messageId];
        if (--offer.secondsLeft > 0)
            m_bar.setActionText(messageId, undoText(offer.secondsLeft));
        else
            m_bar.dismiss(messageId);
    }
}

void DeleteUndo::undo(const Offer &offer)
{
    if (offer.organizationId != m_store.organizationId())
        return;
    if (offer.gone.size() > 1) {
        emit severalRequested(offer.gone, offer.goneAt);
        return;
    }
    const Webhook webhook = offer.gone.constFirst();
    m_secretSupply.supply({{webhook, WebhookDraft::fromWebhook(webhook)}}, SecretDialog::Action::CreateAgain,
                          nullptr, this, [this, webhook](const QList<WebhookDraft> &drafts) {
                              if (drafts.isEmpty())
                                  this->offer(webhook); // cancelled: the time begins anew
                              else
                                  createAgain(webhook, drafts.constFirst());
                          });
}

void DeleteUndo::createAgain(const Webhook &gone, const WebhookDraft &draft)
{
    const QString title = WebhookTexts::title(gone);
    m_store.create(
        draft, this,
        [this, gone, draft, title, organizationId = m_store.organizationId()](const SaveOutcome &outcome) {
            m_secretAftercare.writeEnded(organizationId, draft, outcome);
            if (outcome.kind == SaveOutcome::Kind::Saved) {
                m_bar.post(
                    Tone::Success,
                    tr("“%1” was created again as a new webhook, ID %2.").arg(title, outcome.webhook.id));
                emit webhookWritten(outcome.webhook.id);
                return;
            }
            m_messages.saveEnded(OutcomeMessages::Change::Created, title, outcome,
                                 [this, gone, draft] { createAgain(gone, draft); });
        });
}
