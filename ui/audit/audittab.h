#pragma once

#include "models/store/auditlog.h"
#include "models/store/webhookstore.h"
#include "ui/style/painting.h"

#include <QWidget>

class EmptyState;
class HistoryListView;
class Note;
class QLabel;
class QPushButton;
class QStackedLayout;

// Who changed one webhook, newest first, as Qovery's audit log tells it (J1); older ones on demand. Reads
// only while it is looked at. The references must outlive it.
class AuditTab : public QWidget
{
    Q_OBJECT

public:
    AuditTab(AuditLog &log, WebhookStore &store, QWidget *parent = nullptr);

    void setWebhookId(const QString &webhookId);
    void setShown(bool shown);
    void tick(); // ages

private:
    void readIfShown();
    void refresh();
    void refreshRows();
    void showState(const QString &iconName, Tone tone, const QString &title, const QString &text,
                   const QString &actionText = {});
    void showFailure(const ApiError &error);
    void refreshNote();
    void refreshButtons();
    void openEvent(int row);

    AuditLog &m_log;
    WebhookStore &m_store;
    QString m_webhookId;
    bool m_isShown = false;
    bool m_isStale = false; // changed since it was read
    QStackedLayout *m_pages = nullptr;
    EmptyState *m_state = nullptr;
    QString m_stateKey; // what it shows: filling anew would take the focus from its button
    HistoryListView *m_list = nullptr;
    Note *m_note = nullptr;
    QPushButton *m_showButton = nullptr;
    QPushButton *m_olderButton = nullptr;
};
