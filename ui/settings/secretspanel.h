#pragma once

#include "ui/settings/settingsvalues.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTreeView;

// The webhooks whose secret is remembered, never a secret. Forget takes the selected ones.
class SecretsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SecretsPanel(QWidget *parent = nullptr);

    void setSecrets(const QList<RememberedSecretEntry> &secrets);

signals:
    void forgetRequested(const QStringList &webhookIds); // confirmed where it is all of them

private:
    QStringList selectedIds() const;
    void updateButtons();
    void askForgetAll();

    QList<RememberedSecretEntry> m_entries;
    QStandardItemModel *m_model;
    QTreeView *m_list;
    QLabel *m_emptyText;
    QPushButton *m_forgetButton;
    QPushButton *m_forgetAllButton;
};
