#pragma once

#include "models/domain/receivedrequest.h"

#include <QWidget>

class EmptyState;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class ReceivedRequestPane;
class ReceivedTableModel;
class ReceivedTableView;
class ReceiverAnswerForm;
class ReceiverLog;
class ReceiverPanel;

// The Receiver view (F7): start and stop, what is answered, the requests of this run, one of them in detail.
// `log` must outlive it.
class ReceiverView : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiverView(ReceiverLog &log, QWidget *parent = nullptr);
    ~ReceiverView() override;

    ReceivedTableView *table() const { return m_table; }
    void setMayCreate(bool mayCreate); // webhooks

    QByteArray saveState() const; // the splitter
    void restoreState(const QByteArray &state);

signals:
    void webhookRequested(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void start();
    void showRunning();
    void showRequests();
    void showSelected();
    void follow();
    void copy(const QByteArray &text, bool isSecret);

    ReceiverLog &m_log;
    ReceivedTableModel *m_model;
    ReceiverPanel *m_panel;
    ReceiverAnswerForm *m_answer;
    QLabel *m_limits;
    QStackedWidget *m_stack; // the empty state or the list
    EmptyState *m_empty;
    QSplitter *m_splitter;
    ReceivedTableView *m_table;
    ReceivedRequestPane *m_pane;
    QLabel *m_count;
    QPushButton *m_clear;
};
