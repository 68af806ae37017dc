// MainWindow: what this computer keeps, joined to the parts that show it.
#include "ui/history/historydialog.h"
#include "ui/webhooks/deleteundo.h"
#include "ui/webhooks/detailsdock.h"
#include "ui/webhooks/detailspane.h"
#include "ui/webhooks/draftkeeping.h"
#include "ui/webhooks/localdatamessages.h"
#include "ui/webhooks/mainwindow.h"
#include "ui/webhooks/offlineview.h"
#include "ui/webhooks/webhookactions.h"
#include "ui/webhooks/webhookediting.h"
#include "ui/webhooks/webhooklistview.h"
#include "ui/webhooks/webhookrestoring.h"
#include "ui/widgets/messagebar.h"

#include <QAction>

using Extent = WebhookRestoring::Extent;

void MainWindow::setLocalData(LocalDatabase &database, DraftJournal &drafts, History &history)
{
    MessageBar &bar = *m_list->messageBar();
    new LocalDataMessages(database, bar, this);
    m_editing->setDraftKeeping(new DraftKeeping(database, drafts, m_store, bar, this));

    m_history = &history;
    m_restoring = new WebhookRestoring({m_store, m_budget, *m_secretSupply, *m_secretAftercare}, this);
    connect(m_restoring, &WebhookRestoring::webhookWritten, this, &MainWindow::selectWebhook);
    connect(m_undo, &DeleteUndo::severalRequested, this,
            [this](const QList<Webhook> &gone, const QDateTime &goneAt) {
                m_restoring->ask(gone, goneAt, Extent::Chosen, this);
            });
    DetailsPane *pane = m_details->pane();
    pane->setHistory(&history);
    connect(pane, &DetailsPane::restoreRequested, this,
            [this](const Webhook &state, const QDateTime &seenAt) {
                m_restoring->ask({state}, seenAt, Extent::Chosen, this);
            });
    auto *offline = new OfflineView({m_store, history, *m_list, *m_actions, bar}, this);
    connect(offline, &OfflineView::retryRequested, this, [this] {
        if (m_connection.isOpen())
            m_store.refresh();
        else
            emit reconnectRequested();
    });
    m_actions->history->setVisible(true);
    connect(m_actions->history, &QAction::triggered, this, &MainWindow::openHistory);
}

void MainWindow::openHistory()
{
    auto *dialog = new HistoryDialog(*m_history, m_store, m_organizationName, this);
    connect(dialog, &HistoryDialog::restoreRequested, this,
            [this, dialog](const QList<Webhook> &states, const QDateTime &seenAt, bool isWhole) {
                m_restoring->ask(states, seenAt, isWhole ? Extent::Whole : Extent::Chosen, dialog);
            });
    dialog->open();
}
