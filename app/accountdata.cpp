#include "app/accountdata.h"

#include "models/store/webhookstore.h"

#include <utility>

AccountData::AccountData(WebhookStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &WebhookStore::listRead, this, &AccountData::noteList);
    connect(&m_store, &WebhookStore::webhookRead, this, [this](const QString &webhookId) {
        if (const Webhook *webhook = m_store.webhook(webhookId); webhook && isOpen())
            m_history.noteState(m_store.organizationId(), *webhook, QDateTime::currentDateTimeUtc());
    });
    connect(&m_store, &WebhookStore::webhookGone, this, [this](const QString &webhookId) {
        if (isOpen())
            m_history.noteGone(m_store.organizationId(), webhookId, QDateTime::currentDateTimeUtc());
    });
}

AccountData::~AccountData()
{
    m_store.setJournal(nullptr);
}

void AccountData::open(const QString &folder)
{
    if (folder == m_folder)
        return;
    close();
    m_folder = folder;
    ++m_opened;
    m_account = std::make_unique<QObject>();
    m_database.open(folder);
    m_store.setJournal(&m_intents);
    // What a former run could not finish is found out by the next list.
    m_intents.pending(m_account.get(),
                      [this](const QList<ChangeIntent> &intents) { m_store.adoptPending(intents); });
}

void AccountData::close()
{
    if (!isOpen())
        return;
    m_history.writeNoted();
    m_folder.clear();
    m_account.reset();
    m_store.setJournal(nullptr);
    m_database.close();
}

// By value: it may be folder(), which close() clears. NOLINTNEXTLINE(performance-unnecessary-value-param)
void AccountData::letGo(QString folder, QObject *context, std::function<void(bool isFree)> done)
{
    if (m_folder == folder)
        close();
    m_database.whenIdle(context, [this, folder, context, done = std::move(done), opened = m_opened] {
        if (m_folder != folder && m_opened != opened) // and perhaps that one was, and closed again
            letGo(folder, context, done);
        else
            done(m_folder != folder);
    });
}

void AccountData::noteList()
{
    if (!isOpen())
        return;
    QStringList unreadableIds;
    for (const BrokenItem &broken : m_store.brokenWebhooks())
        unreadableIds.append(broken.id);
    m_history.noteList(m_store.organizationId(), m_store.webhooks(), QDateTime::currentDateTimeUtc(),
                       unreadableIds);
}
