#include "app/demo/demoapi.h"
#include "app/demo/demodeployments.h"
#include "app/demo/demojson.h"
#include "app/demo/demooptions.h"
#include "app/demo/demoseed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>
#include <cstdio>
#include <exception>

static QByteArray randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return "demo_" + QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
}

static QByteArray startLine(const DemoState &state, const QString &apiUrl, const QByteArray &token)
{
    QJsonArray organizations;
    QString forbidden;
    for (const DemoOrganization &each : state.organizations) {
        if (each.isForbidden)
            forbidden = each.organization.id;
        else
            organizations.append(QJsonObject{{QStringLiteral("id"), each.organization.id},
                                             {QStringLiteral("name"), each.organization.name}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("api_url"), apiUrl},
                                     {QStringLiteral("token"), QString::fromLatin1(token)},
                                     {QStringLiteral("organizations"), organizations},
                                     {QStringLiteral("forbidden_organization_id"), forbidden}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

// No QCoreApplication: nothing here needs one, and its event loop would be a second one.
static int serve(const DemoOptions &options)
{
    DemoState state = makeDemoState(options, QDateTime::currentDateTimeUtc());
    const QByteArray token = randomToken();
    HttpServer *transport = nullptr;
    DemoDeployments deployments(state, [&](HttpPost post, DemoDeployments::Done done) {
        transport->post(std::move(post), std::move(done));
    });
    DemoApi api(state, deployments, token, options.rateLimit);
    HttpLimits limits;
    limits.readTimeout = std::chrono::milliseconds(options.readTimeoutMs);
    limits.latency = std::chrono::milliseconds(options.latencyMs);
    HttpServer server(
        static_cast<std::uint16_t>(options.port), limits,
        [&](const HttpCall &call) { return api.handle(call); },
        [](int status, const std::string &why) {
            return DemoApi::failure(status, QString::fromStdString(why));
        });
    transport = &server;
    const QString apiUrl = QStringLiteral("http://127.0.0.1:%1").arg(server.port());
    api.setApiUrl(apiUrl);
    if (options.untilStdinCloses)
        server.stopWhenStdinCloses();
    if (options.deployEveryMs > 0) // a start and an end each time
        server.every(std::chrono::milliseconds(options.deployEveryMs) / 2, [&] { deployments.step(); });
    const QByteArray line = startLine(state, apiUrl, token);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
    server.run();
    return 0;
}

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QString error;
    const std::optional<DemoOptions> options = parseDemoOptions(arguments, &error);
    if (!options) {
        std::fprintf(stderr, "qovery-demo-server: %s\nTry --help.\n", qPrintable(error));
        return 2;
    }
    if (options->helpWanted) {
        std::fputs(qPrintable(demoUsage()), stdout);
        return 0;
    }
    try {
        return serve(*options);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "qovery-demo-server: %s\n", failure.what());
        return 1;
    }
}
