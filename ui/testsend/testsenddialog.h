#pragma once

#include "models/domain/catalog.h"
#include "models/domain/targetrequest.h"
#include "models/domain/webhookdraft.h"

#include <QDialog>

class QBoxLayout;
class QPushButton;
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
    bool isSending() const { return m_isSending; }

public slots:
    void showResult(const TestResult &result);
    void done(int result) override;

signals:
    void sendRequested(const TargetRequest &request);
    void stopRequested();
    // isSecret: for copySecretToClipboard().
    void copyRequested(const QString &text, bool isSecret);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void send();
    void sendOrStop();
    void copyAsCurl();
    void updateButtons();

    bool m_isSending = false;
    bool m_wasSent = false;
    QBoxLayout *m_columns = nullptr;
    TestRequestForm *m_form;
    TestResultView *m_result;
    QWidget *m_footer = nullptr;
    QPushButton *m_copyAsCurl;
    QPushButton *m_close;
    QPushButton *m_send;
};
