#include "ui/editor/secretsection.h"

#include "ui/editor/editorhelp.h"
#include "ui/help/whatsthis.h"
#include "ui/style/clipboard.h"
#include "ui/style/icons.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStyle>

#include <array>

namespace {

// 256 bits, in characters that every header and shell takes.
QString generatedSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words));
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

SecretSection::SecretSection(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_rememberedRow(new QWidget(this))
    , m_fieldRow(new QWidget(this))
    , m_secret(new SecretField(m_fieldRow))
    , m_generateButton(new QPushButton(tr("Generate"), m_fieldRow))
    , m_problem(new FieldHint(this))
    , m_hint(new FieldHint(this))
    , m_rememberBox(new QWidget(this))
{
    m_state->setObjectName(QStringLiteral("secretState"));
    m_secret->setObjectName(QStringLiteral("secretField"));
    m_generateButton->setObjectName(QStringLiteral("generateButton"));
    m_problem->setObjectName(QStringLiteral("secretProblem"));
    m_hint->setObjectName(QStringLiteral("secretHint"));
    m_state->setWordWrap(true);
    setLabelRole(m_state, LabelRole::Mid, TextRole::Secondary);
    m_generateButton->setIcon(themedIcon(QStringLiteral("dices")));
    m_generateButton->setAutoDefault(false);
    m_secret->setMaxLength(100'000);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto *choiceRow = new QHBoxLayout;
    choiceRow->setSpacing(8);
    choiceRow->addWidget(m_state, 1); // the choices are put in front of it by start()
    layout->addLayout(choiceRow);
    buildRememberedRow();
    layout->addWidget(m_rememberedRow);
    auto *fieldLayout = new QHBoxLayout(m_fieldRow);
    fieldLayout->setContentsMargins({});
    fieldLayout->setSpacing(8);
    fieldLayout->addWidget(m_secret, 1);
    fieldLayout->addWidget(m_generateButton);
    layout->addWidget(m_fieldRow);
    layout->addWidget(m_problem);
    layout->addWidget(m_hint);
    buildRememberBox();
    layout->addWidget(m_rememberBox);
    setWhatsThis(EditorHelp::field(WebhookField::Secret));
    m_generateButton->setWhatsThis(EditorHelp::generate());
    setWhatsThisWithParts(m_rememberedRow, EditorHelp::forget());

    connect(m_secret, &QLineEdit::textEdited, this, [this] {
        refreshHint();
        emit edited();
    });
    connect(m_generateButton, &QPushButton::clicked, this, &SecretSection::generate);
    connect(m_hint, &FieldHint::linkActivated, this, [this] {
        if (segment() == SecretChoice::Keep)
            setEntersAnother(false);
        else
            copySecretToClipboard(m_secret->text());
    });
    start(Known::NotSet, {});
}

void SecretSection::buildRememberedRow()
{
    m_rememberedHint = new FieldHint(m_rememberedRow);
    m_rememberedHint->setObjectName(QStringLiteral("rememberedHint"));
    m_enterAnotherButton = new QPushButton(tr("Enter another"), m_rememberedRow);
    m_enterAnotherButton->setObjectName(QStringLiteral("enterAnotherButton"));
    m_forgetButton = new QPushButton(tr("Forget"), m_rememberedRow);
    m_forgetButton->setObjectName(QStringLiteral("forgetButton"));
    m_forgetButton->setAccessibleName(tr("Forget the remembered secret"));
    auto *links = new QHBoxLayout;
    links->setContentsMargins(19, 0, 0, 0); // below the hint's text
    links->setSpacing(12);
    for (QPushButton *button : {m_enterAnotherButton, m_forgetButton}) {
        setButtonRole(button, ButtonRole::Link);
        setTextRole(button, TextRole::SecondaryMedium);
        button->setAutoDefault(false);
        links->addWidget(button);
    }
    links->addStretch(1);
    auto *layout = new QVBoxLayout(m_rememberedRow);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_rememberedHint);
    layout->addLayout(links);
    connect(m_enterAnotherButton, &QPushButton::clicked, this, [this] { setEntersAnother(true); });
    connect(m_forgetButton, &QPushButton::clicked, this, &SecretSection::forgetRequested);
}

void SecretSection::buildRememberBox()
{
    m_remember = new QCheckBox(m_rememberBox);
    m_remember->setObjectName(QStringLiteral("rememberSecret"));
    m_rememberText = new QLabel(m_rememberBox);
    m_rememberText->setObjectName(QStringLiteral("rememberText"));
    m_rememberText->setWordWrap(true);
    setLabelRole(m_rememberText, LabelRole::Mid, TextRole::Secondary);
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_remember) +
                       style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_remember);
    m_rememberText->setContentsMargins(indent, 0, 0, 0);
    auto *layout = new QVBoxLayout(m_rememberBox);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_remember);
    layout->addWidget(m_rememberText);
    connect(m_remember, &QCheckBox::toggled, this, &SecretSection::edited);
}

void SecretSection::start(Known known, const WebhookDraft &draft)
{
    m_known = known;
    auto *choiceRow = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    delete m_choice;
    m_choice = new Segmented(this);
    m_choice->setObjectName(QStringLiteral("secretChoice"));
    m_choice->setAccessibleName(tr("Secret"));
    if (known == Known::NotSet) {
        m_choice->addSegment(tr("None"), {}, int(SecretChoice::None));
        m_choice->addSegment(tr("Set"), {}, int(SecretChoice::Replace));
    } else {
        m_choice->addSegment(tr("Keep"), {}, int(SecretChoice::Keep));
        m_choice->addSegment(tr("Replace"), {}, int(SecretChoice::Replace));
        m_choice->addSegment(tr("Remove"), {}, int(SecretChoice::Remove));
    }
    for (int index = 0; index < m_choice->count(); ++index) {
        const auto choice = SecretChoice(m_choice->segmentData(index).toInt());
        m_choice->segment(index)->setWhatsThis(EditorHelp::secretChoice(choice));
    }
    // A choice that this webhook does not offer becomes the one that means the same.
    SecretChoice offered = draft.keepsSecret() ? SecretChoice::Keep : draft.secretChoice;
    if (known == Known::NotSet)
        offered =
            draft.secretChoice == SecretChoice::Replace || (draft.keepsSecret() && !draft.secret.isEmpty())
                ? SecretChoice::Replace
                : SecretChoice::None;
    else if (draft.secretChoice == SecretChoice::None)
        offered = SecretChoice::Remove;
    m_choice->setCurrentData(int(offered));
    choiceRow->insertWidget(0, m_choice);
    connect(m_choice, &Segmented::currentIndexChanged, this, &SecretSection::choiceChanged);
    switch (known) {
    case Known::Set:
        m_state->setText(tr("A secret is set."));
        break;
    case Known::NotSet:
        m_state->setText({});
        break;
    case Known::NotSaid:
        m_state->setText(tr("The server did not say if one is set."));
        break;
    }
    m_keptText = offered == SecretChoice::Keep ? draft.secret : QString();
    m_replacedText = offered == SecretChoice::Replace ? draft.secret : QString();
    m_entersAnother = !m_keptText.isEmpty();
    m_shownFor = offered;
    m_secret->setRevealed(false);
    m_secret->setText(draft.secret);
    const QSignalBlocker blocker(m_remember);
    m_remember->setChecked(draft.remembersSecret || m_memory.isRemembered);
    m_problem->clear();
    refresh();
}

void SecretSection::setMemory(const SecretMemory &memory)
{
    // What is remembered stays so unless the user says otherwise.
    const QSignalBlocker blocker(m_remember);
    if (memory.isRemembered && !m_memory.isRemembered)
        m_remember->setChecked(true);
    else if (!memory.isRemembered && m_memory.isRemembered)
        m_remember->setChecked(false); // forgotten: off until it is asked for again
    const bool usedRemembered = usesRemembered();
    m_memory = memory;
    if (!memory.isRemembered)
        m_entersAnother = false;
    else if (usedRemembered != usesRemembered() && !m_secret->text().isEmpty())
        m_entersAnother = true; // learned after it was typed
    refresh();
}

SecretChoice SecretSection::segment() const
{
    return SecretChoice(m_choice->currentData().toInt());
}

bool SecretSection::usesRemembered() const
{
    return segment() == SecretChoice::Keep && m_memory.isRemembered && !m_entersAnother;
}

SecretChoice SecretSection::choice() const
{
    return usesRemembered() ? SecretChoice::KeepRemembered : segment();
}

QString SecretSection::secret() const
{
    const SecretChoice now = choice();
    return now == SecretChoice::Keep || now == SecretChoice::Replace ? m_secret->text() : QString();
}

bool SecretSection::remembersSecret() const
{
    const SecretChoice now = choice();
    return (now == SecretChoice::Keep || now == SecretChoice::Replace) &&
           SecretMemoryTexts::canBeOffered(m_memory) && m_remember->isChecked();
}

QWidget *SecretSection::firstControl() const
{
    return m_choice;
}

void SecretSection::setEntersAnother(bool entersAnother)
{
    m_entersAnother = entersAnother;
    m_secret->clear();
    setInvalid({});
    refresh();
    (entersAnother ? static_cast<QWidget *>(m_secret) : m_enterAnotherButton)->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void SecretSection::choiceChanged()
{
    // The current secret and a new one are typed into the same place but never taken for one another.
    if (m_shownFor == SecretChoice::Keep)
        m_keptText = m_secret->text();
    else if (m_shownFor == SecretChoice::Replace)
        m_replacedText = m_secret->text();
    m_shownFor = segment();
    m_secret->setRevealed(false);
    m_secret->setText(m_shownFor == SecretChoice::Keep      ? m_keptText
                      : m_shownFor == SecretChoice::Replace ? m_replacedText
                                                            : QString());
    setInvalid({});
    refresh();
    emit edited();
}

void SecretSection::refresh()
{
    const SecretChoice now = choice();
    m_fieldRow->setVisible(now == SecretChoice::Keep || now == SecretChoice::Replace);
    m_generateButton->setVisible(now == SecretChoice::Replace);
    const QString fieldName = now == SecretChoice::Keep  ? tr("Current secret")
                              : m_known == Known::NotSet ? tr("Secret")
                                                         : tr("New secret");
    m_secret->setAccessibleName(fieldName);
    m_secret->setPlaceholderText(fieldName);
    explainField(now);
    refreshHint();
    refreshMemory();
}

// The field is one for the current secret and for a new one, and so are its eye and the link below it.
void SecretSection::explainField(SecretChoice choice)
{
    const QString help = EditorHelp::secretField(choice);
    for (QWidget *whole : {static_cast<QWidget *>(m_secret), static_cast<QWidget *>(m_hint)}) {
        whole->setWhatsThis(help);
        const QList<QWidget *> parts = whole->findChildren<QWidget *>();
        for (QWidget *part : parts)
            part->setWhatsThis(help);
    }
}

void SecretSection::refreshHint()
{
    m_hint->setLink({});
    const QString info = QStringLiteral("info");
    switch (choice()) {
    case SecretChoice::Keep:
        m_hint->setHint(
            Tone::Neutral, info,
            tr("Enter the current secret: it is sent again with every change. Qovery cannot check it."));
        if (m_memory.isRemembered)
            m_hint->setLink(tr("Use the remembered one"));
        break;
    case SecretChoice::Replace:
        if (m_known == Known::NotSet)
            m_hint->setHint(
                Tone::Neutral, info,
                tr("Sent with each delivery. It cannot be read back: give it to the receiver now."));
        else
            m_hint->setHint(Tone::Neutral, info,
                            tr("The current secret stops working when you save. No overlap."));
        if (!m_secret->text().isEmpty())
            m_hint->setLink(tr("Copy Secret"));
        break;
    case SecretChoice::Remove:
        m_hint->setHint(Tone::Warning, QStringLiteral("triangle-alert"),
                        m_memory.isRemembered ? tr("Deliveries carry no secret any more once you save, and "
                                                   "the remembered one is forgotten.")
                                              : tr("Deliveries carry no secret any more once you save."));
        break;
    case SecretChoice::KeepRemembered:
    case SecretChoice::None:
        m_hint->clear();
        break;
    }
}

void SecretSection::refreshMemory()
{
    const SecretChoice now = choice();
    m_rememberedRow->setVisible(now == SecretChoice::KeepRemembered);
    if (m_memory.wasNotForgotten)
        m_rememberedHint->setHint(
            Tone::Danger, QStringLiteral("circle-alert"),
            SecretMemoryTexts::notForgotten(m_memory.vault.value_or(VaultAnswer::Kind::Failed)));
    else if (m_memory.mayBeStale)
        m_rememberedHint->setHint(Tone::Warning, QStringLiteral("triangle-alert"),
                                  SecretMemoryTexts::remembered(m_memory));
    else
        m_rememberedHint->setHint(Tone::Neutral,
                                  m_memory.place == RememberedSecrets::Place::Session
                                      ? QStringLiteral("clock")
                                      : QStringLiteral("lock"),
                                  SecretMemoryTexts::remembered(m_memory));
    m_rememberBox->setVisible(m_memory.place != RememberedSecrets::Place::Nowhere &&
                              (now == SecretChoice::Keep || now == SecretChoice::Replace));
    m_remember->setText(SecretMemoryTexts::offer(m_memory.place));
    m_remember->setEnabled(SecretMemoryTexts::canBeOffered(m_memory));
    m_rememberText->setText(SecretMemoryTexts::promise(m_memory));
    m_remember->setAccessibleDescription(m_rememberText->text());
    for (QWidget *part : {m_rememberBox, static_cast<QWidget *>(m_remember)})
        part->setWhatsThis(EditorHelp::remember(m_memory.place));
}

void SecretSection::generate()
{
    m_secret->setText(generatedSecret());
    m_secret->setRevealed(true); // it has to be given to the receiver
    m_secret->setCursorPosition(0);
    refreshHint();
    emit edited();
}

void SecretSection::setInvalid(const QString &problem)
{
    ::setInvalid(m_secret, !problem.isEmpty());
    if (problem.isEmpty()) {
        m_problem->clear();
    } else {
        m_problem->setHint(Tone::Danger, QStringLiteral("circle-alert"), problem);
        m_problem->describe(m_secret);
    }
}

void SecretSection::focusProblem()
{
    if (m_fieldRow->isVisibleTo(this))
        m_secret->setFocus(Qt::OtherFocusReason);
    else
        m_choice->setFocus(Qt::OtherFocusReason);
}
