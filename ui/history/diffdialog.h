#pragma once

#include "models/domain/webhooklistdiff.h"

#include <QDialog>

// What became of an organization's webhooks between two moments: added, deleted, changed field by field. Read
// only; deletes itself after closing.
class DiffDialog : public QDialog
{
    Q_OBJECT

public:
    DiffDialog(const QString &from, const QString &to, const WebhookListDiff &diff,
               QWidget *parent = nullptr);

private:
    void openChange(int row);

    QString m_from;
    QString m_to;
    WebhookListDiff m_diff;
};
