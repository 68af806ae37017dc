#pragma once

#include "models/api/apierror.h"
#include "models/domain/catalog.h"
#include "models/domain/webhookdraft.h"
#include "models/store/webhookstore.h"
#include "ui/editor/outcometext.h"

#include <QDialog>
#include <QPointer>

class DialogFooter;
class EditorForm;
class Note;
class PreviewPanel;
class QLabel;
class QPushButton;
class QScrollArea;
class QTabBar;
struct SaveQuestion;
struct SecretMemory;
class TintedIcon;
class WhatsThisButton;

// Creates and edits one webhook: the form, and beside it what it would fire for. Value in, value out: it
// knows no store. The owner connects submitted() to the store (create when base() is nothing, else save with
// *base()), calls setBusy(true), and answers with showOutcome(). It closes itself after Saved; every other
// outcome is shown inside and keeps what was typed.
class EditorDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Mode { Create, Edit };

    explicit EditorDialog(Mode mode, QWidget *parent = nullptr);
    ~EditorDialog() override;

    // Edit: what the user starts from; replaces what was typed. `loadedAt`: when the server was asked for it
    // (for the footer).
    void setWebhook(const Webhook &webhook, const QDateTime &loadedAt = {});
    // Create: content to begin with (a duplicate, an imported command). It counts as a change: closing asks.
    void setDraft(const WebhookDraft &draft);
    // A plain sentence above the form ("Filled from a cURL command. …"); empty removes it.
    void setNote(const QString &text);
    // See PreviewPanel::setCatalog().
    void setCatalog(const CatalogPtr &catalog, const std::optional<ApiError> &error = {},
                    bool hasOrganization = true);
    // Whether the secret of base() is remembered and can be; until told, nothing is offered.
    void setSecretMemory(const SecretMemory &memory);

    // All of the organization, so that a question before saving can say who else fires.
    void setWebhooks(const QList<Webhook> &webhooks);

    // What saving now would send, text still in the project field included.
    WebhookDraft draft() const;
    // The webhook that submitted() replaces. Nothing: submitted() creates one. Changes with Reload and a
    // merge, when a create was written but not kept as asked (the editor then edits what was created), and
    // with Create Again (then nothing).
    const std::optional<Webhook> &base() const { return m_base; }
    bool isChanged() const;
    bool isBusy() const { return m_busy; }

public slots:
    void setBusy(bool busy);
    void showOutcome(const SaveOutcome &outcome);
    void done(int result) override; // asks before changes are dropped

signals:
    void draftEdited(); // draft(), base() or isChanged() may be another one now
    void submitted(const WebhookDraft &draft);
    void testRequested(const WebhookDraft &draft); // as typed, whether or not it could be saved
    void reloadRequested(); // the user gave up the typed input for the server's state; base() is it where it
                            // is known
    void catalogRetryRequested(); // Try Again in the preview
    void secretForgetRequested(); // the remembered one of base()

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildBody();
    void buildFooter();
    void submit(); // asks first where production coverage or settings would be lost
    void send();
    void formEdited();
    void refreshWords();
    void refreshFooter();
    void refreshPreview();
    void showMatchCount(const std::optional<qsizetype> &environments);
    void showChanges();
    void hideOutcome();
    void adoptWritten(const SaveOutcome &outcome);
    void takeOutcomeAction();
    void compare();
    void adoptMerge(const Webhook &theirs, const WebhookDraft &merged);
    void createAgain();
    void askBeforeSaving(const SaveQuestion &words);
    void askToReload();
    void askToDiscard();
    void reload();
    void askToCloseWhileSaving();
    void applyWidth();
    void start(const WebhookDraft &draft, std::optional<bool> secretIsSet);
    QString webhookName() const;
    QList<WebhookField> changedFields() const;

    Mode m_mode;
    std::optional<Webhook> m_base;
    WebhookDraft m_start; // what isChanged() compares with
    bool m_startIsUnsaved = false;
    QDateTime m_loadedAt;
    CatalogPtr m_catalog;
    QList<Webhook> m_webhooks;
    std::optional<Webhook> m_serverState; // of the last save that somebody else's change stopped
    OutcomeText::Action m_outcomeAction = OutcomeText::Action::None;
    bool m_busy = false;
    bool m_hadPatterns = false;
    bool m_isWide = true;
    bool m_wasShown = false;
    QPointer<QWidget> m_focusBeforeBusy;

    QTabBar *m_tabs = nullptr;
    QWidget *m_formPane = nullptr;
    QScrollArea *m_formScroll = nullptr;
    EditorForm *m_form = nullptr;
    QWidget *m_divider = nullptr;
    PreviewPanel *m_preview = nullptr;
    Note *m_note = nullptr;
    Note *m_outcomeNote = nullptr;
    DialogFooter *m_footer = nullptr;
    WhatsThisButton *m_helpButton = nullptr;
    TintedIcon *m_footerIcon = nullptr;
    QLabel *m_footerText = nullptr;
    QPushButton *m_changesButton = nullptr;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_saveButton = nullptr;
};
