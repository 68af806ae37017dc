// MainWindow: the view of the built-in receiver.
#include "models/store/receiverlog.h"
#include "ui/navigation/viewbar.h"
#include "ui/receiver/receivedtableview.h"
#include "ui/receiver/receiverview.h"
#include "ui/webhooks/mainwindow.h"
#include "ui/webhooks/menubutton.h"
#include "ui/webhooks/webhookactions.h"

#include <QAction>
#include <QVBoxLayout>

void MainWindow::setReceiver(ReceiverLog &receiver)
{
    addView(MainView::Receiver, m_actions->showReceiver,
            [this, &receiver] { return makeReceiverView(receiver); });
}

ViewPage MainWindow::makeReceiverView(ReceiverLog &receiver)
{
    auto *page = new QWidget(centralWidget());
    page->setObjectName(QStringLiteral("receiverPage"));
    m_receiverView = new ReceiverView(receiver, page);
    m_receiverView->setObjectName(QStringLiteral("receiverView"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_receiverView, 1);
    m_receiverView->restoreState(m_viewStates.value(QStringLiteral("receiver")));

    auto *menuButton = new MenuButton(*m_actions);
    auto *bar = new ViewBar(tr("Receiver"), menuButton, centralWidget());
    bar->setObjectName(QStringLiteral("receiverBar"));

    // A webhook can be made when the list could make one.
    const auto followList = [this] { m_receiverView->setMayCreate(m_actions->createNew->isEnabled()); };
    connect(m_actions->createNew, &QAction::changed, m_receiverView, followList);
    followList();
    connect(m_receiverView, &ReceiverView::webhookRequested, this, &MainWindow::createReceivingWebhook);
    return {page, bar, m_receiverView, m_receiverView->table()->viewport(),
            [menuButton] { menuButton->openMenu(); }};
}

void MainWindow::createReceivingWebhook(const QString &address)
{
    WebhookDraft draft;
    draft.targetUrl = address;
    for (const KnownEvent event : knownEvents())
        draft.events.append(event);
    const bool isDemo = m_connection.state == ConnectionStatus::Demo;
    openEditorWithDraft(draft, isDemo
                                   ? tr("The target is the receiver of this window. The demo's deliveries "
                                        "arrive there while it listens.")
                                   : tr("The target is the receiver of this window. Qovery cannot reach this "
                                        "computer: only tests and deliveries sent from here arrive there."));
}
