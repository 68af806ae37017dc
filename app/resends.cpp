#include "app/resends.h"

#include "app/batchresend.h"
#include "app/singleresend.h"
#include "models/store/local/deliveryarchive.h"

#include <QPointer>
#include <QWidget>

Resends::Resends(TargetSender::Limits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
}

void Resends::setScope(TargetSender::Scope scope)
{
    m_scope = scope;
}

void Resends::open(const QStringList &deliveryIds, const ResendParts &parts, QWidget *parent)
{
    if (deliveryIds.size() > 1) {
        // Owned by its dialog.
        new BatchResend(new TargetSender(m_scope, m_limits), m_scope, deliveryIds, parts, parent);
        return;
    }
    parts.archive.delivery(
        deliveryIds.value(0), parent,
        [resends = QPointer(this), parts, parent](const std::optional<StoredDelivery> &stored) {
            if (!resends)
                return;
            if (!stored) {
                emit resends->unavailable();
                return;
            }
            new SingleResend(new TargetSender(resends->m_scope, resends->m_limits), resends->m_scope, *stored,
                             parts, parent);
        });
}
