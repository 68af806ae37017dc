#include "ui/editor/editordialog.h"

#include "models/domain/webhookmerge.h"
#include "ui/editor/editorform.h"
#include "ui/editor/editortexts.h"
#include "ui/editor/savequestion.h"
#include "ui/help/whatsthis.h"
#include "ui/preview/previewpanel.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/note.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/tintedicon.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabBar>

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
    connect(m_form, &EditorForm::secretForgetRequested, this, &EditorDialog::secretForgetRequested);
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

void EditorDialog::setCatalog(const CatalogPtr &catalog, const std::optional<ApiError> &error,
                              bool hasOrganization)
{
    m_catalog = catalog;
    m_form->setCatalog(catalog);
    m_preview->setCatalog(catalog, error, hasOrganization);
}

void EditorDialog::setWebhooks(const QList<Webhook> &webhooks)
{
    m_webhooks = webhooks;
}

void EditorDialog::setSecretMemory(const SecretMemory &memory)
{
    const bool wasChanged = isChanged();
    m_form->setSecretMemory(memory);
    if (!wasChanged)
        m_start = m_form->draft(); // what is remembered was not entered by the user
    refreshWords();
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
    return m_base ? changesOf(draft(), *m_base) : QList<WebhookField>();
}

void EditorDialog::formEdited()
{
    refreshWords();
    refreshPreview();
    emit draftEdited();
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
    refreshFooter();
}

// In full, or as a number, or nothing beside the link: what the width has room for.
void EditorDialog::refreshFooter()
{
    const QList<WebhookField> changed = m_busy ? QList<WebhookField>() : changedFields();
    const QString loaded = m_loadedAt.isValid() ? tr("Loaded %1.").arg(editorClock(m_loadedAt)) : QString();
    QStringList choices;
    if (m_busy) {
        choices += m_mode == Mode::Edit ? tr("Saving…") : tr("Creating…");
    } else if (!changed.isEmpty()) {
        const QString named = tr("Changed: %1.").arg(EditorTexts::fields(changed));
        choices += QStringList{named, loaded}.join(QLatin1Char(' ')).trimmed();
        choices += named;
        choices += tr("%Ln fields changed.", nullptr, int(changed.size()));
    } else if (m_mode == Mode::Edit) {
        choices += loaded;
    }
    m_changesButton->setVisible(!changed.isEmpty());
    int room = width() - 40 - 24; // margins and icon
    for (const QWidget *button : {m_testButton, m_cancelButton, m_saveButton, m_changesButton})
        room -= button->isHidden() ? 0 : button->sizeHint().width() + 8;
    room -= m_helpButton->sizeHint().width() + 8;
    QString text;
    for (const QString &choice : std::as_const(choices)) {
        if (m_footerText->fontMetrics().horizontalAdvance(choice) + 8 <= room) {
            text = choice;
            break;
        }
    }
    m_footerText->setText(text);
    m_footerText->setVisible(!text.isEmpty());
    m_footerIcon->setVisible(!text.isEmpty() && !m_busy);
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
    const SaveQuestion question =
        m_base ? SaveQuestion::of(m_catalog, *m_base, draft(), m_webhooks) : SaveQuestion();
    if (question.isNeeded())
        askBeforeSaving(question);
    else
        send();
}

void EditorDialog::send()
{
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
    refreshFooter();
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
