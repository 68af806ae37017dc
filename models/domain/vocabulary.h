#pragma once

#include "models/domain/openenum.h"

#include <QList>

// Qovery's enumerations as API.md lists them (OpenAPI 1.0.4: OrganizationWebhookKindEnum,
// OrganizationWebhookEventEnum, EnvironmentModeEnum).

enum class KnownKind { Standard, Slack };
enum class KnownEvent { Started, Successful, Failed, Cancelled };
enum class KnownMode { Production, Staging, Development, Preview };

QString wireWord(KnownKind kind);
QString wireWord(KnownEvent event);
QString wireWord(KnownMode mode);

// The pointer only selects the enumeration; it is never read.
std::optional<KnownKind> knownValue(const QString &word, const KnownKind *);
std::optional<KnownEvent> knownValue(const QString &word, const KnownEvent *);
std::optional<KnownMode> knownValue(const QString &word, const KnownMode *);

using WebhookKind = OpenEnum<KnownKind>;
using EventType = OpenEnum<KnownEvent>;
using EnvironmentMode = OpenEnum<KnownMode>;

// In the order in which they are shown.
const QList<KnownKind> &knownKinds();
const QList<KnownEvent> &knownEvents();
const QList<KnownMode> &knownModes();

// Whether `a` is shown before `b`: known modes as in knownModes(), then unknown ones by their word.
bool isShownBefore(const EnvironmentMode &a, const EnvironmentMode &b);
