#include "ui/editor/secretdialog.h"

#include "models/domain/webhookdraft.h"
#include "ui/editor/editortexts.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/note.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/tintedicon.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

SecretDialog::SecretDialog(Action action, const Webhook &webhook, QWidget *parent)
    : QDialog(parent)
    , m_action(action)
    , m_secretIsKnownToBeSet(webhook.secretIsSet.has_value())
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_vaultNote(new Note(this))
    , m_fieldBox(new QWidget(this))
    , m_secret(new SecretField(m_fieldBox))
    , m_secretHint(new FieldHint(m_fieldBox))
    , m_remember(new QCheckBox(m_fieldBox))
    , m_rememberText(new QLabel(m_fieldBox))
    , m_cancelButton(new QPushButton(tr("Cancel"), this))
    , m_dropButton(new QPushButton(this))
    , m_rememberedButton(new QPushButton(tr("Use Remembered Secret"), this))
    , m_enterButton(new QPushButton(tr("Enter Secret…"), this))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("text"));
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secretHint->setObjectName(QStringLiteral("secretHint"));
    m_vaultNote->setObjectName(QStringLiteral("vaultNote"));
    m_remember->setObjectName(QStringLiteral("rememberSecret"));
    m_rememberText->setObjectName(QStringLiteral("rememberText"));
    m_rememberedButton->setObjectName(QStringLiteral("rememberedButton"));
    m_cancelButton->setObjectName(QStringLiteral("cancelButton"));
    m_dropButton->setObjectName(QStringLiteral("dropButton"));
    m_enterButton->setObjectName(QStringLiteral("enterButton"));

    setWindowTitle(tr("Secret Needed"));
    const QString name = EditorTexts::name(webhook.description, webhook.targetUrl);
    m_title->setWordWrap(true);
    setLabelRole(m_title, LabelRole::Text, TextRole::Section);
    switch (action) {
    case Action::Disable:
        m_title->setText(tr("Disabling needs the secret of “%1”").arg(name));
        m_dropButton->setText(tr("Disable and Lose Secret"));
        break;
    case Action::Enable:
        m_title->setText(tr("Enabling needs the secret of “%1”").arg(name));
        m_dropButton->setText(tr("Enable and Lose Secret"));
        break;
    case Action::Save:
        m_title->setText(tr("Saving needs the secret of “%1”").arg(name));
        m_dropButton->setText(tr("Save and Lose Secret"));
        break;
    case Action::CreateAgain:
        m_title->setText(tr("Creating “%1” again needs its secret").arg(name));
        m_dropButton->setText(tr("Create Without Secret"));
        break;
    case Action::SendAgain:
        break;
    }
    m_text->setWordWrap(true);
    setLabelRole(m_text, LabelRole::Mid, TextRole::Secondary);
    m_vaultNote->hide();
    m_rememberedButton->hide();
    setAccessibleName(m_title->text());

    m_secret->setAccessibleName(tr("Current secret"));
    m_secret->setPlaceholderText(tr("Current secret"));
    m_secret->setMaxLength(100'000);
    m_secretHint->describe(m_secret);
    m_secretHint->setHint(Tone::Neutral, QStringLiteral("info"), tr("Qovery cannot check it."));
    auto *fieldLayout = new QVBoxLayout(m_fieldBox);
    fieldLayout->setContentsMargins(0, 8, 0, 0);
    fieldLayout->setSpacing(6);
    fieldLayout->addWidget(m_secret);
    fieldLayout->addWidget(m_secretHint);
    fieldLayout->addSpacing(2);
    fieldLayout->addWidget(m_remember);
    fieldLayout->addWidget(m_rememberText);
    m_rememberText->setWordWrap(true);
    setLabelRole(m_rememberText, LabelRole::Mid, TextRole::Secondary);
    m_rememberText->setContentsMargins(
        style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_remember) +
            style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_remember),
        0, 0, 0);
    m_fieldBox->hide();

    auto *icon = new TintedIcon(22, 24, this, TintedIcon::Ground::Bare);
    icon->setContent(QStringLiteral("key-round"), Tone::Warning);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    texts->addWidget(m_vaultNote);
    texts->addWidget(m_fieldBox);
    texts->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(12);
    body->addWidget(icon, 0, Qt::AlignTop);
    body->addLayout(texts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 16);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {m_cancelButton, m_dropButton, m_rememberedButton, m_enterButton}) {
        button->setAutoDefault(true); // Enter means the button that has the focus
        buttons->addWidget(button);
    }
    setButtonRole(m_enterButton, ButtonRole::Primary);
    m_enterButton->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addLayout(buttons);
    setMinimumWidth(560);

    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_dropButton, &QPushButton::clicked, this, [this] {
        accept();
        emit secretDropped();
    });
    connect(m_rememberedButton, &QPushButton::clicked, this, &SecretDialog::recallRequested);
    connect(m_vaultNote, &Note::actionTriggered, this, &SecretDialog::recallRequested);
    connect(m_enterButton, &QPushButton::clicked, this, [this] {
        if (m_fieldBox->isHidden())
            showField();
        else
            submitSecret();
    });
    connect(m_secret, &QLineEdit::textEdited, this, [this] {
        setInvalid(m_secret, false);
        m_secretHint->setHint(Tone::Neutral, QStringLiteral("info"), tr("Qovery cannot check it."));
    });
    m_enterButton->setFocus();
    setMemory({});
}

SecretDialog::~SecretDialog() = default;

void SecretDialog::setMemory(const SecretMemory &memory)
{
    if (memory.isRemembered && !m_memory.isRemembered)
        m_remember->setChecked(true); // the consent was given before
    m_memory = memory;
    refreshMemory();
}

void SecretDialog::refreshMemory()
{
    const bool isStale = m_memory.isRemembered && m_memory.mayBeStale;
    m_text->setText(
        isStale ? tr("The webhook was changed elsewhere since its secret was remembered: it may have another "
                     "one now. Sending the remembered secret would replace it.")
        : m_action == Action::CreateAgain ? tr("Qovery does not return the secret of a webhook. Without it "
                                               "the webhook that is created again "
                                               "has none.")
        : m_secretIsKnownToBeSet
            ? tr("Qovery replaces the whole webhook on every change and does not return the secret. Without "
                 "it the receiver may no longer get one.")
            : tr("Qovery replaces the whole webhook on every change and did not say whether it has a secret. "
                 "If it has one, the receiver may no longer get it."));
    setAccessibleDescription(m_text->text());
    m_rememberedButton->setVisible(isStale && m_vaultNote->isHidden());
    if (m_fieldBox->isHidden())
        m_enterButton->setText(isStale ? tr("Enter Another…") : tr("Enter Secret…"));
    const bool isOffered = m_memory.place != RememberedSecrets::Place::Nowhere;
    m_remember->setVisible(isOffered);
    m_rememberText->setVisible(isOffered);
    m_remember->setText(SecretMemoryTexts::offer(m_memory.place));
    m_remember->setEnabled(SecretMemoryTexts::canBeOffered(m_memory));
    m_rememberText->setText(SecretMemoryTexts::promise(m_memory));
    m_remember->setAccessibleDescription(m_rememberText->text());
    fitHeight();
}

void SecretDialog::showNotRecalled(VaultAnswer::Kind kind)
{
    m_vaultNote->setContent(Tone::Warning, QStringLiteral("triangle-alert"), {},
                            SecretMemoryTexts::notRecalled(m_memory.place, kind));
    m_vaultNote->setAction(kind == VaultAnswer::Kind::NotFound ? QString() : tr("Try Again"));
    m_vaultNote->setAccessibleName(m_vaultNote->text());
    m_vaultNote->show();
    refreshMemory();
    QAccessibleEvent event(m_vaultNote, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool SecretDialog::remembersSecret() const
{
    return m_memory.place != RememberedSecrets::Place::Nowhere && m_remember->isChecked() &&
           m_remember->isEnabled();
}

QString SecretDialog::submitText() const
{
    switch (m_action) {
    case Action::Disable:
        return tr("Disable Webhook");
    case Action::Enable:
        return tr("Enable Webhook");
    case Action::Save:
        return tr("Save Changes");
    case Action::CreateAgain:
        return tr("Create Webhook");
    case Action::SendAgain:
        break;
    }
    return {};
}

void SecretDialog::showField()
{
    m_fieldBox->show();
    m_enterButton->setText(submitText());
    setTabOrder(m_secret, m_remember);
    setTabOrder(m_remember, m_cancelButton);
    m_secret->setFocus(Qt::OtherFocusReason);
    fitHeight();
}

void SecretDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight(); // only now all fonts are known
}

// adjustSize() would measure the wrapped texts at a narrower width and leave a gap.
void SecretDialog::fitHeight()
{
    const int wanted = qMax(width(), minimumWidth());
    layout()->activate();
    resize(wanted, layout()->totalHeightForWidth(wanted));
}

void SecretDialog::submitSecret()
{
    // The rules of a draft's secret, judged on one that holds nothing else.
    WebhookDraft draft;
    draft.secretChoice = SecretChoice::Keep;
    draft.secret = m_secret->text();
    const QList<DraftProblem> problems = problemsIn(draft);
    for (const DraftProblem &problem : problems) {
        if (problem.field != WebhookField::Secret)
            continue;
        setInvalid(m_secret, true);
        m_secretHint->setHint(Tone::Danger, QStringLiteral("circle-alert"),
                              problem.reason == DraftProblem::Reason::SecretMissing
                                  ? tr("Enter the current secret.")
                                  : EditorTexts::problem(problem, draft));
        m_secret->setFocus(Qt::OtherFocusReason);
        return;
    }
    accept();
    emit secretEntered(draft.secret);
}
