#include "app/options.h"

#include "app/languages.h"
#include "models/api/qoveryapi.h"

#include <QSet>

#include <optional>

namespace {

QString apiUrlFailure(const QUrl &url)
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

std::optional<ExportOptions::Format> formatOf(const QString &word)
{
    if (word.compare(QLatin1String("json"), Qt::CaseInsensitive) == 0)
        return ExportOptions::Format::Json;
    if (word.compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        return ExportOptions::Format::Csv;
    return std::nullopt;
}

// Reads one argument after the other into options; the first failure ends it.
class OptionReader
{
public:
    explicit OptionReader(const QStringList &arguments)
        : m_arguments(arguments)
    {
    }

    Options read()
    {
        while (m_at < m_arguments.size() && !isDecided())
            readOne(m_arguments.at(m_at++));
        if (!isDecided())
            checkTogether();
        return m_options;
    }

private:
    bool isDecided() const { return m_options.action != Options::Action::Run; }

    void fail(const QString &failure)
    {
        m_options.action = Options::Action::Fail;
        m_options.failure = failure;
    }

    void readOne(const QString &argument)
    {
        static const QSet<QString> withValue{QStringLiteral("--api-url"), QStringLiteral("--organization"),
                                             QStringLiteral("--export"), QStringLiteral("--format"),
                                             QStringLiteral("--account")};
        QString name = argument;
        const qsizetype equals = name.indexOf(QLatin1Char('='));
        const bool isJoined = name.startsWith(QLatin1String("--")) && equals > 0;
        if (isJoined)
            name.truncate(equals);
        if (!withValue.contains(name)) {
            if (isJoined || !takeSwitch(name))
                fail(terminalText("Options", "%1 is not an option. See --help.").arg(argument));
            return;
        }
        if (!isJoined && m_at >= m_arguments.size())
            return fail(terminalText("Options", "%1 needs a value. See --help.").arg(name));
        const QString value = isJoined ? argument.mid(equals + 1) : m_arguments.at(m_at++);
        m_given.insert(name);
        takeValue(name, value);
    }

    bool takeSwitch(const QString &name)
    {
        if (name == QLatin1String("--help") || name == QLatin1String("-h"))
            m_options.action = Options::Action::PrintHelp;
        else if (name == QLatin1String("--version") || name == QLatin1String("-v"))
            m_options.action = Options::Action::PrintVersion;
        else if (name == QLatin1String("--demo"))
            m_options.demo = true;
        else if (name == QLatin1String("--mask-targets"))
            m_options.exporting.targets = WebhookExport::Targets::Masked;
        else if (name == QLatin1String("--allow-partial"))
            m_options.exporting.partial = ExportOptions::Partial::Allowed;
        else
            return false;
        m_given.insert(name);
        return true;
    }

    void takeValue(const QString &name, const QString &value)
    {
        if (name == QLatin1String("--api-url")) {
            m_options.apiUrl = QUrl(value, QUrl::StrictMode);
            const QString failure = apiUrlFailure(m_options.apiUrl);
            if (!failure.isEmpty())
                fail(failure);
        } else if (name == QLatin1String("--organization")) {
            m_options.organizationId = value.trimmed();
            if (m_options.organizationId.isEmpty())
                fail(terminalText("Options", "--organization needs an ID. See --help."));
        } else if (name == QLatin1String("--format")) {
            m_format = formatOf(value);
            if (!m_format)
                fail(terminalText("Options", "--format: %1 is neither json nor csv.").arg(value));
        } else if (value.trimmed().isEmpty()) {
            fail(terminalText("Options", "%1 needs a value. See --help.").arg(name));
        } else if (name == QLatin1String("--account")) {
            m_options.exporting.account = value.trimmed();
        } else {
            m_options.exporting.file = value;
        }
    }

    void checkTogether()
    {
        if (m_options.demo && !m_options.apiUrl.isEmpty())
            return fail(terminalText("Options",
                                     "--demo has its own server; it does not go together with --api-url."));
        if (m_options.demo && m_given.contains(QStringLiteral("--account")))
            return fail(
                terminalText("Options", "--demo has its own token; it does not go together with --account."));
        if (!m_given.contains(QStringLiteral("--export"))) {
            for (const char *name : {"--format", "--mask-targets", "--allow-partial", "--account"}) {
                if (m_given.contains(QLatin1String(name)))
                    return fail(terminalText("Options", "%1 goes only together with --export. See --help.")
                                    .arg(QLatin1String(name)));
            }
            return;
        }
        m_options.action = Options::Action::Export;
        chooseFormat();
    }

    void chooseFormat()
    {
        const QString &file = m_options.exporting.file;
        const QString fileName = file.section(QLatin1Char('/'), -1);
        const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
        const auto ofName = dot < 0 ? std::nullopt : formatOf(fileName.mid(dot + 1));
        if (m_format && ofName && m_format != ofName)
            return fail(
                terminalText("Options", "--format and the ending of %1 contradict each other.").arg(file));
        if (!m_format && !ofName && file != QLatin1String("-"))
            return fail(terminalText("Options",
                                     "--export: %1 ends neither in .json nor in .csv. Add --format json or "
                                     "--format csv.")
                            .arg(file));
        m_options.exporting.format = m_format ? *m_format : ofName.value_or(ExportOptions::Format::Json);
    }

    QStringList m_arguments;
    qsizetype m_at = 0;
    Options m_options;
    QSet<QString> m_given;
    std::optional<ExportOptions::Format> m_format;
};

} // namespace

Options Options::parse(const QStringList &arguments)
{
    return OptionReader(arguments).read();
}

QString Options::helpText()
{
    // A paragraph a text, so that a translation is not one page.
    const QStringList parts{
        terminalText("Options", "Usage: qovery-webhooks [OPTION]...\n"
                                "       qovery-webhooks --export FILE [OPTION]...\n"
                                "Manages the webhooks of a Qovery organization in a window, or writes them\n"
                                "to a file.\n"),
        terminalText("Options",
                     "Connect:\n"
                     "  --demo              open a demo organization on this computer; no account needed\n"
                     "  --api-url URL       use this API instead of https://api.qovery.com; a stored token\n"
                     "                      goes only to the address it was stored with\n"
                     "  --organization ID   open this organization\n"),
        terminalText(
            "Options",
            "Without a window:\n"
            "  --export FILE       write the organization's webhooks to FILE (.json or .csv), or to\n"
            "                      standard output (-), and end. No display is needed, nothing is\n"
            "                      asked. FILE is made anew, readable by you alone, and only when\n"
            "                      all went well; a symbolic link is not followed. Target URLs are\n"
            "                      credentials, and are in it; tokens and secrets are not.\n"
            "  --format FORMAT     json or csv: for - (otherwise json) and for other endings\n"
            "  --mask-targets      write target URLs masked, as the window shows them\n"
            "  --allow-partial     write also when some webhooks of the answer cannot be read;\n"
            "                      the exit status is 5 all the same\n"
            "  --account NAME      use the token of this stored account, by its name or ID,\n"
            "                      instead of the one used last\n"),
        terminalText("Options", "Other:\n"
                                "  -h, --help          print this\n"
                                "  -v, --version       print the version\n"),
        terminalText("Options",
                     "A second start raises the window that is open; only --organization goes there. With\n"
                     "another API or token, quit the first one before.\n"),
        terminalText("Options",
                     "Environment:\n"
                     "  QOVERY_CLI_ACCESS_TOKEN, Q_CLI_ACCESS_TOKEN\n"
                     "                      the API token for this session, before any stored one; never\n"
                     "                      stored\n"
                     "  DISPLAY, WAYLAND_DISPLAY\n"
                     "                      where the window opens\n"
                     "  LANGUAGE, LC_ALL, LC_MESSAGES, LANG\n"
                     "                      English or French\n"
                     "  QT_LOGGING_RULES    \"qovery.webhooks.*=true\" prints what is requested; no token,\n"
                     "                      secret or target\n"),
        terminalText("Options",
                     "Files:\n"
                     "  ~/.config/qovery-webhooks/settings.ini\n"
                     "                      preferences (XDG_CONFIG_HOME instead of ~/.config)\n"
                     "  ~/.local/share/qovery-webhooks/\n"
                     "                      history, drafts and deliveries, with target URLs in full\n"
                     "                      (XDG_DATA_HOME instead of ~/.local/share)\n"),
        terminalText("Options",
                     "Exit status:\n"
                     "  0  after quitting; the export is complete\n"
                     "  1  without a display; or the window that is open does not answer, or could not use\n"
                     "     all that was given\n"
                     "  2  an option is wrong, or one is needed to choose\n"
                     "  3  export: there is no token, or the server refuses it or the organization\n"
                     "  4  export: the server cannot be reached, or it fails\n"
                     "  5  export: the answer cannot be read, or not all of it\n"
                     "  6  export: the file or standard output cannot be written\n"),
        terminalText("Options", "Not affiliated with Qovery.\n"),
    };
    return parts.join(QLatin1Char('\n'));
}

QString Options::versionText()
{
    return QStringLiteral("qovery-webhooks " APP_VERSION "\n");
}
