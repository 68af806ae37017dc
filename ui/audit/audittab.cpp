#include "ui/audit/audittab.h"

#include "ui/audit/auditdialog.h"
#include "ui/audit/audittexts.h"
#include "ui/history/historylistview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/note.h"
#include "ui/widgets/spinner.h"

#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

AuditTab::AuditTab(AuditLog &log, WebhookStore &store, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_store(store)
{
    m_state = new EmptyState(this);
    m_state->setObjectName(QStringLiteral("auditState"));
    auto *page = new QWidget(this);
    m_list = new HistoryListView("auditEvents", tr("Changes of this webhook"), page);
    m_note = new Note(page);
    m_note->setObjectName(QStringLiteral("auditNote"));
    m_showButton = new QPushButton(tr("Show Change…"), page);
    m_showButton->setObjectName(QStringLiteral("auditShowButton"));
    m_olderButton = new QPushButton(tr("Show Older"), page);
    m_olderButton->setObjectName(QStringLiteral("auditOlderButton"));
    for (QPushButton *button : {m_showButton, m_olderButton})
        setControlSize(button, ControlSize::Compact);

    auto *noteRow = new QHBoxLayout;
    noteRow->setContentsMargins(12, 8, 12, 0);
    noteRow->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_showButton);
    buttons->addWidget(m_olderButton);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(noteRow);
    column->addLayout(buttons);
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(m_state);
    m_pages->addWidget(page);

    connect(m_list, &HistoryListView::selectionMoved, this, &AuditTab::refreshButtons);
    connect(m_list, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openEvent(index.row()); });
    connect(m_showButton, &QPushButton::clicked, this,
            [this] { openEvent(m_list->selectedRows().value(0, -1)); });
    connect(m_olderButton, &QPushButton::clicked, &m_log, &AuditLog::readOlder);
    connect(m_note, &Note::actionTriggered, &m_log, &AuditLog::readAgain);
    connect(&m_log, &AuditLog::changed, this, &AuditTab::refresh);
    connect(&m_store, &WebhookStore::webhooksChanged, this,
            [this](const QStringList &, const QStringList &, const QStringList &changed) {
                if (!changed.contains(m_webhookId))
                    return;
                m_isStale = true;
                readIfShown();
            });
    connect(&m_store, &WebhookStore::stateChanged, this, &AuditTab::readIfShown);
    refresh();
}

void AuditTab::setWebhookId(const QString &webhookId)
{
    if (webhookId == m_webhookId)
        return;
    m_webhookId = webhookId;
    m_isStale = false;
    readIfShown();
}

void AuditTab::setShown(bool shown)
{
    m_isShown = shown;
    readIfShown();
}

void AuditTab::readIfShown()
{
    if (!m_isShown)
        return;
    // What was seen last is looked at without a connection: nothing can be asked.
    if (m_store.isSnapshot() || m_webhookId.isEmpty()) {
        m_log.open({}, {});
        refresh();
        return;
    }
    const bool isOpen = m_log.webhookId() == m_webhookId;
    m_log.open(m_store.organizationId(), m_webhookId);
    if (isOpen && m_isStale)
        m_log.readAgain();
    m_isStale = false;
}

void AuditTab::tick()
{
    if (m_isShown && m_log.state() == AuditLog::State::Ready)
        refreshRows();
}

void AuditTab::refresh()
{
    switch (m_log.state()) {
    case AuditLog::State::Idle:
        showState(QStringLiteral("cloud-off"), Tone::Neutral, tr("Not connected"),
                  tr("Who changed a webhook is read from Qovery and not kept on this computer."));
        break;
    case AuditLog::State::Loading:
        showState(QStringLiteral("history"), Tone::Neutral, tr("Loading changes…"),
                  tr("Who changed this webhook is read from Qovery."));
        break;
    case AuditLog::State::Failed:
        showFailure(*m_log.error());
        break;
    case AuditLog::State::Ready:
        if (!m_log.events().isEmpty() || m_log.hasOlder()) {
            m_stateKey.clear();
            m_pages->setCurrentIndex(1);
            refreshRows();
            refreshNote();
            refreshButtons();
        } else if (m_log.isPlanLimited()) {
            showState(QStringLiteral("history"), Tone::Neutral, tr("No changes to show"),
                      tr("The plan of this organization limits how far back Qovery shows changes, and none "
                         "of this webhook is that recent."),
                      tr("Read Again"));
        } else if (m_log.unreadableCount() > 0) {
            showState(QStringLiteral("circle-alert"), Tone::Danger, tr("No change could be read"),
                      tr("Qovery listed %Ln change(s), but this version understands none of them.", nullptr,
                         static_cast<int>(m_log.unreadableCount())),
                      tr("Try Again"));
        } else {
            showState(QStringLiteral("history"), Tone::Neutral, tr("No changes are recorded"),
                      tr("Qovery's audit log has nothing about this webhook. How long it keeps changes is "
                         "not documented."),
                      tr("Read Again"));
        }
        break;
    }
}

void AuditTab::showFailure(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Forbidden)
        showState(QStringLiteral("lock"), Tone::Warning, tr("Not allowed to see who changed it"),
                  tr("The role of this token may not read the audit log (403). Ask somebody who manages the "
                     "organization, or use a token of another role."),
                  tr("Try Again"));
    else
        showState(QStringLiteral("cloud-off"), Tone::Danger, tr("Changes could not be loaded"),
                  error.describe(), tr("Try Again"));
}

void AuditTab::showState(const QString &iconName, Tone tone, const QString &title, const QString &text,
                         const QString &actionText)
{
    m_pages->setCurrentIndex(0);
    const QString key = title + text + actionText;
    if (key == m_stateKey)
        return;
    m_stateKey = key;
    m_state->clearActions();
    m_state->setContent(iconName, tone, title, text);
    if (actionText.isEmpty())
        return;
    QPushButton *button = m_state->addAction(actionText, QStringLiteral("refresh-cw"));
    button->setObjectName(QStringLiteral("auditRetryButton"));
    // Queued: reading replaces the button that was clicked.
    connect(button, &QPushButton::clicked, &m_log, &AuditLog::readAgain, Qt::QueuedConnection);
}

void AuditTab::refreshRows()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<HistoryRow> rows;
    rows.reserve(m_log.events().size());
    for (qsizetype at = 0; at < m_log.events().size(); ++at) {
        const AuditEvent &event = m_log.events().at(at);
        rows.append({event.id.isEmpty() ? QString::number(at) : event.id, AuditTexts::rowTitle(event, now),
                     AuditTexts::rowDetail(event, auditChangeOf(event, m_log.mask()))});
    }
    const int scroll = m_list->verticalScrollBar()->value();
    m_list->setRows(rows);
    m_list->verticalScrollBar()->setValue(scroll);
}

void AuditTab::refreshNote()
{
    QStringList sentences;
    if (m_log.unreadableCount() > 0)
        sentences.append(tr("%Ln change(s) could not be read and are left out.", nullptr,
                            static_cast<int>(m_log.unreadableCount())));
    if (m_log.isPlanLimited())
        sentences.append(tr("The plan of this organization shows no older ones."));
    const bool isFailed = m_log.error().has_value();
    if (isFailed)
        sentences.prepend(tr("More could not be read: %1.").arg(m_log.error()->cause()));
    m_note->setVisible(!sentences.isEmpty());
    m_note->setContent(isFailed ? Tone::Danger : Tone::Info,
                       isFailed ? QStringLiteral("circle-alert") : QStringLiteral("info"), {},
                       sentences.join(u' '));
    m_note->setAction(isFailed ? tr("Read Again") : QString());
}

void AuditTab::refreshButtons()
{
    m_showButton->setEnabled(m_list->selectedRows().size() == 1);
    m_showButton->setToolTip(m_showButton->isEnabled() ? QString() : tr("Select a change first."));
    m_olderButton->setVisible(m_log.hasOlder());
    setButtonBusy(m_olderButton, m_log.isReadingOlder());
}

void AuditTab::openEvent(int row)
{
    if (row < 0 || row >= m_log.events().size())
        return;
    auto *dialog = new AuditDialog(m_log.events().at(row), m_log.mask(), window());
    dialog->open();
}
