#include "ui/webhooks/draftkeeping.h"

#include "models/store/local/localdatabase.h"
#include "ui/editor/editordialog.h"
#include "ui/webhooks/draftwatch.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/messagebar.h"

#include <QUuid>

#include <utility>

DraftKeeping::DraftKeeping(LocalDatabase &database, DraftJournal &journal, WebhookStore &store,
                           MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_store(store)
    , m_bar(bar)
{
    connect(&database, &LocalDatabase::opened, this, [this] {
        m_offeredFor.clear();
        const QHash<QString, int> offers = std::exchange(m_offers, {}); // another account's
        for (const int messageId : offers)
            m_bar.dismiss(messageId);
        offerKept();
    });
    connect(&m_store, &WebhookStore::stateChanged, this, &DraftKeeping::offerKept);
    connect(&m_store, &WebhookStore::changeSettled, this, &DraftKeeping::changeSettled);
}

DraftKeeping::~DraftKeeping() = default;

QString DraftKeeping::watch(EditorDialog &editor, const QString &continuedKey)
{
    const QString key =
        continuedKey.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : continuedKey;
    delete m_watches.take(key); // of an editor that was closed while it was saving
    auto *watch = new DraftWatch(m_journal, editor, key, m_store.organizationId(), this);
    m_watches.insert(key, watch);
    connect(watch, &DraftWatch::editorClosed, this, [this, key](bool isSettled) {
        if (isSettled)
            drop(key);
    });
    return key;
}

void DraftKeeping::writeEnded(const QString &key, const SaveOutcome &outcome)
{
    DraftWatch *watch = m_watches.value(key);
    if (!watch || watch->isEditorOpen())
        return; // it is shown there, and closing the editor settles the draft
    switch (outcome.kind) {
    case SaveOutcome::Kind::Saved:
    case SaveOutcome::Kind::SavedDifferently:
    case SaveOutcome::Kind::SavedUnverified:
        drop(key);
        return;
    case SaveOutcome::Kind::Unknown:
        m_uncertain.insert(outcome.intentId, key);
        return;
    case SaveOutcome::Kind::ChangedMeanwhile: // its message offers to compare, with what was typed
        return;
    case SaveOutcome::Kind::UnknownFields:
    case SaveOutcome::Kind::Gone:
    case SaveOutcome::Kind::NotSaved:
        offer(watch->entry());
        return;
    }
}

void DraftKeeping::changeSettled(const SettledChange &change)
{
    const QString key = m_uncertain.take(change.intent.id);
    // "Try again" brings what was asked for back from the intent itself.
    if (!key.isEmpty() && change.verdict.kind == ChangeVerdict::Kind::Done)
        drop(key);
}

void DraftKeeping::drop(const QString &key)
{
    m_journal.drop(key);
    if (DraftWatch *watch = m_watches.take(key))
        watch->deleteLater();
}

// Once for each organization that is opened: its list tells what became of the webhooks meanwhile.
void DraftKeeping::offerKept()
{
    const QString organizationId = m_store.organizationId();
    if (m_store.state() != WebhookStore::State::Ready || m_store.isSnapshot() ||
        m_offeredFor.contains(organizationId))
        return;
    m_offeredFor.insert(organizationId);
    m_journal.all(this, [this, organizationId](const QList<DraftJournal::Entry> &entries) {
        for (const DraftJournal::Entry &entry : entries) {
            if (entry.organizationId == organizationId && organizationId == m_store.organizationId() &&
                !m_watches.contains(entry.key) && !m_offers.contains(entry.key))
                offer(entry);
        }
    });
}

void DraftKeeping::offer(const DraftJournal::Entry &entry)
{
    const int messageId = m_bar.post(Tone::Info, offerText(entry), tr("Continue"), [this, entry] {
        m_offers.remove(entry.key);
        if (entry.organizationId == m_store.organizationId())
            emit continueRequested(entry);
        else
            offer(entry); // another organization is open: it waits
    });
    m_bar.setMessageIcon(messageId, QStringLiteral("history"));
    m_bar.addAction(messageId, tr("Discard"), [this, entry] {
        m_offers.remove(entry.key);
        drop(entry.key);
    });
    m_offers.insert(entry.key, messageId);
}

QString DraftKeeping::offerText(const DraftJournal::Entry &entry)
{
    const QString time = WebhookTexts::exactTime(entry.editedAt);
    const bool isNew = !entry.base;
    if (isNew && entry.draft.description.trimmed().isEmpty() && entry.draft.targetUrl.trimmed().isEmpty())
        return tr("You were entering a new webhook (%1) and did not save it.").arg(time);
    const QString title = isNew ? WebhookTexts::title(entry.draft.description, entry.draft.targetUrl)
                                : WebhookTexts::title(*entry.base);
    return isNew ? tr("You were entering the new webhook “%1” (%2) and did not save it.").arg(title, time)
                 : tr("You were editing “%1” (%2) and did not save it.").arg(title, time);
}
