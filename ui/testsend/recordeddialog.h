#pragma once

#include "models/domain/deliverylog.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QLineEdit;

// Which recorded delivery's payload is to be used. Knows only the rows.
class RecordedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecordedDialog(const QList<DeliveryRow> &rows, QWidget *parent = nullptr);

signals:
    void chosen(const QString &deliveryId);

private:
    void use();
    void filter(const QString &text);

    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_use;
};
