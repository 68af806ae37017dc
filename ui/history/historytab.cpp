#include "ui/history/historytab.h"

#include "ui/history/comparedialog.h"
#include "ui/history/historylistview.h"
#include "ui/history/historytexts.h"
#include "ui/style/webhooksstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace {
constexpr int MostStates = 1000;
}

HistoryTab::HistoryTab(History &history, WebhookStore &store, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_store(store)
{
    m_emptyText = new QLabel(tr("Nothing was kept of this webhook yet."), this);
    m_emptyText->setObjectName(QStringLiteral("historyEmptyText"));
    m_emptyText->setWordWrap(true);
    m_emptyText->setMargin(16);
    setLabelRole(m_emptyText, LabelRole::Mid);
    m_list = new HistoryListView("historyStates", tr("States of this webhook"), this);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_compareButton = new QPushButton(this);
    m_compareButton->setObjectName(QStringLiteral("historyCompareButton"));
    m_restoreButton = new QPushButton(tr("Restore…"), this);
    m_restoreButton->setObjectName(QStringLiteral("historyRestoreButton"));
    for (QPushButton *button : {m_compareButton, m_restoreButton})
        setControlSize(button, ControlSize::Compact);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_compareButton);
    buttons->addWidget(m_restoreButton);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_emptyText);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    connect(m_list, &HistoryListView::selectionMoved, this, &HistoryTab::refreshButtons);
    connect(m_list, &QAbstractItemView::activated, this, [this] {
        if (m_compareButton->isEnabled())
            compare();
    });
    connect(m_compareButton, &QPushButton::clicked, this, &HistoryTab::compare);
    connect(m_restoreButton, &QPushButton::clicked, this, [this] {
        const History::State &state = m_states.at(m_list->selectedRows().constFirst());
        emit restoreRequested(*state.webhook, state.at);
    });
    // Later: what was read is noted first.
    const auto loadLater = [this] { QTimer::singleShot(0, this, &HistoryTab::load); };
    connect(&m_store, &WebhookStore::listRead, this, loadLater);
    connect(&m_store, &WebhookStore::webhookRead, this, loadLater);
    adopt({});
}

void HistoryTab::setWebhookId(const QString &webhookId)
{
    if (webhookId == m_webhookId)
        return;
    m_webhookId = webhookId;
    adopt({});
    load();
}

void HistoryTab::setShown(bool shown)
{
    m_isShown = shown;
    load();
}

void HistoryTab::load()
{
    const quint64 reading = ++m_reading;
    if (!m_isShown || m_webhookId.isEmpty())
        return;
    m_history.statesOf(m_store.organizationId(), m_webhookId, MostStates, this,
                       [this, reading](const QList<History::State> &states) {
                           if (reading == m_reading)
                               adopt(states);
                       });
}

void HistoryTab::adopt(const QList<History::State> &states)
{
    m_states = states;
    QList<HistoryRow> rows;
    for (qsizetype at = 0; at < states.size(); ++at) {
        const bool hasEarlier = at + 1 < states.size();
        const std::optional<Webhook> before = hasEarlier ? states.at(at + 1).webhook : std::nullopt;
        const QString time = HistoryTexts::time(states.at(at).at);
        // A key of its own also for two states of one millisecond.
        rows.append({QString::number(states.at(at).at.toMSecsSinceEpoch()) + u' ' +
                         QString::number(states.size() - at),
                     time, HistoryTexts::change(states.at(at), before, hasEarlier)});
    }
    m_list->setRows(rows);
    m_emptyText->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    refreshButtons();
}

QList<int> HistoryTab::comparable() const
{
    QList<int> rows;
    for (const int row : m_list->selectedRows()) {
        if (m_states.at(row).webhook)
            rows.append(row);
    }
    return rows;
}

void HistoryTab::refreshButtons()
{
    const qsizetype selected = m_list->selectedRows().size();
    const QList<int> rows = comparable();
    const Webhook *now = m_store.webhook(m_webhookId);
    m_compareButton->setText(selected > 1 ? tr("Compare Both") : tr("Compare with Now"));
    const bool canCompare = selected == rows.size() && (selected == 2 || (selected == 1 && now));
    m_compareButton->setEnabled(canCompare);
    m_compareButton->setToolTip(canCompare ? QString() : tr("Select one state, or two with Ctrl."));
    const bool canRestore = selected == 1 && rows.size() == 1 && !m_store.isSnapshot();
    m_restoreButton->setEnabled(canRestore);
    m_restoreButton->setToolTip(canRestore             ? QString()
                                : m_store.isSnapshot() ? tr("Offline: nothing can be changed.")
                                                       : tr("Select one state."));
}

void HistoryTab::compare()
{
    const QList<int> rows = comparable();
    const History::State &earlier = m_states.at(rows.constLast());
    CompareDialog::Side later;
    if (rows.size() == 2) {
        later = {HistoryTexts::time(m_states.at(rows.constFirst()).at),
                 *m_states.at(rows.constFirst()).webhook};
    } else if (const Webhook *now = m_store.webhook(m_webhookId)) {
        later = {tr("Now"), *now};
    } else {
        return;
    }
    auto *dialog = new CompareDialog({HistoryTexts::time(earlier.at), *earlier.webhook}, later, window());
    dialog->open();
}
