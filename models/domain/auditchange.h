#pragma once

#include "models/domain/auditevent.h"
#include "models/domain/secretmask.h"

#include <QStringList>

#include <optional>

// What an audit event says was changed, for reading: field by field where it is JSON, else as text. What
// could be a secret is masked: values of keys that sound like one (target_secret, *token*, …), known secrets
// wherever they stand, and web addresses (models/domain/targetmask.h), whose paths are credentials.
struct AuditField
{
    QString name;                  // "enabled", "owner.name"
    std::optional<QString> before; // nothing: it was not there
    std::optional<QString> after;
    QStringList added; // of lists of plain values: what came and went
    QStringList removed;
    bool looksSame = false; // changed, but the masks are the same

    friend bool operator==(const AuditField &, const AuditField &) = default;
};

struct AuditChange
{
    enum class Form {
        Nothing,  // no change was told
        Fields,   // both sides are JSON objects, or one is and the other was not told
        OneSided, // likewise, but of an update only one side was told: what changed is not known
        Text,     // at least one side is no JSON object
    };
    Form form = Form::Nothing;
    QList<AuditField> fields; // Fields: those that differ; OneSided: all that were told, as `after`
    QStringList unchanged;    // names
    QString textBefore;       // Text, masked
    QString textAfter;
};

AuditChange auditChangeOf(const AuditEvent &event, const SecretMask &known);

// Text of unknown origin with everything masked that could be a secret.
QString maskedAuditText(const QString &text, const SecretMask &known);
