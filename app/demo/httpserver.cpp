#include "app/demo/httpserver.h"

#include "app/demo/httpposter.h"
#include "app/demo/httpsession.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <optional>

namespace asio = boost::asio;
using asio::ip::tcp;

class HttpServer::Listener
{
public:
    Listener(std::uint16_t port, HttpShared shared)
        : m_shared(std::move(shared))
        , m_acceptor(m_context, tcp::endpoint(asio::ip::address_v4::loopback(), port))
        , m_signals(m_context, SIGTERM, SIGINT)
        , m_pause(m_context)
        , m_poster(m_context, {})
        , m_step(m_context)
    {
        m_shared.port = m_acceptor.local_endpoint().port();
    }

    std::uint16_t port() const { return m_shared.port; }

    void run()
    {
        m_signals.async_wait([this](auto, int) { m_context.stop(); });
        accept();
        m_context.run();
    }

    void watchStdin()
    {
        boost::system::error_code error;
        m_stdin.emplace(m_context);
        m_stdin->assign(::dup(STDIN_FILENO), error);
        // A file (or /dev/null) cannot be waited for, and is at its end already.
        if (error)
            asio::post(m_context, [this] { m_context.stop(); });
        else
            readStdin();
    }

    HttpPoster &poster() { return m_poster; }

    void every(std::chrono::milliseconds interval, const std::function<void()> &step)
    {
        m_step.expires_after(std::max(interval, std::chrono::milliseconds{1}));
        m_step.async_wait([this, interval, step](boost::system::error_code error) {
            if (error)
                return;
            step();
            every(interval, step);
        });
    }

private:
    void accept()
    {
        m_acceptor.async_accept([this](boost::system::error_code error, tcp::socket socket) {
            if (error) {
                // Out of file descriptors, most likely: try again soon, without a busy loop.
                m_pause.expires_after(std::chrono::milliseconds{50});
                m_pause.async_wait([this](auto) { accept(); });
                return;
            }
            if (m_shared.openSessions < m_shared.limits.connections)
                std::make_shared<HttpSession>(std::move(socket), m_shared)->start();
            accept();
        });
    }

    void readStdin()
    {
        m_stdin->async_read_some(asio::buffer(m_ignored),
                                 [this](boost::system::error_code error, std::size_t) {
                                     if (error)
                                         m_context.stop();
                                     else
                                         readStdin();
                                 });
    }

    HttpShared m_shared; // before m_context: the context destroys the sessions that are still open
    asio::io_context m_context{1};
    tcp::acceptor m_acceptor;
    asio::signal_set m_signals;
    asio::steady_timer m_pause;
    HttpPoster m_poster;
    asio::steady_timer m_step;
    std::optional<asio::posix::stream_descriptor> m_stdin;
    std::array<char, 256> m_ignored{};
};

HttpServer::HttpServer(std::uint16_t port, const HttpLimits &limits, Handler handler, Refusal refusal)
    : m_listener(std::make_unique<Listener>(port, HttpShared{limits, std::move(handler), std::move(refusal)}))
{
}

HttpServer::~HttpServer() = default;

std::uint16_t HttpServer::port() const
{
    return m_listener->port();
}

void HttpServer::stopWhenStdinCloses()
{
    m_listener->watchStdin();
}

void HttpServer::post(HttpPost post, std::function<void(const HttpPostResult &)> done)
{
    m_listener->poster().send(std::move(post), std::move(done));
}

void HttpServer::every(std::chrono::milliseconds interval, const std::function<void()> &step)
{
    m_listener->every(interval, step);
}

void HttpServer::run()
{
    m_listener->run();
}
