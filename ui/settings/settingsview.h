#pragma once

#include "ui/settings/settingsvalues.h"

#include <QScrollArea>

class AccountsPanel;
class DeliveriesPanel;
class SecretsPanel;
class Segmented;
class SettingsSection;
class QVBoxLayout;

// The view "Settings": value in, intents as signals. It knows no store and no keychain.
class SettingsView : public QScrollArea
{
    Q_OBJECT

public:
    explicit SettingsView(QWidget *parent = nullptr);

    void setValues(const SettingsValues &values);

signals:
    void appearanceChosen(int choice);
    void refreshEveryChosen(std::chrono::minutes every); // 0: off
    void accountChosen(const QString &accountId);
    void accountRenamed(const QString &accountId, const QString &name);
    void accountSignOutRequested(const QString &accountId);
    void accountAddRequested();
    void secretsForgetRequested(const QStringList &webhookIds);
    void notificationsChosen(bool areShown);
    void keptBoundChosen(qint64 bytes);
    void keptClearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SettingsSection *addSection(const QString &title, const QString &hint, QVBoxLayout *column);

    Segmented *m_appearance;
    Segmented *m_refreshEvery;
    SettingsSection *m_accountsSection;
    AccountsPanel *m_accounts;
    SettingsSection *m_secretsSection;
    SecretsPanel *m_secrets;
    SettingsSection *m_deliveriesSection;
    DeliveriesPanel *m_deliveries;
};
