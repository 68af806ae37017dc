#include "ui/editor/editorform.h"

#include "models/domain/targetmask.h"
#include "ui/editor/editorhelp.h"
#include "ui/editor/editortexts.h"
#include "ui/editor/eventspicker.h"
#include "ui/editor/patterneditor.h"
#include "ui/editor/secretsection.h"
#include "ui/editor/targetfield.h"
#include "ui/help/whatsthis.h"
#include "ui/preview/previewtexts.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/checkchip.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switch.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>

namespace {

constexpr QLatin1StringView slackAppsUrl("https://api.slack.com/apps");
constexpr QLatin1StringView slackGuideUrl("https://www.qovery.com/docs/configuration/integrations/slack");
constexpr QLatin1StringView slackHost("hooks.slack.com");

class EditorSeparator : public QWidget
{
public:
    explicit EditorSeparator(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        fillDeviceLine(&painter, 0, width(), height(), themeColor(ColorRole::Border));
    }
};

// A field and what is said below it.
QWidget *editorStack(QWidget *parent, const QList<QWidget *> &parts)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    for (QWidget *part : parts)
        layout->addWidget(part);
    return box;
}

bool editorIsUnfinishedScheme(const QString &text)
{
    return QStringLiteral("https://").startsWith(text, Qt::CaseInsensitive) ||
           QStringLiteral("http://").startsWith(text, Qt::CaseInsensitive);
}

} // namespace

EditorForm::EditorForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(20, 12, 20, 16);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(14);
    m_grid->setColumnStretch(1, 1);
    buildRows();
    explainFields();
    m_grid->setRowStretch(m_nextRow, 1);
    start({}, false);
}

// What is made again with other values (kind, environment types, the secret's choices) is explained there.
void EditorForm::explainFields()
{
    m_enabled->setWhatsThis(EditorHelp::field(WebhookField::Enabled));
    setWhatsThisWithParts(m_targetUrl, EditorHelp::field(WebhookField::TargetUrl));
    m_kindRow->setWhatsThis(EditorHelp::field(WebhookField::Kind));
    setWhatsThisWithParts(m_slackLinks, EditorHelp::slackLink());
    m_description->setWhatsThis(EditorHelp::field(WebhookField::Description));
    m_events->setWhatsThis(EditorHelp::field(WebhookField::Events));
    m_modesBox->setWhatsThis(EditorHelp::field(WebhookField::Modes));
    setWhatsThisWithParts(m_projects, EditorHelp::field(WebhookField::ProjectPatterns));
    // A click in What's This mode may meet the label, or the hint below the field.
    for (int row = 0; row < m_nextRow; ++row) {
        const QLayoutItem *label = m_grid->itemAtPosition(row, 0);
        const auto *named = label ? qobject_cast<QLabel *>(label->widget()) : nullptr;
        if (named == nullptr || named->buddy() == nullptr)
            continue;
        const QString help = WhatsThis::explained(named->buddy())->whatsThis();
        for (int column = 0; column < 2; ++column)
            m_grid->itemAtPosition(row, column)->widget()->setWhatsThis(help);
    }
}

QLabel *EditorForm::addRow(const QString &label, QWidget *field, QWidget *buddy)
{
    auto *text = new QLabel(label, this);
    setLabelRole(text, LabelRole::Mid);
    text->setBuddy(buddy);
    if (buddy->accessibleName().isEmpty())
        buddy->setAccessibleName(label);
    text->setMinimumHeight(qMax(32, scaledLength(32)));
    text->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->addWidget(text, m_nextRow, 0, Qt::AlignTop | Qt::AlignTrailing);
    m_grid->addWidget(field, m_nextRow, 1);
    ++m_nextRow;
    return text;
}

void EditorForm::buildRows()
{
    m_enabled = new Switch(this);
    m_enabled->setObjectName(QStringLiteral("enabled"));
    addRow(tr("Enabled"), m_enabled, m_enabled);
    connect(m_enabled, &Switch::toggled, this, [this](bool on) {
        m_enabled->setText(on ? tr("On") : tr("Off"));
        fieldEdited();
    });

    m_targetUrl = new TargetField(this);
    m_targetUrl->setObjectName(QStringLiteral("targetUrl"));
    m_targetHint = new FieldHint(this);
    m_targetHint->setObjectName(QStringLiteral("targetHint"));
    m_targetHint->describe(m_targetUrl);
    addRow(tr("Target URL"), editorStack(this, {m_targetUrl, m_targetHint}), m_targetUrl);
    connect(m_targetUrl, &TargetField::urlEdited, this, &EditorForm::fieldEdited);
    connect(m_targetUrl, &QLineEdit::editingFinished, this, &EditorForm::refreshTargetHint);

    m_kindRow = new QWidget(this);
    auto *kindLayout = new QHBoxLayout(m_kindRow);
    kindLayout->setContentsMargins({});
    kindLayout->setSpacing(12);
    m_kindText = new QLabel(m_kindRow);
    m_kindText->setObjectName(QStringLiteral("kindText"));
    m_kindText->setWordWrap(true);
    setLabelRole(m_kindText, LabelRole::Mid, TextRole::Secondary);
    kindLayout->addWidget(m_kindText, 1);
    m_kindHint = new FieldHint(this);
    m_kindHint->setObjectName(QStringLiteral("kindHint"));
    m_slackLinks = new QWidget(this);
    auto *links = new QHBoxLayout(m_slackLinks);
    links->setContentsMargins({});
    links->setSpacing(12);
    m_slackAppsButton = new QPushButton(tr("Slack apps"), m_slackLinks);
    m_slackAppsButton->setObjectName(QStringLiteral("slackAppsButton"));
    m_slackGuideButton = new QPushButton(tr("Qovery's guide"), m_slackLinks);
    m_slackGuideButton->setObjectName(QStringLiteral("slackGuideButton"));
    const QList<std::pair<QPushButton *, QString>> targets{{m_slackAppsButton, slackAppsUrl},
                                                           {m_slackGuideButton, slackGuideUrl}};
    for (const auto &[button, address] : targets) {
        setButtonRole(button, ButtonRole::Link);
        setTextRole(button, TextRole::SecondaryMedium);
        button->setAutoDefault(false);
        setPlainToolTip(button, address);
        button->setAccessibleDescription(tr("Opens %1 in the browser").arg(address));
        connect(button, &QPushButton::clicked, this,
                [url = QUrl(address)] { QDesktopServices::openUrl(url); });
        links->addWidget(button);
    }
    links->addStretch(1);
    m_kind = new Segmented(m_kindRow);
    addRow(tr("Kind"), editorStack(this, {m_kindRow, m_kindHint, m_slackLinks}), m_kind);

    m_description = new QLineEdit(this);
    m_description->setObjectName(QStringLiteral("description"));
    addRow(tr("Description"), m_description, m_description);
    connect(m_description, &QLineEdit::textEdited, this, &EditorForm::fieldEdited);

    m_grid->addWidget(new EditorSeparator(this), m_nextRow++, 0, 1, 2);

    m_events = new EventsPicker(this);
    m_events->setObjectName(QStringLiteral("events"));
    m_eventsHint = new FieldHint(this);
    m_eventsHint->setObjectName(QStringLiteral("eventsHint"));
    addRow(tr("Events"), editorStack(this, {m_events, m_eventsHint}), m_events);
    connect(m_events, &EventsPicker::edited, this, &EditorForm::fieldEdited);

    m_modesBox = new QWidget(this);
    m_modesBox->setObjectName(QStringLiteral("environments"));
    m_modesLayout = new FlowLayout(m_modesBox, 4, 4);
    auto *modesHint = new FieldHint(this);
    modesHint->setHint(Tone::Neutral, {}, tr("None selected means every type."));
    modesHint->describe(m_modesBox);
    addRow(tr("Environments"), editorStack(this, {m_modesBox, modesHint}), m_modesBox);

    m_projects = new PatternEditor(this);
    m_projects->setObjectName(QStringLiteral("projects"));
    m_projectsProblem = new FieldHint(this);
    m_projectsProblem->setObjectName(QStringLiteral("projectsProblem"));
    m_projectsHint = new FieldHint(this);
    m_projectsHint->setObjectName(QStringLiteral("projectsHint"));
    addRow(tr("Projects"), editorStack(this, {m_projects, m_projectsProblem, m_projectsHint}),
           m_projects->field());
    connect(m_projects, &PatternEditor::edited, this, &EditorForm::fieldEdited);
    connect(m_projects, &PatternEditor::submitRequested, this, &EditorForm::submitRequested);
    connect(m_projects, &PatternEditor::remarked, this, [this](const QString &text) {
        if (text.isEmpty())
            m_projectsHint->setHint(Tone::Neutral, {}, tr("None means every project."));
        else
            m_projectsHint->setHint(Tone::Info, QStringLiteral("info"), text);
        if (!text.isEmpty())
            emit remarkMade(text);
    });

    m_secret = new SecretSection(this);
    m_secret->setObjectName(QStringLiteral("secret"));
    addRow(tr("Secret"), m_secret, m_secret);
    connect(m_secret, &SecretSection::edited, this, &EditorForm::fieldEdited);
    connect(m_secret, &SecretSection::forgetRequested, this, &EditorForm::secretForgetRequested);
}

void EditorForm::start(const WebhookDraft &draft, std::optional<bool> secretIsSet)
{
    const QSignalBlocker quiet(this);
    m_triedToSave = false;
    m_enabled->setChecked(draft.isEnabled);
    m_enabled->setText(draft.isEnabled ? tr("On") : tr("Off"));
    m_targetUrl->setUrl(draft.targetUrl);
    m_description->setText(draft.description);
    m_description->setCursorPosition(0);
    m_events->setEvents(draft.events);
    setKind(draft.kind);
    setModes(draft.modes);
    m_projects->setPatterns(draft.projectPatterns);
    m_secret->start(!secretIsSet   ? SecretSection::Known::NotSaid
                    : *secretIsSet ? SecretSection::Known::Set
                                   : SecretSection::Known::NotSet,
                    draft);
    refreshProblems();
}

void EditorForm::setKind(const WebhookKind &kind)
{
    auto *layout = static_cast<QHBoxLayout *>(m_kindRow->layout());
    delete m_kind;
    m_kind = new Segmented(m_kindRow);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Kind"));
    for (const KnownKind known : knownKinds()) {
        const int index = m_kind->addSegment(
            EditorTexts::kind(known),
            known == KnownKind::Slack ? QStringLiteral("hash") : QStringLiteral("braces"), wireWord(known));
        m_kind->setSegmentToolTip(index, wireWord(known));
    }
    if (!kind.isEmpty() && !kind.known())
        m_kind->addSegment(kind.wire(), QStringLiteral("circle-help"), kind.wire());
    m_kind->setCurrentData(kind.isEmpty() ? QVariant() : QVariant(kind.wire()));
    setWhatsThisWithParts(m_kind, EditorHelp::field(WebhookField::Kind));
    layout->insertWidget(0, m_kind);
    connect(m_kind, &Segmented::currentIndexChanged, this, &EditorForm::fieldEdited);
}

void EditorForm::setModes(const QList<EnvironmentMode> &modes)
{
    qDeleteAll(m_modeChips);
    m_modeChips.clear();
    QList<EnvironmentMode> shown;
    for (const KnownMode known : knownModes())
        shown.append(known);
    for (const EnvironmentMode &mode : modes) {
        if (!shown.contains(mode))
            shown.append(mode);
    }
    for (const EnvironmentMode &mode : std::as_const(shown)) {
        auto *chip = new CheckChip(PreviewTexts::mode(mode.wire()), m_modesBox);
        chip->setObjectName(QStringLiteral("mode_%1").arg(mode.wire()));
        chip->setProperty("wireWord", mode.wire());
        chip->setAccessibleName(PreviewTexts::mode(mode.wire()));
        setPlainToolTip(chip, mode.known()
                                  ? mode.wire()
                                  : tr("%1: not known to this version, kept as it is").arg(mode.wire()));
        chip->setWhatsThis(EditorHelp::mode(mode));
        chip->setChecked(modes.contains(mode));
        m_modesLayout->addWidget(chip);
        m_modeChips.append(chip);
        connect(chip, &QToolButton::toggled, this, &EditorForm::fieldEdited);
        chip->show();
    }
    m_modesBox->updateGeometry();
}

QList<EnvironmentMode> EditorForm::modes() const
{
    QList<EnvironmentMode> modes;
    for (const CheckChip *chip : m_modeChips) {
        if (chip->isChecked())
            modes.append(EnvironmentMode::fromWire(chip->property("wireWord").toString()));
    }
    return modes;
}

WebhookDraft EditorForm::draft() const
{
    WebhookDraft draft;
    draft.targetUrl = m_targetUrl->url();
    draft.kind = WebhookKind::fromWire(m_kind->currentData().toString());
    draft.description = m_description->text();
    draft.isEnabled = m_enabled->isChecked();
    draft.events = m_events->events();
    draft.modes = modes();
    draft.projectPatterns = m_projects->allPatterns();
    draft.secretChoice = m_secret->choice();
    draft.secret = m_secret->secret();
    draft.remembersSecret = m_secret->remembersSecret();
    return draft;
}

QString EditorForm::pendingPattern() const
{
    return m_projects->allPatterns().size() > m_projects->patterns().size() ? m_projects->pendingText()
                                                                            : QString();
}

void EditorForm::commitPending()
{
    m_projects->commitPending();
}

void EditorForm::setCatalog(const CatalogPtr &catalog)
{
    m_projects->setCatalog(catalog);
}

void EditorForm::setPatternWarnings(const QList<FilterWarning> &warnings)
{
    m_projects->setWarnings(warnings);
}

void EditorForm::setSecretMemory(const SecretMemory &memory)
{
    m_secret->setMemory(memory);
    refreshProblems();
}

void EditorForm::removePattern(const QString &pattern)
{
    m_projects->removePattern(pattern);
}

void EditorForm::fieldEdited()
{
    refreshProblems();
    emit edited();
}

void EditorForm::refreshTargetHint()
{
    const WebhookDraft now = draft();
    const QList<DraftProblem> problems = problemsIn(now);
    const DraftProblem *problem = nullptr;
    for (const DraftProblem &one : problems) {
        if (one.field == WebhookField::TargetUrl)
            problem = &one;
    }
    const bool isUnfinished =
        now.targetUrl.isEmpty() || (m_targetUrl->hasFocus() && editorIsUnfinishedScheme(now.targetUrl));
    if (problem && isUnfinished && !m_triedToSave) {
        ::setInvalid(m_targetUrl, false);
        m_targetHint->clear();
    } else if (problem) {
        ::setInvalid(m_targetUrl, true);
        m_targetHint->setHint(Tone::Danger, QStringLiteral("circle-alert"),
                              EditorTexts::problem(*problem, now));
    } else {
        ::setInvalid(m_targetUrl, false);
        if (now.targetUrl.startsWith(QLatin1String("http://"), Qt::CaseInsensitive))
            m_targetHint->setHint(Tone::Warning, QStringLiteral("triangle-alert"),
                                  tr("Not encrypted: the secret would travel in clear text"));
        else
            m_targetHint->setHint(Tone::Success, QStringLiteral("check"),
                                  tr("Valid address. The path is masked like a secret."));
    }
}

void EditorForm::refreshKindHint()
{
    const auto kind = WebhookKind::fromWire(m_kind->currentData().toString());
    const bool isSlack = kind.is(KnownKind::Slack);
    m_kindText->setText(m_triedToSave && kind.isEmpty() ? QString() : EditorTexts::kindDescription(kind));
    m_slackLinks->setVisible(isSlack);
    if (m_triedToSave && kind.isEmpty()) {
        m_kindHint->setHint(
            Tone::Danger, QStringLiteral("circle-alert"),
            EditorTexts::problem({WebhookField::Kind, DraftProblem::Reason::KindMissing}, {}));
        return;
    }
    if (!isSlack) {
        m_kindHint->clear();
        return;
    }
    const QString host = targetHost(m_targetUrl->url());
    if (host.isEmpty() || host.compare(slackHost, Qt::CaseInsensitive) == 0)
        m_kindHint->setHint(
            Tone::Neutral, QStringLiteral("info"),
            tr("Slack makes the address: create an app, turn on Incoming Webhooks, add one for a channel "
               "and copy it."));
    else
        m_kindHint->setHint(
            Tone::Info, QStringLiteral("info"),
            tr("Slack's own addresses are at hooks.slack.com. %1 has to understand Slack's format.")
                .arg(host));
}

void EditorForm::showProblem(FieldHint *hint, QWidget *field, const DraftProblem *problem,
                             const WebhookDraft &draft)
{
    if (!problem) {
        hint->clear();
        return;
    }
    hint->setHint(Tone::Danger, QStringLiteral("circle-alert"), EditorTexts::problem(*problem, draft));
    hint->describe(field);
}

void EditorForm::refreshProblems()
{
    refreshTargetHint();
    refreshKindHint();
    const WebhookDraft now = draft();
    const QList<DraftProblem> problems = m_triedToSave ? problemsIn(now) : QList<DraftProblem>();
    const auto firstOf = [&problems](WebhookField field) -> const DraftProblem * {
        for (const DraftProblem &problem : problems) {
            if (problem.field == field)
                return &problem;
        }
        return nullptr;
    };
    showProblem(m_eventsHint, m_events, firstOf(WebhookField::Events), now);
    const DraftProblem *patterns = firstOf(WebhookField::ProjectPatterns);
    m_projects->setInvalid(patterns);
    showProblem(m_projectsProblem, m_projects->field(), patterns, now);
    const DraftProblem *secret = firstOf(WebhookField::Secret);
    m_secret->setInvalid(secret ? EditorTexts::problem(*secret, now) : QString());
}

QList<DraftProblem> EditorForm::showProblems()
{
    m_triedToSave = true;
    refreshProblems();
    const QList<DraftProblem> problems = problemsIn(draft());
    if (!problems.isEmpty())
        focusField(problems.first().field);
    return problems;
}

void EditorForm::focusField(WebhookField field)
{
    switch (field) {
    case WebhookField::Enabled:
        m_enabled->setFocus(Qt::OtherFocusReason);
        break;
    case WebhookField::TargetUrl:
        m_targetUrl->setFocus(Qt::OtherFocusReason);
        break;
    case WebhookField::Kind:
        m_kind->segment(0)->setFocus(Qt::OtherFocusReason);
        break;
    case WebhookField::Description:
        m_description->setFocus(Qt::OtherFocusReason);
        break;
    case WebhookField::Events:
        m_events->focusFirst();
        break;
    case WebhookField::Modes:
        m_modeChips.first()->setFocus(Qt::OtherFocusReason);
        break;
    case WebhookField::ProjectPatterns:
        m_projects->field()->setFocus(Qt::OtherFocusReason);
        break;
    case WebhookField::Secret:
        m_secret->focusProblem();
        break;
    }
}

void EditorForm::focusFirstField(FirstField field)
{
    focusField(field == FirstField::Target ? WebhookField::TargetUrl : WebhookField::Description);
}

// The scroll area takes the height from heightForWidth(); the layout's own minimum counts texts that wrap at
// their narrowest.
QSize EditorForm::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0};
}
