#include "ui/deliveries/deliverytextproxy.h"

#include "models/domain/csv.h"
#include "models/domain/targetmask.h"
#include "ui/deliveries/deliveryfacts.h"
#include "ui/deliveries/deliverytexts.h"
#include "ui/style/tooltip.h"
#include "ui/webhooks/webhooktexts.h"

using Column = DeliveryTableModel::Column;

void DeliveryTextProxy::setTimes(Times times)
{
    if (times == m_times)
        return;
    m_times = times;
    if (rowCount() > 0)
        emit dataChanged(index(0, Column::TimeColumn), index(rowCount() - 1, Column::TimeColumn));
}

QVariant DeliveryTextProxy::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::AccessibleDescriptionRole:
        return DeliveryFacts(index).isSeparator() ? QString() : marks(index);
    case Qt::ToolTipRole:
        return DeliveryFacts(index).isSeparator() ? QVariant() : plainToolTip(toolTip(index));
    case MarksRole:
        return marks(index);
    case CopyRole:
        return copyText(index);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString DeliveryTextProxy::displayText(const QModelIndex &index) const
{
    const DeliveryFacts facts(index);
    if (facts.isSeparator())
        return index.column() == 0 ? DeliveryTexts::day(facts.day(), QDate::currentDate()) : QString();
    switch (static_cast<Column>(index.column())) {
    case Column::ResultColumn:
        return DeliveryTexts::result(facts.status());
    case Column::TimeColumn:
        return m_times == Times::Clock
                   ? DeliveryTexts::clock(facts.createdAt())
                   : WebhookTexts::age(facts.createdAt(), QDateTime::currentDateTimeUtc());
    case Column::WebhookColumn:
        return WebhookTexts::title(facts.webhookName(), facts.targetUrl());
    case Column::EventColumn:
        return DeliveryTexts::event(facts.event());
    case Column::PlaceColumn:
        return DeliveryTexts::place(facts.project(), facts.environment());
    case Column::ResponseColumn:
        return DeliveryTexts::response(facts.status(), facts.hasResponse(), facts.responseStart());
    case Column::ColumnCount:
        break;
    }
    return {};
}

QString DeliveryTextProxy::accessibleText(const QModelIndex &index) const
{
    const DeliveryFacts facts(index);
    if (facts.isSeparator())
        return displayText(index);
    switch (static_cast<Column>(index.column())) {
    case Column::ResultColumn:
        return DeliveryTexts::resultName(facts.status());
    case Column::TimeColumn:
        return tr("%1, %2", "exact time, age")
            .arg(DeliveryTexts::localTime(facts.createdAt()),
                 DeliveryTexts::age(facts.createdAt(), QDateTime::currentDateTimeUtc()));
    case Column::EventColumn:
        return tr("Event: %1").arg(displayText(index));
    case Column::ResponseColumn:
        return tr("Response: %1").arg(displayText(index));
    case Column::WebhookColumn:
    case Column::PlaceColumn:
    case Column::ColumnCount:
        break;
    }
    return displayText(index);
}

QString DeliveryTextProxy::marks(const QModelIndex &index) const
{
    const DeliveryFacts facts(index);
    QStringList marks;
    if (!facts.webhookIsListed())
        marks.append(tr("The webhook is not in the list any more."));
    if (facts.isFormerTarget())
        marks.append(tr("Sent to an earlier target of the webhook."));
    if (!facts.isListed())
        marks.append(tr("Kept on this computer; Qovery lists it no more."));
    return marks.join(u'\n');
}

QString DeliveryTextProxy::toolTip(const QModelIndex &index) const
{
    const DeliveryFacts facts(index);
    QStringList lines;
    switch (static_cast<Column>(index.column())) {
    case Column::ResultColumn:
        lines.append(DeliveryTexts::title(facts.status()));
        break;
    case Column::TimeColumn:
        lines.append(DeliveryTexts::allTimes(facts.createdAt(), QDateTime::currentDateTimeUtc(),
                                             QStringLiteral("\n")));
        break;
    case Column::WebhookColumn:
        lines.append(displayText(index));
        lines.append(maskedTarget(facts.targetUrl()).text());
        break;
    case Column::EventColumn:
        lines.append(facts.event().wire());
        break;
    case Column::PlaceColumn:
    case Column::ResponseColumn:
        lines.append(displayText(index));
        break;
    case Column::ColumnCount:
        break;
    }
    if (const QString unusual = marks(index); !unusual.isEmpty())
        lines.append(unusual);
    return lines.join(u'\n');
}

QString DeliveryTextProxy::copyText(const QModelIndex &index) const
{
    const DeliveryFacts facts(index);
    if (facts.isSeparator())
        return {};
    const auto text = [&](int column) { return displayText(index.siblingAtColumn(column)); };
    // Pasted into spreadsheets, which must not calculate what somebody wrote.
    return tabSeparated({DeliveryTexts::title(facts.status()), DeliveryTexts::localTime(facts.createdAt()),
                         text(Column::WebhookColumn), text(Column::EventColumn), text(Column::PlaceColumn),
                         maskedTarget(facts.targetUrl()).text()});
}

QString DeliveryTextProxy::columnTitle(int column)
{
    switch (static_cast<Column>(column)) {
    case Column::ResultColumn:
        return tr("Result");
    case Column::TimeColumn:
        return tr("Time");
    case Column::WebhookColumn:
        return tr("Webhook");
    case Column::EventColumn:
        return tr("Event");
    case Column::PlaceColumn:
        return tr("Project / environment");
    case Column::ResponseColumn:
        return tr("Response");
    case Column::ColumnCount:
        break;
    }
    return {};
}

QVariant DeliveryTextProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return columnTitle(section); // a narrow column elides it
    } else if (role == Qt::AccessibleTextRole) {
        // The hidden vertical header is what a screen reader calls the row (LOOK-NOTES 5).
        return displayText(index(section, DeliveryFacts(index(section, 0)).isSeparator()
                                              ? int(Column::ResultColumn)
                                              : int(Column::WebhookColumn)));
    }
    return {};
}

Qt::ItemFlags DeliveryTextProxy::flags(const QModelIndex &index) const
{
    if (!index.isValid() || DeliveryFacts(index).isSeparator())
        return Qt::NoItemFlags; // the keyboard goes over it
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}
