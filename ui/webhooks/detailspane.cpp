#include "ui/webhooks/detailspane.h"

#include "models/domain/filterpreview.h"
#include "ui/preview/previewpanel.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/webhooks/detailsheader.h"
#include "ui/webhooks/overviewtab.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/emptystate.h"

#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace {
enum DetailsTab { OverviewPage, MatchesPage };
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
    m_matchesBadge = new Badge(m_tabs);
    m_matchesBadge->setObjectName(QStringLiteral("matchesBadge"));
    m_tabs->setTabButton(MatchesPage, QTabBar::RightSide, m_matchesBadge);
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
    m_tabPages->addWidget(m_preview);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(8, 0, 8, 0); // a tab has 8 of its own
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    column->addLayout(tabRow);
    column->addWidget(new DetailsLine(m_content));
    column->addWidget(m_tabPages, 1);
    m_pages->addWidget(m_content);

    connect(m_header, &DetailsHeader::copyTargetRequested, this, &DetailsPane::copyTargetRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_tabPages->setCurrentIndex(tab);
        refreshMatches();
    });
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

void DetailsPane::setWebhookId(const QString &webhookId)
{
    if (webhookId == m_webhookId)
        return;
    m_webhookId = webhookId;
    if (m_header)
        m_header->maskTarget();
    refreshContent();
}

void DetailsPane::refreshContent()
{
    if (!m_pages)
        return;
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
}

void DetailsPane::showCount(std::optional<qsizetype> environments)
{
    // Taken out and put in again, or the tab keeps its old width (setTabButton hides the button it replaces).
    m_tabs->setTabButton(MatchesPage, QTabBar::RightSide, nullptr);
    if (!environments)
        return;
    m_matchesBadge->setContent(QString::number(*environments));
    m_matchesBadge->resize(m_matchesBadge->sizeHint());
    m_tabs->setTabButton(MatchesPage, QTabBar::RightSide, m_matchesBadge);
    m_matchesBadge->show();
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
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Base));
    fillVerticalDeviceLine(&painter, 0, height(), 1, themeColor(ColorRole::Border));
}
