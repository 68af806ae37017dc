#pragma once

#include "models/domain/vocabulary.h"
#include "ui/webhooks/deliverybars.h"
#include "ui/webhooks/healthtexts.h"

#include <QDateTime>
#include <QModelIndex>
#include <QStringList>

#include <optional>

// The facts of one row of the webhook table (WebhookTableModel's roles), typed.
class WebhookFacts
{
public:
    explicit WebhookFacts(const QModelIndex &index)
        : m_index(index)
    {
    }

    QString webhookId() const;
    std::optional<bool> enabled() const;
    QString description() const;
    QString targetUrl() const;
    WebhookKind kind() const;
    QList<EventType> events() const;
    QList<EnvironmentMode> modes() const;
    QStringList patterns() const;
    std::optional<bool> secretIsSet() const;
    QDateTime changedAt() const; // updated, or created when it never was
    bool wasUpdated() const;
    bool isBusy() const;
    bool isChangedElsewhere() const;
    bool isUncertain() const;
    std::optional<qsizetype> environmentCount() const;
    QString title() const;
    HealthTexts::Last last() const;
    DeliveryHours hours() const; // empty: not known
    bool isFailing() const;

private:
    QModelIndex m_index;
};
