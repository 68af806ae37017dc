#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

// One event of an organization's audit log about a webhook (J1). Everything may be missing: empty then. Words
// are kept as the server wrote them. May hold secrets: mask before showing (API.md, Shapes).
struct AuditEvent
{
    QString id;
    QDateTime at; // UTC
    QString type; // CREATE, UPDATE, DELETE …
    QString targetId;
    QString targetName;
    QString change;         // often JSON
    QString originalChange; // likewise: before
    QString origin;         // CONSOLE, API, CLI, TERRAFORM_PROVIDER …
    QString triggeredBy;
    QString userAgent;

    friend bool operator==(const AuditEvent &, const AuditEvent &) = default;
};

struct AuditPage
{
    QList<AuditEvent> events;   // newest first as the server gives them
    QString continueToken;      // of the next page; empty: this is the last one
    bool isPlanLimited = false; // the organization's plan shows no older ones
    qsizetype unreadable = 0;   // entries that are no objects
};
