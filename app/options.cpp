#include "app/options.h"

#include "app/languages.h"
#include "models/api/qoveryapi.h"

static Options failedOptions(const QString &failure)
{
    Options options;
    options.action = Options::Action::Fail;
    options.failure = failure;
    return options;
}

static QString apiUrlFailure(const QUrl &url)
{
    switch (QoveryApi::checkApiUrl(url)) {
    case QoveryApi::UrlProblem::None:
        return {};
    case QoveryApi::UrlProblem::PlainHttpNotLoopback:
        return terminalText("Options", "--api-url: http:// is only allowed for this computer. Use https://.");
    case QoveryApi::UrlProblem::UserInfo:
        return terminalText("Options", "--api-url: the address must not hold a user name or password.");
    case QoveryApi::UrlProblem::Empty:
    case QoveryApi::UrlProblem::NotHttp:
    case QoveryApi::UrlProblem::Malformed:
        break;
    }
    return terminalText("Options", "--api-url: this is not an address such as https://api.qovery.com.");
}

Options Options::parse(const QStringList &arguments)
{
    Options options;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        QString name = arguments.at(at);
        QString value;
        const qsizetype equals = name.indexOf(QLatin1Char('='));
        const bool isJoined = name.startsWith(QLatin1String("--")) && equals > 0;
        if (isJoined) {
            value = name.mid(equals + 1);
            name.truncate(equals);
        }
        const bool takesValue = name == QLatin1String("--api-url") || name == QLatin1String("--organization");
        if (isJoined && !takesValue)
            return failedOptions(
                terminalText("Options", "%1 is not an option. See --help.").arg(arguments.at(at)));
        if (takesValue && !isJoined) {
            if (at + 1 >= arguments.size())
                return failedOptions(terminalText("Options", "%1 needs a value. See --help.").arg(name));
            value = arguments.at(++at);
        }

        if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
            options.action = Action::PrintHelp;
            return options;
        } else if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
            options.action = Action::PrintVersion;
            return options;
        } else if (name == QLatin1String("--demo")) {
            options.demo = true;
        } else if (name == QLatin1String("--api-url")) {
            options.apiUrl = QUrl(value, QUrl::StrictMode);
            const QString failure = apiUrlFailure(options.apiUrl);
            if (!failure.isEmpty())
                return failedOptions(failure);
        } else if (name == QLatin1String("--organization")) {
            if (value.trimmed().isEmpty())
                return failedOptions(terminalText("Options", "--organization needs an ID. See --help."));
            options.organizationId = value.trimmed();
        } else {
            return failedOptions(terminalText("Options", "%1 is not an option. See --help.").arg(name));
        }
    }
    if (options.demo && (!options.apiUrl.isEmpty()))
        return failedOptions(
            terminalText("Options", "--demo has its own server; it does not go together with --api-url."));
    return options;
}

QString Options::helpText()
{
    return terminalText(
        "Options", "Usage: qovery-webhooks [OPTION]...\n"
                   "Manages the webhooks of a Qovery organization in a window.\n"
                   "\n"
                   "  --demo              open a demo organization on this computer; no account needed\n"
                   "  --api-url URL       use this API instead of https://api.qovery.com; a stored token\n"
                   "                      goes only to the address it was stored with\n"
                   "  --organization ID   open this organization\n"
                   "  -h, --help          print this\n"
                   "  -v, --version       print the version\n"
                   "\n"
                   "QOVERY_CLI_ACCESS_TOKEN or Q_CLI_ACCESS_TOKEN, when set, is used as the API token for\n"
                   "this session and never stored.\n"
                   "\n"
                   "A second start raises the window that is open; only --organization goes there. With\n"
                   "another API or token, quit the first one before.\n"
                   "\n"
                   "Exit status: 0 after quitting; 1 without a display, or when the window that is open\n"
                   "does not answer or could not use all that was given; 2 for a wrong option.\n"
                   "Not affiliated with Qovery.\n");
}

QString Options::versionText()
{
    return QStringLiteral("qovery-webhooks " APP_VERSION "\n");
}
