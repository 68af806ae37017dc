#include "ui/settings/accountspanel.h"

#include "ui/settings/renamedialog.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace {

// The rows in one outlined box, a line between them.
class AccountsBox : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), 6, themeColor(ColorRole::Base), themeColor(ColorRole::Border));
        for (int at = 1; at < layout()->count(); ++at) {
            const int top = layout()->itemAt(at)->geometry().top();
            fillDeviceLine(&painter, 1, width() - 1, top, themeColor(ColorRole::Line));
        }
    }
};

QPushButton *accountsButton(const QString &text, const QString &accessibleName, const char *objectName,
                            QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    setControlSize(button, ControlSize::Compact);
    return button;
}

} // namespace

AccountsPanel::AccountsPanel(QWidget *parent)
    : QWidget(parent)
    , m_box(new AccountsBox(this))
    , m_rows(new QVBoxLayout(m_box))
    , m_addButton(new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add Account…"), this))
{
    m_addButton->setObjectName(QStringLiteral("addAccountButton"));
    m_addButton->setAutoDefault(false);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_box);
    column->addWidget(m_addButton, 0, Qt::AlignLeading);
    m_box->hide();
    connect(m_addButton, &QAbstractButton::clicked, this, &AccountsPanel::addRequested);
}

QString AccountsPanel::describeToken(const AccountEntry &account)
{
    switch (account.token) {
    case AccountEntry::Token::Keyring:
        return tr("%1 · token in the keyring").arg(account.host);
    case AccountEntry::Token::Session:
        return tr("%1 · token for this session only").arg(account.host);
    case AccountEntry::Token::Environment:
        break;
    }
    return tr("%1 · token from %2", "host, variable").arg(account.host, account.variable);
}

void AccountsPanel::setAccounts(const QList<AccountEntry> &accounts)
{
    if (accounts == m_accounts)
        return;
    m_accounts = accounts;
    // The keyboard stays at the same button of the same account.
    const QWidget *focus = window()->focusWidget();
    const QString focusName = focus && m_box->isAncestorOf(focus) ? focus->objectName() : QString();
    const QString focusAccount = focusName.isEmpty() ? QString() : focus->property("accountId").toString();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a button of it may be the sender
        delete item;
    }
    QWidget *nextFocus = nullptr;
    for (const AccountEntry &account : accounts) {
        QWidget *row = makeRow(account);
        m_rows->addWidget(row);
        if (account.accountId == focusAccount) {
            nextFocus = row->findChild<QWidget *>(focusName);
            if (!nextFocus)
                nextFocus = row->findChild<QPushButton *>();
        }
    }
    m_box->setVisible(!accounts.isEmpty());
    if (!focusName.isEmpty())
        (nextFocus ? nextFocus : m_addButton)->setFocus(Qt::OtherFocusReason);
}

QWidget *AccountsPanel::makeRow(const AccountEntry &account)
{
    auto *row = new QWidget(m_box);
    row->setObjectName(QStringLiteral("accountRow"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(12, 8, 8, 8);
    line->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new ElidedLabel(account.name, row);
    name->setObjectName(QStringLiteral("accountName"));
    name->setRole(LabelRole::Text, TextRole::BodyMedium);
    auto *token = new ElidedLabel(describeToken(account), row);
    token->setObjectName(QStringLiteral("accountToken"));
    token->setRole(LabelRole::Mid, TextRole::Secondary);
    texts->addWidget(name);
    texts->addWidget(token);
    line->addLayout(texts, 1);
    const QString accountId = account.accountId;
    if (account.isCurrent) {
        auto *badge = new Badge(tr("Current"), QStringLiteral("check"), Tone::Accent, row);
        badge->setObjectName(QStringLiteral("currentBadge"));
        line->addWidget(badge);
    } else {
        QPushButton *button =
            accountsButton(tr("Switch"), tr("Switch to %1").arg(account.name), "switchButton", row);
        connect(button, &QAbstractButton::clicked, this,
                [this, accountId] { emit switchRequested(accountId); });
        line->addWidget(button);
    }
    QPushButton *rename =
        accountsButton(tr("Rename…"), tr("Rename %1…").arg(account.name), "renameButton", row);
    connect(rename, &QAbstractButton::clicked, this, [this, account] { openRename(account); });
    line->addWidget(rename);
    QPushButton *signOut =
        accountsButton(tr("Sign Out…"), tr("Sign out of %1…").arg(account.name), "signOutButton", row);
    connect(signOut, &QAbstractButton::clicked, this,
            [this, accountId] { emit signOutRequested(accountId); });
    line->addWidget(signOut);
    const QList<QPushButton *> buttons = row->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setProperty("accountId", accountId);
    return row;
}

void AccountsPanel::openRename(const AccountEntry &account)
{
    auto *dialog = new RenameDialog(account.name, window());
    connect(dialog, &RenameDialog::renamed, this,
            [this, accountId = account.accountId](const QString &name) { emit renamed(accountId, name); });
    dialog->open();
}
