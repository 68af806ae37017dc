#pragma once

#include "app/demo/demostate.h"

// What a deployment sends, and for which webhooks: API.md, "What fires" and "What a target receives".

struct DemoPlace
{
    Project project;
    Environment environment;
};

// By the documented rules only: what a `*` elsewhere than at the end matches is not known, and fires nothing.
bool demoFilterMatches(const Webhook &webhook, const DemoPlace &place);
// The places of the organization that the webhook's filter lets through.
QList<DemoPlace> demoPlaces(const DemoOrganization &organization, const Webhook &webhook);

// For the event, id and time of `delivery`; Slack's format for SLACK.
QByteArray demoPayload(const DemoOrganization &organization, const Webhook &webhook, const DemoPlace &place,
                       const DemoDelivery &delivery);
