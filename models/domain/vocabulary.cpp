#include "models/domain/vocabulary.h"

QString wireWord(KnownKind kind)
{
    switch (kind) {
    case KnownKind::Standard:
        return QStringLiteral("STANDARD");
    case KnownKind::Slack:
        return QStringLiteral("SLACK");
    }
    return {};
}

QString wireWord(KnownEvent event)
{
    switch (event) {
    case KnownEvent::Started:
        return QStringLiteral("DEPLOYMENT_STARTED");
    case KnownEvent::Successful:
        return QStringLiteral("DEPLOYMENT_SUCCESSFUL");
    case KnownEvent::Failed:
        return QStringLiteral("DEPLOYMENT_FAILURE");
    case KnownEvent::Cancelled:
        return QStringLiteral("DEPLOYMENT_CANCELLED");
    }
    return {};
}

QString wireWord(KnownMode mode)
{
    switch (mode) {
    case KnownMode::Production:
        return QStringLiteral("PRODUCTION");
    case KnownMode::Staging:
        return QStringLiteral("STAGING");
    case KnownMode::Development:
        return QStringLiteral("DEVELOPMENT");
    case KnownMode::Preview:
        return QStringLiteral("PREVIEW");
    }
    return {};
}

template <typename Known>
static std::optional<Known> knownValueIn(const QString &word, const QList<Known> &values)
{
    for (const Known value : values) {
        if (wireWord(value) == word)
            return value;
    }
    return std::nullopt;
}

std::optional<KnownKind> knownValue(const QString &word, const KnownKind *)
{
    return knownValueIn(word, knownKinds());
}

std::optional<KnownEvent> knownValue(const QString &word, const KnownEvent *)
{
    return knownValueIn(word, knownEvents());
}

std::optional<KnownMode> knownValue(const QString &word, const KnownMode *)
{
    return knownValueIn(word, knownModes());
}

const QList<KnownKind> &knownKinds()
{
    static const QList<KnownKind> kinds{KnownKind::Standard, KnownKind::Slack};
    return kinds;
}

const QList<KnownEvent> &knownEvents()
{
    static const QList<KnownEvent> events{KnownEvent::Started, KnownEvent::Successful, KnownEvent::Failed,
                                          KnownEvent::Cancelled};
    return events;
}

const QList<KnownMode> &knownModes()
{
    static const QList<KnownMode> modes{KnownMode::Production, KnownMode::Staging, KnownMode::Development,
                                        KnownMode::Preview};
    return modes;
}

bool isShownBefore(const EnvironmentMode &a, const EnvironmentMode &b)
{
    const auto rank = [](const EnvironmentMode &mode) {
        const std::optional<KnownMode> known = mode.known();
        return known ? knownModes().indexOf(*known) : knownModes().size();
    };
    const qsizetype rankOfA = rank(a);
    const qsizetype rankOfB = rank(b);
    return rankOfA != rankOfB ? rankOfA < rankOfB : a.wire() < b.wire();
}
