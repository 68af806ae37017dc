// Application's side of the built-in receiver: its port is remembered between runs, the requests are not.
#include "app/application.h"
#include "app/settings.h"
#include "app/testsends.h"
#include "models/store/receiverlog.h"
#include "ui/webhooks/mainwindow.h"

void Application::joinReceiver()
{
    m_receiver->setPreferredPort(m_settings->receiverPort());
    m_window->setReceiver(*m_receiver);
    m_testSends->setReceiver(m_receiver.get());
    connect(m_receiver.get(), &ReceiverLog::runningChanged, this, [this](bool isRunning) {
        if (!isRunning)
            return;
        m_receiver->setPreferredPort(m_receiver->port());
        m_settings->setReceiverPort(m_receiver->port());
    });
}
