#include "ui/webhooks/healthsection.h"

#include "models/store/local/deliveryarchive.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/healthtexts.h"
#include "ui/webhooks/recentdelivery.h"
#include "ui/widgets/tintedicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int RecentShown = 5;
}

class HealthSection::Chart : public QWidget
{
public:
    explicit Chart(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(deliveryChartHeight());
    }
    void setHours(const DeliveryHours &hours)
    {
        m_hours = hours;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintDeliveryChart(&painter, rect(), m_hours);
    }

private:
    DeliveryHours m_hours;
};

HealthSection::HealthSection(DeliveryStore &deliveries, QWidget *parent)
    : QWidget(parent)
    , m_deliveries(deliveries)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);

    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    auto *title = new QLabel(tr("Last 24 hours"), this);
    setLabelRole(title, LabelRole::Mid, TextRole::SectionSmall);
    head->addWidget(title);
    head->addStretch(1);
    m_counts = new QWidget(this);
    auto *counts = new QHBoxLayout(m_counts);
    counts->setContentsMargins(0, 0, 0, 0);
    counts->setSpacing(4);
    const auto addCount = [this, counts](const QString &icon, Tone tone, const char *objectName) {
        auto *sign = new TintedIcon(14, 14, m_counts, TintedIcon::Ground::Bare);
        sign->setContent(icon, tone);
        counts->addWidget(sign);
        QLabel *label = addLabel(objectName);
        counts->addWidget(label);
        return label;
    };
    m_delivered = addCount(QStringLiteral("circle-check"), Tone::Success, "delivered");
    counts->addSpacing(8);
    m_failed = addCount(QStringLiteral("circle-x"), Tone::Danger, "failed");
    head->addWidget(m_counts);
    column->addLayout(head);

    m_chart = new Chart(this);
    m_chart->setObjectName(QStringLiteral("chart"));
    column->addWidget(m_chart);
    auto *axis = new QHBoxLayout;
    axis->setDirection(QBoxLayout::LeftToRight);
    m_first = addLabel("firstHour");
    m_middle = addLabel("middleHour");
    auto *now = addLabel("now");
    now->setText(tr("Now"));
    axis->addWidget(m_first);
    axis->addStretch(1);
    axis->addWidget(m_middle);
    axis->addStretch(1);
    axis->addWidget(now);
    column->addLayout(axis);
    m_rate = addLabel("failureRate");
    m_reading = addLabel("reading");
    for (QLabel *label : {m_rate, m_reading}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }

    m_recentHead = new QWidget(this);
    auto *recentHead = new QHBoxLayout(m_recentHead);
    recentHead->setContentsMargins(0, 8, 0, 0);
    auto *recentTitle = new QLabel(tr("Recent deliveries"), m_recentHead);
    setLabelRole(recentTitle, LabelRole::Mid, TextRole::SectionSmall);
    recentHead->addWidget(recentTitle);
    recentHead->addStretch(1);
    auto *all = new QPushButton(tr("Show all"), m_recentHead);
    all->setObjectName(QStringLiteral("showAllDeliveries"));
    all->setAccessibleName(tr("Show all deliveries of this webhook"));
    setButtonRole(all, ButtonRole::Link);
    recentHead->addWidget(all);
    column->addWidget(m_recentHead);
    m_recentColumn = new QVBoxLayout;
    m_recentColumn->setSpacing(0);
    column->addLayout(m_recentColumn);
    m_recentHead->hide();

    connect(all, &QAbstractButton::clicked, this, [this] { emit showRequested(m_webhookId, {}); });
    connect(&deliveries, &DeliveryStore::healthChanged, this, [this](const QStringList &webhookIds) {
        if (!webhookIds.contains(m_webhookId))
            return;
        refreshHealth();
        refreshReading(); // says whether there is any
    });
    connect(&deliveries, &DeliveryStore::readingChanged, this, [this](const QString &webhookId) {
        if (webhookId == m_webhookId)
            refreshReading();
    });
    connect(&deliveries, &DeliveryStore::deliveriesAdded, this, [this](const QString &webhookId) {
        if (webhookId == m_webhookId)
            readRecent();
    });
    connect(&deliveries, &DeliveryStore::logChanged, this, &HealthSection::readRecent);
}

HealthSection::~HealthSection() = default;

QLabel *HealthSection::addLabel(const char *objectName)
{
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1String(objectName));
    setLabelRole(label, LabelRole::Mid, TextRole::Secondary);
    return label;
}

void HealthSection::setWebhookId(const QString &webhookId)
{
    if (webhookId == m_webhookId)
        return;
    m_webhookId = webhookId;
    showRecent({});
    refreshHealth();
    refreshReading();
    readRecent();
}

void HealthSection::tick()
{
    refreshReading();
    for (RecentDelivery *recent : std::as_const(m_recent))
        recent->tick();
}

void HealthSection::refreshHealth()
{
    const WebhookHealth *health = m_deliveries.health(m_webhookId);
    const bool isKnown = health || m_deliveries.reading(m_webhookId).readAt.isValid();
    DeliveryHours hours;
    for (std::size_t hour = 0; isKnown && hour < std::tuple_size_v<decltype(WebhookHealth::hours)>; ++hour)
        hours.append(health ? std::pair(health->hours[hour].delivered, health->hours[hour].failed)
                            : std::pair(0, 0));
    const int delivered = health ? health->delivered() : 0;
    const int failed = health ? health->failed() : 0;
    m_counts->setVisible(isKnown);
    m_chart->setVisible(isKnown);
    m_chart->setHours(hours);
    m_chart->setAccessibleName(HealthTexts::day(delivered, failed));
    m_delivered->setText(HealthTexts::delivered(delivered));
    m_failed->setText(HealthTexts::failed(failed));
    const QDateTime end = health ? health->countedAt : QDateTime::currentDateTimeUtc();
    const auto clock = [&end](int hoursBefore) {
        return end.addSecs(-3600 * hoursBefore).toLocalTime().toString(QStringLiteral("HH:mm"));
    };
    m_first->setText(isKnown ? clock(24) : QString());
    m_middle->setText(isKnown ? clock(12) : QString());
    findChild<QLabel *>(QStringLiteral("now"))->setVisible(isKnown);
    const std::optional<double> rate = health ? health->failureRate() : std::nullopt;
    m_rate->setVisible(rate.has_value());
    if (rate)
        m_rate->setText(HealthTexts::failureRate(*rate));
}

void HealthSection::refreshReading()
{
    const DeliveryStore::Reading reading = m_deliveries.reading(m_webhookId);
    const WebhookHealth *health = m_deliveries.health(m_webhookId);
    HealthTexts::Last last;
    last.readAt = reading.readAt;
    if (reading.error)
        last.error = reading.error->cause();
    if (health && health->last) {
        last.result = health->last->result();
        last.status = health->last->status;
        last.at = health->last->createdAt;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString text = HealthTexts::reading(last, now);
    if (last.result || reading.readAt.isValid())
        text = tr("%1. %2", "last delivery, then how old that knowledge is")
                   .arg(HealthTexts::lastName(last, now), text);
    m_reading->setText(text);
    if (!health)
        refreshHealth();
}

void HealthSection::readRecent()
{
    DeliveryArchive *archive = m_deliveries.archive();
    m_asking = std::make_unique<QObject>();
    if (archive == nullptr || m_webhookId.isEmpty())
        return showRecent({});
    DeliveryFilter filter;
    filter.organizationId = m_deliveries.organizationId();
    filter.webhookIds = {m_webhookId};
    archive->rows(filter, {}, RecentShown, m_asking.get(),
                  [this](const QList<DeliveryRow> &rows) { showRecent(rows); });
}

void HealthSection::showRecent(const QList<DeliveryRow> &rows)
{
    while (m_recent.size() < rows.size()) {
        auto *recent = new RecentDelivery(this);
        recent->setObjectName(QStringLiteral("recent%1").arg(m_recent.size()));
        m_recentColumn->addWidget(recent);
        connect(recent, &QAbstractButton::clicked, this,
                [this, recent] { emit showRequested(recent->row().webhookId, recent->row().id); });
        m_recent.append(recent);
    }
    for (qsizetype at = 0; at < m_recent.size(); ++at) {
        m_recent.at(at)->setVisible(at < rows.size());
        if (at < rows.size())
            m_recent.at(at)->setRow(rows.at(at));
    }
    m_recentHead->setVisible(!rows.isEmpty());
}
