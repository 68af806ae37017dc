#include "ui/editor/secretdialog.h"

#include "models/domain/webhookdraft.h"
#include "ui/editor/editortexts.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/tintedicon.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

SecretDialog::SecretDialog(Action action, const Webhook &webhook, QWidget *parent)
    : QDialog(parent)
    , m_action(action)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_fieldBox(new QWidget(this))
    , m_secret(new SecretField(m_fieldBox))
    , m_secretHint(new FieldHint(m_fieldBox))
    , m_cancelButton(new QPushButton(tr("Cancel"), this))
    , m_dropButton(new QPushButton(this))
    , m_enterButton(new QPushButton(tr("Enter Secret…"), this))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("text"));
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secretHint->setObjectName(QStringLiteral("secretHint"));
    m_cancelButton->setObjectName(QStringLiteral("cancelButton"));
    m_dropButton->setObjectName(QStringLiteral("dropButton"));
    m_enterButton->setObjectName(QStringLiteral("enterButton"));

    setWindowTitle(tr("Secret Needed"));
    const bool isDisabling = action == Action::Disable;
    const QString name = EditorTexts::name(webhook.description, webhook.targetUrl);
    m_title->setWordWrap(true);
    setLabelRole(m_title, LabelRole::Text, TextRole::Section);
    m_title->setText(isDisabling ? tr("Disabling needs the secret of “%1”").arg(name)
                                 : tr("Enabling needs the secret of “%1”").arg(name));
    m_text->setWordWrap(true);
    setLabelRole(m_text, LabelRole::Mid, TextRole::Secondary);
    m_text->setText(
        webhook.secretIsSet.has_value()
            ? tr("Qovery replaces the whole webhook on every change and does not return the secret. Without "
                 "it the receiver may no longer get one.")
            : tr("Qovery replaces the whole webhook on every change and did not say whether it has a secret. "
                 "If it has one, the receiver may no longer get it."));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    m_dropButton->setText(isDisabling ? tr("Disable and Lose Secret") : tr("Enable and Lose Secret"));

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
    m_fieldBox->hide();

    auto *icon = new TintedIcon(22, 24, this, TintedIcon::Ground::Bare);
    icon->setContent(QStringLiteral("key-round"), Tone::Warning);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
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
    for (QPushButton *button : {m_cancelButton, m_dropButton, m_enterButton}) {
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
    resize(minimumWidth(), layout->totalHeightForWidth(minimumWidth()));
}

SecretDialog::~SecretDialog() = default;

void SecretDialog::showField()
{
    m_fieldBox->show();
    m_enterButton->setText(m_action == Action::Disable ? tr("Disable Webhook") : tr("Enable Webhook"));
    setTabOrder(m_secret, m_cancelButton);
    m_secret->setFocus(Qt::OtherFocusReason);
    fitHeight();
}

// adjustSize() would measure the wrapped texts at a narrower width and leave a gap.
void SecretDialog::fitHeight()
{
    const int wanted = qMax(width(), minimumWidth());
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
