#pragma once

#include "app/demo/demooptions.h"
#include "app/demo/demostate.h"

// The demo's data. The same options give the same data, ids included; times are relative to `now`.
DemoState makeDemoState(const DemoOptions &options, const QDateTime &now);

// Its parts, one file each.
DemoOrganization makeAcmeRetail(int seed, const QDateTime &now);
DemoOrganization makeAcmeLabs(int seed, const QDateTime &now);
void resizeDemoOrganization(DemoOrganization &organization, const DemoOptions &options, const QDateTime &now);
void addDemoDeliveries(DemoOrganization &organization, int seed, const QDateTime &now);
void addDemoAudit(DemoOrganization &organization, int seed);

// "analytics PSSD": a project with production, two staging and one development environment.
void addDemoProject(DemoOrganization &organization, int seed, const QString &name, const QString &modes);

// In the order in which a seed is read. NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding)
struct DemoWebhookSeed
{
    const char *name;
    KnownKind kind;
    const char *target;
    const char *events;   // letters: s(tarted) o(k) f(ailed) c(ancelled)
    const char *patterns; // comma separated
    const char *modes;    // letters: P S D V (preview)
    bool hasSecret;
    bool isEnabled;
    qint64 updatedMinutesAgo;
};
void addDemoWebhook(DemoOrganization &organization, int seed, const DemoWebhookSeed &each,
                    const QDateTime &now);
