#pragma once

#include "models/store/requestbudget.h"
#include "models/store/webhookstore.h"

#include <QObject>

class SecretAftercare;
class SecretSupply;

// Brings webhooks back to states that were seen earlier (J2, C9): says first what will be written, asks, then
// writes one after the other and shows what became of each. The references must outlive it.
class WebhookRestoring : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        WebhookStore &store;
        RequestBudget &budget;
        SecretSupply &secretSupply;
        SecretAftercare &secretAftercare;
    };
    enum class Extent {
        Chosen, // these webhooks
        Whole,  // all there were: says which ones came since
    };
    // Owned by `window`.
    WebhookRestoring(const Parts &parts, QWidget *window);

    // `over`: the dialog that asks lies over it.
    void ask(const QList<Webhook> &states, const QDateTime &seenAt, Extent extent, QWidget *over);

signals:
    void webhookWritten(const QString &webhookId);

private:
    void sayNothing(const QList<Webhook> &states, const QDateTime &seenAt, QWidget *over);

    Parts m_parts;
    QWidget *m_window;
};
