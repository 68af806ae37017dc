#include "ui/editor/secretsdialog.h"

#include "ui/editor/editortexts.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/note.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/tintedicon.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace {

constexpr int secretsDialogWidth = 680;
constexpr int secretsNameWidth = 190;
constexpr int secretsRowsHeight = 320; // more of them scroll

QString titleOf(SecretDialog::Action action, int count)
{
    switch (action) {
    case SecretDialog::Action::Disable:
        return SecretsDialog::tr("Disabling needs the secrets of %n webhook(s)", nullptr, count);
    case SecretDialog::Action::Enable:
        return SecretsDialog::tr("Enabling needs the secrets of %n webhook(s)", nullptr, count);
    case SecretDialog::Action::Save:
        return SecretsDialog::tr("Saving needs the secrets of %n webhook(s)", nullptr, count);
    case SecretDialog::Action::CreateAgain:
        return SecretsDialog::tr("Creating %n webhook(s) again needs their secrets", nullptr, count);
    case SecretDialog::Action::SendAgain:
        return SecretsDialog::tr("Sending again uses the secrets of %n webhook(s)", nullptr, count);
    }
    return {};
}

QString goOnText(SecretDialog::Action action)
{
    switch (action) {
    case SecretDialog::Action::Disable:
        return SecretsDialog::tr("Disable Webhooks");
    case SecretDialog::Action::Enable:
        return SecretsDialog::tr("Enable Webhooks");
    case SecretDialog::Action::Save:
        return SecretsDialog::tr("Save Webhooks");
    case SecretDialog::Action::CreateAgain:
        return SecretsDialog::tr("Create Webhooks");
    case SecretDialog::Action::SendAgain:
        return SecretsDialog::tr("Send Again");
    }
    return {};
}

} // namespace

SecretsDialog::SecretsDialog(SecretDialog::Action action, const QList<Need> &needs, QWidget *parent)
    : QDialog(parent)
    , m_action(action)
{
    setWindowTitle(tr("Secrets Needed"));
    auto *title = new QLabel(titleOf(action, int(needs.size())), this);
    title->setObjectName(QStringLiteral("title"));
    title->setWordWrap(true);
    setLabelRole(title, LabelRole::Text, TextRole::Section);
    auto *text =
        new QLabel(sendsAgain() ? tr("Qovery does not return secrets. A target that expects its secret may "
                                     "refuse what comes without it.")
                                : tr("Qovery replaces the whole webhook on every change and does not return "
                                     "the secret. Without it the receiver may no longer get one."),
                   this);
    text->setObjectName(QStringLiteral("text"));
    text->setWordWrap(true);
    setLabelRole(text, LabelRole::Mid, TextRole::Secondary);
    setAccessibleName(title->text());
    setAccessibleDescription(text->text());
    m_vaultNote = new Note(this);
    m_vaultNote->setObjectName(QStringLiteral("vaultNote"));
    m_vaultNote->hide();

    auto *icon = new TintedIcon(22, 24, this, TintedIcon::Ground::Bare);
    icon->setContent(QStringLiteral("key-round"), Tone::Warning);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(title);
    texts->addWidget(text);
    texts->addWidget(m_vaultNote);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 16, 12);
    head->setSpacing(12);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    buildRows(needs);
    buildFooter();
    setMemory({});
    setMinimumWidth(secretsDialogWidth);
    resize(secretsDialogWidth, sizeHint().height());
    const auto first = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [](const Row &row) { return choiceOf(row) == SecretChoice::Keep; });
    if (first != m_rows.cend())
        first->secret->setFocus(Qt::OtherFocusReason);
}

SecretsDialog::~SecretsDialog() = default;

void SecretsDialog::buildRows(const QList<Need> &needs)
{
    auto *box = new QWidget(this);
    auto *commonGrid = new QGridLayout(box);
    commonGrid->setContentsMargins(52, 0, 16, 8);
    commonGrid->setHorizontalSpacing(12);
    commonGrid->setVerticalSpacing(6);
    m_sameForAll = new QCheckBox(tr("The same secret for all"), box);
    m_sameForAll->setObjectName(QStringLiteral("sameForAll"));
    m_common = new SecretField(box);
    m_common->setObjectName(QStringLiteral("commonSecret"));
    m_common->setMaxLength(100'000);
    m_common->setPlaceholderText(tr("Current secret of all"));
    m_common->setAccessibleName(tr("Current secret of all"));
    m_commonHint = new FieldHint(box);
    m_commonHint->describe(m_common);
    commonGrid->addWidget(m_sameForAll, 0, 0);
    commonGrid->addWidget(m_common, 0, 1);
    commonGrid->addWidget(m_commonHint, 1, 1);
    commonGrid->setColumnMinimumWidth(0, secretsNameWidth);
    commonGrid->setColumnStretch(1, 1);
    layout()->addWidget(box);

    m_list = new QWidget(this);
    m_grid = new QGridLayout(m_list);
    m_grid->setContentsMargins(52, 4, 16, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(2, 1);
    m_rows.reserve(needs.size());
    for (const Need &need : needs)
        addRow(need, int(m_rows.size()));
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("rows"));
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    layout()->addWidget(m_scroll);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_scroll, 1);

    connect(m_sameForAll, &QCheckBox::toggled, this, [this](bool isSame) {
        refreshRows();
        if (isSame)
            m_common->setFocus(Qt::OtherFocusReason);
    });
    connect(m_common, &QLineEdit::textEdited, this, [this] {
        setInvalid(m_common, false);
        m_commonHint->clear();
    });
    refreshRows();
}

void SecretsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitRows();
}

// A few rows are all seen, with their hints.
void SecretsDialog::fitRows()
{
    m_grid->activate();
    const int wanted =
        std::min(m_grid->totalHeightForWidth(m_scroll->viewport()->width()), secretsRowsHeight);
    if (wanted <= m_scroll->minimumHeight())
        return;
    m_scroll->setMinimumHeight(wanted);
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void SecretsDialog::addRow(const Need &need, int index)
{
    Row row;
    row.need = need;
    row.name = new QLabel(m_list);
    row.name->setTextFormat(Qt::PlainText);
    row.name->setFixedWidth(secretsNameWidth);
    row.name->setText(row.name->fontMetrics().elidedText(need.name, Qt::ElideRight, secretsNameWidth));
    row.name->setAccessibleName(need.name);
    row.choice = new QComboBox(m_list);
    row.choice->setObjectName(QStringLiteral("choice%1").arg(index));
    row.choice->setAccessibleName(tr("Secret of “%1”").arg(need.name));
    row.choice->addItem(tr("Enter the secret"), int(SecretChoice::Keep));
    if (need.isRemembered)
        row.choice->addItem(tr("Use the remembered one"), int(SecretChoice::KeepRemembered));
    row.choice->addItem(sendsAgain() ? tr("Send without secret") : tr("Remove the secret"),
                        int(SecretChoice::Remove));
    // One that may be stale is used only when the user says so.
    if (need.isRemembered && !need.mayBeStale)
        row.choice->setCurrentIndex(row.choice->findData(int(SecretChoice::KeepRemembered)));
    row.secret = new SecretField(m_list);
    row.secret->setObjectName(QStringLiteral("secret%1").arg(index));
    row.secret->setMaxLength(100'000);
    row.secret->setAccessibleName(tr("Current secret of “%1”").arg(need.name));
    row.hint = new FieldHint(m_list);
    row.hint->setObjectName(QStringLiteral("hint%1").arg(index));
    row.hint->describe(row.secret);
    m_grid->addWidget(row.name, 2 * index, 0);
    m_grid->addWidget(row.choice, 2 * index, 1);
    m_grid->addWidget(row.secret, 2 * index, 2);
    m_grid->addWidget(row.hint, 2 * index + 1, 1, 1, 2);
    m_rows.append(row);
    connect(row.choice, &QComboBox::currentIndexChanged, this, [this, index] { refreshRow(m_rows[index]); });
    connect(row.secret, &QLineEdit::textEdited, this, [this, index] {
        setInvalid(m_rows[index].secret, false);
        refreshRow(m_rows[index]);
    });
}

void SecretsDialog::buildFooter()
{
    auto *box = new QWidget(this);
    auto *boxLayout = new QVBoxLayout(box);
    boxLayout->setContentsMargins(52, 12, 16, 0);
    boxLayout->setSpacing(2);
    m_remember = new QCheckBox(box);
    m_remember->setObjectName(QStringLiteral("rememberSecrets"));
    m_rememberText = new QLabel(box);
    m_rememberText->setObjectName(QStringLiteral("rememberText"));
    m_rememberText->setWordWrap(true);
    setLabelRole(m_rememberText, LabelRole::Mid, TextRole::Secondary);
    m_rememberText->setContentsMargins(
        style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_remember) +
            style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_remember),
        0, 0, 0);
    boxLayout->addWidget(m_remember);
    boxLayout->addWidget(m_rememberText);
    layout()->addWidget(box);

    m_cancelButton = new QPushButton(tr("Cancel"), this);
    m_cancelButton->setObjectName(QStringLiteral("cancelButton"));
    m_submitButton = new QPushButton(goOnText(m_action), this);
    m_submitButton->setObjectName(QStringLiteral("submitButton"));
    setButtonRole(m_submitButton, ButtonRole::Primary);
    m_cancelButton->setAutoDefault(true); // Enter means the button that has the focus
    m_submitButton->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 16, 16, 16);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancelButton);
    buttons->addWidget(m_submitButton);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submitButton, &QPushButton::clicked, this, &SecretsDialog::submit);
}

void SecretsDialog::setMemory(const SecretMemory &memory)
{
    m_memory = memory;
    const bool isOffered = memory.place != RememberedSecrets::Place::Nowhere;
    m_remember->setVisible(isOffered);
    m_rememberText->setVisible(isOffered);
    m_remember->setText(SecretMemoryTexts::offers(memory.place));
    m_remember->setEnabled(SecretMemoryTexts::canBeOffered(memory));
    m_rememberText->setText(SecretMemoryTexts::promises(memory));
    m_remember->setAccessibleDescription(m_rememberText->text());
}

bool SecretsDialog::remembersSecrets() const
{
    return m_memory.place != RememberedSecrets::Place::Nowhere && m_remember->isChecked() &&
           m_remember->isEnabled();
}

SecretChoice SecretsDialog::choiceOf(const Row &row)
{
    return SecretChoice(row.choice->currentData().toInt());
}

void SecretsDialog::refreshRows()
{
    m_common->setEnabled(m_sameForAll->isChecked());
    setInvalid(m_common, false);
    m_commonHint->clear();
    for (Row &row : m_rows)
        refreshRow(row);
}

void SecretsDialog::refreshRow(Row &row)
{
    const SecretChoice choice = choiceOf(row);
    const bool isTyped = choice == SecretChoice::Keep && !m_sameForAll->isChecked();
    row.secret->setEnabled(isTyped);
    row.secret->setPlaceholderText(choice == SecretChoice::Remove           ? tr("None")
                                   : choice == SecretChoice::KeepRemembered ? tr("Remembered")
                                   : isTyped                                ? tr("Current secret")
                                                                            : tr("The same as all"));
    setInvalid(row.secret, false);
    if (choice == SecretChoice::Remove && sendsAgain())
        row.hint->clear();
    else if (choice == SecretChoice::Remove)
        row.hint->setHint(Tone::Warning, QStringLiteral("triangle-alert"),
                          tr("Its deliveries carry no secret any more."));
    else if (row.need.isRemembered && row.need.mayBeStale)
        row.hint->setHint(Tone::Warning, QStringLiteral("triangle-alert"),
                          tr("Changed elsewhere since its secret was remembered: it may have another one."));
    else
        row.hint->clear();
    if (isVisible())
        fitRows();
}

void SecretsDialog::showNotRecalled(const QStringList &webhookIds, VaultAnswer::Kind kind)
{
    m_vaultNote->setContent(Tone::Warning, QStringLiteral("triangle-alert"),
                            tr("%n remembered secret(s) could not be read", nullptr, int(webhookIds.size())),
                            SecretMemoryTexts::notRecalled(m_memory.place, kind));
    m_vaultNote->setAccessibleName(m_vaultNote->text());
    m_vaultNote->show();
    for (Row &row : m_rows) {
        if (kind != VaultAnswer::Kind::NotFound || !webhookIds.contains(row.need.webhookId))
            continue;
        row.need.isRemembered = false;
        row.choice->removeItem(row.choice->findData(int(SecretChoice::KeepRemembered)));
    }
    refreshRows();
    QAccessibleEvent event(m_vaultNote, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool SecretsDialog::showProblem(FieldHint *hint, SecretField *field)
{
    WebhookDraft draft; // the rules of a draft's secret, judged on one that holds nothing else
    draft.secretChoice = SecretChoice::Keep;
    draft.secret = field->text();
    for (const DraftProblem &problem : problemsIn(draft)) {
        if (problem.field != WebhookField::Secret)
            continue;
        setInvalid(field, true);
        hint->setHint(Tone::Danger, QStringLiteral("circle-alert"),
                      problem.reason == DraftProblem::Reason::SecretMissing
                          ? tr("Enter the current secret.")
                          : EditorTexts::problem(problem, draft));
        return true;
    }
    return false;
}

void SecretsDialog::submit()
{
    QList<Answer> answers;
    QWidget *firstProblem = nullptr;
    for (Row &row : m_rows) {
        const SecretChoice choice = choiceOf(row);
        const bool isCommon = choice == SecretChoice::Keep && m_sameForAll->isChecked();
        SecretField *field = isCommon ? m_common : row.secret;
        if (choice == SecretChoice::Keep && !firstProblem &&
            showProblem(isCommon ? m_commonHint : row.hint, field))
            firstProblem = field;
        answers.append(
            {row.need.webhookId, choice, choice == SecretChoice::Keep ? field->text() : QString()});
    }
    if (firstProblem) {
        if (m_list->isAncestorOf(firstProblem))
            m_scroll->ensureWidgetVisible(firstProblem);
        firstProblem->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit submitted(answers);
}
