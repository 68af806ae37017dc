#pragma once

#include "models/domain/auditchange.h"
#include "models/domain/auditevent.h"

#include <QCoreApplication>

struct ApiError;

// The words for audit events: the list, the dialog, screen readers and copied text say the same. Plain text;
// secrets are masked in all of it.
class AuditTexts
{
    Q_DECLARE_TR_FUNCTIONS(AuditTexts)

public:
    static QString what(const AuditEvent &event);   // "Updated"; unknown words as Qovery wrote them
    static QString origin(const AuditEvent &event); // "Console"; likewise
    static QString who(const AuditEvent &event);
    static QString fieldName(const QString &name); // "Target URL" for target_url; others as they are
    // "Enabled, Events", at most a few; empty when it is not known.
    static QString changedFields(const AuditChange &change);

    static QString rowTitle(const AuditEvent &event, const QDateTime &now); // "Updated · 3 h ago"
    static QString rowDetail(const AuditEvent &event, const AuditChange &change);
    static QString exactTime(const QDateTime &time); // local and UTC
};
