#include "ui/deliveries/deliverylogview.h"

#include "ui/deliveries/deliverytableview.h"
#include "ui/style/icons.h"
#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/note.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

#include <utility>

namespace {
constexpr std::chrono::milliseconds loadingDelay{300};
constexpr int rangeMovesAfter = 300; // s: the beginning of "24 hours" is read again then
} // namespace

DeliveryLogView::DeliveryLogView(Extent extent, DeliveryStore &deliveries, WebhookStore &webhooks,
                                 QWidget *parent)
    : QWidget(parent)
    , m_extent(extent)
    , m_deliveries(deliveries)
    , m_webhooks(webhooks)
    , m_model(deliveries, webhooks)
{
    build();
    connectModel();
    m_readingsTimer.setSingleShot(true);
    m_readingsTimer.setInterval(50);
    connect(&m_readingsTimer, &QTimer::timeout, this, &DeliveryLogView::refreshReadings);
    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(loadingDelay);
    connect(&m_loadingTimer, &QTimer::timeout, this, &DeliveryLogView::refreshState);
    connect(&m_deliveries, &DeliveryStore::readingChanged, this, [this] { m_readingsTimer.start(); });
    connect(&m_deliveries, &DeliveryStore::logChanged, this, [this] { m_readingsTimer.start(); });
    connect(&m_webhooks, &WebhookStore::webhooksChanged, this, [this] { m_readingsTimer.start(); });
    connect(&m_webhooks, &WebhookStore::stateChanged, this, &DeliveryLogView::applyFilter);
}

DeliveryLogView::~DeliveryLogView()
{
    delete m_table; // before the model, which is a member
}

void DeliveryLogView::build()
{
    m_hiddenBar = new QWidget(this);
    m_hiddenBar->setObjectName(QStringLiteral("hiddenBar"));
    m_hiddenText = new ElidedLabel(m_hiddenBar);
    m_hiddenText->setObjectName(QStringLiteral("hiddenText"));
    m_hiddenText->setRole(LabelRole::Mid, TextRole::Secondary);
    m_clearButton = new QPushButton(tr("Clear Filters"), m_hiddenBar);
    m_clearButton->setObjectName(QStringLiteral("clearDeliveryFilters"));
    setButtonRole(m_clearButton, ButtonRole::Link);
    setTextRole(m_clearButton, TextRole::Secondary);
    auto *hiddenRow = new QHBoxLayout(m_hiddenBar);
    hiddenRow->setContentsMargins(16, 6, 16, 6);
    hiddenRow->setSpacing(8);
    hiddenRow->addWidget(m_hiddenText, 1);
    hiddenRow->addWidget(m_clearButton);
    m_hiddenBar->setVisible(false);

    m_problem = new Note(this);
    m_problem->setObjectName(QStringLiteral("deliveryProblem"));
    m_waiting = new Note(this);
    m_waiting->setObjectName(QStringLiteral("waitingDeliveries"));
    m_notes = new QWidget(this);
    auto *notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(12, 6, 12, 8);
    notes->setSpacing(6);
    for (Note *note : {m_problem, m_waiting}) {
        notes->addWidget(note);
        note->hide();
    }
    m_notes->hide();

    m_table = new DeliveryTableView(m_model, this);
    m_table->setObjectName(m_extent == Extent::Organization ? QStringLiteral("deliveryTable")
                                                            : QStringLiteral("webhookDeliveryTable"));
    setFocusProxy(m_table);
    m_empty = new EmptyState(this);
    m_empty->setObjectName(QStringLiteral("deliveryState"));
    m_blank = new QWidget(this);
    m_pages = new QStackedLayout;
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty), m_blank})
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(m_blank);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_hiddenBar);
    column->addWidget(m_notes);
    column->addLayout(m_pages, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    connect(m_clearButton, &QPushButton::clicked, this, &DeliveryLogView::clearFiltersRequested);
    connect(m_problem, &Note::actionTriggered, this, &DeliveryLogView::refreshRequested);
    connect(m_waiting, &Note::actionTriggered, this, [this] {
        m_model.showWaiting();
        m_table->scrollToTop();
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void DeliveryLogView::connectModel()
{
    connect(&m_model, &DeliveryTableModel::loadingChanged, this, &DeliveryLogView::refreshState);
    connect(&m_model, &DeliveryTableModel::countsChanged, this, [this] {
        refreshBars();
        refreshState();
    });
    connect(&m_model, &DeliveryTableModel::waitingChanged, this, &DeliveryLogView::refreshBars);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &DeliveryLogView::refreshState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DeliveryLogView::refreshState);
}

void DeliveryLogView::setOrganizationName(const QString &name)
{
    m_organizationName = name;
    refreshState();
}

void DeliveryLogView::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    applyFilter();
    refreshReadings();
}

void DeliveryLogView::setFilter(const DeliveryLogFilter &filter)
{
    const bool isOfAnother = filter.webhookId != m_filter.webhookId;
    m_filter = filter;
    if (isOfAnother && m_extent == Extent::Webhook)
        m_pages->setCurrentWidget(m_blank); // "No deliveries yet" was said of another
    applyFilter();
    if (isOfAnother)
        refreshReadings();
}

void DeliveryLogView::applyFilter()
{
    if (!m_isActive)
        return;
    // "24 hours" ends now, but rows must not move for every other filter that is chosen.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_filteredAt.isValid() || m_filteredAt.secsTo(now) > rangeMovesAfter || m_filter.range != m_range)
        m_filteredAt = now;
    m_range = m_filter.range;
    m_model.setFilter(m_filter.filter(m_webhooks.organizationId(), m_filteredAt));
    refreshBars();
    refreshState();
}

void DeliveryLogView::setFollows(bool follows)
{
    m_model.setFollows(follows);
    refreshBars();
}

void DeliveryLogView::tick()
{
    m_table->tick();
    const bool moves =
        m_filter.range != DeliveryLogFilter::Range::Custom && m_filter.range != DeliveryLogFilter::Range::All;
    // Not under the user's hands.
    if (m_isActive && moves && m_table->verticalScrollBar()->value() == 0 && m_model.waitingCount() == 0 &&
        m_filteredAt.secsTo(QDateTime::currentDateTimeUtc()) > rangeMovesAfter)
        applyFilter();
}

void DeliveryLogView::refreshReadings()
{
    if (!m_isActive)
        return;
    m_readings = DeliveryReadings::of(m_deliveries, m_webhooks, m_filter.webhookId);
    refreshBars();
    refreshState();
    emit readingsChanged();
}

QString DeliveryLogView::webhookName() const
{
    const Webhook *webhook = m_webhooks.webhook(m_filter.webhookId);
    return webhook ? WebhookTexts::title(*webhook) : tr("A webhook that is not listed any more");
}

void DeliveryLogView::refreshBars()
{
    const std::optional<DeliveryCounts> &counts = m_model.counts();
    const bool hides = counts && counts->matching < counts->kept && m_model.rowCount() > 0;
    m_hiddenBar->setVisible(hides);
    if (hides) {
        const QLocale locale;
        m_hiddenText->setText(tr("Showing %1 of %Ln kept delivery(s)", nullptr, int(counts->kept))
                                  .arg(locale.toString(counts->matching)));
        setPlainToolTip(
            m_clearButton,
            tr("Hidden by: %1").arg(m_filter.words(webhookName()).join(tr(", ", "between names"))));
    }

    const bool showsProblem = m_readings.hasFailures() && m_model.rowCount() > 0;
    if (showsProblem) {
        m_problem->setContent(Tone::Warning, QStringLiteral("cloud-off"), m_readings.failureWords(),
                              tr("Showing what this computer has kept."));
        m_problem->setAction(tr("Try Again"));
        setPlainToolTip(m_problem, m_readings.failureDetails());
    }
    m_problem->setVisible(showsProblem);

    const int waiting = m_model.waitingCount();
    if (waiting > 0) {
        m_waiting->setContent(Tone::Info, QStringLiteral("info"), {},
                              tr("%Ln new delivery(s)", nullptr, waiting));
        m_waiting->setAction(tr("Show"));
    }
    m_waiting->setVisible(waiting > 0);
    m_notes->setVisible(showsProblem || waiting > 0);
}

void DeliveryLogView::showState(const QString &state, const QString &icon, const QString &title,
                                const QString &text)
{
    // Its buttons stay while it does: one may have the focus.
    const QString key = state + u'\n' + title + u'\n' + text;
    if (key != m_state) {
        m_state = key;
        m_empty->clearActions();
        m_empty->setContent(icon, state == QLatin1String("error") ? Tone::Danger : Tone::Neutral, title,
                            text);
        if (state == QLatin1String("error"))
            addStateAction("deliveriesRetryButton", tr("Try Again"), QStringLiteral("refresh-cw"),
                           &DeliveryLogView::refreshRequested);
        else if (state == QLatin1String("unread"))
            addStateAction("deliveriesReadButton", tr("Refresh"), QStringLiteral("refresh-cw"),
                           &DeliveryLogView::refreshRequested);
        else if (state == QLatin1String("filtered"))
            addStateAction("deliveriesClearButton", tr("Clear Filters"), QStringLiteral("filter-x"),
                           &DeliveryLogView::clearFiltersRequested);
        else if (state == QLatin1String("none"))
            addStateAction("deliveriesTestButton", tr("Send Test…"), QStringLiteral("send"),
                           &DeliveryLogView::testSendRequested);
    }
    m_pages->setCurrentWidget(m_empty);
}

void DeliveryLogView::addStateAction(const char *objectName, const QString &text, const QString &icon,
                                     void (DeliveryLogView::*signal)())
{
    QPushButton *button = m_empty->addAction(text, icon, ButtonRole::Primary);
    button->setObjectName(QLatin1String(objectName));
    connect(button, &QAbstractButton::clicked, this, signal);
}

void DeliveryLogView::refreshState()
{
    if (!m_isActive)
        return;
    if (m_model.rowCount() > 0) {
        m_loadingTimer.stop();
        m_isLoading = false;
        m_pages->setCurrentWidget(m_table);
        return;
    }
    m_hiddenBar->hide();
    m_problem->hide(); // the state says it
    m_notes->setVisible(m_model.waitingCount() > 0);
    const std::optional<DeliveryCounts> &counts = m_model.counts();
    if (m_webhooks.organizationId().isEmpty()) {
        showState(QStringLiteral("idle"), QStringLiteral("activity"), tr("No organization is open"),
                  tr("The deliveries of its webhooks appear here."));
        return;
    }
    if (!m_deliveries.archive()) {
        showState(QStringLiteral("idle"), QStringLiteral("activity"), tr("Deliveries are not kept yet"),
                  tr("They are read once the data of this account on this computer is open."));
        return;
    }
    const bool isUnread = m_readings.isWaiting() && (!counts || counts->kept == 0);
    const bool isFirstReading = isUnread && m_readings.isReading();
    if (m_model.isLoading() || !counts || isFirstReading) {
        if (!std::exchange(m_isLoading, true))
            m_loadingTimer.start();
        if (m_loadingTimer.isActive()) { // soon there, and nothing flickers
            if (m_pages->currentWidget() != m_empty)
                m_pages->setCurrentWidget(m_blank);
            return;
        }
        showState(QStringLiteral("loading"), QStringLiteral("activity"),
                  m_organizationName.isEmpty() ? tr("Loading deliveries…")
                                               : tr("Loading deliveries of %1…").arg(m_organizationName),
                  tr("Qovery has one log a webhook; they are read one after the other."));
        return;
    }
    m_loadingTimer.stop();
    m_isLoading = false;
    if (isUnread) { // or about to be
        showState(QStringLiteral("unread"), QStringLiteral("activity"), tr("Deliveries were not read yet"),
                  tr("Refresh reads them from Qovery, one webhook after the other."));
        return;
    }
    if (counts->kept > 0) {
        showState(QStringLiteral("filtered"), QStringLiteral("search-x"), tr("No deliveries match"),
                  tr("%Ln kept delivery(s) are hidden by %1.", nullptr, int(counts->kept))
                      .arg(m_filter.words(webhookName()).join(tr(", ", "between names"))));
        return;
    }
    if (m_readings.hasFailures() && !m_readings.isAnyRead()) {
        showState(QStringLiteral("error"), QStringLiteral("cloud-off"), tr("Deliveries could not be read"),
                  m_readings.failureDetails() + u'\n' + tr("This computer has kept none of them."));
        return;
    }
    QString text = tr("Deliveries appear here once an event fires.");
    if (m_readings.hasFailures())
        text += u'\n' + m_readings.failureWords();
    showState(QStringLiteral("none"), QStringLiteral("activity"), tr("No deliveries yet"), text);
}
