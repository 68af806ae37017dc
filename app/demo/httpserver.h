#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

// The transport of the demo server: HTTP/1.1 on 127.0.0.1 with limits. It knows nothing about Qovery, and no
// Qt, so that the HTTP library can be exchanged here alone. What it refuses itself: see httpserver.cpp.

struct HttpCall
{
    std::string method;
    std::string target; // path and query as sent, starts with '/'
    std::string authorization;
    std::string body;
};

struct HttpAnswer
{
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    // JSON, or nothing. Shared, so that a long list that nobody reads is in memory once.
    std::shared_ptr<const std::string> body;
};

struct HttpPost
{
    std::string address; // a literal IP address: no name is ever looked up
    std::uint16_t port = 0;
    std::string target; // path and query
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};

struct HttpPostResult
{
    int status = 0; // 0: no whole answer within the deadline
    std::string body;
};

struct HttpLimits
{
    std::chrono::milliseconds readTimeout{
        30'000}; // for a whole request, from its first byte, and for a whole answer to be taken
    std::chrono::milliseconds latency{0}; // waited before each answer
    std::uint32_t headerBytes = 16 * 1024;
    std::uint64_t bodyBytes = 256 * 1024;
    std::size_t connections = 256; // one more is closed at once
};

// Threads: none of its own. run() serves in the calling thread, one handler call at a time, until SIGTERM or
// SIGINT, or, when asked for, the end of standard input.
class HttpServer
{
public:
    using Handler = std::function<HttpAnswer(const HttpCall &)>;
    // Makes the answer to a request that the transport itself refuses: status and a sentence.
    using Refusal = std::function<HttpAnswer(int, const std::string &)>;

    // Binds 127.0.0.1; port 0 takes a free one. Throws std::system_error (boost's) when that fails.
    HttpServer(std::uint16_t port, const HttpLimits &limits, Handler handler, Refusal refusal);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    std::uint16_t port() const;
    void stopWhenStdinCloses();
    // Sends it while run() serves; see httpposter.h.
    void post(HttpPost post, std::function<void(const HttpPostResult &)> done);
    // While run() serves, each `interval` (at least a millisecond).
    void every(std::chrono::milliseconds interval, const std::function<void()> &step);
    void run();

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};
