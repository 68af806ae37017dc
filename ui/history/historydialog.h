#pragma once

#include "models/store/local/history.h"
#include "models/store/webhookstore.h"

#include <QDialog>

class HistoryListView;
class QLabel;
class QPushButton;

// Everything that was seen of one organization (J2): the moments at the left, the webhooks as they were then
// at the right, read only. Compares two moments, restores one webhook or all that changed since. The
// references must outlive it; deletes itself after closing.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(History &history, WebhookStore &store, const QString &organizationName,
                  QWidget *parent = nullptr);

signals:
    // isWhole: all there were at that time.
    void restoreRequested(const QList<Webhook> &states, const QDateTime &seenAt, bool isWhole);

private:
    void build(const QString &organizationName);
    void loadMoments(const QDateTime &before);
    void adoptMoments(const QDateTime &before, const QList<History::Moment> &moments);
    void loadState();
    void refreshButtons();
    void compare();
    void openDiff(const QDateTime &from, const QList<Webhook> &then, const QDateTime &to,
                  const QList<Webhook> &later);

    History &m_history;
    WebhookStore &m_store;
    const QString m_organizationId;
    QList<History::Moment> m_moments;
    QDateTime m_shownAt; // of m_webhooks
    QList<Webhook> m_webhooks;
    quint64 m_reading = 0;
    QLabel *m_stateTitle = nullptr;
    HistoryListView *m_momentList = nullptr;
    HistoryListView *m_webhookList = nullptr;
    QPushButton *m_compareButton = nullptr;
    QPushButton *m_restoreAllButton = nullptr;
    QPushButton *m_restoreButton = nullptr;
};
