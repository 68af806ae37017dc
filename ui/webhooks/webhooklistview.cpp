#include "ui/webhooks/webhooklistview.h"

#include "models/tables/webhooktablemodel.h"
#include "ui/style/theme.h"
#include "ui/webhooks/brokendialog.h"
#include "ui/webhooks/liststates.h"
#include "ui/webhooks/loadingstrip.h"
#include "ui/webhooks/skeletonview.h"
#include "ui/webhooks/webhooktableview.h"
#include "ui/webhooks/webhooktextproxy.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QPainter>
#include <QSet>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace {
constexpr std::chrono::milliseconds LoadingDelay{300}; // VISUAL 6: a quick answer shows no skeleton
}

WebhookListView::WebhookListView(WebhookStore &store, ProjectCatalog &catalog, WebhookActions &actions,
                                 QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_catalog(catalog)
    , m_model(new WebhookTableModel(store, catalog, this))
    , m_proxy(new WebhookListProxy(this))
    , m_texts(new WebhookTextProxy(this))
{
    m_proxy->setSourceModel(m_model);
    m_texts->setSourceModel(m_proxy);

    m_loadingStrip = new LoadingStrip(this);
    m_loadingStrip->setObjectName(QStringLiteral("loadingStrip"));
    m_table = new WebhookTableView(this);
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setModel(m_texts);
    m_skeleton = new SkeletonView(this);
    m_skeleton->setObjectName(QStringLiteral("skeleton"));
    m_emptyState = new EmptyState(this);
    m_emptyState->setObjectName(QStringLiteral("emptyState"));
    m_blank = new QWidget(this);
    m_messageBar = new MessageBar(this);
    m_messageBar->setObjectName(QStringLiteral("messageBar"));
    m_messageBar->setContentsMargins(12, 8, 12, 8);
    m_pages = new QStackedLayout;
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_skeleton),
                          static_cast<QWidget *>(m_emptyState), m_blank})
        m_pages->addWidget(page);
    m_states = new ListStates(*m_emptyState, store, *m_proxy, actions, this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messageBar);
    column->addWidget(m_loadingStrip);
    column->addLayout(m_pages, 1);

    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(LoadingDelay);
    connect(&m_loadingTimer, &QTimer::timeout, this, [this] {
        m_showsLoading = true;
        refreshState();
    });
    connect(m_loadingStrip, &LoadingStrip::cancelRequested, &m_store, &WebhookStore::cancelRefresh);
    connect(m_states, &ListStates::connectRequested, this, &WebhookListView::connectRequested);
    connect(m_states, &ListStates::snapshotRequested, this, &WebhookListView::snapshotRequested);
    connect(m_states, &ListStates::brokenDetailsRequested, this, &WebhookListView::showBrokenDetails);
    connect(&m_store, &WebhookStore::stateChanged, this, &WebhookListView::refreshState);
    connect(&m_store, &WebhookStore::webhooksChanged, this, &WebhookListView::refreshState);
    connect(&m_store, &WebhookStore::refreshFinished, this, &WebhookListView::followRefresh);
    connect(&m_catalog, &ProjectCatalog::changed, this, &WebhookListView::sayCatalogProblem);
    connect(m_proxy, &WebhookListProxy::countsChanged, this, &WebhookListView::refreshState);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &WebhookListView::refreshState);
    connect(m_table, &WebhookTableView::selectedIdChanged, this, [this](const QString &webhookId) {
        if (!webhookId.isEmpty())
            m_store.markSeen(webhookId);
    });
    refreshState();
}

WebhookListView::~WebhookListView()
{
    // The models go with the children, and say so on their way: nobody is here to listen any more, the view
    // least of all, which would ask for its selected rows.
    m_proxy->disconnect(this);
    m_table->disconnect(this);
    delete m_table;
}

void WebhookListView::setOrganizationName(const QString &name)
{
    m_organizationName = name;
    refreshState();
}

void WebhookListView::setDeliveries(DeliveryStore &deliveries)
{
    m_model->setDeliveries(deliveries);
}

void WebhookListView::setConnection(ConnectionStatus::State state)
{
    m_connection = state;
    refreshState();
}

void WebhookListView::offerSnapshot(const QDateTime &seenAt)
{
    m_states->setSnapshot(seenAt);
    refreshState();
}

void WebhookListView::showPage(QWidget *page)
{
    if (m_pages->currentWidget() == page)
        return;
    QWidget *previous = m_pages->currentWidget();
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && (focus == previous || (previous && previous->isAncestorOf(focus)));
    m_pages->setCurrentWidget(page);
    if (page != m_table)
        return;
    // The first focus is the table's, and it comes back to it; who types meanwhile is not disturbed.
    const bool isTyping = qobject_cast<const QLineEdit *>(focus);
    if (hadFocus || (!m_hasShownTable && !isTyping))
        m_table->setFocus();
    m_hasShownTable = true;
}

void WebhookListView::refreshState()
{
    const bool isLoading = m_store.state() == WebhookStore::State::Loading;
    if (!isLoading) {
        m_loadingTimer.stop();
        m_showsLoading = false;
        m_loadingStrip->stop();
    }
    switch (m_store.state()) {
    case WebhookStore::State::Idle:
        // A moment at start: the empty table, so that nothing flashes by.
        if (m_connection == ConnectionStatus::Connecting) {
            showPage(m_table);
            break;
        }
        m_states->showNotConnected(m_connection);
        showPage(m_emptyState);
        break;
    case WebhookStore::State::Loading:
        if (m_showsLoading) {
            m_loadingStrip->start(m_organizationName.isEmpty()
                                      ? tr("Loading webhooks…")
                                      : tr("Loading webhooks of %1…").arg(m_organizationName));
            showPage(m_skeleton);
        } else {
            if (!m_loadingTimer.isActive())
                m_loadingTimer.start();
            showPage(m_blank);
        }
        break;
    case WebhookStore::State::Failed:
        m_states->showFailed();
        showPage(m_emptyState);
        break;
    case WebhookStore::State::Stopped:
        m_states->showStopped(m_organizationName);
        showPage(m_emptyState);
        break;
    case WebhookStore::State::Ready:
        if (m_proxy->rowCount() > 0) {
            showPage(m_table);
        } else if (!m_store.webhooks().isEmpty()) {
            m_states->showFiltered();
            showPage(m_emptyState);
        } else if (!m_store.brokenWebhooks().isEmpty()) {
            m_states->showUnreadable();
            showPage(m_emptyState);
        } else {
            m_states->showEmpty();
            showPage(m_emptyState);
        }
        break;
    }
    sayBroken();
}

// A failed refresh keeps the rows and says so, once; a success takes the message away.
void WebhookListView::followRefresh()
{
    refreshState();
    if (m_refreshMessage != 0) {
        m_messageBar->dismiss(m_refreshMessage);
        m_refreshMessage = 0;
    }
    if (hasCatalogProblemToSay() != (m_catalogMessage != 0))
        sayCatalogProblem();
    const std::optional<ApiError> error = m_store.loadError();
    if (!error || m_store.state() != WebhookStore::State::Ready || error->kind == ApiError::Kind::Cancelled ||
        m_store.isSnapshot()) // which says itself that there is no connection
        return;
    const QString text = tr("The list was not refreshed. %1").arg(error->describe());
    if (error->kind == ApiError::Kind::Unauthorized)
        m_refreshMessage =
            m_messageBar->post(Tone::Danger, text, tr("Token…"), [this] { emit connectRequested(); });
    else
        m_refreshMessage =
            m_messageBar->post(Tone::Danger, text, tr("Try again"), [this] { m_store.refresh(); });
}

void WebhookListView::sayBroken()
{
    const qsizetype broken = m_store.state() == WebhookStore::State::Ready && !m_store.webhooks().isEmpty()
                                 ? m_store.brokenWebhooks().size()
                                 : 0;
    if (broken == m_brokenSaid)
        return;
    m_brokenSaid = broken;
    if (m_brokenMessage != 0)
        m_messageBar->dismiss(m_brokenMessage);
    m_brokenMessage = 0;
    if (broken > 0) {
        m_brokenMessage = m_messageBar->post(
            Tone::Warning, tr("%n webhook(s) could not be read.", nullptr, static_cast<int>(broken)),
            tr("Show details"), [this] { showBrokenDetails(); });
    }
}

// While the webhooks themselves could not be loaded either, one sentence is enough; while they are being read
// again, which of the two fails first is chance.
bool WebhookListView::hasCatalogProblemToSay() const
{
    const std::optional<ApiError> &error = m_catalog.loadError();
    if (!error)
        return m_catalog.brokenCount() > 0;
    return error->kind != ApiError::Kind::Cancelled && m_store.state() != WebhookStore::State::Failed &&
           !m_store.loadError() && !m_store.isRefreshing();
}

void WebhookListView::sayCatalogProblem()
{
    if (m_catalogMessage != 0)
        m_messageBar->dismiss(m_catalogMessage);
    m_catalogMessage = 0;
    if (!hasCatalogProblemToSay())
        return;
    // Every count of environments is a count of those that could be read.
    const QString text =
        m_catalog.loadError()
            ? tr("Projects and environments could not be loaded: %1.").arg(m_catalog.loadError()->cause())
            : tr("%n project(s) or environment(s) could not be read and are counted nowhere.", nullptr,
                 static_cast<int>(m_catalog.brokenCount()));
    m_catalogMessage =
        m_messageBar->post(Tone::Warning, text, tr("Try again"), [this] { m_catalog.refresh(); });
}

void WebhookListView::showBrokenDetails()
{
    auto *dialog = new BrokenDialog(m_store.brokenWebhooks(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString WebhookListView::copyText() const
{
    return m_table->selectedTexts(WebhookTextProxy::CopyRole).join(u'\n');
}

QStringList WebhookListView::kindWords() const
{
    QSet<QString> words;
    for (const Webhook &webhook : m_store.webhooks()) {
        if (!webhook.kind.isEmpty() && !webhook.kind.known())
            words.insert(webhook.kind.wire());
    }
    QStringList sorted(words.cbegin(), words.cend());
    sorted.sort();
    return sorted;
}

QStringList WebhookListView::eventWords() const
{
    QSet<QString> words;
    for (const Webhook &webhook : m_store.webhooks()) {
        for (const EventType &event : webhook.events) {
            if (!event.known())
                words.insert(event.wire());
        }
    }
    QStringList sorted(words.cbegin(), words.cend());
    sorted.sort();
    return sorted;
}

void WebhookListView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(ColorRole::Base));
}
