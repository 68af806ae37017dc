#pragma once

#include "models/domain/webhook.h"

#include <QByteArrayView>

// A page of webhooks, read in one pass over its bytes: QJsonDocument takes several times as long to build a
// tree that is then copied from. Nothing when there is anything unusual in it (a webhook that cannot be read,
// a key twice, half a character …): what that means is decided in one place, by QJsonDocument and
// readWebhookItem(). tst_webhookscan pins that both read the same.
struct ScannedWebhooks
{
    QList<Webhook> webhooks;
    QByteArrayView pagination; // into the page; empty: there is none
};
std::optional<ScannedWebhooks> scanWebhookPage(const QByteArray &json);
