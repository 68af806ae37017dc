#include "app/demo/demostate.h"

#include <QUuid>

#include <algorithm>

qsizetype DemoOrganization::indexOfWebhook(const QString &webhookId) const
{
    const auto found = std::find_if(webhooks.cbegin(), webhooks.cend(),
                                    [&](const DemoWebhook &each) { return each.webhook.id == webhookId; });
    return found == webhooks.cend() ? -1 : found - webhooks.cbegin();
}

DemoOrganization *DemoState::organization(const QString &organizationId)
{
    const auto found =
        std::find_if(organizations.begin(), organizations.end(),
                     [&](const DemoOrganization &each) { return each.organization.id == organizationId; });
    return found == organizations.end() ? nullptr : &*found;
}

QString DemoState::nextId()
{
    return demoId(seed, QStringLiteral("created/%1").arg(++created));
}

QString DemoState::nextDeliveryId()
{
    return demoId(seed, QStringLiteral("delivered/%1").arg(++delivered));
}

QString demoId(int seed, const QString &name)
{
    static const QUuid space(0x6f3a1c52, 0x94d7, 0x4e0b, 0xa1, 0x5d, 0x2c, 0x88, 0x71, 0x0e, 0x43, 0xb6);
    return QUuid::createUuidV5(space, QStringLiteral("%1/%2").arg(seed).arg(name))
        .toString(QUuid::WithoutBraces);
}
