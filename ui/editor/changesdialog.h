#pragma once

#include "models/domain/webhookdraft.h"

#include <QDialog>

class QGridLayout;

// Before saving: field by field what saving would change on the server (C5), and the settings it would lose
// (C7). Read only; deletes itself after closing.
class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    ChangesDialog(const Webhook &saved, const WebhookDraft &draft, QWidget *parent = nullptr);

private:
    void addField(QGridLayout *grid, WebhookField field, const Webhook &saved, const WebhookDraft &draft);
};
