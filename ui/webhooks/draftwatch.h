#pragma once

#include "models/store/local/draftjournal.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class EditorDialog;

// Journals what is typed in one editor: half a second after the last keystroke, and at once when the focus
// leaves, when it is submitted and when the editor goes (C8). Never the secret.
class DraftWatch : public QObject
{
    Q_OBJECT

public:
    // `key` and `organizationId` are the entry's. Both references must outlive it.
    DraftWatch(DraftJournal &journal, EditorDialog &editor, const QString &key, const QString &organizationId,
               QObject *parent);
    ~DraftWatch() override;

    const QString &key() const { return m_key; }
    const DraftJournal::Entry &entry() const { return m_entry; } // as it was kept last
    bool isEditorOpen() const;

signals:
    // The editor is gone: saved or discarded on purpose, else while a save is under way.
    void editorClosed(bool isSettled);

private:
    void keepNow();
    void flush(); // what the typing pause has not kept yet
    void end(int result);

    DraftJournal &m_journal;
    const QPointer<EditorDialog> m_editor;
    const QString m_key;
    DraftJournal::Entry m_entry;
    bool m_isKept = false;
    bool m_hasEnded = false;
    QTimer m_pause;
};
