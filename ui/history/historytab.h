#pragma once

#include "models/store/local/history.h"
#include "models/store/webhookstore.h"

#include <QWidget>

class HistoryListView;
class QLabel;
class QPushButton;

// Every state of one webhook that was seen, newest first (J2): compare one with now or with another one, and
// restore it. The references must outlive it.
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    HistoryTab(History &history, WebhookStore &store, QWidget *parent = nullptr);

    void setWebhookId(const QString &webhookId);
    void setShown(bool shown); // it reads only while it is looked at

signals:
    void restoreRequested(const Webhook &state, const QDateTime &seenAt);

private:
    void load();
    void adopt(const QList<History::State> &states);
    void refreshButtons();
    void compare();
    QList<int> comparable() const; // the selected states that have a webhook

    History &m_history;
    WebhookStore &m_store;
    QString m_webhookId;
    bool m_isShown = false;
    quint64 m_reading = 0; // answers for another webhook are thrown away
    QList<History::State> m_states;
    QLabel *m_emptyText = nullptr;
    HistoryListView *m_list = nullptr;
    QPushButton *m_compareButton = nullptr;
    QPushButton *m_restoreButton = nullptr;
};
