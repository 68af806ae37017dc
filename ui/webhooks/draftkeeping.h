#pragma once

#include "models/store/local/draftjournal.h"
#include "models/store/webhookstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

class DraftWatch;
class EditorDialog;
class LocalDatabase;
class MessageBar;

// Unsaved edits survive a crash (C8): journals what the editors hold, and offers what a former run left as
// soon as its organization's list is there. The references must outlive it.
class DraftKeeping : public QObject
{
    Q_OBJECT

public:
    DraftKeeping(LocalDatabase &database, DraftJournal &journal, WebhookStore &store, MessageBar &bar,
                 QObject *parent);
    ~DraftKeeping() override;

    // Returns the draft's key. `key`: of the draft that this editor goes on with.
    QString watch(EditorDialog &editor, const QString &key = {});
    // What the editor of that draft submitted has ended; the editor may be gone.
    void writeEnded(const QString &key, const SaveOutcome &outcome);

signals:
    void continueRequested(const DraftJournal::Entry &entry);

private:
    void offerKept();
    void offer(const DraftJournal::Entry &entry);
    void drop(const QString &key);
    void changeSettled(const SettledChange &change);
    static QString offerText(const DraftJournal::Entry &entry);

    DraftJournal &m_journal;
    WebhookStore &m_store;
    MessageBar &m_bar;
    QHash<QString, DraftWatch *> m_watches;
    QHash<QString, QString> m_uncertain; // intent → key
    QHash<QString, int> m_offers;        // key → message
    QSet<QString> m_offeredFor;          // organizations
};
