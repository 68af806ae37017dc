#include "ui/settings/renamedialog.h"

#include "ui/style/webhooksstyle.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/fieldhint.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int renameLongestName = 100;
}

RenameDialog::RenameDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_nameField(new QLineEdit(name, this))
    , m_nameHint(new FieldHint(this))
{
    setObjectName(QStringLiteral("renameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Rename"));
    setMinimumWidth(scaledLength(400));
    m_nameField->setObjectName(QStringLiteral("nameField"));
    m_nameField->setMaxLength(renameLongestName);
    m_nameField->selectAll();
    m_nameHint->setObjectName(QStringLiteral("nameHint"));
    m_nameHint->describe(m_nameField);
    auto *label = new QLabel(tr("Account name"), this);
    setLabelRole(label, LabelRole::Text, TextRole::BodyMedium);
    label->setBuddy(m_nameField);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    auto *rename = new QPushButton(tr("Rename"), this);
    rename->setObjectName(QStringLiteral("okButton"));
    rename->setDefault(true);
    setButtonRole(rename, ButtonRole::Primary);
    auto *footer = new DialogFooter(this);
    footer->addRight(cancel);
    footer->addRight(rename);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 20, 20, 16);
    body->setSpacing(8);
    body->addWidget(label);
    body->addWidget(m_nameField);
    body->addWidget(m_nameHint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body);
    column->addWidget(footer);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(rename, &QAbstractButton::clicked, this, &RenameDialog::submit);
    connect(m_nameField, &QLineEdit::textEdited, this, [this] {
        setInvalid(m_nameField, false);
        m_nameHint->clear();
    });
    m_nameField->setFocus();
}

void RenameDialog::submit()
{
    const QString name = m_nameField->text().simplified();
    if (name.isEmpty()) {
        setInvalid(m_nameField, true);
        m_nameHint->setHint(Tone::Danger, QStringLiteral("circle-alert"), tr("Enter a name."));
        m_nameField->setFocus();
        return;
    }
    emit renamed(name);
    accept();
}
