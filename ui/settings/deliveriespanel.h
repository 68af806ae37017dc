#pragma once

#include "ui/settings/settingsvalues.h"

#include <QWidget>

class QLabel;
class QPushButton;
class Segmented;
class Switch;

// What this computer keeps of the deliveries, how much it may, and whether the desktop tells of failures.
class DeliveriesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveriesPanel(QWidget *parent = nullptr);

    void setValues(const KeptDeliveries &kept, bool notifies);

signals:
    void notificationsChosen(bool areShown);
    void boundChosen(qint64 bytes);
    void clearRequested(); // confirmed

private:
    void askClear();

    KeptDeliveries m_kept;
    Switch *m_notify;
    QLabel *m_keptText;
    Segmented *m_bound;
    QPushButton *m_clearButton;
};
