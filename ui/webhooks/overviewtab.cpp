#include "ui/webhooks/overviewtab.h"

#include "models/domain/filterpreview.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/detailtags.h"
#include "ui/webhooks/healthsection.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tintedicon.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace {
constexpr qsizetype ShownPatterns =
    60; // the rest as "+140": the editor and the tooltip of the row have them all
}

static void clearFlow(FlowLayout *flow)
{
    while (QLayoutItem *item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

OverviewTab::OverviewTab(QWidget *parent)
    : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(16, 14, 16, 16);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnMinimumWidth(0, 100);
    m_grid->setColumnStretch(1, 1);

    m_kindBadge = new Badge(this);
    m_kindBadge->setObjectName(QStringLiteral("kindBadge"));
    auto *kindBox = new QWidget(this);
    auto *kindRow = new QHBoxLayout(kindBox);
    kindRow->setContentsMargins(0, 0, 0, 0);
    kindRow->addWidget(m_kindBadge);
    kindRow->addStretch(1);
    addRow(tr("Kind"), kindBox);
    addRow(tr("Events"), addFlow(m_eventsFlow, "events"));
    addRow(tr("Projects"), addFlow(m_projectsFlow, "projects"));

    auto *reachBox = new QWidget(this);
    auto *reachColumn = new QVBoxLayout(reachBox);
    reachColumn->setContentsMargins(0, 0, 0, 0);
    reachColumn->setSpacing(0);
    m_modes = addValue("modes");
    m_reach = addHint("reach");
    reachColumn->addWidget(m_modes);
    reachColumn->addWidget(m_reach);
    addRow(tr("Environments"), reachBox);

    auto *secretBox = new QWidget(this);
    auto *secretRow = new QHBoxLayout(secretBox);
    secretRow->setContentsMargins(0, 0, 0, 0);
    secretRow->setSpacing(4);
    auto *key = new TintedIcon(14, 14, secretBox, TintedIcon::Ground::Bare);
    key->setContent(QStringLiteral("key-round"), Tone::Neutral);
    m_secretIcon = key;
    m_secret = addValue("secret");
    m_secretHint = addHint("secretHint");
    secretRow->addWidget(m_secretIcon);
    secretRow->addWidget(m_secret);
    secretRow->addWidget(m_secretHint, 1);
    addRow(tr("Secret"), secretBox);

    m_updated = addValue("updated");
    addRow(tr("Updated"), m_updated);
    m_created = addValue("created");
    addRow(tr("Created"), m_created);
    m_webhookId = new ElidedLabel(this);
    m_webhookId->setObjectName(QStringLiteral("webhookId"));
    m_webhookId->setRole(LabelRole::Mid, TextRole::Secondary);
    addRow(tr("ID"), m_webhookId);
    m_unknownFields = addHint("unknownFields");
    addRow(tr("Not known"), m_unknownFields);
    m_unknownFieldsTitle =
        qobject_cast<QLabel *>(m_grid->itemAtPosition(m_grid->rowCount() - 1, 0)->widget());
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void OverviewTab::setDeliveries(DeliveryStore &deliveries)
{
    const int last = m_grid->rowCount() - 1; // the stretch
    m_health = new HealthSection(deliveries, this);
    m_health->setObjectName(QStringLiteral("health"));
    m_grid->addWidget(m_health, last, 0, 1, 2, Qt::AlignTop);
    connect(m_health, &HealthSection::showRequested, this, &OverviewTab::deliveriesRequested);
    if (m_isFilled)
        m_health->setWebhookId(m_webhook.id);
}

QLabel *OverviewTab::addValue(const char *objectName)
{
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    setLabelRole(label, LabelRole::Text, TextRole::Body);
    return label;
}

QLabel *OverviewTab::addHint(const char *objectName)
{
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    setLabelRole(label, LabelRole::Mid, TextRole::Secondary);
    return label;
}

void OverviewTab::addRow(const QString &title, QWidget *value)
{
    const int row = m_grid->rowCount();
    auto *label = new QLabel(title, this);
    setLabelRole(label, LabelRole::Mid, TextRole::Body);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
}

QWidget *OverviewTab::addFlow(FlowLayout *&flow, const char *objectName)
{
    auto *box = new QWidget(this);
    box->setObjectName(QLatin1String(objectName));
    flow = new FlowLayout(box, 4, 4);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    return box;
}

void OverviewTab::setWebhook(const Webhook &webhook, const CatalogPtr &catalog,
                             const std::optional<ApiError> &catalogError)
{
    const bool sameEvents = m_isFilled && m_webhook.events == webhook.events;
    const bool samePatterns = m_isFilled && m_webhook.projectPatterns == webhook.projectPatterns;
    m_webhook = webhook;
    m_isFilled = true;
    if (m_health)
        m_health->setWebhookId(webhook.id);
    m_kindBadge->setContent(WebhookTexts::kind(webhook.kind), WebhookTexts::kindIcon(webhook.kind),
                            Tone::Neutral);
    if (!sameEvents)
        fillEvents(webhook.events);
    if (!samePatterns)
        fillProjects(webhook.projectPatterns);
    m_modes->setText(WebhookTexts::modes(webhook.modes));
    m_reach->setText(reach(webhook, catalog, catalogError));
    m_secretIcon->setVisible(webhook.secretIsSet.value_or(false));
    m_secret->setText(WebhookTexts::secret(webhook.secretIsSet));
    m_secretHint->setText(webhook.secretIsSet.value_or(false) ? tr("· cannot be read back")
                          : webhook.secretIsSet               ? QString()
                                                              : tr("· the server did not say"));
    m_webhookId->setText(webhook.id);
    m_unknownFields->setText(webhook.unknownFields.join(QStringLiteral(", ")));
    m_unknownFields->setVisible(!webhook.unknownFields.isEmpty());
    m_unknownFieldsTitle->setVisible(!webhook.unknownFields.isEmpty());
    tick();
}

void OverviewTab::tick()
{
    if (!m_isFilled)
        return;
    m_updated->setText(WebhookTexts::exactTime(m_webhook.updatedAt));
    m_created->setText(WebhookTexts::exactTime(m_webhook.createdAt));
    if (m_health)
        m_health->tick();
}

QString OverviewTab::reach(const Webhook &webhook, const CatalogPtr &catalog,
                           const std::optional<ApiError> &error) const
{
    if (!catalog)
        return error ? tr("Projects could not be loaded") : tr("Loading projects…");
    return WebhookTexts::firesFor(countMatches(*catalog, WebhookFilter::of(webhook)), *catalog,
                                  webhook.isEnabled.value_or(true));
}

void OverviewTab::fillEvents(const QList<EventType> &events)
{
    clearFlow(m_eventsFlow);
    QList<EventType> sorted;
    for (const KnownEvent known : knownEvents()) {
        if (events.contains(EventType(known)))
            sorted.append(known);
    }
    for (const EventType &event : events) {
        if (!event.known())
            sorted.append(event);
    }
    QWidget *box = m_eventsFlow->parentWidget();
    for (const EventType &event : std::as_const(sorted))
        m_eventsFlow->addWidget(new EventTag(event, box));
    if (sorted.isEmpty()) {
        auto *none = new QLabel(tr("None", "events"), box);
        setLabelRole(none, LabelRole::Warning);
        m_eventsFlow->addWidget(none);
    }
    box->setAccessibleName(WebhookTexts::eventsName(events));
    box->updateGeometry();
}

void OverviewTab::fillProjects(const QStringList &patterns)
{
    clearFlow(m_projectsFlow);
    QWidget *box = m_projectsFlow->parentWidget();
    for (const QString &pattern : patterns.first(qMin(patterns.size(), ShownPatterns)))
        m_projectsFlow->addWidget(new ScopeTag(pattern, box));
    if (patterns.size() > ShownPatterns || patterns.isEmpty()) {
        auto *label = new QLabel(
            patterns.isEmpty() ? tr("All projects") : tr("+%1").arg(patterns.size() - ShownPatterns), box);
        setLabelRole(label, patterns.isEmpty() ? LabelRole::Text : LabelRole::Mid);
        m_projectsFlow->addWidget(label);
    }
    box->updateGeometry();
}
