#include "models/store/deliverystore.h"

// Skeleton: the parts around it are built against this header at the same time.
class DeliveryStore::Private
{
public:
    DeliveryArchive *archive = nullptr;
};

DeliveryStore::DeliveryStore(QoveryApi &, WebhookStore &, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

DeliveryStore::~DeliveryStore() = default;

void DeliveryStore::setArchive(DeliveryArchive *archive)
{
    d->archive = archive;
}

DeliveryArchive *DeliveryStore::archive() const
{
    return d->archive;
}

DeliveryStore::Reading DeliveryStore::reading(const QString &) const
{
    return {};
}

int DeliveryStore::readingCount() const
{
    return 0;
}

void DeliveryStore::read(const QString &) {}

void DeliveryStore::cancel() {}

const WebhookHealth *DeliveryStore::health(const QString &) const
{
    return nullptr;
}

int DeliveryStore::failingCount() const
{
    return 0;
}
