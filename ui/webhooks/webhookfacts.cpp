#include "ui/webhooks/webhookfacts.h"

#include "models/tables/webhooktablemodel.h"
#include "ui/webhooks/webhooktexts.h"

namespace {

template <typename Value>
QList<Value> openValues(const QVariant &words)
{
    QList<Value> values;
    const QStringList list = words.toStringList();
    values.reserve(list.size());
    for (const QString &word : list)
        values.append(Value::fromWire(word));
    return values;
}

std::optional<bool> optionalBool(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

QString WebhookFacts::webhookId() const
{
    return m_index.data(WebhookTableModel::WebhookIdRole).toString();
}

std::optional<bool> WebhookFacts::enabled() const
{
    return optionalBool(m_index.data(WebhookTableModel::EnabledRole));
}

QString WebhookFacts::description() const
{
    return m_index.data(WebhookTableModel::DescriptionRole).toString();
}

QString WebhookFacts::targetUrl() const
{
    return m_index.data(WebhookTableModel::TargetUrlRole).toString();
}

WebhookKind WebhookFacts::kind() const
{
    return WebhookKind::fromWire(m_index.data(WebhookTableModel::KindRole).toString());
}

QList<EventType> WebhookFacts::events() const
{
    return openValues<EventType>(m_index.data(WebhookTableModel::EventsRole));
}

QList<EnvironmentMode> WebhookFacts::modes() const
{
    return openValues<EnvironmentMode>(m_index.data(WebhookTableModel::ModesRole));
}

QStringList WebhookFacts::patterns() const
{
    return m_index.data(WebhookTableModel::PatternsRole).toStringList();
}

std::optional<bool> WebhookFacts::secretIsSet() const
{
    return optionalBool(m_index.data(WebhookTableModel::SecretIsSetRole));
}

QDateTime WebhookFacts::changedAt() const
{
    const QDateTime updated = m_index.data(WebhookTableModel::UpdatedAtRole).toDateTime();
    return updated.isValid() ? updated : m_index.data(WebhookTableModel::CreatedAtRole).toDateTime();
}

bool WebhookFacts::wasUpdated() const
{
    return m_index.data(WebhookTableModel::UpdatedAtRole).toDateTime().isValid();
}

bool WebhookFacts::isBusy() const
{
    return m_index.data(WebhookTableModel::BusyRole).toBool();
}

bool WebhookFacts::isUncertain() const
{
    return m_index.data(WebhookTableModel::UncertainRole).toBool();
}

bool WebhookFacts::isChangedElsewhere() const
{
    return m_index.data(WebhookTableModel::ChangedElsewhereRole).toBool();
}

std::optional<qsizetype> WebhookFacts::environmentCount() const
{
    const QVariant count = m_index.data(WebhookTableModel::EnvironmentCountRole);
    return count.isValid() ? std::optional<qsizetype>(count.toLongLong()) : std::nullopt;
}

QString WebhookFacts::title() const
{
    return WebhookTexts::title(description(), targetUrl());
}

HealthTexts::Last WebhookFacts::last() const
{
    HealthTexts::Last last;
    const QVariant result = m_index.data(WebhookTableModel::LastResultRole);
    if (result.isValid())
        last.result = DeliveryResult(result.toInt());
    const QVariant status = m_index.data(WebhookTableModel::LastStatusRole);
    if (status.isValid())
        last.status = status.toInt();
    last.at = m_index.data(WebhookTableModel::LastDeliveryAtRole).toDateTime();
    last.readAt = m_index.data(WebhookTableModel::LogReadAtRole).toDateTime();
    last.error = m_index.data(WebhookTableModel::LogErrorRole).toString();
    return last;
}

DeliveryHours WebhookFacts::hours() const
{
    return m_index.data(WebhookTableModel::HoursRole).value<DeliveryHours>();
}

bool WebhookFacts::isFailing() const
{
    return m_index.data(WebhookTableModel::FailingRole).toBool();
}
