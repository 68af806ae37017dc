#include "ui/editor/secretsection.h"

#include "ui/style/clipboard.h"
#include "ui/style/icons.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>

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
    , m_fieldRow(new QWidget(this))
    , m_secret(new SecretField(m_fieldRow))
    , m_generateButton(new QPushButton(tr("Generate"), m_fieldRow))
    , m_problem(new FieldHint(this))
    , m_hint(new FieldHint(this))
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
    auto *fieldLayout = new QHBoxLayout(m_fieldRow);
    fieldLayout->setContentsMargins({});
    fieldLayout->setSpacing(8);
    fieldLayout->addWidget(m_secret, 1);
    fieldLayout->addWidget(m_generateButton);
    layout->addWidget(m_fieldRow);
    layout->addWidget(m_problem);
    layout->addWidget(m_hint);

    connect(m_secret, &QLineEdit::textEdited, this, [this] {
        refreshField();
        emit edited();
    });
    connect(m_generateButton, &QPushButton::clicked, this, &SecretSection::generate);
    connect(m_hint, &FieldHint::linkActivated, this, [this] { copySecretToClipboard(m_secret->text()); });
    start(Known::NotSet, SecretChoice::None, {});
}

void SecretSection::start(Known known, SecretChoice choice, const QString &secret)
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
    // A choice that this webhook does not offer becomes the one that means the same.
    SecretChoice offered = choice;
    if (known == Known::NotSet)
        offered = choice == SecretChoice::Replace || (choice == SecretChoice::Keep && !secret.isEmpty())
                      ? SecretChoice::Replace
                      : SecretChoice::None;
    else if (choice == SecretChoice::None)
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
    m_keptText = offered == SecretChoice::Keep ? secret : QString();
    m_replacedText = offered == SecretChoice::Replace ? secret : QString();
    m_shownFor = offered;
    m_secret->setRevealed(false);
    m_secret->setText(secret);
    m_problem->clear();
    refreshField();
}

SecretChoice SecretSection::choice() const
{
    return SecretChoice(m_choice->currentData().toInt());
}

QString SecretSection::secret() const
{
    const SecretChoice now = choice();
    return now == SecretChoice::Keep || now == SecretChoice::Replace ? m_secret->text() : QString();
}

QWidget *SecretSection::firstControl() const
{
    return m_choice;
}

void SecretSection::choiceChanged()
{
    // The current secret and a new one are typed into the same place but never taken for one another.
    if (m_shownFor == SecretChoice::Keep)
        m_keptText = m_secret->text();
    else if (m_shownFor == SecretChoice::Replace)
        m_replacedText = m_secret->text();
    m_shownFor = choice();
    m_secret->setRevealed(false);
    m_secret->setText(m_shownFor == SecretChoice::Keep      ? m_keptText
                      : m_shownFor == SecretChoice::Replace ? m_replacedText
                                                            : QString());
    setInvalid({});
    refreshField();
    emit edited();
}

void SecretSection::refreshField()
{
    const SecretChoice now = choice();
    m_fieldRow->setVisible(now == SecretChoice::Keep || now == SecretChoice::Replace);
    m_generateButton->setVisible(now == SecretChoice::Replace);
    const bool isNew = m_known == Known::NotSet;
    const QString fieldName = now == SecretChoice::Keep ? tr("Current secret")
                              : isNew                   ? tr("Secret")
                                                        : tr("New secret");
    m_secret->setAccessibleName(fieldName);
    m_secret->setPlaceholderText(fieldName);
    m_hint->setLink({});
    const QString info = QStringLiteral("info");
    switch (now) {
    case SecretChoice::Keep:
        m_hint->setHint(
            Tone::Neutral, info,
            tr("Enter the current secret: it is sent again with every change. Qovery cannot check it."));
        break;
    case SecretChoice::Replace:
        if (isNew)
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
                        tr("Deliveries carry no secret any more once you save."));
        break;
    case SecretChoice::KeepRemembered:
    case SecretChoice::None:
        m_hint->clear();
        break;
    }
}

void SecretSection::generate()
{
    m_secret->setText(generatedSecret());
    m_secret->setRevealed(true); // it has to be given to the receiver
    m_secret->setCursorPosition(0);
    refreshField();
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
