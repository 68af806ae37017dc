#include "app/diagnostics.h"

#include "models/store/local/localconnection.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QSslSocket>
#include <QSysInfo>

namespace {

const auto unknownFact = QStringLiteral("unknown");

QString orUnknown(const QString &fact)
{
    return fact.isEmpty() ? unknownFact : fact;
}

QString orUnknown(const std::optional<qint64> &count)
{
    return count ? QString::number(*count) : unknownFact;
}

// From the environment anything may come: only what the name of a desktop looks like is repeated.
QString nameInEnvironment(const char *variable)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9:._-]{1,40}$"));
    const QString value = qEnvironmentVariable(variable);
    return value.isEmpty() || plain.match(value).hasMatch() ? value : QStringLiteral("(not a plain name)");
}

QString vaultWord(VaultAnswer::Kind kind)
{
    switch (kind) {
    case VaultAnswer::Kind::Done:
        return QStringLiteral("done");
    case VaultAnswer::Kind::NotFound:
        return QStringLiteral("open, no such entry");
    case VaultAnswer::Kind::Absent:
        return QStringLiteral("absent");
    case VaultAnswer::Kind::Locked:
        return QStringLiteral("locked");
    case VaultAnswer::Kind::Denied:
        return QStringLiteral("denied");
    case VaultAnswer::Kind::NotAnswering:
        return QStringLiteral("not answering");
    case VaultAnswer::Kind::Failed:
        return QStringLiteral("failed");
    }
    return unknownFact;
}

QString tokenWord(const Diagnostics &facts)
{
    switch (facts.token) {
    case Diagnostics::Token::None:
        return QStringLiteral("none");
    case Diagnostics::Token::Keychain:
        return QStringLiteral("keyring");
    case Diagnostics::Token::Session:
        return QStringLiteral("this session only");
    case Diagnostics::Token::Environment:
        return facts.tokenVariable;
    case Diagnostics::Token::Demo:
        return QStringLiteral("demo");
    }
    return unknownFact;
}

QString errorWord(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Offline:
        return QStringLiteral("Offline");
    case ApiError::Kind::Timeout:
        return QStringLiteral("Timeout");
    case ApiError::Kind::Tls:
        return QStringLiteral("Tls");
    case ApiError::Kind::Unauthorized:
        return QStringLiteral("Unauthorized");
    case ApiError::Kind::Forbidden:
        return QStringLiteral("Forbidden");
    case ApiError::Kind::NotFound:
        return QStringLiteral("NotFound");
    case ApiError::Kind::Rejected:
        return QStringLiteral("Rejected");
    case ApiError::Kind::RateLimited:
        return QStringLiteral("RateLimited");
    case ApiError::Kind::ServerFault:
        return QStringLiteral("ServerFault");
    case ApiError::Kind::Redirected:
        return QStringLiteral("Redirected");
    case ApiError::Kind::BadAnswer:
        return QStringLiteral("BadAnswer");
    case ApiError::Kind::TooLarge:
        return QStringLiteral("TooLarge");
    case ApiError::Kind::OutcomeUnknown:
        return QStringLiteral("OutcomeUnknown");
    case ApiError::Kind::Cancelled:
        return QStringLiteral("Cancelled");
    }
    return unknownFact;
}

QString databaseWord(const LocalFailure &failure)
{
    QString word;
    switch (failure.kind) {
    case LocalFailure::Kind::FolderUnusable:
        word = QStringLiteral("folder unusable");
        break;
    case LocalFailure::Kind::DiskFull:
        word = QStringLiteral("disk full");
        break;
    case LocalFailure::Kind::Locked:
        word = QStringLiteral("locked by another process");
        break;
    case LocalFailure::Kind::DiskFault:
        word = QStringLiteral("disk fault");
        break;
    case LocalFailure::Kind::NoDriver:
        word = QStringLiteral("no SQLite driver");
        break;
    case LocalFailure::Kind::Refused:
        word = QStringLiteral("statement refused");
        break;
    }
    return QStringLiteral("%1 (SQLite %2)").arg(word).arg(failure.sqliteCode); // not its path
}

QString scalesWord(const QList<qreal> &scales)
{
    QStringList words;
    for (const qreal scale : scales)
        words += QString::number(scale);
    return words.join(QStringLiteral(", "));
}

QString errorWord(const std::optional<ApiError> &error)
{
    if (!error)
        return QStringLiteral("none");
    const QString status = error->httpStatus == 0 ? QStringLiteral("no status") // not its sentence: it has
                                                  : QString::number(error->httpStatus); // the host and words
    return QStringLiteral("%1 (%2)").arg(errorWord(error->kind), status);
}

QString budgetWord(const Diagnostics &facts)
{
    if (!facts.budgetLeft)
        return unknownFact;
    return facts.budgetLimit ? QStringLiteral("%1 of %2").arg(*facts.budgetLeft).arg(*facts.budgetLimit)
                             : QString::number(*facts.budgetLeft);
}

} // namespace

// Of the SQLite that runs: asked of a database in memory.
static QString sqliteVersion()
{
    LocalConnection memory;
    return memory.open(QStringLiteral(":memory:"))
               ? memory.value(QStringLiteral("SELECT sqlite_version()")).toString()
               : QString();
}

Diagnostics Diagnostics::ofThisProcess()
{
    Diagnostics facts;
    facts.versions = {QStringLiteral(APP_VERSION),
                      QStringLiteral(QT_VERSION_STR),
                      QString::fromLatin1(qVersion()),
                      QStringLiteral(QTKEYCHAIN_VERSION),
                      sqliteVersion(),
                      QSslSocket::sslLibraryVersionString()};
    Platform &platform = facts.platform;
    platform.system = QSysInfo::prettyProductName();
    platform.kernel = QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion();
    platform.architecture = QSysInfo::currentCpuArchitecture();
    platform.plugin = QGuiApplication::platformName();
    platform.desktop = nameInEnvironment("XDG_CURRENT_DESKTOP");
    platform.session = nameInEnvironment("XDG_SESSION_TYPE");
    platform.theme = themeIsHighContrast() ? QStringLiteral("high contrast")
                     : themeIsDark()       ? QStringLiteral("dark")
                                           : QStringLiteral("light");
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        platform.scales.append(screen->devicePixelRatio());
    platform.fontPoints = QApplication::font().pointSizeF();
    platform.locale = QLocale().name();
    platform.isRightToLeft = QGuiApplication::isRightToLeft();
    platform.isAccessibilityActive = QAccessible::isActive();
    return facts;
}

QString Diagnostics::text() const
{
    const auto yesNo = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
    const std::initializer_list<std::pair<const char *, QString>> lines{
        {"Webhooks for Qovery", orUnknown(versions.application)},
        {"Qt", QStringLiteral("%1 (built with %2)")
                   .arg(orUnknown(versions.qtRunning), orUnknown(versions.qtBuilt))},
        {"QtKeychain", orUnknown(versions.qtKeychain) + QStringLiteral(" (built with)")},
        {"SQLite", orUnknown(versions.sqlite)},
        {"TLS", orUnknown(versions.tls)},
        {"System", orUnknown(platform.system)},
        {"Kernel", orUnknown(platform.kernel) + QLatin1Char(' ') + platform.architecture},
        {"Qt platform", orUnknown(platform.plugin)},
        {"Desktop", orUnknown(platform.desktop)},
        {"Session", orUnknown(platform.session)},
        {"Theme", orUnknown(platform.theme)},
        {"Scale", orUnknown(scalesWord(platform.scales))},
        {"Font size", platform.fontPoints > 0 ? QString::number(platform.fontPoints) + QStringLiteral(" pt")
                                              : unknownFact},
        {"Language", orUnknown(platform.language)},
        {"Locale", orUnknown(platform.locale)},
        {"Right to left", yesNo(platform.isRightToLeft)},
        {"Accessibility",
         platform.isAccessibilityActive ? QStringLiteral("in use") : QStringLiteral("not in use")},
        {"Keyring", orUnknown(keyring)},
        {"Keyring's last answer",
         keyringAnswer ? vaultWord(*keyringAnswer) : QStringLiteral("unknown, not asked in this run")},
        {"Token from", tokenWord(*this)},
        {"API host", apiHost.isEmpty() ? QStringLiteral("not connected") : apiHost},
        {"Requests left this hour", budgetWord(*this)},
        {"Error of the last list of webhooks", errorWord(listError)},
        {"Error of the last list of projects", errorWord(catalogError)},
        {"Error of the last change", errorWord(changeError)},
        {"Accounts", orUnknown(accounts)},
        {"Organizations", orUnknown(organizations)},
        {"Webhooks", orUnknown(webhooks)},
        {"Webhooks that could not be read", orUnknown(unreadableWebhooks)},
        {"Projects", orUnknown(projects)},
        {"Environments", orUnknown(environments)},
        {"Kept deliveries", orUnknown(keptDeliveries)},
        {"Kept drafts", orUnknown(drafts)},
        {"Database size",
         databaseBytes ? QString::number(*databaseBytes) + QStringLiteral(" bytes") : unknownFact},
        {"Database", databaseFailure ? databaseWord(*databaseFailure) : QStringLiteral("no failure")},
    };
    QString text;
    for (const auto &[name, value] : lines)
        text += QLatin1String(name) + QStringLiteral(": ") + value + QLatin1Char('\n');
    return text;
}
