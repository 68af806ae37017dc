#pragma once

#include "models/domain/deliverylog.h"
#include "models/store/deliverystore.h"
#include "ui/style/painting.h"

#include <QWidget>

class BodyView;
class DeliveryDrawerHead;
class DeliveryTarget;
class Note;
class QPushButton;
class SendHistory;

// One delivery: what came of it, when, where from; what the target answered, what was sent, what to do about
// it. It is read by its id; the references must outlive it.
class DeliveryDrawer : public QWidget
{
    Q_OBJECT

public:
    DeliveryDrawer(DeliveryStore &deliveries, WebhookStore &webhooks, QWidget *parent = nullptr);

    void setDeliveryId(const QString &deliveryId); // empty: none
    const QString &deliveryId() const { return m_deliveryId; }
    void setSelectedCount(int count); // of the table: Send Again sends all of them
    void setMaySendAgain(bool may);
    // What was sent from here; nullptr: nothing is known of it. Must outlive this.
    void setSendHistory(SendHistory *history);
    void tick(); // ages
    void openSearch();
    void copyCurl();
    void savePayload();

signals:
    void closeRequested();
    void sendAgainRequested(); // what is selected, or this one
    void editRequested(const QString &webhookId);
    void webhookChosen(const QString &webhookId);
    void messageRaised(Tone tone, const QString &text);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeFooter();
    void load();
    void adopt(const std::optional<StoredDelivery> &stored);
    void divide();
    void readBefore();
    void readSends();
    void refreshNotes();
    void writePayload(const QString &filePath, const QByteArray &payload);

    DeliveryStore &m_deliveries;
    WebhookStore &m_webhooks;
    QString m_deliveryId;
    std::optional<StoredDelivery> m_stored;
    std::optional<DeliveryRow> m_before; // the delivery of the webhook before this one
    int m_selectedCount = 0;
    SendHistory *m_sendHistory = nullptr;
    DeliveryDrawerHead *m_head = nullptr;
    QWidget *m_content = nullptr;
    BodyView *m_response = nullptr;
    Note *m_remedy = nullptr;
    Note *m_kept = nullptr;
    Note *m_sends = nullptr;
    DeliveryTarget *m_target = nullptr;
    BodyView *m_request = nullptr;
    QPushButton *m_sendAgainButton = nullptr;
    QPushButton *m_curlButton = nullptr;
    QPushButton *m_saveButton = nullptr;
};
