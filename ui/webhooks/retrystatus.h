#pragma once

#include "models/store/requestbudget.h"

#include <QTimer>
#include <QWidget>

class ElidedLabel;
class QPushButton;

// "Qovery did not answer, trying again in 4 s (2 of 5)  Cancel": hidden when nothing is asked again.
class RetryStatus : public QWidget
{
    Q_OBJECT

public:
    explicit RetryStatus(QWidget *parent = nullptr);

    void setReads(const RetriedReads &reads);
    bool isShown() const { return m_reads.calls > 0; }

signals:
    void cancelled();
    void focusReleased(); // it hides while its button had the focus

private:
    void refreshWords();

    RetriedReads m_reads;
    ElidedLabel *m_retryText = nullptr;
    QPushButton *m_retryCancel = nullptr;
    QTimer m_second;
};
