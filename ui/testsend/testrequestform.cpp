#include "ui/testsend/testrequestform.h"

#include "models/domain/filterpreview.h"
#include "models/domain/targetrules.h"
#include "ui/editor/targetfield.h"
#include "ui/help/whatsthis.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/webhooksstyle.h"
#include "ui/testsend/headerrows.h"
#include "ui/testsend/payloadsection.h"
#include "ui/testsend/testsendhelp.h"
#include "ui/testsend/testsendtexts.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

TestRequestForm::TestRequestForm(QWidget *parent)
    : QWidget(parent)
    , m_targetUrl(new TargetField(this))
    , m_targetHint(new FieldHint(this))
    , m_kind(new Segmented(this))
    , m_event(new QComboBox(this))
    , m_eventWord(new QLabel(this))
    , m_environment(new QComboBox(this))
    , m_environmentNames(new QStringListModel(this))
    , m_secretHeader(new Segmented(this))
    , m_secret(new SecretField(this))
    , m_secretHint(new FieldHint(this))
    , m_marksTest(new QCheckBox(tr("Mark it with the header X-Webhooks-Test: true"), this))
    , m_headers(new HeaderRows(this))
    , m_payload(new PayloadSection(this))
{
    buildFields();
    buildLayout();
    explainFields();
    fillKinds(KnownKind::Standard);
    fillEvents({}, KnownEvent::Failed);
    setCatalog({});
    connect(m_targetUrl, &TargetField::urlEdited, this, &TestRequestForm::updatePlace);
    connect(m_targetHint, &FieldHint::linkActivated, this, [this] {
        m_targetUrl->setUrl(m_receiver);
        updatePlace();
        m_targetUrl->setFocus(Qt::OtherFocusReason); // the link is gone
    });
    connect(m_kind, &Segmented::currentIndexChanged, this, &TestRequestForm::updatePayload);
    connect(m_event, &QComboBox::currentIndexChanged, this, &TestRequestForm::updatePayload);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &TestRequestForm::updatePayload);
    connect(m_environment->lineEdit(), &QLineEdit::editingFinished, this,
            &TestRequestForm::restoreEnvironmentText);
    connect(m_secretHeader, &Segmented::currentIndexChanged, this, [this] {
        m_secret->setEnabled(m_secretHeader->currentData().toInt() != int(SecretHeader::None));
    });
}

void TestRequestForm::buildFields()
{
    m_targetUrl->setObjectName(QStringLiteral("targetUrl"));
    m_targetHint->setObjectName(QStringLiteral("targetHint"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_event->setObjectName(QStringLiteral("event"));
    m_environment->setObjectName(QStringLiteral("environment"));
    m_secretHeader->setObjectName(QStringLiteral("secretHeader"));
    m_secret->setObjectName(QStringLiteral("secret"));
    m_marksTest->setObjectName(QStringLiteral("marksTest"));
    m_headers->setObjectName(QStringLiteral("ownHeaders"));
    m_payload->setObjectName(QStringLiteral("payloadSection"));

    m_targetUrl->setAccessibleName(tr("Target URL"));
    m_kind->setAccessibleName(tr("Kind"));
    m_event->setAccessibleName(tr("Event"));
    m_secretHeader->setAccessibleName(tr("Secret header"));
    m_secret->setAccessibleName(tr("Secret"));
    m_environment->setAccessibleName(tr("Imitate"));
    m_targetHint->describe(m_targetUrl);
    setLabelRole(m_eventWord, LabelRole::Mid, TextRole::Secondary);

    // Thousands of environments: the model is a plain list, and typing finds any part of a name.
    m_environment->setModel(m_environmentNames);
    m_environment->setEditable(true);
    m_environment->lineEdit()->setAccessibleName(tr("Imitate"));
    m_environment->setInsertPolicy(QComboBox::NoInsert);
    m_environment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_environment->setMinimumContentsLength(24);
    m_environment->setMaxVisibleItems(12);
    m_environment->completer()->setFilterMode(Qt::MatchContains);
    m_environment->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_environment->completer()->setCompletionMode(QCompleter::PopupCompletion);

    m_secretHeader->addSegment(tr("Both"), {}, int(SecretHeader::Both));
    m_secretHeader->addSegment(QStringLiteral("Qovery-Signature"), {}, int(SecretHeader::Signature));
    m_secretHeader->addSegment(QStringLiteral("Qovery-Secret"), {}, int(SecretHeader::Secret));
    m_secretHeader->addSegment(tr("None"), {}, int(SecretHeader::None));
    m_secretHeader->setCurrentIndex(0);
    m_secretHint->setHint(
        Tone::Neutral, QStringLiteral("info"),
        tr("Qovery's documents name both headers. Which one it really sends is not confirmed."));
    m_secretHint->describe(m_secret);
    m_marksTest->setChecked(true);
    connect(m_payload, &PayloadSection::recordedRequested, this, &TestRequestForm::recordedRequested);
    for (const KnownKind kind : knownKinds())
        m_kind->addSegment(testKindWords(kind),
                           kind == KnownKind::Slack ? QStringLiteral("hash") : QStringLiteral("braces"),
                           WebhookKind(kind).wire());
}

void TestRequestForm::explainFields()
{
    setWhatsThisWithParts(m_targetUrl, TestSendHelp::target());
    setWhatsThisWithParts(m_targetHint, TestSendHelp::target());
    setWhatsThisWithParts(m_kind, TestSendHelp::kind());
    setWhatsThisWithParts(m_event, TestSendHelp::event());
    setWhatsThisWithParts(m_environment, TestSendHelp::environment());
    setWhatsThisWithParts(m_secretHeader, TestSendHelp::secretHeader());
    setWhatsThisWithParts(m_secret, TestSendHelp::secret());
    setWhatsThisWithParts(m_secretHint, TestSendHelp::secretHeader());
    m_marksTest->setWhatsThis(TestSendHelp::testMark());
    m_headers->setWhatsThis(TestSendHelp::ownHeaders());
    m_payload->setWhatsThis(TestSendHelp::payload());
    // A click in What's This mode may meet the label.
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->buddy() != nullptr)
            label->setWhatsThis(label->buddy()->whatsThis());
    }
}

void TestRequestForm::buildLayout()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    const auto addRow = [this, grid](int row, const QString &text, QWidget *field, QWidget *beside) {
        auto *label = new QLabel(text, this);
        setLabelRole(label, LabelRole::Mid);
        label->setBuddy(field);
        grid->addWidget(label, row, 0, Qt::AlignTrailing | Qt::AlignVCenter);
        if (!beside) {
            grid->addWidget(field, row, 1);
            return;
        }
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(field);
        if (beside != field)
            line->addWidget(beside);
        line->addStretch(1);
        grid->addLayout(line, row, 1);
    };
    addRow(0, tr("Target URL"), m_targetUrl, nullptr);
    grid->addWidget(m_targetHint, 1, 1);
    addRow(2, tr("Kind"), m_kind, m_kind);
    addRow(3, tr("Event"), m_event, m_eventWord);
    addRow(4, tr("Imitate"), m_environment, nullptr);
    addRow(5, tr("Secret header"), m_secretHeader, m_secretHeader);
    addRow(6, tr("Secret"), m_secret, nullptr);
    grid->addWidget(m_secretHint, 7, 1);
    grid->addWidget(m_marksTest, 8, 1);
    auto *headersLabel = new QLabel(tr("Own headers"), this);
    setLabelRole(headersLabel, LabelRole::Mid);
    headersLabel->setBuddy(m_headers);
    headersLabel->setContentsMargins(0, 3, 0, 0); // in line with the first row
    grid->addWidget(headersLabel, 9, 0, Qt::AlignTrailing | Qt::AlignTop);
    grid->addWidget(m_headers, 9, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addLayout(grid);
    layout->addWidget(m_payload, 1);
}

void TestRequestForm::setWebhook(const WebhookDraft &draft, const Organization &organization)
{
    m_draft = draft;
    m_organization = organization;
    m_targetUrl->setUrl(draft.targetUrl);
    m_secret->setText(draft.sendsSecret() ? draft.secret : QString());
    m_secret->setPlaceholderText(draft.sendsSecret() ? tr("Type the secret, it cannot be read back")
                                                     : tr("The webhook has no secret"));
    fillKinds(draft.kind);
    const bool firesForFailed =
        draft.events.isEmpty() || draft.events.contains(EventType(KnownEvent::Failed));
    fillEvents(draft.events, firesForFailed ? EventType(KnownEvent::Failed) : draft.events.constFirst());
    chooseFiringEnvironment();
    updatePlace();
    updatePayload();
}

void TestRequestForm::setCatalog(const CatalogPtr &catalog)
{
    m_catalog = catalog;
    m_environments.clear();
    QStringList names;
    for (qsizetype p = 0; catalog && p < catalog->projects().size(); ++p) {
        const Project &project = catalog->projects().at(p);
        for (const Environment &environment : catalog->environmentsOf(p)) {
            m_environments.append({project, environment});
            names.append(project.name + QStringLiteral(" / ") + environment.name);
        }
    }
    if (m_environments.isEmpty()) {
        // Nothing real to imitate: plainly made up.
        const QString id = QStringLiteral("00000000-0000-4000-8000-000000007e57");
        m_environments.append({{id, QStringLiteral("sample-project")},
                               {id, QStringLiteral("sample-environment"), id, KnownMode::Staging}});
        names.append(QStringLiteral("sample-project / sample-environment"));
    }
    m_environmentNames->setStringList(names);
    chooseFiringEnvironment();
    updatePayload();
}

void TestRequestForm::setDemo(bool isDemo)
{
    m_isDemo = isDemo;
    updatePlace();
}

void TestRequestForm::setReceiver(const QString &address)
{
    m_receiver = address;
    updatePlace();
}

// The first environment the webhook fires for, if there is one.
void TestRequestForm::chooseFiringEnvironment()
{
    int index = 0;
    if (m_catalog) {
        const FilterPreview preview = FilterPreview::compute(*m_catalog, WebhookFilter::of(m_draft));
        if (!preview.matching.isEmpty()) {
            const auto &first = preview.matching.constFirst();
            const QString id =
                m_catalog->environmentsOf(first.projectIndex).at(first.environments.constFirst()).id;
            for (qsizetype i = 0; i < m_environments.size(); ++i) {
                if (m_environments.at(i).environment.id == id) {
                    index = int(i);
                    break;
                }
            }
        }
    }
    m_environment->setCurrentIndex(index);
}

void TestRequestForm::restoreEnvironmentText()
{
    const int typed = m_environment->findText(m_environment->currentText(), Qt::MatchFixedString);
    if (typed >= 0 && m_environment->currentText() != m_environment->itemText(m_environment->currentIndex()))
        m_environment->setCurrentIndex(typed);
    m_environment->setEditText(m_environment->itemText(m_environment->currentIndex()));
}

void TestRequestForm::fillKinds(const WebhookKind &kind)
{
    if (!kind.known() && !kind.isEmpty())
        m_kind->addSegment(kind.wire(), QStringLiteral("circle-help"), kind.wire());
    m_kind->setCurrentData(kind.isEmpty() ? WebhookKind(KnownKind::Standard).wire() : kind.wire());
}

void TestRequestForm::fillEvents(const QList<EventType> &events, const EventType &current)
{
    const QSignalBlocker blocker(m_event);
    m_event->clear();
    for (const KnownEvent event : knownEvents())
        m_event->addItem(themedIcon(eventIconName(event), toneText(eventTone(event))), testEventWords(event),
                         EventType(event).wire());
    for (const EventType &event : events) {
        if (!event.known())
            m_event->addItem(themedIcon(QStringLiteral("circle-help")), event.wire(), event.wire());
    }
    m_event->setCurrentIndex(qMax(0, m_event->findData(current.wire())));
}

QString TestRequestForm::targetUrl() const
{
    return m_targetUrl->url();
}

void TestRequestForm::updatePlace()
{
    setInvalid(m_targetUrl, false);
    m_targetHint->clear();
    describePlace();
    offerReceiver();
}

void TestRequestForm::offerReceiver()
{
    if (m_receiver.isEmpty() || targetUrl() == m_receiver)
        return;
    if (m_targetHint->text().isEmpty())
        m_targetHint->setHint(Tone::Neutral, QStringLiteral("inbox"),
                              tr("The receiver of this window listens."));
    m_targetHint->setLink(tr("Use the Built-in Receiver"));
}

void TestRequestForm::describePlace()
{
    if (targetProblem(targetUrl()))
        return;
    const TargetPlace place = targetPlace(targetUrl());
    if (m_isDemo && place != TargetPlace::ThisComputer) {
        m_targetHint->setHint(Tone::Warning, QStringLiteral("flask-conical"),
                              tr("The demo sends only to this computer."));
        return;
    }
    switch (place) {
    case TargetPlace::Internet:
        if (targetUrl().startsWith(u"http:", Qt::CaseInsensitive))
            m_targetHint->setHint(Tone::Warning, QStringLiteral("triangle-alert"),
                                  tr("Not encrypted: the secret would travel in clear text"));
        break;
    case TargetPlace::ThisComputer:
        m_targetHint->setHint(Tone::Info, QStringLiteral("monitor"), tr("This address is on this computer."));
        break;
    case TargetPlace::PrivateNetwork:
        m_targetHint->setHint(Tone::Warning, QStringLiteral("triangle-alert"),
                              tr("This address is inside your network."));
        break;
    case TargetPlace::CloudMetadata:
        m_targetHint->setHint(Tone::Danger, QStringLiteral("circle-alert"),
                              tr("This address hands out a machine's credentials. Nothing is sent to it."));
        break;
    }
}

bool TestRequestForm::check()
{
    const auto problem = targetProblem(targetUrl());
    if (!problem)
        return m_headers->check() && m_payload->check();
    QString text = tr("This is not a complete address.");
    if (*problem == DraftProblem::Reason::TargetMissing)
        text = tr("Enter the address to send to.");
    else if (*problem == DraftProblem::Reason::TargetWithoutScheme)
        text = tr("Start the address with http:// or https://");
    else if (*problem == DraftProblem::Reason::TargetWithUserInfo)
        text = tr("Remove the user name and password from the address.");
    setInvalid(m_targetUrl, true);
    m_targetHint->setHint(Tone::Danger, QStringLiteral("circle-alert"), text);
    m_targetUrl->setFocus();
    return false;
}

bool TestRequestForm::isSlack() const
{
    return m_kind->currentData().toString() == WebhookKind(KnownKind::Slack).wire();
}

TestSubject TestRequestForm::subject() const
{
    const qsizetype index = qBound(0, m_environment->currentIndex(), int(m_environments.size()) - 1);
    TestSubject subject;
    subject.kind = WebhookKind::fromWire(m_kind->currentData().toString());
    subject.event = EventType::fromWire(m_event->currentData().toString());
    subject.organization = m_organization;
    subject.project = m_environments.at(index).project;
    subject.environment = m_environments.at(index).environment;
    subject.now = QDateTime::currentDateTimeUtc();
    return subject;
}

void TestRequestForm::updatePayload()
{
    const TestSubject now = subject();
    m_eventWord->setText(now.event.wire());
    m_marksTest->setVisible(!isSlack()); // a Slack message says TEST itself
    m_payload->setSample(samplePayload(now).trimmed() + '\n',
                         isSlack() ? PayloadSection::Kind::Slack : PayloadSection::Kind::Json);
}

TargetRequest TestRequestForm::request()
{
    restoreEnvironmentText();
    updatePayload();
    TargetRequestOptions options;
    options.targetUrl = targetUrl();
    options.body = m_payload->bytes();
    options.ownHeaders = m_headers->headers();
    options.secretHeader = SecretHeader(m_secretHeader->currentData().toInt());
    options.secret = m_secret->text();
    options.marksTest = m_marksTest->isChecked() && !isSlack();
    return targetRequest(options);
}
