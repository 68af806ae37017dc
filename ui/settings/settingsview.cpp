#include "ui/settings/settingsview.h"

#include "ui/settings/accountspanel.h"
#include "ui/settings/deliveriespanel.h"
#include "ui/settings/secretspanel.h"
#include "ui/settings/settingssection.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/widgets/segmented.h"

#include <QPainter>
#include <QVBoxLayout>

namespace {
constexpr int settingsWidth = 680;
}

SettingsView::SettingsView(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Settings"));
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("settingsContent"));
    auto *sections = new QWidget(content);
    sections->setMaximumWidth(scaledLength(settingsWidth));
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(24, 20, 24, 24);
    row->addWidget(sections, 1);
    row->addStretch(0);
    auto *column = new QVBoxLayout(sections);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);

    m_accountsSection = addSection(
        tr("Accounts"),
        tr("An account is an API token and the address it is sent to. A token goes to no other address."),
        column);
    m_accounts = new AccountsPanel(m_accountsSection);
    m_accounts->setObjectName(QStringLiteral("accounts"));
    m_accountsSection->add(m_accounts);
    m_accountsSection->hide();

    m_secretsSection = addSection(
        tr("Remembered Secrets"),
        tr("Secrets that you let the application keep, to send them again when a webhook is changed: "
           "in the system keyring, or only for this session where the token is kept so too."),
        column);
    m_secrets = new SecretsPanel(m_secretsSection);
    m_secrets->setObjectName(QStringLiteral("secrets"));
    m_secretsSection->add(m_secrets);
    m_secretsSection->hide();

    m_deliveriesSection = addSection(
        tr("Deliveries"),
        tr("Deliveries are kept on this computer as they are read, and outlive Qovery's own log. The "
           "desktop is told of failures while the application runs."),
        column);
    m_deliveries = new DeliveriesPanel(m_deliveriesSection);
    m_deliveries->setObjectName(QStringLiteral("deliveries"));
    m_deliveriesSection->add(m_deliveries);
    m_deliveriesSection->hide();

    SettingsSection *appearance = addSection(
        tr("Appearance"), tr("System follows the desktop's choice of light, dark or high contrast."), column);
    m_appearance = new Segmented(appearance);
    m_appearance->setObjectName(QStringLiteral("appearance"));
    for (const QString &choice : {tr("System"), tr("Light"), tr("Dark")})
        m_appearance->addSegment(choice);
    appearance->add(m_appearance);

    SettingsSection *refresh =
        addSection(tr("Automatic Refresh"),
                   tr("The list is read again while this window is in use, as long as the token's request "
                      "budget leaves enough for your own actions."),
                   column);
    m_refreshEvery = new Segmented(refresh);
    m_refreshEvery->setObjectName(QStringLiteral("refreshEvery"));
    m_refreshEvery->addSegment(tr("Off"), {}, 0);
    for (const int minutes : {1, 5, 15})
        m_refreshEvery->addSegment(tr("Every %n minute(s)", nullptr, minutes), {}, minutes);
    refresh->add(m_refreshEvery);
    column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);

    connect(m_appearance, &Segmented::activated, this, &SettingsView::appearanceChosen);
    connect(m_refreshEvery, &Segmented::activated, this,
            [this] { emit refreshEveryChosen(std::chrono::minutes(m_refreshEvery->currentData().toInt())); });
    connect(m_accounts, &AccountsPanel::switchRequested, this, &SettingsView::accountChosen);
    connect(m_accounts, &AccountsPanel::renamed, this, &SettingsView::accountRenamed);
    connect(m_accounts, &AccountsPanel::signOutRequested, this, &SettingsView::accountSignOutRequested);
    connect(m_accounts, &AccountsPanel::addRequested, this, &SettingsView::accountAddRequested);
    connect(m_secrets, &SecretsPanel::forgetRequested, this, &SettingsView::secretsForgetRequested);
    connect(m_deliveries, &DeliveriesPanel::notificationsChosen, this, &SettingsView::notificationsChosen);
    connect(m_deliveries, &DeliveriesPanel::boundChosen, this, &SettingsView::keptBoundChosen);
    connect(m_deliveries, &DeliveriesPanel::clearRequested, this, &SettingsView::keptClearRequested);
    setFocusProxy(m_appearance);
}

SettingsSection *SettingsView::addSection(const QString &title, const QString &hint, QVBoxLayout *column)
{
    auto *section = new SettingsSection(title, hint, column->parentWidget());
    column->addWidget(section);
    return section;
}

void SettingsView::setValues(const SettingsValues &values)
{
    m_appearance->setCurrentIndex(values.appearance);
    m_refreshEvery->setCurrentData(int(values.refreshEvery.count()));
    m_accountsSection->setVisible(values.accounts.has_value());
    m_accounts->setAccounts(values.accounts.value_or(QList<AccountEntry>()));
    m_secretsSection->setVisible(values.secrets.has_value());
    m_secrets->setSecrets(values.secrets.value_or(QList<RememberedSecretEntry>()));
    m_deliveriesSection->setVisible(values.kept.has_value());
    if (values.kept)
        m_deliveries->setValues(*values.kept, values.notifies);
}

void SettingsView::paintEvent(QPaintEvent *)
{
    QPainter(viewport()).fillRect(viewport()->rect(), themeColor(ColorRole::Base));
}
