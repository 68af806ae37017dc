#pragma once

#include "ui/bulk/bulkitem.h"

#include <QWidget>

class QLabel;

// In the place of the details while several webhooks are selected: how many, and what can be done with them.
class SeveralSelected : public QWidget
{
    Q_OBJECT

public:
    explicit SeveralSelected(QWidget *parent = nullptr);

    void setCount(int count);

signals:
    void actionChosen(BulkAction action);

private:
    QLabel *m_title;
    QLabel *m_text;
};
