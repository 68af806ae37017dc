#pragma once

#include "models/domain/sendrecord.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

// What was sent before for this webhook, newest first: when, where to, what came of it. The target is shown
// masked.
class SendHistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit SendHistoryView(QWidget *parent = nullptr);

    void setRecords(const QList<SendRecord> &records);
    void open(); // the newest is chosen, and the keys go to the list
    int count() const;
    QString currentId() const;

signals:
    void recordChosen(const QString &recordId);
    void repeatRequested(const QString &recordId);

private:
    QListWidget *m_list;
    QLabel *m_nothing;
    QPushButton *m_repeat;
};
