#pragma once

#include "ui/bulk/bulkreview.h"

#include <QDialog>
#include <QTimer>

class BulkHead;
class BulkListModel;
class BulkProgress;
class QLabel;
class QListView;
class QPushButton;

// Something done to several webhooks, from the question to the results (B5): what will be done and what it
// costs; then one progress and the state of each; then exactly what happened. Values in, intents out: who
// opens it does the work and tells it of each webhook. Closing while it runs asks.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Stage { Review, Running, Paused, Finished };

    explicit BulkDialog(BulkAction action, QWidget *parent = nullptr);
    ~BulkDialog() override;

    void setItems(const QList<BulkItem> &items);
    void setReview(const BulkReview &review);
    void setBusy(bool isBusy); // between the start button and the first request: secrets are asked for
    void setRunning();
    void setStep(const QString &text); // what happens besides the webhooks' own requests; empty: nothing
    void updateItem(const BulkItem &item);
    void setPaused(const BulkPause &pause);
    void setFinished(const QString &remark = {});
    void sayCopied();

    BulkAction action() const { return m_action; }
    Stage stage() const { return m_stage; }
    const QList<BulkItem> &items() const;

signals:
    void startRequested();
    void cancelRequested(); // the request under way ends, nothing else is begun
    void resumeRequested();
    void pauseActionRequested();
    void retryRequested();
    void copyRequested(const QString &csv);

public slots:
    void reject() override;

private:
    void build();
    QPushButton *addButton(const char *objectName, const QString &text);
    void enter(Stage stage);
    void refreshHead();
    void refreshRemarks();
    void refreshButtons();
    void refreshResume();
    void requestCancel();
    void askToStop();
    void follow(int row);
    void announce(const QString &text);

    const BulkAction m_action;
    Stage m_stage = Stage::Review;
    BulkReview m_review;
    BulkPause m_pause;
    QString m_step;
    QString m_remark; // beside the summary
    bool m_isBusy = false;
    bool m_isCancelling = false;
    int m_runningRow = -1;
    int m_followedRow = -1;
    QTimer m_refreshTimer; // numbers and bar once a frame, however fast the answers come
    QTimer m_resumeTimer;
    BulkListModel *m_model = nullptr;
    BulkHead *m_head = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_copyButton = nullptr;
    QLabel *m_copiedText = nullptr;
    QPushButton *m_cancelButton = nullptr; // closes, cancels or stops, after the stage
    QPushButton *m_retryButton = nullptr;
    QPushButton *m_mainButton = nullptr; // starts, resumes or closes
};
