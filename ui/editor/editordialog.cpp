#include "ui/editor/editordialog.h"

#include "ui/editor/editorform.h"
#include "ui/editor/editortexts.h"
#include "ui/editor/outcometext.h"
#include "ui/preview/previewpanel.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/note.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/tintedicon.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>

namespace {

constexpr int editorTwoPaneWidth = 1100;
constexpr int editorFormWidth = 540;

// "14:31", or as the user's language writes it.
QString editorClock(const QDateTime &time)
{
    const QTime clock = time.toLocalTime().time();
    const QLocale locale;
    return locale.language() == QLocale::C ? clock.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(clock, QLocale::ShortFormat);
}

// One device pixel between form and preview.
class EditorDivider : public QWidget
{
public:
    explicit EditorDivider(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        fillVerticalDeviceLine(&painter, 0, height(), width(), themeColor(ColorRole::Border));
    }
};

} // namespace

EditorDialog::EditorDialog(Mode mode, QWidget *parent)
    : QDialog(parent)
    , m_mode(mode)
{
    setObjectName(QStringLiteral("editorDialog"));
    setModal(true);
    buildBody();
    buildFooter();

    connect(m_form, &EditorForm::edited, this, &EditorDialog::formEdited);
    connect(m_form, &EditorForm::submitRequested, this, &EditorDialog::submit);
    connect(m_form, &EditorForm::remarkMade, this, [this](const QString &text) {
        QAccessibleEvent event(m_form, QAccessible::Alert);
        m_form->setAccessibleDescription(text);
        QAccessible::updateAccessibility(&event);
    });
    connect(m_preview, &PreviewPanel::patternRemovalRequested, m_form, &EditorForm::removePattern);
    connect(m_preview, &PreviewPanel::retryRequested, this, &EditorDialog::catalogRetryRequested);
    connect(m_preview, &PreviewPanel::computed, this, &EditorDialog::showMatchCount);
    connect(m_preview, &PreviewPanel::warningsComputed, m_form, &EditorForm::setPatternWarnings);

    setMinimumSize(560, 420);
    start({}, false);
    resize(1120, 770);
}

EditorDialog::~EditorDialog() = default;

void EditorDialog::buildBody()
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->addTab(tr("Webhook"));
    m_tabs->addTab(tr("Preview"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    m_tabs->setAccessibleName(tr("Parts of the editor"));
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, &EditorDialog::applyWidth);

    m_formPane = new QWidget(this);
    auto *paneLayout = new QVBoxLayout(m_formPane);
    paneLayout->setContentsMargins({});
    paneLayout->setSpacing(0);
    m_note = new Note(m_formPane);
    m_note->setObjectName(QStringLiteral("note"));
    m_outcomeNote = new Note(m_formPane);
    m_outcomeNote->setObjectName(QStringLiteral("outcomeNote"));
    m_note->hide();
    m_outcomeNote->hide();
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(20, 12, 20, 0);
    notes->setSpacing(8);
    notes->addWidget(m_outcomeNote);
    notes->addWidget(m_note);
    connect(m_outcomeNote, &Note::actionTriggered, this, &EditorDialog::askToReload);

    m_form = new EditorForm(m_formPane);
    m_form->setObjectName(QStringLiteral("form"));
    m_formScroll = new QScrollArea(m_formPane);
    m_formScroll->setObjectName(QStringLiteral("formScroll"));
    m_formScroll->setWidget(m_form);
    m_formScroll->setWidgetResizable(true);
    m_formScroll->setFrameShape(QFrame::NoFrame);
    m_formScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formScroll->setFocusPolicy(Qt::NoFocus);
    m_formScroll->viewport()->setBackgroundRole(QPalette::Window);
    paneLayout->addLayout(notes);
    paneLayout->addWidget(m_formScroll, 1);

    m_divider = new EditorDivider(this);
    m_preview = new PreviewPanel(this);
    m_preview->setObjectName(QStringLiteral("preview"));

    m_footer = new DialogFooter(this);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_formPane);
    panes->addWidget(m_divider);
    panes->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addLayout(panes, 1);
    layout->addWidget(m_footer);
}

void EditorDialog::buildFooter()
{
    m_footerIcon = new TintedIcon(14, 16, m_footer, TintedIcon::Ground::Bare);
    m_footerIcon->setContent(QStringLiteral("history"), Tone::Neutral);
    m_footerText = new QLabel(m_footer);
    m_footerText->setObjectName(QStringLiteral("footerText"));
    setLabelRole(m_footerText, LabelRole::Mid, TextRole::Secondary);
    m_testButton = new QPushButton(tr("Send Test…"), m_footer);
    m_testButton->setObjectName(QStringLiteral("testButton"));
    m_testButton->setIcon(themedIcon(QStringLiteral("send")));
    m_cancelButton = new QPushButton(tr("Cancel"), m_footer);
    m_cancelButton->setObjectName(QStringLiteral("cancelButton"));
    m_saveButton = new QPushButton(m_footer);
    m_saveButton->setObjectName(QStringLiteral("saveButton"));
    setButtonRole(m_saveButton, ButtonRole::Primary);
    m_saveButton->setDefault(true);
    // Enter means the button that has the focus: on Cancel it must not save.
    m_testButton->setAutoDefault(true);
    m_cancelButton->setAutoDefault(true);
    m_footer->addLeft(m_footerIcon);
    m_footer->addLeft(m_footerText);
    m_footer->addRight(m_testButton);
    m_footer->addRight(m_cancelButton);
    m_footer->addRight(m_saveButton);
    connect(m_testButton, &QPushButton::clicked, this, [this] {
        m_form->commitPending();
        emit testRequested(draft());
    });
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saveButton, &QPushButton::clicked, this, &EditorDialog::submit);
}

void EditorDialog::start(const WebhookDraft &draft, std::optional<bool> secretIsSet)
{
    m_form->start(draft, secretIsSet);
    m_start = m_form->draft();
    m_startIsUnsaved = false;
    m_hadPatterns = !draft.projectPatterns.isEmpty();
    hideOutcome();
    formEdited();
}

void EditorDialog::setWebhook(const Webhook &webhook, const QDateTime &loadedAt)
{
    m_mode = Mode::Edit;
    m_base = webhook;
    m_loadedAt = loadedAt;
    setNote({});
    if (!webhook.unknownFields.isEmpty()) {
        m_note->setContent(Tone::Warning, QStringLiteral("triangle-alert"), QString(),
                           tr("This webhook has settings that this version does not know: %1. Qovery "
                              "replaces the whole webhook when "
                              "it is saved, so saving loses them.")
                               .arg(webhook.unknownFields.join(QStringLiteral(", "))));
        m_note->show();
    }
    start(WebhookDraft::fromWebhook(webhook), webhook.secretIsSet);
}

void EditorDialog::setDraft(const WebhookDraft &draft)
{
    start(draft, m_base ? m_base->secretIsSet : std::optional<bool>(false));
    m_startIsUnsaved = true;
    refreshWords();
}

void EditorDialog::setNote(const QString &text)
{
    m_note->setContent(Tone::Info, QStringLiteral("info"), QString(), text);
    m_note->setVisible(!text.isEmpty());
}

void EditorDialog::setCatalog(const CatalogPtr &catalog, const std::optional<ApiError> &error)
{
    m_form->setCatalog(catalog);
    m_preview->setCatalog(catalog, error);
}

WebhookDraft EditorDialog::draft() const
{
    return m_form->draft();
}

bool EditorDialog::isChanged() const
{
    return m_startIsUnsaved || m_form->draft() != m_start;
}

QList<WebhookField> EditorDialog::changedFields() const
{
    const WebhookDraft now = m_form->draft();
    QList<WebhookField> fields;
    if (now.isEnabled != m_start.isEnabled)
        fields.append(WebhookField::Enabled);
    if (now.targetUrl != m_start.targetUrl)
        fields.append(WebhookField::TargetUrl);
    if (now.kind != m_start.kind)
        fields.append(WebhookField::Kind);
    if (now.description != m_start.description)
        fields.append(WebhookField::Description);
    if (now.events != m_start.events)
        fields.append(WebhookField::Events);
    if (now.modes != m_start.modes)
        fields.append(WebhookField::Modes);
    if (now.projectPatterns != m_start.projectPatterns)
        fields.append(WebhookField::ProjectPatterns);
    // The current secret, typed to be sent again, changes nothing.
    if (now.secretChoice != m_start.secretChoice)
        fields.append(WebhookField::Secret);
    return fields;
}

void EditorDialog::formEdited()
{
    refreshWords();
    refreshPreview();
}

QString EditorDialog::webhookName() const
{
    return m_base ? EditorTexts::name(m_base->description, m_base->targetUrl)
                  : EditorTexts::name(draft().description, draft().targetUrl);
}

void EditorDialog::refreshWords()
{
    const bool isEdit = m_mode == Mode::Edit;
    setWindowTitle(isEdit ? tr("Edit Webhook — %1").arg(webhookName()) : tr("New Webhook"));
    m_saveButton->setText(isEdit ? tr("Save Changes") : tr("Create Webhook"));
    if (!m_busy)
        m_saveButton->setMinimumWidth(m_saveButton->sizeHint().width() +
                                      8); // the spinner keeps the label whole
    QStringList words;
    if (m_busy) {
        words.append(isEdit ? tr("Saving…") : tr("Creating…"));
    } else if (isEdit) {
        const QList<WebhookField> changed = changedFields();
        if (!changed.isEmpty())
            words.append(tr("Changed: %1.").arg(EditorTexts::fields(changed)));
        if (m_loadedAt.isValid())
            words.append(tr("Loaded %1.").arg(editorClock(m_loadedAt)));
    }
    m_footerText->setText(words.join(QLatin1Char(' ')));
    m_footerIcon->setVisible(!words.isEmpty() && !m_busy);
}

void EditorDialog::refreshPreview()
{
    const WebhookFilter filter = WebhookFilter::of(draft());
    m_hadPatterns = m_hadPatterns || !filter.projectPatterns.isEmpty();
    m_preview->setWarnsWhenEmpty(m_hadPatterns && filter.projectPatterns.isEmpty());
    m_preview->setSaved(m_base ? std::optional(WebhookFilter::of(*m_base)) : std::nullopt);
    m_preview->setFilter(filter, m_form->pendingPattern());
}

void EditorDialog::showMatchCount(const std::optional<qsizetype> &environments)
{
    m_tabs->setTabText(1, environments ? tr("Preview (%1)").arg(QLocale().toString(qlonglong(*environments)))
                                       : tr("Preview"));
}

void EditorDialog::submit()
{
    if (m_busy)
        return;
    m_form->commitPending();
    if (!m_isWide && m_tabs->currentIndex() != 0 && !problemsIn(draft()).isEmpty())
        m_tabs->setCurrentIndex(0);
    const QList<DraftProblem> problems = m_form->showProblems();
    if (!problems.isEmpty()) {
        if (QWidget *focused = focusWidget(); focused && m_form->isAncestorOf(focused))
            m_formScroll->ensureWidgetVisible(focused, 20, 60);
        return;
    }
    hideOutcome();
    emit submitted(draft());
}

void EditorDialog::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    setButtonBusy(m_saveButton, busy);
    if (busy)
        m_focusBeforeBusy = focusWidget();
    m_form->setEnabled(!busy); // what is typed now would not be in what was sent
    m_testButton->setEnabled(!busy);
    if (!busy && m_focusBeforeBusy)
        m_focusBeforeBusy->setFocus(Qt::OtherFocusReason);
    refreshWords();
}

void EditorDialog::hideOutcome()
{
    m_serverState.reset();
    m_outcomeNote->hide();
}

void EditorDialog::adoptBase(const Webhook &webhook)
{
    m_base = webhook;
    m_mode = Mode::Edit;
    m_loadedAt = {};
}

void EditorDialog::showOutcome(const SaveOutcome &outcome)
{
    setBusy(false);
    if (outcome.kind == SaveOutcome::Kind::Saved) {
        QDialog::done(Accepted);
        return;
    }
    const auto attempt = m_base ? OutcomeText::Attempt::Save : OutcomeText::Attempt::Create;
    const OutcomeText words = OutcomeText::of(outcome, draft(), attempt);
    hideOutcome();
    const bool isStopped = outcome.kind == SaveOutcome::Kind::ChangedMeanwhile ||
                           outcome.kind == SaveOutcome::Kind::UnknownFields;
    if (isStopped && !outcome.webhook.id.isEmpty())
        m_serverState = outcome.webhook;
    const bool isWritten = outcome.kind == SaveOutcome::Kind::SavedDifferently ||
                           outcome.kind == SaveOutcome::Kind::SavedUnverified;
    if (isWritten && !outcome.webhook.id.isEmpty())
        adoptBase(outcome.webhook); // a second attempt changes this one and never creates another
    if (isWritten) {
        m_start = draft(); // what was sent; closing now drops nothing
        m_startIsUnsaved = false;
    }
    m_outcomeNote->setContent(words.tone,
                              words.tone == Tone::Danger ? QStringLiteral("circle-x")
                                                         : QStringLiteral("triangle-alert"),
                              words.title, words.text);
    m_outcomeNote->setAction(words.offersReload ? tr("Reload") : QString());
    m_outcomeNote->show();
    if (!m_isWide)
        m_tabs->setCurrentIndex(0);
    m_outcomeNote->setAccessibleName(QStringLiteral("%1. %2").arg(words.title, words.text));
    QAccessibleEvent event(m_outcomeNote, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    refreshWords();
}

void EditorDialog::askToReload()
{
    auto *question = new ConfirmDialog(this);
    question->setObjectName(QStringLiteral("reloadQuestion"));
    question->setWindowTitle(tr("Reload"));
    question->setContent(QStringLiteral("triangle-alert"), Tone::Warning,
                         tr("Reload “%1” and drop your changes?").arg(webhookName()),
                         tr("The editor then shows what the server has now. What you entered is lost."));
    question->addButton(tr("Keep Editing"), ButtonRole::Normal, 0, true);
    question->addButton(tr("Reload"), ButtonRole::Danger, 1);
    connect(question, &ConfirmDialog::chosen, this, [this](int result) {
        if (result == 1)
            reload();
    });
    question->open();
}

void EditorDialog::reload()
{
    if (m_serverState) {
        const Webhook webhook = *m_serverState;
        setWebhook(webhook, QDateTime::currentDateTimeUtc());
    }
    emit reloadRequested();
}

void EditorDialog::askToDiscard()
{
    auto *question = new ConfirmDialog(this);
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setWindowTitle(tr("Discard Changes"));
    const QString name = webhookName();
    // Half an address names nothing, and its mask even less.
    const bool isNameless = !m_base && draft().description.trimmed().isEmpty() &&
                            QUrl(draft().targetUrl, QUrl::StrictMode).host().isEmpty();
    question->setContent(QStringLiteral("triangle-alert"), Tone::Warning,
                         isNameless || name.isEmpty() ? tr("Discard the new webhook?")
                                                      : tr("Discard the changes to “%1”?").arg(name),
                         tr("What you entered is not saved."));
    question->addButton(tr("Keep Editing"), ButtonRole::Normal, 0, true);
    question->addButton(tr("Discard"), ButtonRole::Danger, 1);
    connect(question, &ConfirmDialog::chosen, this, [this](int result) {
        if (result == 1)
            QDialog::done(Rejected);
    });
    question->open();
}

void EditorDialog::askToCloseWhileSaving()
{
    auto *question = new ConfirmDialog(this);
    question->setObjectName(QStringLiteral("busyQuestion"));
    question->setWindowTitle(tr("Close Editor"));
    question->setContent(QStringLiteral("triangle-alert"), Tone::Warning,
                         tr("Close while “%1” is being saved?").arg(webhookName()),
                         tr("The change is under way and goes on. If it fails, what you entered is lost."));
    question->addButton(tr("Keep Waiting"), ButtonRole::Normal, 0, true);
    question->addButton(tr("Close"), ButtonRole::Danger, 1);
    connect(question, &ConfirmDialog::chosen, this, [this](int result) {
        if (result == 1)
            QDialog::done(Rejected);
    });
    // The answer came first: nothing is left to ask.
    connect(this, &QDialog::finished, question, &QWidget::close);
    question->open();
}

void EditorDialog::done(int result)
{
    if (result == Rejected && isVisible()) {
        if (m_busy) {
            askToCloseWhileSaving();
            return;
        }
        if (isChanged()) {
            askToDiscard();
            return;
        }
    }
    QDialog::done(result);
}

void EditorDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        submit();
        return;
    }
    if (!m_isWide && event->key() == Qt::Key_Tab && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_tabs->setCurrentIndex(1 - m_tabs->currentIndex());
        return;
    }
    QDialog::keyPressEvent(event);
}

bool EditorDialog::focusNextPrevChild(bool next)
{
    return moveFocusInReadingOrder({m_tabs, m_formPane, m_preview, m_footer}, next);
}

void EditorDialog::showEvent(QShowEvent *event)
{
    if (!m_wasShown) {
        m_wasShown = true;
        if (const QScreen *on = screen()) {
            const QSize room = on->availableSize() - QSize(16, 48); // frame and title bar
            resize(size().boundedTo(room).expandedTo(minimumSize()));
        }
        applyWidth();
        m_form->focusFirstField(m_base ? EditorForm::FirstField::Description
                                       : EditorForm::FirstField::Target);
    }
    QDialog::showEvent(event);
}

void EditorDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    applyWidth();
}

// Side by side, or below 1100 as two tabs.
void EditorDialog::applyWidth()
{
    m_isWide = width() >= editorTwoPaneWidth;
    const bool isPreview = !m_isWide && m_tabs->currentIndex() == 1;
    m_tabs->setVisible(!m_isWide);
    m_formPane->setVisible(!isPreview);
    m_preview->setVisible(m_isWide || isPreview);
    m_divider->setVisible(m_isWide);
    if (m_isWide)
        m_formPane->setFixedWidth(editorFormWidth);
    else {
        m_formPane->setMinimumWidth(0);
        m_formPane->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}
