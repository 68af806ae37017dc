#include "ui/webhooks/detailspane.h"

#include "models/domain/filterpreview.h"
#include "ui/audit/audittab.h"
#include "ui/deliveries/deliverytab.h"
#include "ui/history/historytab.h"
#include "ui/preview/previewpanel.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/webhooks/detailsheader.h"
#include "ui/webhooks/overviewtab.h"
#include "ui/webhooks/severalselected.h"
#include "ui/widgets/emptystate.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVariantMap>
#include <QVBoxLayout>

namespace {
enum DetailsTab { OverviewPage, MatchesPage, DeliveriesPage };
}

DetailsPane::DetailsPane(WebhookStore &store, ProjectCatalog &catalog, WebhookActions &actions,
                         QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_catalog(catalog)
    , m_actions(actions)
{
    setMinimumWidth(320);
    setAccessibleName(tr("Details"));
}

void DetailsPane::build()
{
    if (m_pages)
        return;
    m_pages = new QStackedLayout(this);
    m_pages->setContentsMargins(1, 0, 0, 0);
    m_nothingSelected = new EmptyState(this);
    m_nothingSelected->setObjectName(QStringLiteral("nothingSelected"));
    m_nothingSelected->setContent(QStringLiteral("webhook"), Tone::Neutral, tr("Select a webhook"),
                                  tr("Its settings and matches appear here."));
    m_pages->addWidget(m_nothingSelected);
    m_several = new SeveralSelected(this);
    m_several->setObjectName(QStringLiteral("severalSelected"));
    m_pages->addWidget(m_several);
    connect(m_several, &SeveralSelected::actionChosen, this, &DetailsPane::bulkRequested);

    m_content = new QWidget(this);
    m_header = new DetailsHeader(m_actions, m_content);
    m_header->setObjectName(QStringLiteral("detailsHeader"));
    m_tabs = new QTabBar(m_content);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("Overview"));
    m_tabs->addTab(tr("Matches"));
    m_tabPages = new QStackedWidget(m_content);
    m_tabPages->setObjectName(QStringLiteral("tabPages"));

    auto *scroll = new QScrollArea(m_tabPages);
    scroll->setObjectName(QStringLiteral("overviewScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_overview = new OverviewTab(scroll);
    m_overview->setObjectName(QStringLiteral("overview"));
    scroll->setWidget(m_overview);
    m_tabPages->addWidget(scroll);
    m_preview = new PreviewPanel(m_tabPages);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setCompact(true);
    auto *previewBox = new QWidget(m_tabPages);
    auto *previewColumn = new QVBoxLayout(previewBox);
    previewColumn->setContentsMargins(16, 4, 8, 0);
    previewColumn->addWidget(m_preview);
    m_tabPages->addWidget(previewBox);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    // The tabs stand on a line across the whole pane: both in one cell.
    auto *tabRow = new QGridLayout;
    tabRow->setContentsMargins(0, 0, 0, 0);
    tabRow->addWidget(new DetailsLine(m_content), 0, 0, 1, 2, Qt::AlignBottom);
    tabRow->setColumnMinimumWidth(0, 11); // a tab has 5 of its own
    tabRow->setSpacing(0);
    tabRow->addWidget(m_tabs, 0, 1, Qt::AlignLeading);
    tabRow->setColumnStretch(1, 1);
    m_tabs->raise();
    column->addLayout(tabRow);
    column->addWidget(m_tabPages, 1);
    m_pages->addWidget(m_content);

    connect(m_header, &DetailsHeader::copyTargetRequested, this, &DetailsPane::copyTargetRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_tabPages->setCurrentIndex(tab);
        refreshMatches();
        refreshTabs();
    });
    addDeliveryTab();
    addHistoryTab();
    addAuditTab();
    connect(m_preview, &PreviewPanel::retryRequested, &m_catalog, &ProjectCatalog::refresh);
    connect(&m_catalog, &ProjectCatalog::changed, this, &DetailsPane::refreshContent);
    connect(&m_store, &WebhookStore::webhooksChanged, this,
            [this](const QStringList &added, const QStringList &removed, const QStringList &changed) {
                if (added.contains(m_webhookId) || removed.contains(m_webhookId) ||
                    changed.contains(m_webhookId))
                    refreshContent();
            });
    refreshContent();
}

void DetailsPane::setHistory(History *history)
{
    m_history = history;
    addHistoryTab();
}

void DetailsPane::addHistoryTab()
{
    if (!m_pages || !m_history || m_historyTab)
        return;
    m_historyTab = new HistoryTab(*m_history, m_store, m_tabPages);
    m_historyTab->setObjectName(QStringLiteral("historyTab"));
    m_tabPages->addWidget(m_historyTab);
    m_tabs->addTab(tr("History"));
    connect(m_historyTab, &HistoryTab::restoreRequested, this, &DetailsPane::restoreRequested);
}

void DetailsPane::setAuditLog(AuditLog *log)
{
    m_auditLog = log;
    addAuditTab();
}

void DetailsPane::addAuditTab()
{
    if (!m_pages || !m_auditLog || m_auditTab)
        return;
    m_auditTab = new AuditTab(*m_auditLog, m_store, m_tabPages);
    m_auditTab->setObjectName(QStringLiteral("auditTab"));
    m_tabPages->addWidget(m_auditTab);
    m_tabs->addTab(tr("Audit"));
    m_auditTab->setWebhookId(m_webhookId);
}

void DetailsPane::setDeliveries(DeliveryStore &deliveries, DeliverySchedule &schedule)
{
    m_deliveries = &deliveries;
    m_deliverySchedule = &schedule;
    addDeliveryTab();
}

void DetailsPane::addDeliveryTab()
{
    if (!m_pages || !m_deliveries || m_deliveryTab)
        return;
    m_deliveryTab = new DeliveryTab(*m_deliveries, *m_deliverySchedule, m_store, m_tabPages);
    m_deliveryTab->setObjectName(QStringLiteral("deliveryTab"));
    m_tabPages->insertWidget(DeliveriesPage, m_deliveryTab);
    m_tabs->insertTab(DeliveriesPage, tr("Deliveries"));
    connect(m_deliveryTab, &DeliveryTab::showRequested, this, &DetailsPane::deliveriesRequested);
    m_overview->setDeliveries(*m_deliveries);
    connect(m_overview, &OverviewTab::deliveriesRequested, this, &DetailsPane::deliveriesRequested);
    connect(m_deliveryTab, &DeliveryTab::testSendRequested, this, &DetailsPane::testSendRequested);
}

// They read only while they are looked at.
void DetailsPane::refreshTabs()
{
    const QWidget *shown = m_tabPages->currentWidget();
    if (m_deliveryTab)
        m_deliveryTab->setShown(shown == m_deliveryTab);
    if (m_historyTab)
        m_historyTab->setShown(shown == m_historyTab);
    if (m_auditTab)
        m_auditTab->setShown(shown == m_auditTab);
}

void DetailsPane::setWebhookId(const QString &webhookId)
{
    if (webhookId == m_webhookId)
        return;
    m_webhookId = webhookId;
    if (m_header)
        m_header->maskTarget();
    refreshContent();
}

void DetailsPane::setSelectedCount(int count)
{
    if (count == m_selectedCount)
        return;
    m_selectedCount = count;
    refreshContent();
}

void DetailsPane::refreshContent()
{
    if (!m_pages)
        return;
    if (m_selectedCount > 1) {
        m_several->setCount(m_selectedCount);
        m_pages->setCurrentWidget(m_several);
        return;
    }
    const Webhook *webhook = m_webhookId.isEmpty() ? nullptr : m_store.webhook(m_webhookId);
    m_pages->setCurrentWidget(webhook ? m_content : static_cast<QWidget *>(m_nothingSelected));
    if (!webhook)
        return;
    m_header->setWebhook(*webhook, m_store.isBusy(m_webhookId));
    m_overview->setWebhook(*webhook, m_catalog.catalog(), m_catalog.loadError());
    std::optional<qsizetype> environments;
    if (const CatalogPtr catalog = m_catalog.catalog())
        environments = countMatches(*catalog, WebhookFilter::of(*webhook)).environments;
    showCount(environments);
    refreshMatches();
    if (m_historyTab)
        m_historyTab->setWebhookId(m_webhookId);
    if (m_auditTab)
        m_auditTab->setWebhookId(m_webhookId);
    if (m_deliveryTab)
        m_deliveryTab->setWebhookId(m_webhookId);
}

void DetailsPane::showCount(std::optional<qsizetype> environments)
{
    // The style paints it as a badge; the words are for those who do not see it.
    QVariantMap counts;
    if (environments)
        counts.insert(QString::number(MatchesPage), QString::number(*environments));
    m_tabs->setProperty("tabCounts", counts);
    m_tabs->setAccessibleTabName(MatchesPage,
                                 environments ? tr("Matches, %1").arg(*environments) : QString());
    m_tabs->setTabText(MatchesPage, tr("Matches")); // lays the tab out anew
}

// The preview costs something on each change: only while it is looked at.
void DetailsPane::refreshMatches()
{
    const Webhook *webhook = m_webhookId.isEmpty() ? nullptr : m_store.webhook(m_webhookId);
    if (!webhook || m_tabPages->currentIndex() != MatchesPage)
        return;
    m_preview->setCatalog(m_catalog.catalog(), m_catalog.loadError());
    m_preview->setFilter(WebhookFilter::of(*webhook));
}

void DetailsPane::nextTab()
{
    if (m_tabs)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
}

void DetailsPane::tick()
{
    if (m_overview)
        m_overview->tick();
    if (m_auditTab)
        m_auditTab->tick();
    if (m_deliveryTab)
        m_deliveryTab->tick();
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Base));
    if (!qobject_cast<QSplitter *>(parentWidget())) // the splitter has a line of its own
        fillVerticalDeviceLine(&painter, 0, height(), 1, themeColor(ColorRole::Border));
}
