#include "ui/resend/resendform.h"

#include "models/domain/resend.h"
#include "models/domain/targetmask.h"
#include "ui/json/bodyview.h"
#include "ui/resend/maskedtargetrow.h"
#include "ui/resend/resendtexts.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/note.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>

ResendForm::ResendForm(const ResendSubject &subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_delivery(new QLabel(this))
    , m_deliveryThen(new QLabel(this))
    , m_marksRepeat(new QCheckBox(this))
    , m_markHint(new FieldHint(this))
    , m_headers(new CodeView(this))
    , m_bodyNote(new Note(this))
    , m_body(new BodyView(this))
{
    const Delivery &delivery = subject.stored.delivery;
    m_delivery->setObjectName(QStringLiteral("delivery"));
    m_deliveryThen->setObjectName(QStringLiteral("deliveryThen"));
    m_marksRepeat->setObjectName(QStringLiteral("marksRepeat"));
    m_markHint->setObjectName(QStringLiteral("markHint"));
    m_headers->setObjectName(QStringLiteral("sentHeaders"));
    m_bodyNote->setObjectName(QStringLiteral("bodyNote"));
    m_body->setObjectName(QStringLiteral("resendBody"));
    m_delivery->setText(ResendTexts::delivery(delivery));
    m_deliveryThen->setText(ResendTexts::deliveryThen(delivery));
    setLabelRole(m_delivery, LabelRole::Text, TextRole::BodyMedium);
    setLabelRole(m_deliveryThen, LabelRole::Mid, TextRole::Secondary);
    for (QLabel *label : {m_delivery, m_deliveryThen})
        label->setWordWrap(true);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    auto *about = new QWidget(this);
    auto *aboutColumn = new QVBoxLayout(about);
    aboutColumn->setContentsMargins(0, 0, 0, 0);
    aboutColumn->setSpacing(0);
    aboutColumn->addWidget(m_delivery);
    aboutColumn->addWidget(m_deliveryThen);
    addRow(grid, tr("Delivery"), about);
    buildTarget(grid);
    buildSecret(grid);

    const bool mayMark = mayBeMarked(delivery.kind);
    m_marksRepeat->setText(tr("Mark it with the header %1").arg(QLatin1String(repeatHeaderName)));
    m_marksRepeat->setChecked(mayMark);
    m_marksRepeat->setVisible(mayMark);
    if (!mayMark)
        m_markHint->setHint(Tone::Neutral, QStringLiteral("info"),
                            tr("Slack shows no headers: the message will look like a new one."));
    grid->addWidget(m_marksRepeat, grid->rowCount(), 1);
    grid->addWidget(m_markHint, grid->rowCount(), 1);

    auto *headersLabel = new QLabel(tr("Headers as they will be sent"), this);
    setLabelRole(headersLabel, LabelRole::Mid, TextRole::SectionSmall);
    m_headers->setReadOnly(true);
    m_headers->setLanguage(CodeView::Language::Http);
    m_headers->setLineNumbersShown(false);
    m_headers->setAccessibleName(headersLabel->text());
    m_headers->setFixedHeight(scaledLength(130)); // down to the mark
    m_body->setTitle(tr("Body"));
    m_body->setMinimumHeight(scaledLength(180));
    // Takes what is left: its own wish would make the dialog scroll.
    m_body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    if (delivery.request.isEmpty())
        m_body->setAbsent(BodyView::Absence::NotTold);
    else
        m_body->setBody(delivery.request, "application/json");
    m_bodyNote->setContent(subject.stored.requestIsMasked() ? Tone::Warning : Tone::Info,
                           subject.stored.requestIsMasked() ? QStringLiteral("triangle-alert")
                                                            : QStringLiteral("info"),
                           {}, ResendTexts::body(subject.stored));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addLayout(grid);
    layout->addWidget(headersLabel);
    layout->addWidget(m_headers);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_bodyNote);
    connect(m_marksRepeat, &QCheckBox::toggled, this, &ResendForm::refresh);
    fillSecretChoices();
    refresh();
}

void ResendForm::addRow(QGridLayout *grid, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, this);
    setLabelRole(label, LabelRole::Mid);
    label->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignTrailing | Qt::AlignTop);
    grid->addWidget(field, row, 1);
}

void ResendForm::buildTarget(QGridLayout *grid)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_toToday = new QRadioButton(box);
    m_toToday->setObjectName(QStringLiteral("toToday"));
    m_todaysTarget = new MaskedTargetRow(box);
    m_todaysTarget->setObjectName(QStringLiteral("todaysTarget"));
    m_toRecorded = new QRadioButton(tr("The one it was recorded with"), box);
    m_toRecorded->setObjectName(QStringLiteral("toRecorded"));
    m_recordedTarget = new MaskedTargetRow(box);
    m_recordedTarget->setObjectName(QStringLiteral("recordedTarget"));
    m_targetHint = new FieldHint(box);
    m_targetHint->setObjectName(QStringLiteral("targetHint"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_toToday, m_todaysTarget, m_toRecorded,
                                                          m_recordedTarget, m_targetHint})
        column->addWidget(part);
    addRow(grid, tr("Target"), box);
    m_toToday->setChecked(true);
    connect(m_toRecorded, &QRadioButton::toggled, this, &ResendForm::refresh);
}

void ResendForm::buildSecret(QGridLayout *grid)
{
    m_secretChoice = new QComboBox(this);
    m_secretChoice->setObjectName(QStringLiteral("secretChoice"));
    m_secretChoice->setAccessibleName(tr("Secret"));
    m_secret = new SecretField(this);
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secret->setAccessibleName(tr("Secret to send"));
    m_secret->setPlaceholderText(tr("Type the secret, it cannot be read back"));
    m_secret->setMaxLength(100'000);
    m_secretHint = new FieldHint(this);
    m_secretHint->setObjectName(QStringLiteral("secretHint"));
    m_secretHint->describe(m_secret);
    m_secretToFormer = new QCheckBox(tr("Send the secret to this former target, too"), this);
    m_secretToFormer->setObjectName(QStringLiteral("secretToFormer"));
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_secretToFormer, m_secretChoice, m_secret})
        column->addWidget(part);
    addRow(grid, tr("Secret"), box);
    grid->addWidget(m_secretHint, grid->rowCount(), 1);

    m_secretHeader = new Segmented(this);
    m_secretHeader->setObjectName(QStringLiteral("secretHeader"));
    m_secretHeader->setAccessibleName(tr("Secret header"));
    m_secretHeader->addSegment(tr("Both"), {}, int(SecretHeader::Both));
    m_secretHeader->addSegment(QStringLiteral("Qovery-Signature"), {}, int(SecretHeader::Signature));
    m_secretHeader->addSegment(QStringLiteral("Qovery-Secret"), {}, int(SecretHeader::Secret));
    m_secretHeader->setCurrentIndex(0);
    m_secretHeaderLabel = new QLabel(tr("Secret header"), this);
    setLabelRole(m_secretHeaderLabel, LabelRole::Mid);
    m_secretHeaderLabel->setBuddy(m_secretHeader);
    const int row = grid->rowCount();
    grid->addWidget(m_secretHeaderLabel, row, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(m_secretHeader, row, 1, Qt::AlignLeading);

    connect(m_secretChoice, &QComboBox::currentIndexChanged, this, &ResendForm::refresh);
    connect(m_secret, &QLineEdit::textChanged, this, &ResendForm::refresh);
    connect(m_secretToFormer, &QCheckBox::toggled, this, &ResendForm::refresh);
    connect(m_secretHeader, &Segmented::currentIndexChanged, this, &ResendForm::refresh);
}

// A remembered one is taken unless it may be an old one; a webhook that is known to have none needs none.
void ResendForm::fillSecretChoices()
{
    const std::optional<Webhook> &webhook = m_subject.webhook;
    const SecretMemory &memory = m_subject.memory;
    const QSignalBlocker blocker(m_secretChoice);
    m_secretChoice->clear();
    if (memory.isRemembered)
        m_secretChoice->addItem(tr("The remembered one"), int(Secret::Remembered));
    m_secretChoice->addItem(tr("Type it"), int(Secret::Typed));
    m_secretChoice->addItem(tr("Send without secret"), int(Secret::None));
    const bool mayHaveOne = !webhook || webhook->mayHaveSecret();
    const Secret usual = memory.isRemembered && !memory.mayBeStale ? Secret::Remembered
                         : mayHaveOne && webhook                   ? Secret::Typed
                                                                   : Secret::None;
    m_secretChoice->setCurrentIndex(m_secretChoice->findData(int(usual)));
}

bool ResendForm::hasFormerTarget() const
{
    return isFormerTarget(m_subject.stored.delivery.targetUrl,
                          m_subject.webhook ? &*m_subject.webhook : nullptr);
}

bool ResendForm::hasTodaysTarget() const
{
    return m_subject.webhook && !m_subject.webhook->targetUrl.isEmpty();
}

bool ResendForm::goesToFormerTarget() const
{
    return hasFormerTarget() && (!hasTodaysTarget() || m_toRecorded->isChecked());
}

ResendForm::Secret ResendForm::secretChoice() const
{
    return Secret(m_secretChoice->currentData().toInt());
}

void ResendForm::setWebhook(const std::optional<Webhook> &webhook, const SecretMemory &memory)
{
    const bool hadOther = m_subject.memory.isRemembered != memory.isRemembered ||
                          m_subject.webhook.has_value() != webhook.has_value();
    m_subject.webhook = webhook;
    m_subject.memory = memory;
    if (hadOther)
        fillSecretChoices();
    refresh();
}

ResendChoice ResendForm::choice() const
{
    ResendChoice choice;
    choice.isFormerTarget = goesToFormerTarget();
    if (choice.isFormerTarget)
        choice.targetUrl = m_subject.stored.delivery.targetUrl;
    else if (m_subject.webhook)
        choice.targetUrl = m_subject.webhook->targetUrl;
    choice.secretHeader = SecretHeader(m_secretHeader->currentData().toInt());
    choice.marksRepeat = m_marksRepeat->isChecked();
    if (!choice.isFormerTarget || m_secretToFormer->isChecked()) {
        choice.usesRememberedSecret = secretChoice() == Secret::Remembered;
        if (secretChoice() == Secret::Typed)
            choice.secret = m_secret->text();
    }
    return choice;
}

QString ResendForm::obstacle() const
{
    if (m_subject.stored.delivery.request.isEmpty())
        return tr("Qovery told no body of this delivery: there is nothing to send.");
    if (choice().targetUrl.isEmpty())
        return tr("Neither the webhook's target of today nor that of the delivery is known.");
    return {};
}

bool ResendForm::check()
{
    const bool sendsIt = !goesToFormerTarget() || m_secretToFormer->isChecked();
    if (!sendsIt || secretChoice() != Secret::Typed || !m_secret->text().isEmpty())
        return obstacle().isEmpty();
    setInvalid(m_secret, true);
    m_secretHint->setHint(Tone::Danger, QStringLiteral("circle-alert"),
                          tr("Enter the secret, or choose to send without it."));
    m_secret->setFocus();
    return false;
}

void ResendForm::showNotRecalled(VaultAnswer::Kind kind)
{
    if (kind == VaultAnswer::Kind::NotFound)
        m_subject.memory.isRemembered = false;
    m_secretChoice->setCurrentIndex(m_secretChoice->findData(int(Secret::Typed)));
    m_secretHint->setHint(
        Tone::Warning, QStringLiteral("triangle-alert"),
        tr("Nothing was sent. %1").arg(SecretMemoryTexts::notRecalled(m_subject.memory.place, kind)));
    m_secret->setFocus();
}

void ResendForm::refresh()
{
    refreshTarget();
    refreshSecret();
    refreshHeaders();
    emit changed();
}

void ResendForm::refreshTarget()
{
    const bool isChoice = hasFormerTarget() && hasTodaysTarget();
    const int indent = isChoice
                           ? style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, m_toToday) +
                                 style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, m_toToday)
                           : 0;
    for (MaskedTargetRow *row : {m_todaysTarget, m_recordedTarget})
        row->setContentsMargins(indent, 0, 0, 0);
    m_toToday->setVisible(isChoice);
    m_toRecorded->setVisible(isChoice);
    if (m_subject.webhook)
        m_toToday->setText(tr("Today's target of “%1”").arg(WebhookTexts::title(*m_subject.webhook)));
    m_todaysTarget->setVisible(hasTodaysTarget());
    m_todaysTarget->setTarget(m_subject.webhook ? m_subject.webhook->targetUrl : QString());
    m_recordedTarget->setVisible(hasFormerTarget());
    m_recordedTarget->setTarget(hasFormerTarget() ? m_subject.stored.delivery.targetUrl : QString());
    const ResendTexts::Hint hint = ResendTexts::target(choice(), m_subject.isDemo);
    if (!obstacle().isEmpty())
        m_targetHint->setHint(Tone::Danger, QStringLiteral("circle-alert"), obstacle());
    else if (hint.text.isEmpty())
        m_targetHint->clear();
    else
        m_targetHint->setHint(hint.tone, hint.iconName, hint.text);
}

void ResendForm::refreshSecret()
{
    const bool isFormer = goesToFormerTarget();
    const bool isSent = !isFormer || m_secretToFormer->isChecked();
    const Secret chosen = secretChoice();
    setInvalid(m_secret, false);
    m_secretToFormer->setVisible(isFormer);
    m_secretChoice->setVisible(isSent);
    m_secret->setVisible(isSent && chosen == Secret::Typed);
    m_secretHeader->setVisible(isSent && chosen != Secret::None);
    m_secretHeaderLabel->setVisible(m_secretHeader->isVisibleTo(this));
    if (!isSent)
        m_secretHint->setHint(Tone::Neutral, QStringLiteral("info"),
                              tr("A former target gets no secret unless you say so."));
    else if (chosen == Secret::Remembered && m_subject.memory.mayBeStale)
        m_secretHint->setHint(
            Tone::Warning, QStringLiteral("triangle-alert"),
            tr("Changed elsewhere since its secret was remembered: it may have another one."));
    else
        m_secretHint->clear();
}

void ResendForm::refreshHeaders()
{
    const ResendChoice chosen = choice();
    ResendOptions options;
    options.targetUrl = chosen.targetUrl;
    options.secret = chosen.sendsSecret() ? QStringLiteral("masked") : QString();
    options.secretHeader = chosen.secretHeader;
    options.marksRepeat = chosen.marksRepeat;
    m_headers->setPlainText(QString::fromUtf8(requestHead(resendRequest(m_subject.stored.delivery, options),
                                                          SecretDisplay::Masked))
                                .trimmed()
                                .remove(u'\r'));
}
