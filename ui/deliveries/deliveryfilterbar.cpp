#include "ui/deliveries/deliveryfilterbar.h"

#include "ui/deliveries/deliveryfacets.h"
#include "ui/deliveries/rangedialog.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using Range = DeliveryLogFilter::Range;

namespace {
enum RangeSegment { DaySegment, WeekSegment, MonthSegment, CustomSegment };
}

DeliveryFilterBar::DeliveryFilterBar(WebhookStore &webhooks, QWidget *parent)
    : QWidget(parent)
    , m_webhooks(webhooks)
    , m_range(new Segmented(this))
    , m_event(new QComboBox(this))
    , m_webhook(new QComboBox(this))
    , m_facetButton(new QPushButton(themedIcon(QStringLiteral("sliders-horizontal")), tr("Filters"), this))
    , m_facets(new DeliveryFacets(this))
    , m_readings(new ElidedLabel(this))
    , m_follow(new QCheckBox(tr("Follow new deliveries"), this))
{
    setMinimumHeight(48);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_range->setObjectName(QStringLiteral("deliveryRange"));
    m_range->setAccessibleName(tr("Time"));
    m_range->addSegment(tr("24 hours"));
    m_range->addSegment(tr("7 days"));
    m_range->addSegment(tr("30 days"));
    m_range->addSegment(tr("Custom…"));
    m_event->setObjectName(QStringLiteral("deliveryEvent"));
    m_event->setAccessibleName(tr("Event"));
    m_webhook->setObjectName(QStringLiteral("deliveryWebhook"));
    m_webhook->setAccessibleName(tr("Webhook"));
    m_webhook->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_webhook->setMinimumContentsLength(6);
    m_webhook->setMaximumWidth(scaledLength(180));
    m_webhook->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_facetButton->setObjectName(QStringLiteral("deliveryFacetButton"));
    m_facetButton->setAutoDefault(false);
    m_facets->setObjectName(QStringLiteral("deliveryFacets"));
    m_readings->setObjectName(QStringLiteral("deliveryReadings"));
    m_readings->setRole(LabelRole::Mid, TextRole::Secondary);
    m_follow->setObjectName(QStringLiteral("followDeliveries"));
    m_follow->setChecked(true);
    for (QWidget *control : {static_cast<QWidget *>(m_range), static_cast<QWidget *>(m_event),
                             static_cast<QWidget *>(m_webhook), static_cast<QWidget *>(m_facetButton)})
        setControlSize(control, ControlSize::Compact);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_range);
    row->addWidget(m_event);
    row->addWidget(m_webhook, 100);
    row->addWidget(m_facetButton);
    row->addStretch(1);
    row->addWidget(m_readings);
    row->addSpacing(8);
    row->addWidget(m_follow);

    connect(m_range, &Segmented::activated, this, &DeliveryFilterBar::chooseRange);
    connect(m_event, &QComboBox::activated, this, [this] {
        m_filter.event = m_event->currentData().toString();
        choose();
    });
    connect(m_webhook, &QComboBox::activated, this, [this] {
        m_filter.webhookId = m_webhook->currentData().toString();
        choose();
    });
    connect(m_facetButton, &QPushButton::clicked, this, [this] { m_facets->openBelow(m_facetButton); });
    connect(m_facets, &DeliveryFacets::facetsChosen, this, [this](const DeliveryLogFilter &filter) {
        m_filter = filter;
        choose();
    });
    connect(m_follow, &QCheckBox::toggled, this, &DeliveryFilterBar::followsChosen);
    m_webhooksTimer.setSingleShot(true);
    connect(&m_webhooksTimer, &QTimer::timeout, this, &DeliveryFilterBar::fillWebhooks);
    for (const auto changed : {&WebhookStore::stateChanged, &WebhookStore::listRead})
        connect(&m_webhooks, changed, &m_webhooksTimer, qOverload<>(&QTimer::start));
    connect(&m_webhooks, &WebhookStore::webhooksChanged, &m_webhooksTimer, qOverload<>(&QTimer::start));
    setFilter(m_filter);
}

void DeliveryFilterBar::chooseRange(int segment)
{
    if (segment != CustomSegment) {
        m_filter.range = segment == DaySegment    ? Range::Day
                         : segment == WeekSegment ? Range::Week
                                                  : Range::Month;
        choose();
        return;
    }
    // The dialog decides: until then it is as it was.
    setFilter(m_filter);
    auto *dialog = new RangeDialog(m_filter, window());
    dialog->setObjectName(QStringLiteral("rangeDialog"));
    connect(dialog, &RangeDialog::chosen, this,
            [this](Range range, const QDateTime &from, const QDateTime &until) {
                m_filter.range = range;
                m_filter.from = from;
                m_filter.until = until;
                choose();
            });
    dialog->open();
}

void DeliveryFilterBar::choose()
{
    setFilter(m_filter);
    emit filterChosen(m_filter);
}

void DeliveryFilterBar::setFilter(const DeliveryLogFilter &filter)
{
    m_filter = filter;
    int segment = CustomSegment;
    switch (filter.range) {
    case Range::Day:
        segment = DaySegment;
        break;
    case Range::Week:
        segment = WeekSegment;
        break;
    case Range::Month:
        segment = MonthSegment;
        break;
    case Range::Custom:
    case Range::All:
        break;
    }
    m_range->setCurrentIndex(segment);
    m_range->setSegmentText(CustomSegment, segment == CustomSegment ? filter.rangeWords() : tr("Custom…"));
    fillEvents();
    if (m_webhook->findData(filter.webhookId) >= 0)
        m_webhook->setCurrentIndex(m_webhook->findData(filter.webhookId));
    else
        fillWebhooks();
    m_facets->setFilter(filter);
    refreshFacetButton();
}

void DeliveryFilterBar::refreshFacetButton()
{
    const int count = m_filter.facetCount();
    m_facetButton->setText(count == 0 ? tr("Filters") : tr("Filters: %1").arg(count));
    setPlainToolTip(m_facetButton, tr("Kind, project, environment, status code"));
}

void DeliveryFilterBar::setChoices(const DeliveryChoices &choices)
{
    m_choices = choices;
    m_facets->setChoices(choices);
    fillEvents();
}

void DeliveryFilterBar::fillEvents()
{
    QStringList events;
    for (const KnownEvent event : knownEvents())
        events.append(wireWord(event));
    events += m_choices.events;
    if (!m_filter.event.isEmpty())
        events.append(m_filter.event);
    events.removeDuplicates();
    events.removeAll(QString());
    m_event->clear();
    m_event->addItem(themedIcon(QStringLiteral("list-filter")), tr("Any event"), QString());
    for (const QString &event : std::as_const(events))
        m_event->addItem(WebhookTexts::event(EventType::fromWire(event)), event);
    m_event->setCurrentIndex(qMax(0, m_event->findData(m_filter.event)));
}

void DeliveryFilterBar::fillWebhooks()
{
    m_webhook->clear();
    m_webhook->addItem(themedIcon(QStringLiteral("webhook")), tr("All webhooks"), QString());
    QList<std::pair<QString, QString>> names;
    for (const Webhook &webhook : m_webhooks.webhooks())
        names.append({WebhookTexts::title(webhook), webhook.id});
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return a.first.compare(b.first, Qt::CaseInsensitive) < 0; });
    for (const auto &[name, webhookId] : std::as_const(names))
        m_webhook->addItem(name, webhookId);
    int current = m_webhook->findData(m_filter.webhookId);
    if (current < 0) { // what is kept of it can still be looked at
        current = m_webhook->count();
        m_webhook->addItem(tr("Not listed any more"), m_filter.webhookId);
    }
    m_webhook->setCurrentIndex(current);
}

void DeliveryFilterBar::setFollows(bool follows)
{
    m_follow->setChecked(follows);
}

void DeliveryFilterBar::setReadings(const QString &words, const QString &details, bool isPaused)
{
    m_readings->setText(words);
    m_readings->setRole(isPaused ? LabelRole::Warning : LabelRole::Mid, TextRole::Secondary);
    setPlainToolTip(m_readings, details);
}

void DeliveryFilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Base));
    fillDeviceLine(&painter, 0, width(), height(), themeColor(ColorRole::Border));
}
