#pragma once

#include "models/domain/catalog.h"
#include "models/domain/deliverylog.h"
#include "models/domain/sendrecord.h"
#include "models/domain/targetrequest.h"
#include "models/domain/webhookdraft.h"

#include <QDialog>

class QBoxLayout;
class QPushButton;
class SendHistoryView;
class TestRequestForm;
class TestResultView;

// Sends a test to a webhook's target, or any other. Knows no network: sendRequested() and stopRequested() go
// to whoever has a TargetSender, showResult() brings what came of it. Closing while sending stops it.
class TestSendDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TestSendDialog(QWidget *parent = nullptr);

    void setWebhook(const WebhookDraft &draft, const QString &name, const Organization &organization);
    void setCatalog(const CatalogPtr &catalog);
    void setDemo(bool isDemo);
    void setReceiver(const QString &address); // see TestRequestForm
    bool isSending() const { return m_isSending; }
    // Of what is being sent: everything but the request's own and what came of it.
    SendRecord record() const;

    // What was sent before for this webhook; empty: the history is offered all the same.
    void setHistory(const QList<SendRecord> &records);
    // The answer to recordRequested(): shown, or repeated.
    void setRecord(const SendRecord &record);
    // Deliveries with a payload that are kept of this webhook.
    void setRecorded(const QList<DeliveryRow> &rows);
    void useRecorded(const StoredDelivery &recorded);

public slots:
    void showResult(const TestResult &result);
    void done(int result) override;

signals:
    void sendRequested(const TargetRequest &request);
    void stopRequested();
    void recordRequested(const QString &recordId);     // of the history
    void deliveryRequested(const QString &deliveryId); // one of setRecorded()
    // isSecret: for copySecretToClipboard().
    void copyRequested(const QString &text, bool isSecret);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void send();
    void sendOrStop();
    void copyAsCurl();
    void toggleHistory();
    void repeat(const QString &recordId);
    void chooseRecorded();
    void updateButtons();

    bool m_isSending = false;
    bool m_wasSent = false;
    QBoxLayout *m_columns = nullptr;
    TestRequestForm *m_form;
    TestResultView *m_result;
    SendHistoryView *m_history;
    TargetRequest m_lastRequest;
    std::optional<TestResult> m_lastResult;
    QString m_repeatedId; // its record is on the way
    QList<DeliveryRow> m_recorded;
    QWidget *m_footer = nullptr;
    QPushButton *m_copyAsCurl;
    QPushButton *m_showHistory;
    QPushButton *m_close;
    QPushButton *m_send;
};
