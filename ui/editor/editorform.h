#pragma once

#include "models/domain/catalog.h"
#include "models/domain/filterpreview.h"
#include "models/domain/webhookdraft.h"

#include <QSet>
#include <QWidget>

class CheckChip;
class EventsPicker;
class FieldHint;
class FlowLayout;
class PatternEditor;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class SecretSection;
class Segmented;
struct SecretMemory;
class Switch;
class TargetField;

// The fields of a webhook, each with its hint below. Hints about what was typed appear at once; what is
// missing is said when saving was tried. Values this version does not know keep a place of their own.
class EditorForm : public QWidget
{
    Q_OBJECT

public:
    explicit EditorForm(QWidget *parent = nullptr);

    void start(const WebhookDraft &draft, std::optional<bool> secretIsSet);
    // Text still in the project field counts.
    WebhookDraft draft() const;
    QString pendingPattern() const;
    void commitPending();
    void setCatalog(const CatalogPtr &catalog);
    void setPatternWarnings(const QList<FilterWarning> &warnings);
    void removePattern(const QString &pattern);
    void setSecretMemory(const SecretMemory &memory);

    // From now on problems are shown beside their fields; returns them. The first one gets the focus.
    QList<DraftProblem> showProblems();
    enum class FirstField { Target, Description }; // the target would be shown in full with the focus
    void focusFirstField(FirstField field);

    QSize minimumSizeHint() const override;

signals:
    void edited();
    void submitRequested();
    void remarkMade(const QString &text); // for the screen reader
    void secretForgetRequested();

private:
    void buildRows();
    void explainFields();
    QLabel *addRow(const QString &label, QWidget *field, QWidget *buddy);
    void fieldEdited();
    void setKind(const WebhookKind &kind);
    void setModes(const QList<EnvironmentMode> &modes);
    QList<EnvironmentMode> modes() const;
    void refreshTargetHint();
    void refreshKindHint();
    void refreshProblems();
    void showProblem(FieldHint *hint, QWidget *field, const DraftProblem *problem, const WebhookDraft &draft);
    void focusField(WebhookField field);

    bool m_triedToSave = false;
    QGridLayout *m_grid = nullptr;
    int m_nextRow = 0;
    Switch *m_enabled = nullptr;
    TargetField *m_targetUrl = nullptr;
    FieldHint *m_targetHint = nullptr;
    Segmented *m_kind = nullptr;
    QWidget *m_kindRow = nullptr;
    QLabel *m_kindText = nullptr;
    FieldHint *m_kindHint = nullptr;
    QWidget *m_slackLinks = nullptr;
    QPushButton *m_slackAppsButton = nullptr;
    QPushButton *m_slackGuideButton = nullptr;
    QLineEdit *m_description = nullptr;
    EventsPicker *m_events = nullptr;
    FieldHint *m_eventsHint = nullptr;
    QWidget *m_modesBox = nullptr;
    FlowLayout *m_modesLayout = nullptr;
    QList<CheckChip *> m_modeChips;
    PatternEditor *m_projects = nullptr;
    FieldHint *m_projectsProblem = nullptr;
    FieldHint *m_projectsHint = nullptr;
    SecretSection *m_secret = nullptr;
};
