#include "ui/webhooks/webhookremoving.h"

#include "models/domain/productionreach.h"
#include "ui/webhooks/deleteundo.h"
#include "ui/webhooks/outcomemessages.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/confirmdialog.h"

#include <QPushButton>

#include <algorithm>

namespace {
constexpr int DeleteWebhook = 1;
}

WebhookRemoving::WebhookRemoving(WebhookStore &store, ProjectCatalog &catalog, OutcomeMessages &messages,
                                 DeleteUndo &undo, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_catalog(catalog)
    , m_messages(messages)
    , m_undo(undo)
    , m_window(window)
{
}

bool WebhookRemoving::isOnlyOneForProductionFailures(const Webhook &webhook) const
{
    const CatalogPtr catalog = m_catalog.catalog();
    if (!tellsProductionFailures(webhook, catalog))
        return false;
    const QList<Webhook> &all = m_store.webhooks();
    return std::none_of(all.cbegin(), all.cend(), [&](const Webhook &other) {
        return other.id != webhook.id && tellsProductionFailures(other, catalog);
    });
}

QString WebhookRemoving::consequence(const Webhook &webhook) const
{
    QStringList sentences;
    const std::optional<qsizetype> production = productionEnvironments(webhook, m_catalog.catalog());
    if (!webhook.isEnabled.value_or(true))
        sentences.append(tr("It is disabled and fires for nothing at present."));
    else if (production && *production == 0)
        sentences.append(tr("It fires for no production environment."));
    else if (production)
        sentences.append(
            tr("It fires for %n production environment(s).", nullptr, static_cast<int>(*production)));
    if (isOnlyOneForProductionFailures(webhook))
        sentences.append(tr("No other enabled webhook tells anybody about a failure in production."));
    sentences.append(tr("Qovery stops sending at once and its delivery log may be lost."));
    sentences.append(m_undo.promise(webhook));
    return sentences.join(u' ');
}

void WebhookRemoving::ask(const QString &webhookId)
{
    const Webhook *webhook = m_store.webhook(webhookId);
    if (!webhook || m_store.isBusy(webhookId) || m_messages.refusesWhileOffline())
        return;
    const QString title = WebhookTexts::title(*webhook);
    auto *dialog = new ConfirmDialog(m_window);
    dialog->setObjectName(QStringLiteral("deleteDialog"));
    dialog->setWindowTitle(tr("Delete Webhook"));
    dialog->setContent(QStringLiteral("trash-2"), Tone::Danger, tr("Delete “%1”?").arg(title),
                       consequence(*webhook));
    dialog->addButton(tr("Cancel"), ButtonRole::Normal, QDialog::Rejected, true);
    QPushButton *deleteButton =
        dialog->addButton(tr("Delete Webhook"), ButtonRole::DangerFill, DeleteWebhook);
    deleteButton->setObjectName(QStringLiteral("deleteButton"));
    if (isOnlyOneForProductionFailures(*webhook))
        dialog->setTypingGate(tr("delete", "the word to type"));
    // What was deleted is what was shown here, not what the list has by then.
    connect(dialog, &ConfirmDialog::chosen, this, [this, seen = *webhook](int result) {
        if (result == DeleteWebhook)
            remove(seen);
    });
    dialog->open();
}

void WebhookRemoving::remove(const Webhook &seen)
{
    m_store.remove(seen, this, [this, seen](const RemoveOutcome &outcome) {
        if (outcome.kind == RemoveOutcome::Kind::Removed) {
            m_undo.offer(outcome.webhook.id.isEmpty() ? seen : outcome.webhook);
            return;
        }
        m_messages.removeEnded(WebhookTexts::title(seen), outcome, [this, seen, kind = outcome.kind] {
            if (kind == RemoveOutcome::Kind::ChangedMeanwhile)
                ask(seen.id); // it is another one now
            else
                remove(seen);
        });
    });
}
