#include "ui/deliveries/deliverytab.h"

#include "ui/deliveries/deliverylogview.h"
#include "ui/deliveries/deliverytableview.h"
#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/checkchip.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

DeliveryTab::DeliveryTab(DeliveryStore &deliveries, DeliverySchedule &schedule, WebhookStore &webhooks,
                         QWidget *parent)
    : QWidget(parent)
    , m_schedule(schedule)
    , m_live(new CheckChip(tr("Live"), this))
    , m_readings(new ElidedLabel(this))
    , m_showAll(new QPushButton(tr("Show All"), this))
    , m_log(new DeliveryLogView(DeliveryLogView::Extent::Webhook, deliveries, webhooks, this))
{
    m_live->setObjectName(QStringLiteral("liveChip"));
    setPlainToolTip(m_live, tr("Reads the log of this webhook every few seconds, while requests are left"));
    m_readings->setObjectName(QStringLiteral("webhookDeliveryReadings"));
    m_readings->setRole(LabelRole::Mid, TextRole::Secondary);
    m_showAll->setObjectName(QStringLiteral("showAllDeliveries"));
    m_showAll->setAutoDefault(false);
    setButtonRole(m_showAll, ButtonRole::Link);
    setTextRole(m_showAll, TextRole::Secondary);
    setPlainToolTip(m_showAll, tr("Opens the log of this webhook in the Deliveries view"));
    m_log->setObjectName(QStringLiteral("webhookDeliveryLog"));
    m_log->table()->setShownColumns({DeliveryTableModel::ResultColumn, DeliveryTableModel::TimeColumn,
                                     DeliveryTableModel::EventColumn, DeliveryTableModel::PlaceColumn});

    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_live);
    row->addWidget(m_readings, 1);
    row->addWidget(m_showAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_log, 1);

    connect(m_live, &QAbstractButton::toggled, this, &DeliveryTab::adopt);
    connect(m_showAll, &QPushButton::clicked, this, [this] { emit showRequested(m_webhookId, {}); });
    connect(m_log->table(), &DeliveryTableView::openRequested, this, [this](const QString &deliveryId) {
        if (m_log->table()->selectedIds().size() <= 1)
            emit showRequested(m_webhookId, deliveryId);
    });
    connect(m_log, &DeliveryLogView::readingsChanged, this, &DeliveryTab::refreshReadings);
    connect(m_log, &DeliveryLogView::refreshRequested, &m_schedule, &DeliverySchedule::readAll);
    connect(m_log, &DeliveryLogView::testSendRequested, this,
            [this] { emit testSendRequested(m_webhookId); });
    connect(&m_schedule, &DeliverySchedule::changed, this, &DeliveryTab::refreshReadings);
}

DeliveryTab::~DeliveryTab() = default;

void DeliveryTab::setWebhookId(const QString &webhookId)
{
    if (webhookId == m_webhookId)
        return;
    m_webhookId = webhookId;
    adopt();
}

void DeliveryTab::setShown(bool shown)
{
    m_isShown = shown;
    adopt();
}

void DeliveryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    adopt();
}

void DeliveryTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    adopt();
}

void DeliveryTab::adopt()
{
    const bool isRead = m_isShown && isVisible() && !m_webhookId.isEmpty();
    if (isRead) {
        DeliveryLogFilter filter = DeliveryLogFilter::everything();
        filter.webhookId = m_webhookId;
        m_log->setFilter(filter);
    }
    m_log->setActive(isRead);
    const bool isLive = isRead && m_live->isChecked();
    if (isLive)
        m_schedule.setLive(m_webhookId);
    else if (m_isLive)
        m_schedule.setLive({});
    m_isLive = isLive;
    refreshReadings();
}

void DeliveryTab::tick()
{
    if (isVisible())
        m_log->tick();
    refreshReadings();
}

void DeliveryTab::refreshReadings()
{
    if (!isVisible())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const DeliveryReadings readings = m_log->readings();
    const bool isPaused = m_schedule.isPaused();
    m_readings->setText(isPaused ? DeliveryReadings::pausedWords(m_schedule.pausedUntil())
                                 : readings.words(now));
    m_readings->setRole(isPaused ? LabelRole::Warning : LabelRole::Mid, TextRole::Secondary);
    setPlainToolTip(m_readings, readings.details(now));
}
