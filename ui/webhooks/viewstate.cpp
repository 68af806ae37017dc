// What MainWindow remembers between runs.
#include "ui/deliveries/deliveriesview.h"
#include "ui/receiver/receiverview.h"
#include "ui/webhooks/detailsdock.h"
#include "ui/webhooks/mainwindow.h"
#include "ui/webhooks/webhookactions.h"
#include "ui/webhooks/webhooklistview.h"
#include "ui/webhooks/webhooktableview.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>

namespace {
constexpr quint32 WindowStateVersion = 1;
}

QByteArray MainWindow::saveViewState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << WindowStateVersion << saveGeometry() << m_list->table()->saveState() << m_details->saveState()
           << m_actions->showMenuBar->isChecked() << qint32(currentView()) << saveViewStates();
    return bytes;
}

void MainWindow::restoreViewState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QByteArray geometry;
    QByteArray table;
    QByteArray details;
    bool showsMenuBar = false;
    stream >> version >> geometry >> table >> details >> showsMenuBar;
    if (stream.status() != QDataStream::Ok || version != WindowStateVersion)
        return;
    restoreGeometry(geometry);
    m_list->table()->restoreState(table);
    m_details->restoreState(details);
    setMenuBarShown(showsMenuBar);
    qint32 view = 0;                  // not there before there was a second one
    QMap<QString, QByteArray> states; // not there before one had any
    stream >> view;
    if (stream.status() != QDataStream::Ok)
        return;
    stream >> states;
    if (stream.status() == QDataStream::Ok)
        restoreViewStates(states);
    if (view != qint32(MainView::Webhooks))
        showView(MainView(view)); // one that is not there, or never was, changes nothing
}

// What each view beside the list remembers, by name: those that this version does not know are kept.
QMap<QString, QByteArray> MainWindow::saveViewStates() const
{
    QMap<QString, QByteArray> states = m_viewStates;
    if (m_deliveriesView)
        states.insert(QStringLiteral("deliveries"), m_deliveriesView->saveState());
    if (m_receiverView)
        states.insert(QStringLiteral("receiver"), m_receiverView->saveState());
    return states;
}

void MainWindow::restoreViewStates(const QMap<QString, QByteArray> &states)
{
    m_viewStates = states;
    if (m_deliveriesView)
        m_deliveriesView->restoreState(states.value(QStringLiteral("deliveries")));
}
