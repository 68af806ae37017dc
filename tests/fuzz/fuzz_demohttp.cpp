// Requests to the demo server: any bytes on a connection end it in time, every answer is correct HTTP, each
// request that reached the handler is answered, and no secret comes out.
//
// The real HttpSession reads from one end of a socket pair (a network port a run would use up the ports); the
// input is what the client sends before it closes.
#include "app/demo/demoapi.h"
#include "app/demo/demoseed.h"
#include "app/demo/httpsession.h"
#include "tests/fuzz/fuzzing.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

#include <QJsonDocument>
#include <QSet>

#include <sys/socket.h>

#include <array>
#include <vector>

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;

namespace {
constexpr std::uint16_t fuzzedPort = 8080; // the seeds' Host
const std::string fuzzedSecret = "s3cr3t-fuzz";

const DemoState &freshState()
{
    static const DemoState state = [] {
        DemoOptions options;
        options.webhooks = 3;
        options.projects = 4;
        options.environments = 6;
        DemoState made = makeDemoState(options, QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC));
        for (DemoOrganization &organization : made.organizations) {
            // Short ids, so that the fuzzer finds them: organization "o0", webhooks "wo0-0" …
            organization.organization.id =
                QStringLiteral("o%1").arg(&organization - made.organizations.data());
            for (DemoWebhook &entry : organization.webhooks) {
                entry.webhook.id = QStringLiteral("w%1-%2")
                                       .arg(organization.organization.id)
                                       .arg(&entry - organization.webhooks.data());
                entry.secret = QString::fromStdString(fuzzedSecret);
                entry.webhook.secretIsSet = true;
            }
        }
        return made;
    }();
    return state;
}

tcp::socket adopted(asio::io_context &context, int descriptor)
{
    tcp::socket socket(context);
    socket.assign(tcp::v4(), descriptor);
    return socket;
}

struct Talk
{
    std::string received;
    std::vector<bool> isHead; // of each request that reached the handler
    int refused = 0;
};

Talk talk(DemoApi &api, const std::string &sent)
{
    std::array<int, 2> ends{};
    FUZZ_REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) == 0);
    Talk result;
    HttpShared shared;
    shared.port = fuzzedPort;
    shared.limits.headerBytes = 2048;
    shared.limits.bodyBytes = 4096;
    shared.handler = [&](const HttpCall &call) {
        result.isHead.push_back(call.method == "HEAD");
        FUZZ_REQUIRE(!call.target.empty() && call.target.front() == '/');
        FUZZ_REQUIRE(call.body.size() <= shared.limits.bodyBytes);
        return api.handle(call);
    };
    shared.refusal = [&result](int status, const std::string &why) {
        ++result.refused;
        FUZZ_REQUIRE(status >= 400 && status < 500 && !why.empty());
        return DemoApi::failure(status, QString::fromStdString(why));
    };

    asio::io_context context(1);
    tcp::socket client = adopted(context, ends.at(0));
    std::make_shared<HttpSession>(adopted(context, ends.at(1)), shared)->start();
    asio::async_write(client, asio::buffer(sent), [&client](auto, std::size_t) {
        boost::system::error_code ignored;
        client.shutdown(tcp::socket::shutdown_send, ignored);
    });
    asio::async_read(client, asio::dynamic_buffer(result.received), [](auto, std::size_t) {});
    // Nothing waits for a deadline here: the client has said all it has to say.
    context.run_for(std::chrono::seconds(10));
    FUZZ_REQUIRE(context.stopped());
    FUZZ_REQUIRE(shared.openSessions == 0);
    return result;
}

// Reads the answers as a client would: one for each request, and one more for a refusal.
void requireCorrectAnswers(const Talk &talk)
{
    const std::string &received = talk.received;
    const std::size_t expected = talk.isHead.size() + static_cast<std::size_t>(talk.refused);
    std::size_t answers = 0;
    std::size_t from = 0;
    while (from < received.size()) {
        FUZZ_REQUIRE(answers < expected || received.compare(from, 12, "HTTP/1.1 100") == 0);
        const bool isRefusal = answers == talk.isHead.size();
        // A refused HEAD has no body either, and is the last.
        const bool hasNoBody = isRefusal ? received.size() == received.find("\r\n\r\n", from) + 4
                                         : answers < talk.isHead.size() && talk.isHead.at(answers);
        http::response_parser<http::string_body> parser;
        parser.eager(true);
        parser.skip(hasNoBody);
        boost::system::error_code error;
        const std::size_t used =
            parser.put(asio::buffer(received.data() + from, received.size() - from), error);
        FUZZ_REQUIRE(!error && used > 0);
        FUZZ_REQUIRE(parser.is_done());
        const unsigned status = parser.get().result_int();
        from += used;
        if (status == 100)
            continue;
        ++answers;
        FUZZ_REQUIRE(status >= 200 && status < 500);
        if (status != 204 && !hasNoBody)
            FUZZ_REQUIRE(QJsonDocument::fromJson(QByteArray::fromStdString(parser.get().body())).isObject());
    }
    FUZZ_REQUIRE(answers == expected);
}

bool holdsSecret(const DemoState &state)
{
    const QString secret = QString::fromStdString(fuzzedSecret);
    for (const DemoOrganization &organization : state.organizations) {
        for (const DemoWebhook &entry : organization.webhooks) {
            const Webhook &webhook = entry.webhook;
            if (webhook.description.contains(secret) || webhook.targetUrl.contains(secret) ||
                webhook.kind.wire().contains(secret) || webhook.projectPatterns.join(u' ').contains(secret))
                return true;
        }
    }
    return false;
}
} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string sent(reinterpret_cast<const char *>(data), size);
    DemoState state = freshState();
    // Nothing leaves: a delivery ends at once, as if its target were not there.
    DemoDeployments deployments(state, [](const HttpPost &, const DemoDeployments::Done &done) { done({}); });
    DemoApi api(state, deployments, "demo_fuzz", 1000);
    api.setApiUrl(QStringLiteral("http://127.0.0.1:8080"));
    const Talk result = talk(api, sent);

    FUZZ_REQUIRE(result.refused <= 1); // a refusal ends the connection
    requireCorrectAnswers(result);

    QSet<QString> ids;
    qsizetype webhooks = 0;
    for (const DemoOrganization &organization : state.organizations) {
        for (const DemoWebhook &entry : organization.webhooks) {
            ids.insert(entry.webhook.id);
            ++webhooks;
            FUZZ_REQUIRE(entry.webhook.secretIsSet.value_or(false) == !entry.secret.isEmpty());
        }
    }
    FUZZ_REQUIRE(ids.size() == webhooks);
    // Unless the client itself put it where it is shown.
    if (sent.find(fuzzedSecret) == std::string::npos && !holdsSecret(state))
        FUZZ_REQUIRE(result.received.find(fuzzedSecret) == std::string::npos);
    return 0;
}
