#pragma once

#include "models/domain/vocabulary.h"
#include "models/tables/deliverytablemodel.h"

#include <QDate>
#include <QModelIndex>

// The facts of one row of the delivery log, by name instead of by role.
class DeliveryFacts
{
public:
    explicit DeliveryFacts(const QModelIndex &index)
        : m_index(index)
    {
    }

    QString deliveryId() const { return text(DeliveryTableModel::DeliveryIdRole); }
    bool isSeparator() const { return day().isValid(); }
    QDate day() const { return fact(DeliveryTableModel::DayRole).toDate(); }
    QString webhookId() const { return text(DeliveryTableModel::WebhookIdRole); }
    QString webhookName() const { return text(DeliveryTableModel::WebhookNameRole); }
    bool webhookIsListed() const { return fact(DeliveryTableModel::WebhookIsListedRole).toBool(); }
    DeliveryResult result() const { return DeliveryResult(fact(DeliveryTableModel::ResultRole).toInt()); }
    std::optional<int> status() const
    {
        const QVariant status = fact(DeliveryTableModel::StatusRole);
        return status.isValid() ? std::optional(status.toInt()) : std::nullopt;
    }
    QDateTime createdAt() const { return fact(DeliveryTableModel::CreatedAtRole).toDateTime(); }
    EventType event() const { return EventType::fromWire(text(DeliveryTableModel::EventRole)); }
    QString project() const { return text(DeliveryTableModel::ProjectRole); }
    QString environment() const { return text(DeliveryTableModel::EnvironmentRole); }
    QString targetUrl() const { return text(DeliveryTableModel::TargetUrlRole); }
    bool isFormerTarget() const { return fact(DeliveryTableModel::IsFormerTargetRole).toBool(); }
    QString responseStart() const { return text(DeliveryTableModel::ResponseStartRole); }
    bool hasResponse() const { return fact(DeliveryTableModel::HasResponseRole).toBool(); }
    bool isListed() const { return fact(DeliveryTableModel::IsListedRole).toBool(); }

private:
    QVariant fact(int role) const { return m_index.data(role); }
    QString text(int role) const { return m_index.data(role).toString(); }

    QModelIndex m_index;
};
