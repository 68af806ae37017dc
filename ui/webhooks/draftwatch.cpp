#include "ui/webhooks/draftwatch.h"

#include "ui/editor/editordialog.h"

#include <QApplication>

#include <utility>

namespace {
constexpr std::chrono::milliseconds TypingPause{500};
}

DraftWatch::DraftWatch(DraftJournal &journal, EditorDialog &editor, const QString &key,
                       const QString &organizationId, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_editor(&editor)
    , m_key(key)
{
    m_entry.key = key;
    m_entry.organizationId = organizationId;
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &DraftWatch::keepNow);
    connect(&editor, &EditorDialog::draftEdited, this, [this] { m_pause.start(); });
    connect(&editor, &EditorDialog::submitted, this, &DraftWatch::flush);
    connect(&editor, &QDialog::finished, this, &DraftWatch::end);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *left) {
        if (left && m_editor && m_editor->isAncestorOf(left))
            flush();
    });
    // What it begins with may be more than is saved: a duplicate, an imported command, a draft brought back.
    if (editor.isChanged())
        keepNow();
}

DraftWatch::~DraftWatch()
{
    if (!m_hasEnded)
        flush();
}

bool DraftWatch::isEditorOpen() const
{
    return m_editor && !m_hasEnded;
}

void DraftWatch::flush()
{
    if (m_pause.isActive())
        keepNow();
}

void DraftWatch::keepNow()
{
    m_pause.stop();
    if (!m_editor)
        return;
    if (!m_editor->isChanged()) {
        if (std::exchange(m_isKept, false))
            m_journal.drop(m_key);
        return;
    }
    m_entry.base = m_editor->base();
    m_entry.draft = m_editor->draft();
    m_entry.draft.secret.clear();
    m_entry.editedAt = QDateTime::currentDateTimeUtc();
    m_journal.keep(m_entry);
    m_isKept = true;
}

void DraftWatch::end(int result)
{
    const bool isUnderWay = result != QDialog::Accepted && m_editor && m_editor->isBusy();
    if (isUnderWay)
        flush();
    m_pause.stop();
    m_hasEnded = true;
    qApp->disconnect(this); // its children lose the focus while it is destroyed: it is no editor then
    emit editorClosed(!isUnderWay);
}
