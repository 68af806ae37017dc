// MainWindow: what this computer keeps, joined to the parts that show it.
#include "ui/webhooks/draftkeeping.h"
#include "ui/webhooks/localdatamessages.h"
#include "ui/webhooks/mainwindow.h"
#include "ui/webhooks/webhookediting.h"
#include "ui/webhooks/webhooklistview.h"
#include "ui/widgets/messagebar.h"

void MainWindow::setLocalData(LocalDatabase &database, DraftJournal &drafts, History &)
{
    MessageBar &bar = *m_list->messageBar();
    new LocalDataMessages(database, bar, this);
    m_editing->setDraftKeeping(new DraftKeeping(database, drafts, m_store, bar, this));
}
