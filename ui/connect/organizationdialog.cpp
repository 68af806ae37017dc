#include "ui/connect/organizationdialog.h"

#include "models/domain/organizationref.h"
#include "ui/style/fonts.h"
#include "ui/style/painting.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/note.h"
#include "ui/widgets/spinner.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <optional>

OrganizationDialog::OrganizationDialog(Why why, QWidget *parent)
    : QDialog(parent)
    , m_referenceField(new QLineEdit(this))
    , m_referenceHint(new FieldHint(this))
    , m_refusalNote(new Note(this))
    , m_cancelButton(new QPushButton(tr("Cancel"), this))
    , m_openButton(new QPushButton(tr("Open"), this))
{
    setWindowTitle(tr("Open Organization by ID"));
    setFixedWidth(scaledLength(520));
    m_referenceField->setObjectName(QStringLiteral("referenceField"));
    m_referenceHint->setObjectName(QStringLiteral("referenceHint"));
    m_refusalNote->setObjectName(QStringLiteral("refusalNote"));
    m_cancelButton->setObjectName(QStringLiteral("cancelButton"));
    m_openButton->setObjectName(QStringLiteral("openButton"));

    auto *explanation = new QLabel(this);
    explanation->setObjectName(QStringLiteral("explanation"));
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    setLabelRole(explanation, LabelRole::Mid);
    switch (why) {
    case Why::UserAsked:
        explanation->setText(tr("For an organization that is not in the list."));
        break;
    case Why::ListingForbidden:
        explanation->setText(
            tr("This token may not list organizations. It can still open one that it may see."));
        break;
    case Why::NoOrganization:
        explanation->setText(
            tr("This token sees no organization in the list. It can still open one by its ID."));
        break;
    }
    auto *label = new QLabel(tr("&Organization ID or console URL"), this);
    setLabelRole(label, LabelRole::Text, TextRole::BodyMedium);
    label->setBuddy(m_referenceField);
    m_referenceField->setAccessibleName(tr("Organization ID or console URL"));
    m_referenceField->setPlaceholderText(QStringLiteral("https://console.qovery.com/organization/…"));
    m_referenceHint->describe(m_referenceField);
    m_referenceHint->clear();
    m_refusalNote->hide();
    m_cancelButton->setAutoDefault(false);
    m_openButton->setDefault(true);
    setButtonRole(m_openButton, ButtonRole::Primary);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 20, 20, 20);
    body->setSpacing(14);
    body->addWidget(explanation);
    auto *field = new QVBoxLayout;
    field->setSpacing(6);
    field->addWidget(label);
    field->addWidget(m_referenceField);
    field->addWidget(m_referenceHint);
    body->addLayout(field);
    body->addWidget(m_refusalNote);
    auto *footer = new DialogFooter(this);
    footer->addRight(m_cancelButton);
    footer->addRight(m_openButton);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(body);
    all->addStretch();
    all->addWidget(footer);

    connect(m_referenceField, &QLineEdit::textEdited, this, &OrganizationDialog::textEdited);
    connect(m_cancelButton, &QPushButton::clicked, this, &OrganizationDialog::reject);
    connect(m_openButton, &QPushButton::clicked, this, &OrganizationDialog::submit);
    m_referenceField->setFocus();
}

OrganizationDialog::~OrganizationDialog() = default;

void OrganizationDialog::textEdited()
{
    m_referenceHint->clear();
    m_refusalNote->hide();
    setInvalid(m_referenceField, false);
    if (m_isChecking) {
        setChecking(false);
        emit checkAbandoned();
    }
}

void OrganizationDialog::submit()
{
    if (m_isChecking)
        return;
    const std::optional<QString> organizationId = organizationIdFromText(m_referenceField->text());
    if (!organizationId) {
        setInvalid(m_referenceField, true);
        m_referenceHint->setHint(
            Tone::Danger, QStringLiteral("circle-alert"),
            m_referenceField->text().trimmed().isEmpty()
                ? tr("Enter an organization ID, or paste its address from the Qovery console.")
                : tr("There is no organization ID in this text. It looks like "
                     "0f3c1a2b-1111-4222-8333-444455556666."));
        m_referenceField->setFocus();
        return;
    }
    m_refusalNote->hide();
    setChecking(true);
    emit organizationEntered(*organizationId);
}

void OrganizationDialog::showRefused(const ApiError &error)
{
    setChecking(false);
    QString title = tr("The organization could not be opened");
    QString text = error.describe();
    if (error.kind == ApiError::Kind::Forbidden)
        text = tr("The token may not see this organization's webhooks (403). Check the ID, or use a token "
                  "with another "
                  "role.");
    else if (error.kind == ApiError::Kind::NotFound)
        text = tr("There is no organization with this ID (404). Check that it was copied whole.");
    m_refusalNote->setContent(Tone::Danger, QStringLiteral("circle-x"), title, text);
    m_refusalNote->show();
}

void OrganizationDialog::setChecking(bool checking)
{
    m_isChecking = checking;
    setButtonBusy(m_openButton, checking);
}

bool OrganizationDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitHeight();
    return handled;
}

void OrganizationDialog::fitHeight()
{
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalMinimumSize().height();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}
