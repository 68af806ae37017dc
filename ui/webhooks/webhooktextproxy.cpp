#include "ui/webhooks/webhooktextproxy.h"

#include "models/domain/csv.h"
#include "models/domain/targetmask.h"
#include "models/tables/webhooktablemodel.h"
#include "ui/style/tooltip.h"
#include "ui/webhooks/webhookfacts.h"
#include "ui/webhooks/webhooktexts.h"

// Nothing where nothing is known.
static QString dayText(const WebhookFacts &facts)
{
    const DeliveryHours hours = facts.hours();
    if (hours.isEmpty())
        return {};
    int delivered = 0;
    int failed = 0;
    for (const auto &hour : hours) {
        delivered += hour.first;
        failed += hour.second;
    }
    return HealthTexts::day(delivered, failed);
}

QVariant WebhookTextProxy::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::AccessibleDescriptionRole:
        return accessibleDescription(index);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index));
    case Qt::CheckStateRole:
        if (index.column() == WebhookTableModel::EnabledColumn)
            return WebhookFacts(index).enabled().value_or(true) ? Qt::Checked : Qt::Unchecked;
        return {};
    case FirstLineRole:
        return index.column() == WebhookTableModel::ScopeColumn
                   ? WebhookTexts::projects(WebhookFacts(index).patterns())
                   : displayText(index);
    case SecondLineRole:
        return secondLine(index);
    case CopyRole:
        return copyText(index);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString WebhookTextProxy::displayText(const QModelIndex &index) const
{
    const WebhookFacts facts(index);
    switch (static_cast<WebhookTableModel::Column>(index.column())) {
    case WebhookTableModel::EnabledColumn: {
        const std::optional<bool> enabled = facts.enabled();
        return !enabled ? tr("Not known") : *enabled ? tr("Enabled") : tr("Disabled");
    }
    case WebhookTableModel::NameColumn: {
        const QString name = facts.description().simplified();
        return name.isEmpty() ? maskedTarget(facts.targetUrl()).text() : name;
    }
    case WebhookTableModel::KindColumn:
        return WebhookTexts::kind(facts.kind());
    case WebhookTableModel::EventsColumn:
        return WebhookTexts::events(facts.events());
    case WebhookTableModel::ScopeColumn:
        return tr("%1; %2", "projects; environments")
            .arg(WebhookTexts::allProjects(facts.patterns()), secondLine(index));
    case WebhookTableModel::LastDeliveryColumn:
        return HealthTexts::last(facts.last(), QDateTime::currentDateTimeUtc());
    case WebhookTableModel::UpdatedColumn:
        return WebhookTexts::age(facts.changedAt(), QDateTime::currentDateTimeUtc());
    case WebhookTableModel::ColumnCount:
        break;
    }
    return {};
}

QString WebhookTextProxy::secondLine(const QModelIndex &index) const
{
    const WebhookFacts facts(index);
    if (index.column() == WebhookTableModel::NameColumn)
        return facts.description().simplified().isEmpty() ? QString()
                                                          : maskedTarget(facts.targetUrl()).text();
    if (index.column() == WebhookTableModel::ScopeColumn)
        return WebhookTexts::reach(facts.modes(), facts.environmentCount());
    return {};
}

QString WebhookTextProxy::accessibleText(const QModelIndex &index) const
{
    const WebhookFacts facts(index);
    switch (static_cast<WebhookTableModel::Column>(index.column())) {
    case WebhookTableModel::EnabledColumn:
        return WebhookTexts::switchName(facts.title(), facts.enabled(), facts.isBusy());
    case WebhookTableModel::NameColumn:
        return facts.title();
    case WebhookTableModel::KindColumn:
        return tr("Kind: %1").arg(WebhookTexts::kind(facts.kind()));
    case WebhookTableModel::EventsColumn:
        return WebhookTexts::eventsName(facts.events());
    case WebhookTableModel::ScopeColumn:
        return WebhookTexts::scopeName(facts.patterns(), facts.modes(), facts.environmentCount());
    case WebhookTableModel::LastDeliveryColumn:
        return HealthTexts::lastName(facts.last(), QDateTime::currentDateTimeUtc());
    case WebhookTableModel::UpdatedColumn: {
        const QString age = WebhookTexts::longAge(facts.changedAt(), QDateTime::currentDateTimeUtc());
        return facts.wasUpdated() ? tr("Updated %1").arg(age) : tr("Created %1").arg(age);
    }
    case WebhookTableModel::ColumnCount:
        break;
    }
    return {};
}

QString WebhookTextProxy::accessibleDescription(const QModelIndex &index) const
{
    const WebhookFacts facts(index);
    if (index.column() == WebhookTableModel::LastDeliveryColumn)
        return dayText(facts);
    if (index.column() != WebhookTableModel::NameColumn)
        return {};
    QStringList parts{maskedTarget(facts.targetUrl()).text()};
    if (facts.secretIsSet().value_or(false))
        parts.append(tr("secret set"));
    if (facts.isUncertain())
        parts.append(tr("not known whether the last change was made"));
    if (facts.isChangedElsewhere())
        parts.append(tr("changed elsewhere"));
    return parts.join(QStringLiteral(", "));
}

QString WebhookTextProxy::toolTip(const QModelIndex &index) const
{
    const WebhookFacts facts(index);
    switch (static_cast<WebhookTableModel::Column>(index.column())) {
    case WebhookTableModel::EnabledColumn:
        return facts.isBusy() ? tr("Waiting for the server") : displayText(index);
    case WebhookTableModel::NameColumn: {
        QStringList lines{facts.title(), maskedTarget(facts.targetUrl()).text()};
        if (facts.secretIsSet().value_or(false))
            lines.append(tr("Has a secret"));
        if (facts.isUncertain())
            lines.append(tr("It is not known whether the last change was made"));
        if (facts.isChangedElsewhere())
            lines.append(tr("Changed elsewhere since you last looked"));
        return lines.join(u'\n');
    }
    case WebhookTableModel::KindColumn:
        return facts.kind().wire();
    case WebhookTableModel::EventsColumn: {
        QStringList lines{WebhookTexts::events(facts.events())};
        for (const EventType &event : facts.events())
            lines.append(event.wire());
        return lines.join(u'\n');
    }
    case WebhookTableModel::ScopeColumn:
        return WebhookTexts::allProjects(facts.patterns()) + u'\n' + secondLine(index);
    case WebhookTableModel::LastDeliveryColumn: {
        const QString tip = HealthTexts::lastTip(facts.last(), QDateTime::currentDateTimeUtc());
        const QString day = dayText(facts);
        return day.isEmpty() ? tip : tip + u'\n' + day;
    }
    case WebhookTableModel::UpdatedColumn: {
        const QString time = WebhookTexts::exactTime(facts.changedAt());
        return facts.wasUpdated() ? tr("Updated %1").arg(time) : tr("Created %1, never updated").arg(time);
    }
    case WebhookTableModel::ColumnCount:
        break;
    }
    return {};
}

QString WebhookTextProxy::copyText(const QModelIndex &index) const
{
    const WebhookFacts facts(index);
    // Pasted into spreadsheets, which must not calculate what somebody wrote.
    return tabSeparated({facts.title(), maskedTarget(facts.targetUrl()).text(),
                         WebhookTexts::kind(facts.kind()), WebhookTexts::events(facts.events()),
                         WebhookTexts::allProjects(facts.patterns()),
                         WebhookTexts::reach(facts.modes(), facts.environmentCount())});
}

QString WebhookTextProxy::columnTitle(int column)
{
    switch (static_cast<WebhookTableModel::Column>(column)) {
    case WebhookTableModel::EnabledColumn:
        return tr("Enabled");
    case WebhookTableModel::NameColumn:
        return tr("Name");
    case WebhookTableModel::KindColumn:
        return tr("Kind");
    case WebhookTableModel::EventsColumn:
        return tr("Events");
    case WebhookTableModel::ScopeColumn:
        return tr("Fires for");
    case WebhookTableModel::LastDeliveryColumn:
        return tr("Last delivery");
    case WebhookTableModel::UpdatedColumn:
        return tr("Updated");
    case WebhookTableModel::ColumnCount:
        break;
    }
    return {};
}

QVariant WebhookTextProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        // The hidden row header is still in the accessibility tree (LOOK-NOTES 5).
        if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
            return WebhookFacts(index(section, WebhookTableModel::NameColumn)).title();
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: // the switch column is too narrow for a title
        return section == WebhookTableModel::EnabledColumn ? QString() : columnTitle(section);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return columnTitle(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags WebhookTextProxy::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == WebhookTableModel::EnabledColumn ? flags | Qt::ItemIsUserCheckable : flags;
}
