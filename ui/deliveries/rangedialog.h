#pragma once

#include "ui/deliveries/deliverylogfilter.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QRadioButton;

// "Custom…": from when until when the log is shown, or everything that is kept. Local times.
class RangeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RangeDialog(const DeliveryLogFilter &filter, QWidget *parent = nullptr);

signals:
    void chosen(DeliveryLogFilter::Range range, const QDateTime &from, const QDateTime &until); // UTC

private:
    void refresh();
    void accept() override;

    QRadioButton *m_allButton;
    QRadioButton *m_betweenButton;
    QDateTimeEdit *m_fromEdit;
    QDateTimeEdit *m_untilEdit;
    QLabel *m_problem;
};
