#include "ui/settings/signoutdialog.h"

#include "ui/style/webhooksstyle.h"
#include "ui/widgets/dialogfooter.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int signOutNamesShown = 8;

QLabel *signOutLabel(const QString &text, LabelRole role, TextRole font, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(scaledLength(420));
    setLabelRole(label, role, font);
    return label;
}

} // namespace

SignOutDialog::SignOutDialog(const Facts &facts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("signOutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Sign Out"));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 18, 20, 16);
    body->setSpacing(6);
    QLabel *title =
        signOutLabel(tr("Sign out of “%1”?").arg(facts.title), LabelRole::Text, TextRole::PaneTitle, this);
    title->setObjectName(QStringLiteral("title"));
    body->addWidget(title);
    QLabel *text = signOutLabel(
        facts.isTokenStored
            ? tr("Its token is removed from the system keyring. To end the token itself, delete it in "
                 "the Qovery console.")
            : tr("Its token is in memory only and is forgotten. To end the token itself, delete it in "
                 "the Qovery console."),
        LabelRole::Mid, TextRole::Body, this);
    text->setObjectName(QStringLiteral("text"));
    body->addWidget(text);
    setAccessibleDescription(text->text());
    if (!facts.webhookNames.isEmpty()) {
        const auto count = static_cast<int>(facts.webhookNames.size());
        body->addSpacing(8);
        m_secretsBox =
            new QCheckBox(tr("Remove %n remembered secret(s) from the keyring", nullptr, count), this);
        m_secretsBox->setObjectName(QStringLiteral("secretsBox"));
        m_secretsBox->setChecked(true);
        body->addWidget(m_secretsBox);
        QString names = QLocale().createSeparatedList(facts.webhookNames.mid(0, signOutNamesShown));
        if (count > signOutNamesShown)
            names = tr("%1 and %n more", nullptr, count - signOutNamesShown).arg(names);
        QLabel *list =
            signOutLabel(tr("Of %1.", "webhook names").arg(names), LabelRole::Mid, TextRole::Secondary, this);
        list->setObjectName(QStringLiteral("secretNames"));
        m_secretsBox->setAccessibleDescription(list->text());
        body->addWidget(list);
    }
    if (facts.hasLocalData) {
        body->addSpacing(8);
        m_localDataBox =
            new QCheckBox(tr("Delete its local data: history, deliveries, test sends and drafts"), this);
        m_localDataBox->setObjectName(QStringLiteral("localDataBox"));
        body->addWidget(m_localDataBox);
        QLabel *hint = signOutLabel(
            tr("Kept, it is found again when you add a token for the same address and organization."),
            LabelRole::Mid, TextRole::Secondary, this);
        m_localDataBox->setAccessibleDescription(hint->text());
        body->addWidget(hint);
    }
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setDefault(true);
    auto *signOut = new QPushButton(tr("Sign Out"), this);
    signOut->setObjectName(QStringLiteral("signOutButton"));
    setButtonRole(signOut, ButtonRole::DangerFill);
    auto *footer = new DialogFooter(this);
    footer->addRight(cancel);
    footer->addRight(signOut);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body);
    column->addWidget(footer);
    column->setSizeConstraint(QLayout::SetFixedSize);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(signOut, &QAbstractButton::clicked, this, [this] {
        Choice choice;
        choice.removesSecrets = m_secretsBox && m_secretsBox->isChecked();
        choice.deletesLocalData = m_localDataBox && m_localDataBox->isChecked();
        accept();
        emit confirmed(choice);
    });
    cancel->setFocus(Qt::OtherFocusReason);
}
