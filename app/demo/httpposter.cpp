#include "app/demo/httpposter.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <optional>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;

// One post. Keeps itself alive through its pending operation.
class HttpPoster::Posting : public std::enable_shared_from_this<Posting>
{
public:
    Posting(HttpPoster &poster, HttpPost post, Done done)
        : m_poster(poster)
        , m_stream(poster.m_context)
        , m_done(std::move(done))
        , m_post(std::move(post))
    {
    }

    void start()
    {
        Error error;
        const asio::ip::address address = asio::ip::make_address(m_post.address, error);
        if (error)
            return asio::post(m_poster.m_context, [self = shared_from_this()] { self->finish(0); });
        m_request.version(11);
        m_request.method(http::verb::post);
        m_request.target(m_post.target);
        for (const auto &[name, value] : m_post.headers)
            m_request.set(name, value);
        m_request.keep_alive(false);
        m_request.body() = std::move(m_post.body);
        m_request.prepare_payload();
        // One deadline for all of it: a target that drips does not extend it.
        m_stream.expires_after(m_poster.m_limits.deadline);
        m_stream.async_connect(tcp::endpoint(address, m_post.port),
                               [self = shared_from_this()](Error failed) {
                                   if (failed)
                                       return self->finish(0);
                                   self->write();
                               });
    }

private:
    using Error = boost::system::error_code;

    void write()
    {
        http::async_write(m_stream, m_request, [self = shared_from_this()](Error error, std::size_t) {
            if (error)
                return self->finish(0);
            self->readHeader();
        });
    }

    void readHeader()
    {
        m_parser.emplace();
        m_parser->header_limit(headerBytes);
        // What is kept is counted in bodyRead(). Not boost::none: Beast of 1.74 takes every length for more
        // than that.
        m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
        http::async_read_header(
            m_stream, m_buffer, *m_parser,
            [self = shared_from_this()](Error error, std::size_t) { self->headerRead(error); });
    }

    void headerRead(Error error)
    {
        if (error)
            return finish(0);
        const auto status = m_parser->get().result_int();
        if (status >= 100 && status < 200) { // not yet the answer
            if (++m_interim > interimAnswers)
                return finish(0);
            return readHeader();
        }
        readBody();
    }

    void readBody()
    {
        if (m_parser->is_done())
            return finish(static_cast<int>(m_parser->get().result_int()));
        auto &body = m_parser->get().body();
        body.data = m_piece.data();
        body.size = m_piece.size();
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = shared_from_this()](Error error, std::size_t) { self->bodyRead(error); });
    }

    void bodyRead(Error error)
    {
        if (error && error != http::error::need_buffer)
            return finish(0);
        const std::size_t size = m_piece.size() - m_parser->get().body().size;
        const std::size_t room = m_poster.m_limits.answerBytes - m_answer.size();
        m_answer.append(m_piece.data(), std::min(size, room));
        if (m_answer.size() == m_poster.m_limits.answerBytes)
            return finish(static_cast<int>(m_parser->get().result_int()));
        readBody();
    }

    void finish(int status)
    {
        Error ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
        m_stream.close();
        --m_poster.m_running;
        m_poster.startNext();
        m_done({status, status == 0 ? std::string() : std::move(m_answer)});
    }

    static constexpr std::uint32_t headerBytes = 16 * 1024;
    static constexpr int interimAnswers = 8;

    HttpPoster &m_poster;
    beast::tcp_stream m_stream;
    Done m_done;
    HttpPost m_post;
    http::request<http::string_body> m_request;
    beast::flat_buffer m_buffer{headerBytes + 64 * 1024};
    std::optional<http::response_parser<http::buffer_body>> m_parser;
    std::array<char, 4096> m_piece{};
    std::string m_answer;
    int m_interim = 0;
};

HttpPoster::HttpPoster(asio::io_context &context, const HttpPostLimits &limits)
    : m_context(context)
    , m_limits(limits)
{
}

void HttpPoster::send(HttpPost post, Done done)
{
    if (m_waiting.size() >= m_limits.waiting)
        return asio::post(m_context, [done = std::move(done)] { done({}); });
    m_waiting.emplace_back(std::move(post), std::move(done));
    startNext();
}

void HttpPoster::startNext()
{
    while (m_running < m_limits.atOnce && !m_waiting.empty()) {
        auto [post, done] = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_running;
        std::make_shared<Posting>(*this, std::move(post), std::move(done))->start();
    }
}
