#include "models/store/deliveryschedule.h"

// Skeleton: the parts around it are built against this header at the same time.
class DeliverySchedule::Private
{
public:
    QString live;
};

DeliverySchedule::DeliverySchedule(DeliveryStore &, WebhookStore &, RequestBudget &, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

DeliverySchedule::~DeliverySchedule() = default;

void DeliverySchedule::setEnabled(bool) {}
void DeliverySchedule::setWatched(bool) {}
void DeliverySchedule::setLookedAt(const QStringList &) {}

void DeliverySchedule::setLive(const QString &webhookId)
{
    d->live = webhookId;
}

QString DeliverySchedule::live() const
{
    return d->live;
}

void DeliverySchedule::readAll() {}

bool DeliverySchedule::isReadingAll() const
{
    return false;
}

bool DeliverySchedule::isPaused() const
{
    return false;
}

QDateTime DeliverySchedule::pausedUntil() const
{
    return {};
}

std::optional<std::chrono::milliseconds> DeliverySchedule::waitFor(const Facts &)
{
    return std::nullopt;
}
