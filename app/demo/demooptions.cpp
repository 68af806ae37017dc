#include "app/demo/demooptions.h"

#include <QSet>

namespace {

struct DemoNumberOption
{
    const char *name;
    int minimum;
    int maximum;
    void (*store)(DemoOptions &, int);
};

constexpr DemoNumberOption demoNumberOptions[] = {
    {"--port", 0, 65'535, [](DemoOptions &o, int n) { o.port = n; }},
    {"--seed", 0, 2'147'483'647, [](DemoOptions &o, int n) { o.seed = n; }},
    {"--webhooks", 0, 10'000, [](DemoOptions &o, int n) { o.webhooks = n; }},
    {"--projects", 0, 5'000, [](DemoOptions &o, int n) { o.projects = n; }},
    {"--environments", 0, 20'000, [](DemoOptions &o, int n) { o.environments = n; }},
    {"--latency", 0, 600'000, [](DemoOptions &o, int n) { o.latencyMs = n; }},
    {"--deploy-every", 0, 86'400'000, [](DemoOptions &o, int n) { o.deployEveryMs = n; }},
    {"--rate-limit", 0, 1'000'000, [](DemoOptions &o, int n) { o.rateLimit = n; }},
    {"--read-timeout", 50, 600'000, [](DemoOptions &o, int n) { o.readTimeoutMs = n; }},
};

// Digits only: QString::toInt would also take "+5", "-0" and spaces.
std::optional<int> demoNumber(const QString &text)
{
    if (text.isEmpty() || text.size() > 10)
        return std::nullopt;
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return std::nullopt;
    }
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok ? std::optional<int>(number) : std::nullopt;
}

const DemoNumberOption *demoNumberOption(const QString &name)
{
    for (const DemoNumberOption &option : demoNumberOptions) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

} // namespace

std::optional<DemoOptions> parseDemoOptions(const QStringList &arguments, QString *error)
{
    DemoOptions options;
    QSet<QString> seen;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments.at(i);
        std::optional<QString> value;
        if (const qsizetype equals = name.indexOf(QLatin1Char('='));
            name.startsWith(QLatin1String("--")) && equals > 0) {
            value = name.mid(equals + 1);
            name.truncate(equals);
        }
        const DemoNumberOption *option = demoNumberOption(name);
        const bool isSwitch =
            name == QLatin1String("--until-stdin-closes") || name == QLatin1String("--help");
        if (!option && !isSwitch) {
            *error = QStringLiteral("unknown option: %1").arg(name);
            return std::nullopt;
        }
        if (seen.contains(name)) {
            *error = QStringLiteral("%1 is given twice").arg(name);
            return std::nullopt;
        }
        seen.insert(name);
        if (isSwitch) {
            if (value) {
                *error = QStringLiteral("%1 takes no value").arg(name);
                return std::nullopt;
            }
            (name == QLatin1String("--help") ? options.helpWanted : options.untilStdinCloses) = true;
            continue;
        }
        if (!value && i + 1 < arguments.size())
            value = arguments.at(++i);
        const std::optional<int> number = demoNumber(value.value_or(QString()));
        if (!number || *number < option->minimum || *number > option->maximum) {
            *error = QStringLiteral("%1 needs a number from %2 to %3")
                         .arg(name)
                         .arg(option->minimum)
                         .arg(option->maximum);
            return std::nullopt;
        }
        option->store(options, *number);
    }
    return options;
}

QString demoUsage()
{
    return QStringLiteral(R"(Usage: qovery-demo-server [options]
Speaks the part of the Qovery API that webhooks need, on 127.0.0.1 only, with made-up data.
Prints one line of JSON when it listens: api_url, token, organizations, forbidden_organization_id.
Ends on SIGTERM or SIGINT.

  --port N              listen on this port (0, the default: a free one)
  --seed N              other ids and generated data (default 1); the same seed gives the same data
  --webhooks N          size of the first organization, up to 10000
  --projects N          up to 5000
  --environments N      up to 20000
  --latency MS          wait before each answer (default 0)
  --deploy-every MS     deploy some environment this often (default 0: never; up to 86400000)
  --rate-limit N        requests an hour until 429 (default 1000, 0: no limit)
  --read-timeout MS     time for a whole request to arrive (default 30000; 50 to 600000)
  --until-stdin-closes  end also when standard input closes
  --help                this text

A deployment starts and ends: matching webhooks whose target is on this computer get their POST. That is
http://, 127.x.x.x, [::1] or localhost, and a port of 1024 or higher; nothing else is ever called. One
deployment at will, with the token:
  POST /_demo/deployments {"project_id":"...","environment_id":"...","event":"DEPLOYMENT_FAILURE"}
answers 202 and the deliveries on their way, or 200 when no webhook fires. Targets elsewhere are
recorded as unreachable;
with --deploy-every they do what they did last.

The token is accepted as "Authorization: Token TOKEN" and, to try console logins, as
"Authorization: Bearer HEADER.PAYLOAD.TOKEN" (a JWT whose signature is the token; its "exp" counts).
)");
}
