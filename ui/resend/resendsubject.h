#pragma once

#include "models/domain/deliverylog.h"
#include "models/domain/targetrequest.h"
#include "models/domain/webhook.h"
#include "ui/editor/secretmemory.h"

#include <optional>

// What is sent again, as the dialog is told. A value.
struct ResendSubject
{
    StoredDelivery stored;
    std::optional<Webhook> webhook; // as it is today; nothing: not in the open list
    SecretMemory memory;
    bool isDemo = false;
};

// Where to, and with what: the intent of one click.
struct ResendChoice
{
    QString targetUrl;
    bool isFormerTarget = false;
    bool usesRememberedSecret = false;
    QString secret; // typed; empty: none, or the remembered one
    SecretHeader secretHeader = SecretHeader::Both;
    bool marksRepeat = true;

    bool sendsSecret() const { return usesRememberedSecret || !secret.isEmpty(); }
};
