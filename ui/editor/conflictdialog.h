#pragma once

#include "models/domain/webhookmerge.h"

#include <QDialog>

class ConflictChoice;
class DialogFooter;
class FieldHint;
class QGridLayout;
class QPushButton;

// Somebody else changed what the user is changing (C6): per field in conflict what it was when it was opened,
// what is on the server now and what the user wants; below, what merged by itself. Nothing is chosen until
// the user does. Knows no editor and no store; deletes itself after closing.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const Webhook &base, const WebhookDraft &mine, const Webhook &theirs,
                   QWidget *parent = nullptr);

    const Webhook &theirs() const { return m_theirs; }
    // As chosen so far; mine where nothing is chosen yet. Where their secret was chosen, the draft keeps it
    // with an empty text: nobody can read it, so it has to be asked.
    WebhookDraft result() const;
    bool isDecided() const;

signals:
    // To be saved with theirs() as the base; the same as theirs() when nothing of mine is left.
    void resolved(const WebhookDraft &draft);

private:
    struct Row
    {
        WebhookField field;
        ConflictChoice *theirs = nullptr;
        ConflictChoice *mine = nullptr;
    };

    QWidget *buildContent();
    void buildFooter(DialogFooter *footer);
    void addConflict(QGridLayout *grid, WebhookField field);
    void addMerged(QGridLayout *grid);
    QString theirSecret() const;
    enum class Side { Theirs, Mine };
    void chooseAll(Side side);
    void choiceMade();
    void save();

    const Webhook m_base;
    const WebhookDraft m_mine;
    const Webhook m_theirs;
    const WebhookMerge m_merge;
    QList<Row> m_rows;
    FieldHint *m_problem = nullptr;
    QPushButton *m_theirsButton = nullptr;
    QPushButton *m_mineButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_saveButton = nullptr;
};
