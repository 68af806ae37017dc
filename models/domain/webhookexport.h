#pragma once

#include "models/domain/project.h"
#include "models/domain/webhook.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

// An element of the server's list that could not be read, and so is not among the webhooks.
struct UnreadableWebhook
{
    qsizetype position = 0; // in the server's list, from 0
    QString webhookId;      // when at least that was there
    QString problem;        // "created_at is missing"
};

// The webhooks of an organization as a file. There is no place for a token or a webhook's secret in it.
struct WebhookExport
{
    enum class Targets { Plain, Masked };

    Organization organization; // name empty: not known
    QString apiHost;           // "api.qovery.com"
    QDateTime exportedAt;
    Targets targets = Targets::Plain;
    QList<Webhook> webhooks;
    QList<UnreadableWebhook> unreadable;

    // An object that begins with "format": "qovery-webhooks-export" and "version": 1; then organization,
    // api_host, exported_at, targets_masked, webhooks and unreadable. The keys of a webhook are the API's
    // (API.md, Shapes), null where the server said nothing; unknown_fields names keys that this version does
    // not know and so does not have. Masked targets are target_url_masked instead of target_url: who reads
    // the file back in cannot take them for targets. Control and invisible formatting characters are escaped,
    // so that a terminal shows what is there; half a surrogate pair too.
    QByteArray toJson() const;

    // RFC 4180 in UTF-8 without a byte order mark: a header record of the same keys, a record a webhook. A
    // list is a JSON array in its cell, what the server did not say an empty one. A cell that a spreadsheet
    // would calculate gets an apostrophe before it (csv.h); so does a cell that begins with apostrophes
    // before such a character: taking one from a cell that matches '+[=+-@…] gives back what was there.
    // What is unreadable is left out: the caller has to say so.
    QByteArray toCsv() const;
};
