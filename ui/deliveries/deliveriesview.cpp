#include "ui/deliveries/deliveriesview.h"

#include "ui/deliveries/deliverydock.h"
#include "ui/deliveries/deliverydrawer.h"
#include "ui/deliveries/deliveryfilterbar.h"
#include "ui/deliveries/deliverylogview.h"
#include "ui/deliveries/deliverytableview.h"
#include "ui/deliveries/deliverytoolbar.h"
#include "ui/style/clipboard.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace {
constexpr qsizetype mostFilters = 50; // organizations whose filter is remembered
}

DeliveriesView::DeliveriesView(DeliveryStore &deliveries, DeliverySchedule &schedule, WebhookStore &webhooks,
                               DeliveryToolbar &toolbar, QWidget *parent)
    : QWidget(parent)
    , m_deliveries(deliveries)
    , m_schedule(schedule)
    , m_webhooks(webhooks)
    , m_toolbar(toolbar)
    , m_filterBar(new DeliveryFilterBar(webhooks, this))
    , m_log(new DeliveryLogView(DeliveryLogView::Extent::Organization, deliveries, webhooks, this))
    , m_drawer(new DeliveryDrawer(deliveries, webhooks, this))
    , m_dock(new DeliveryDock(m_log, m_drawer, this))
{
    setObjectName(QStringLiteral("deliveriesView"));
    m_filterBar->setObjectName(QStringLiteral("deliveryFilterBar"));
    m_log->setObjectName(QStringLiteral("deliveryLog"));
    m_drawer->setObjectName(QStringLiteral("deliveryDrawer"));
    m_dock->setObjectName(QStringLiteral("deliveryDock"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_dock, 1);
    setFocusProxy(m_log->table());

    connectToolbar();
    connectLog();
    connectDrawer();
    addShortcuts();
    connect(&m_webhooks, &WebhookStore::stateChanged, this, &DeliveriesView::adoptOrganization);
    connect(&m_schedule, &DeliverySchedule::changed, this, &DeliveriesView::refreshReadings);
    adoptOrganization();
}

void DeliveriesView::connectToolbar()
{
    connect(&m_toolbar, &DeliveryToolbar::chipChosen, this, [this](DeliveryLogFilter::Chip chip) {
        DeliveryLogFilter filter = m_filter;
        filter.chip = chip;
        setFilter(filter);
    });
    connect(&m_toolbar, &DeliveryToolbar::searchChanged, this, [this](const QString &text) {
        DeliveryLogFilter filter = m_filter;
        filter.text = text;
        setFilter(filter);
    });
    connect(&m_toolbar, &DeliveryToolbar::searchLeft, this,
            [this] { m_log->table()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_filterBar, &DeliveryFilterBar::filterChosen, this, &DeliveriesView::setFilter);
    connect(m_filterBar, &DeliveryFilterBar::followsChosen, this, [this](bool follows) {
        m_follows = follows;
        m_log->setFollows(follows);
    });
}

void DeliveriesView::connectLog()
{
    DeliveryTableModel &model = m_log->model();
    connect(&model, &DeliveryTableModel::countsChanged, this,
            [this, &model] { m_toolbar.setCounts(model.counts()); });
    connect(&model, &DeliveryTableModel::choicesChanged, this,
            [this, &model] { m_filterBar->setChoices(model.choices()); });
    connect(m_log, &DeliveryLogView::readingsChanged, this, &DeliveriesView::refreshReadings);
    connect(m_log, &DeliveryLogView::clearFiltersRequested, this, &DeliveriesView::clearFilters);
    connect(m_log, &DeliveryLogView::refreshRequested, &m_schedule, &DeliverySchedule::readAll);
    connect(m_log, &DeliveryLogView::testSendRequested, this,
            [this] { emit testSendRequested(m_filter.webhookId); });
    DeliveryTableView *table = m_log->table();
    connect(table, &DeliveryTableView::openRequested, this, [this, table](const QString &deliveryId) {
        if (table->selectedIds().size() <= 1) // choosing several is no wish to read one
            openDelivery(deliveryId);
    });
    connect(table, &DeliveryTableView::currentIdChanged, this, [this](const QString &deliveryId) {
        if (m_dock->isOpen() && !deliveryId.isEmpty())
            m_drawer->setDeliveryId(deliveryId);
    });
    connect(table, &DeliveryTableView::selectionMoved, this,
            [this, table] { m_drawer->setSelectedCount(int(table->selectedIds().size())); });
    connect(table, &DeliveryTableView::rowMenuRequested, this, &DeliveriesView::openRowMenu);
}

void DeliveriesView::connectDrawer()
{
    connect(m_drawer, &DeliveryDrawer::closeRequested, this, [this] { setDrawerOpen(false); });
    connect(m_drawer, &DeliveryDrawer::sendAgainRequested, this, &DeliveriesView::sendAgain);
    connect(m_drawer, &DeliveryDrawer::editRequested, this, &DeliveriesView::editRequested);
    connect(m_drawer, &DeliveryDrawer::webhookChosen, this, &DeliveriesView::webhookChosen);
    connect(m_drawer, &DeliveryDrawer::messageRaised, this, &DeliveriesView::messageRaised);
}

void DeliveriesView::addShortcuts()
{
    const auto add = [this](const QKeySequence &key, const std::function<void()> &action) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setEnabled(false);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
        m_shortcuts.append(shortcut);
    };
    for (int chip = 0; chip <= int(DeliveryLogFilter::Chip::NoResponse); ++chip) {
        add(QKeySequence(int(Qt::ALT) | (int(Qt::Key_1) + chip)), [this, chip] {
            DeliveryLogFilter filter = m_filter;
            filter.chip = DeliveryLogFilter::Chip(chip);
            setFilter(filter);
        });
    }
    add(QKeySequence(Qt::Key_F9), [this] { toggleDrawer(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] {
        if (m_dock->isOpen())
            m_drawer->copyCurl();
    });
    auto *copy = new QShortcut(QKeySequence::Copy, m_log->table());
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] {
        const int count = int(m_log->table()->selectedIds().size());
        if (count == 0)
            return;
        copyToClipboard(m_log->table()->copyText());
        emit messageRaised(Tone::Success, tr("%Ln row(s) copied, with the targets masked.", nullptr, count));
    });
}

void DeliveriesView::setOrganizationName(const QString &name)
{
    m_log->setOrganizationName(name);
}

// The filter is the organization's: its webhooks and projects are in it.
void DeliveriesView::adoptOrganization()
{
    const QString organizationId = m_webhooks.organizationId();
    if (organizationId == m_organizationId)
        return;
    m_organizationId = organizationId;
    m_drawer->setDeliveryId({});
    setDrawerOpen(false);
    setFilter(DeliveryLogFilter::fromBytes(m_filters.value(organizationId)).value_or(DeliveryLogFilter()));
}

void DeliveriesView::setFilter(const DeliveryLogFilter &filter)
{
    DeliveryLogFilter whole = filter;
    if (sender() == m_filterBar) { // it knows nothing of these
        whole.chip = m_filter.chip;
        whole.text = m_filter.text;
    }
    const bool isSame = whole == m_filter;
    m_filter = whole;
    m_filterBar->setFilter(whole);
    m_toolbar.setFilter(whole);
    if (!m_organizationId.isEmpty()) {
        m_filters.insert(m_organizationId, whole.toBytes());
        while (m_filters.size() > mostFilters)
            m_filters.erase(m_filters.firstKey() == m_organizationId ? std::next(m_filters.cbegin())
                                                                     : m_filters.cbegin());
    }
    m_log->setFilter(whole);
    if (m_isShown && !isSame)
        m_schedule.setLookedAt(whole.webhookId.isEmpty() ? QStringList() : QStringList{whole.webhookId});
}

void DeliveriesView::clearFilters()
{
    setFilter(DeliveryLogFilter::everything());
    m_log->table()->setFocus(Qt::OtherFocusReason);
}

void DeliveriesView::setShown(bool shown)
{
    m_isShown = shown;
    for (QShortcut *shortcut : std::as_const(m_shortcuts))
        shortcut->setEnabled(shown);
    m_log->setActive(shown);
    if (shown)
        m_schedule.setLookedAt(m_filter.webhookId.isEmpty() ? QStringList()
                                                            : QStringList{m_filter.webhookId});
}

void DeliveriesView::setMaySendAgain(bool may)
{
    m_maySendAgain = may;
    m_drawer->setMaySendAgain(may);
}

void DeliveriesView::setSendHistory(SendHistory *history)
{
    m_drawer->setSendHistory(history);
}

void DeliveriesView::showDeliveries(const QString &webhookId, const QString &deliveryId)
{
    DeliveryLogFilter filter = DeliveryLogFilter::everything();
    filter.webhookId = webhookId;
    setFilter(filter);
    if (deliveryId.isEmpty())
        return;
    m_log->table()->selectId(deliveryId);
    openDelivery(deliveryId);
}

void DeliveriesView::openDelivery(const QString &deliveryId)
{
    m_drawer->setDeliveryId(deliveryId);
    setDrawerOpen(true);
}

void DeliveriesView::setDrawerOpen(bool open)
{
    m_dock->setOpen(open);
    if (!open)
        m_log->table()->setFocus(Qt::OtherFocusReason);
}

void DeliveriesView::toggleDrawer()
{
    if (!m_dock->isOpen() && !m_log->table()->currentId().isEmpty())
        m_drawer->setDeliveryId(m_log->table()->currentId());
    setDrawerOpen(!m_dock->isOpen());
}

void DeliveriesView::tick()
{
    if (!m_isShown)
        return;
    m_log->tick();
    m_drawer->tick();
    refreshReadings();
}

void DeliveriesView::refreshReadings()
{
    if (!m_isShown)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const DeliveryReadings readings = m_log->readings();
    const bool isPaused = m_schedule.isPaused();
    m_filterBar->setReadings(
        isPaused ? DeliveryReadings::pausedWords(m_schedule.pausedUntil()) : readings.words(now),
        isPaused ? readings.words(now) + u'\n' + readings.details(now) : readings.details(now), isPaused);
    m_toolbar.setRefreshing(m_schedule.isReadingAll());
}

void DeliveriesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dock->isOpen())
        setDrawerOpen(false);
    else
        QWidget::keyPressEvent(event);
}

QWidget *DeliveriesView::focusWidgetOfView() const
{
    return m_log->table();
}

QWidget *DeliveriesView::paintedFirst() const
{
    return m_filterBar; // the table may have nothing to paint yet
}
