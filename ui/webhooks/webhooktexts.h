#pragma once

#include "models/domain/filterpreview.h"
#include "models/domain/webhook.h"

#include <QCoreApplication>

#include <optional>

// The words for the facts of a webhook: what the table, its tooltips, the details pane, screen readers and
// copied text say. Everything is plain text.
class WebhookTexts
{
    Q_DECLARE_TR_FUNCTIONS(WebhookTexts)

public:
    // The name for titles and messages: the description, or "Without description, <host>".
    static QString title(const QString &description, const QString &targetUrl);
    static QString title(const Webhook &webhook) { return title(webhook.description, webhook.targetUrl); }

    static QString kind(const WebhookKind &kind);
    static QString kindIcon(const WebhookKind &kind);
    static QString event(const EventType &event);
    static QString events(const QList<EventType> &events); // "Failed, Cancelled" in display order; "None"
    static QString mode(const EnvironmentMode &mode);
    static QString modes(const QList<EnvironmentMode> &modes); // "Production, Staging"; "All types"
    static QString field(WebhookField field);
    static QString fields(const QList<WebhookField> &fields);

    // The two lines of "Fires for". More than three patterns: the first two and "+9".
    static QString projects(const QStringList &patterns);
    static QString allProjects(const QStringList &patterns); // every pattern
    static QString reach(const QList<EnvironmentMode> &modes, const std::optional<qsizetype> &environments);
    static QString environments(qsizetype count);
    // "Fires for 14 of 120, in 5 of 40 projects"; "Would fire for …" while it is disabled
    static QString firesFor(const FilterCount &count, const Catalog &catalog, bool isEnabled);
    static QString secret(const std::optional<bool> &isSet); // "Set", "None", "Not known"

    static QString age(const QDateTime &then, const QDateTime &now);     // "2 h", for columns
    static QString longAge(const QDateTime &then, const QDateTime &now); // "2 hours ago", for screen readers
    static QString ago(const QDateTime &then, const QDateTime &now);     // "20 s ago"
    static QString exactTime(const QDateTime &time);                     // "Today 12:31"

    // Accessible names (VISUAL.md, section 9).
    static QString switchName(const QString &title, const std::optional<bool> &enabled, bool busy);
    static QString eventsName(const QList<EventType> &events);
    static QString scopeName(const QStringList &patterns, const QList<EnvironmentMode> &modes,
                             const std::optional<qsizetype> &environments);
};
