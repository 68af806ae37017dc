#pragma once

#include "ui/resend/resendsubject.h"

#include <QDialog>

class QBoxLayout;
class QPushButton;
class ResendForm;
class TestResultView;

// Sends one recorded delivery again (G4). Knows no network and no keychain: sendRequested() and
// stopRequested() go to whoever has them, showSending() and showResult() bring what came of it. A former
// target is sent to only after its host was confirmed. Each click sends once. Closing while sending stops it.
class ResendDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ResendDialog(const ResendSubject &subject, QWidget *parent = nullptr);

    void setWebhook(const std::optional<Webhook> &webhook, const SecretMemory &memory);
    bool isSending() const { return m_isSending; }

public slots:
    void showSending(const TargetRequest &request);
    void showResult(const TestResult &result);
    void showNotRecalled(VaultAnswer::Kind kind); // the remembered secret: nothing was sent
    void showNotSent();                           // stopped before anything was sent
    void done(int result) override;

signals:
    void sendRequested(const ResendChoice &choice);
    void stopRequested();
    // isSecret: for copySecretToClipboard().
    void copyRequested(const QString &text, bool isSecret);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void send();
    void confirmHost(const ResendChoice &choice);
    void begin(const ResendChoice &choice);
    void copyAsCurl();
    void refreshButtons();

    const Delivery m_delivery;
    const QString m_name;
    bool m_isSending = false;
    QString m_confirmedTarget; // a former one; with m_confirmedWithSecret
    bool m_confirmedWithSecret = false;
    QBoxLayout *m_columns = nullptr;
    ResendForm *m_form;
    TestResultView *m_result;
    QWidget *m_footer = nullptr;
    QPushButton *m_copyAsCurl = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_send = nullptr;
};
