#include "ui/history/historydialog.h"

#include "ui/history/diffdialog.h"
#include "ui/history/historylistview.h"
#include "ui/history/historytexts.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/dialogfooter.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace {
constexpr int MomentsAPage = 200;
}

HistoryDialog::HistoryDialog(History &history, WebhookStore &store, const QString &organizationName,
                             QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_store(store)
    , m_organizationId(store.organizationId())
{
    setObjectName(QStringLiteral("historyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("History"));
    build(organizationName);
    connect(m_momentList, &HistoryListView::selectionMoved, this, [this] {
        loadState();
        refreshButtons();
    });
    connect(m_momentList->rows(), &HistoryListModel::moreNeeded, this,
            [this] { loadMoments(m_moments.constLast().at); });
    connect(m_webhookList, &HistoryListView::selectionMoved, this, &HistoryDialog::refreshButtons);
    connect(m_compareButton, &QPushButton::clicked, this, &HistoryDialog::compare);
    connect(m_restoreButton, &QPushButton::clicked, this, [this] {
        emit restoreRequested({m_webhooks.at(m_webhookList->selectedRows().constFirst())}, m_shownAt, false);
    });
    connect(m_restoreAllButton, &QPushButton::clicked, this,
            [this] { emit restoreRequested(m_webhooks, m_shownAt, true); });
    refreshButtons();
    loadMoments({});
}

void HistoryDialog::build(const QString &organizationName)
{
    auto *title = new QLabel(organizationName, this);
    title->setObjectName(QStringLiteral("title"));
    setLabelRole(title, LabelRole::Text, TextRole::PaneTitle);
    auto *text =
        new QLabel(tr("Every change of its webhooks that this application has seen. It is kept on this "
                      "computer only."),
                   this);
    text->setWordWrap(true);
    setLabelRole(text, LabelRole::Mid, TextRole::Secondary);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 16, 20, 12);
    head->setSpacing(2);
    head->addWidget(title);
    head->addWidget(text);

    m_momentList = new HistoryListView("momentList", tr("Moments"), this);
    m_momentList->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_stateTitle = new QLabel(this);
    m_stateTitle->setObjectName(QStringLiteral("stateTitle"));
    m_stateTitle->setContentsMargins(14, 10, 14, 10);
    setLabelRole(m_stateTitle, LabelRole::Mid, TextRole::SecondaryMedium);
    m_webhookList = new HistoryListView("webhookList", tr("Webhooks at that time"), this);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins({});
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_stateTitle);
    rightColumn->addWidget(m_webhookList, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_momentList);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaledLength(280), scaledLength(600)});

    auto *footer = new DialogFooter(this);
    const auto addButton = [this](const char *objectName, const QString &buttonText) {
        auto *button = new QPushButton(buttonText, this);
        button->setObjectName(QLatin1String(objectName));
        button->setAutoDefault(true);
        return button;
    };
    m_compareButton = addButton("compareButton", {});
    m_restoreButton = addButton("restoreButton", tr("Restore Webhook…"));
    m_restoreAllButton = addButton("restoreAllButton", tr("Restore All…"));
    QPushButton *close = addButton("closeButton", tr("Close"));
    footer->addLeft(m_compareButton);
    auto *room = new QWidget(footer);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    footer->addLeft(room);
    footer->addRight(m_restoreButton);
    footer->addRight(m_restoreAllButton);
    footer->addRight(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(splitter, 1);
    column->addWidget(footer);
    setMinimumSize(560, 380);
    resize(scaledLength(920), scaledLength(600));
    m_momentList->setFocus(Qt::OtherFocusReason);
}

void HistoryDialog::loadMoments(const QDateTime &before)
{
    m_history.moments(
        m_organizationId, before, MomentsAPage, this,
        [this, before](const QList<History::Moment> &moments) { adoptMoments(before, moments); });
}

void HistoryDialog::adoptMoments(const QDateTime &before, const QList<History::Moment> &moments)
{
    QList<HistoryRow> rows;
    for (const History::Moment &moment : moments)
        rows.append({QString::number(moment.at.toMSecsSinceEpoch()), HistoryTexts::time(moment.at),
                     HistoryTexts::moment(moment)});
    const bool hasMore = moments.size() == MomentsAPage;
    m_moments += moments;
    if (before.isValid()) {
        m_momentList->rows()->appendRows(rows, hasMore);
        return;
    }
    m_momentList->setRows(rows, hasMore);
    if (moments.isEmpty()) {
        m_stateTitle->setText(tr("Nothing was kept of this organization yet."));
        return;
    }
    m_momentList->setCurrentIndex(m_momentList->rows()->index(0));
}

void HistoryDialog::loadState()
{
    const QList<int> selected = m_momentList->selectedRows();
    const quint64 reading = ++m_reading;
    if (selected.isEmpty())
        return;
    const QDateTime at = m_moments.at(selected.constFirst()).at;
    m_history.stateAt(m_organizationId, at, this, [this, at, reading](const QList<Webhook> &webhooks) {
        if (reading != m_reading)
            return;
        m_shownAt = at;
        m_webhooks = webhooks;
        QList<HistoryRow> rows;
        for (const Webhook &webhook : webhooks)
            rows.append({webhook.id, WebhookTexts::title(webhook), HistoryTexts::summary(webhook)});
        m_webhookList->setRows(rows);
        m_stateTitle->setText(
            tr("%Ln webhook(s), %1", "how many, when", int(webhooks.size())).arg(HistoryTexts::time(at)));
        refreshButtons();
    });
}

void HistoryDialog::refreshButtons()
{
    const bool isReady = m_store.state() == WebhookStore::State::Ready && !m_store.isSnapshot();
    const qsizetype moments = m_momentList->selectedRows().size();
    m_compareButton->setText(moments > 1 ? tr("Compare Both") : tr("Compare with Now"));
    const bool canCompare = moments == 2 || (moments == 1 && isReady);
    m_compareButton->setEnabled(canCompare);
    m_compareButton->setToolTip(canCompare ? QString() : tr("Select one moment, or two with Ctrl."));
    m_restoreButton->setEnabled(isReady && m_webhookList->selectedRows().size() == 1);
    m_restoreButton->setToolTip(m_restoreButton->isEnabled() ? QString()
                                                             : tr("Select a webhook at the right first."));
    m_restoreAllButton->setEnabled(isReady && !m_webhooks.isEmpty());
}

void HistoryDialog::compare()
{
    const QList<int> selected = m_momentList->selectedRows();
    const QDateTime earlier = m_moments.at(selected.constLast()).at;
    const QDateTime later = selected.size() == 2 ? m_moments.at(selected.constFirst()).at : QDateTime();
    m_history.stateAt(m_organizationId, earlier, this, [this, earlier, later](const QList<Webhook> &then) {
        if (!later.isValid()) {
            openDiff(earlier, then, {}, m_store.webhooks());
            return;
        }
        m_history.stateAt(m_organizationId, later, this,
                          [this, earlier, then, later](const QList<Webhook> &laterWebhooks) {
                              openDiff(earlier, then, later, laterWebhooks);
                          });
    });
}

void HistoryDialog::openDiff(const QDateTime &from, const QList<Webhook> &then, const QDateTime &to,
                             const QList<Webhook> &later)
{
    auto *dialog = new DiffDialog(HistoryTexts::time(from), to.isValid() ? HistoryTexts::time(to) : tr("Now"),
                                  diffLists(then, later), this);
    dialog->open();
}
