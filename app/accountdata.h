#pragma once

#include "models/store/local/deliveryarchive.h"
#include "models/store/local/draftjournal.h"
#include "models/store/local/history.h"
#include "models/store/local/intentjournal.h"
#include "models/store/local/localdatabase.h"
#include "models/store/local/rememberedsecretindex.h"
#include "models/store/local/sendhistory.h"

#include <QObject>

#include <functional>
#include <memory>

class WebhookStore;

// What this computer keeps for the account that is open: one database, and what is written there whenever
// `store` reads or writes. The references stay the same for every account. Owned by Application; must outlive
// the window, and `store` must outlive it.
class AccountData : public QObject
{
    Q_OBJECT

public:
    explicit AccountData(WebhookStore &store, QObject *parent = nullptr);
    ~AccountData() override;

    // After the first paint. What was open of another account is closed; the folder that is open stays so.
    void open(const QString &folder);
    void close();
    // `done` comes when nothing more is done in that folder, which is deleted next: also where it was closed
    // before, its last writes come after that. isFree: it was not opened again meanwhile. Not called when
    // `context` is gone.
    void letGo(QString folder, QObject *context, std::function<void(bool isFree)> done);
    const QString &folder() const { return m_folder; }
    bool isOpen() const { return !m_folder.isEmpty(); }

    LocalDatabase &database() { return m_database; }
    History &history() { return m_history; }
    DraftJournal &drafts() { return m_drafts; }
    RememberedSecretIndex &secretIndex() { return m_secretIndex; }
    SendHistory &sends() { return m_sends; }
    DeliveryArchive &deliveries() { return m_deliveries; }

private:
    void noteList();

    WebhookStore &m_store;
    LocalDatabase m_database;
    IntentJournal m_intents{m_database};
    DraftJournal m_drafts{m_database};
    History m_history{m_database};
    RememberedSecretIndex m_secretIndex{m_database};
    SendHistory m_sends{m_database};
    DeliveryArchive m_deliveries{m_database};
    QString m_folder;
    int m_opened = 0;                   // times
    std::unique_ptr<QObject> m_account; // answers for another account are not waited for
};
