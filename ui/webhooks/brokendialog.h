#pragma once

#include "models/store/webhookstore.h"

#include <QDialog>

// Names the webhooks of the list that could not be read, and why (L3).
class BrokenDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BrokenDialog(const QList<BrokenItem> &items, QWidget *parent = nullptr);
};
