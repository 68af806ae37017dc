#pragma once

#include "models/domain/webhookdraft.h"

#include <QDialog>

class QGridLayout;

// Two states of one webhook beside each other, field by field: what differs first. Read only; deletes itself
// after closing.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    struct Side
    {
        QString when; // "Today 14:32:05", "Now"
        Webhook webhook;
    };
    CompareDialog(const Side &earlier, const Side &later, QWidget *parent = nullptr);

private:
    void addFields(QGridLayout *grid, const QList<WebhookField> &fields, const Side &earlier,
                   const Side &later, bool areDifferent);
};
