#include "app/demo/httpsession.h"

#include <boost/asio/write.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/http/write.hpp>

#include <algorithm>
#include <array>
#include <string>

// What is refused here, before a handler sees it (tests/http/test_demo_hostile.py has one case for each):
//   a line or header that is no HTTP/1.x             400, closed        header over the limit        431,
//   closed negative, wrong, two different lengths           400, closed        body over the limit 413,
//   closed a length and chunks, an unknown transfer coding  400, closed        an Expect that is not known
//   417, closed no Host, two of them                             400, closed        a Host that is not ours
//   421, closed a target that is no path                         400, closed        a request not sent in
//   time   closed
// The Host check keeps a web page that rebinds its name to 127.0.0.1 from reading the demo.

namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace asio = boost::asio;

namespace {
constexpr std::size_t httpDrainLimit = 1024 * 1024;
constexpr auto httpDrainTime = std::chrono::milliseconds{1000};
} // namespace

HttpSession::HttpSession(asio::ip::tcp::socket socket, HttpShared &shared)
    : m_stream(std::move(socket))
    , m_buffer(shared.limits.headerBytes + 64 * 1024)
    , m_latency(m_stream.get_executor())
    , m_shared(shared)
{
    ++m_shared.openSessions;
}

HttpSession::~HttpSession()
{
    --m_shared.openSessions;
}

void HttpSession::start()
{
    beast::error_code ignored;
    m_stream.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
    awaitRequest();
}

// Between requests a client may rest longer than within one.
void HttpSession::awaitRequest()
{
    m_parser.reset();
    m_serializer.reset();
    m_answer = {};
    if (m_buffer.size() > 0) {
        readHeader();
        return;
    }
    m_stream.expires_after(4 * m_shared.limits.readTimeout);
    m_stream.async_read_some(m_buffer.prepare(4096),
                             [self = shared_from_this()](Error error, std::size_t size) {
                                 if (error)
                                     return self->close();
                                 self->m_buffer.commit(size);
                                 self->readHeader();
                             });
}

void HttpSession::readHeader()
{
    m_parser.emplace();
    m_parser->header_limit(m_shared.limits.headerBytes);
    m_parser->body_limit(m_shared.limits.bodyBytes);
    // One deadline for all of it: a sender that drips byte after byte does not extend it.
    m_stream.expires_after(m_shared.limits.readTimeout);
    http::async_read_header(
        m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](Error error, std::size_t) { self->headerRead(error); });
}

void HttpSession::headerRead(Error error)
{
    if (error)
        return refuse(error);
    const auto &request = m_parser->get();
    const bool hasLength = request.count(http::field::content_length) > 0;
    const bool hasCoding = request.count(http::field::transfer_encoding) > 0;
    if (request.version() != 11 && request.version() != 10)
        return refuse(400, "This is not HTTP/1.1");
    if (hasLength && hasCoding)
        return refuse(400, "Content-Length and Transfer-Encoding exclude each other");
    if (request.count(http::field::content_length) > 1)
        return refuse(400, "Content-Length is there twice");
    if (hasCoding &&
        (!m_parser->chunked() || !beast::iequals(request[http::field::transfer_encoding], "chunked")))
        return refuse(400, "This Transfer-Encoding is not known");
    if (request.count(http::field::host) > 1 ||
        (request.count(http::field::host) == 0 && request.version() == 11))
        return refuse(400, "One Host header is needed");
    if (request.count(http::field::host) == 1 && !hostIsOurs())
        return refuse(421, "This Host is not served here");
    if (request.target().empty() || request.target().front() != '/')
        return refuse(400, "The request target is not a path");
    if (request.count(http::field::expect) == 0)
        return readBody();
    if (!beast::iequals(request[http::field::expect], "100-continue"))
        return refuse(417, "This Expect is not known");
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(goOn), [self = shared_from_this()](Error failed, std::size_t) {
        if (failed)
            return self->close();
        self->readBody();
    });
}

bool HttpSession::hostIsOurs() const
{
    const auto value = m_parser->get()[http::field::host];
    const std::string port = ":" + std::to_string(m_shared.port);
    return value == "127.0.0.1" + port || beast::iequals(value, "localhost" + port);
}

void HttpSession::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](Error error, std::size_t) { self->bodyRead(error); });
}

void HttpSession::bodyRead(Error error)
{
    if (error)
        return refuse(error);
    auto &request = m_parser->get();
    HttpCall call;
    call.method = std::string(request.method_string());
    call.target = std::string(request.target());
    call.authorization = request.count(http::field::authorization) == 1
                             ? std::string(request[http::field::authorization])
                             : std::string();
    call.body = std::move(request.body());
    answer(m_shared.handler(call), request.keep_alive());
}

void HttpSession::answer(HttpAnswer answer, bool keepOpen)
{
    m_answer = std::move(answer);
    if (m_shared.limits.latency.count() == 0)
        return write(keepOpen);
    m_stream.expires_never();
    m_latency.expires_after(m_shared.limits.latency);
    m_latency.async_wait([self = shared_from_this(), keepOpen](Error error) {
        if (!error)
            self->write(keepOpen);
    });
}

void HttpSession::write(bool keepOpen)
{
    m_response = {};
    m_response.version(11);
    m_response.result(static_cast<unsigned>(m_answer.status));
    m_response.set(http::field::server, "qovery-demo-server");
    for (const auto &[name, value] : m_answer.headers)
        m_response.set(name, value);
    m_response.keep_alive(keepOpen);
    const bool hasBody = m_answer.status != 204;
    if (hasBody) {
        if (m_answer.body)
            m_response.body() = beast::span<const char>(m_answer.body->data(), m_answer.body->size());
        m_response.content_length(m_response.body().size());
    }
    m_serializer.emplace(m_response);
    m_stream.expires_after(std::max(m_shared.limits.readTimeout, std::chrono::milliseconds{1000}));
    auto done = [self = shared_from_this(), keepOpen](Error error, std::size_t) {
        self->written(error, keepOpen);
    };
    const bool headOnly =
        m_parser && m_parser->is_header_done() && m_parser->get().method() == http::verb::head;
    if (headOnly)
        http::async_write_header(m_stream, *m_serializer, std::move(done));
    else
        http::async_write(m_stream, *m_serializer, std::move(done));
}

void HttpSession::written(Error error, bool keepOpen)
{
    if (error)
        return close();
    if (keepOpen)
        return awaitRequest();
    // Closing with unread input would reset the connection, and the client might never see the answer: read
    // on for a moment.
    beast::error_code ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    m_stream.expires_after(httpDrainTime);
    m_buffer.clear();
    drain();
}

void HttpSession::drain()
{
    m_buffer.clear();
    m_stream.async_read_some(m_buffer.prepare(16 * 1024),
                             [self = shared_from_this()](Error error, std::size_t size) {
                                 self->m_drained += size;
                                 if (error || self->m_drained > httpDrainLimit)
                                     return self->close();
                                 self->drain();
                             });
}

void HttpSession::refuse(int status, const std::string &why)
{
    answer(m_shared.refusal(status, why), false);
}

void HttpSession::refuse(Error error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return refuse(431, "The header is too large");
    if (error == http::error::body_limit)
        return refuse(413, "The body is too large");
    // Cut short, timed out, reset: nobody is there to be answered.
    if (error == http::error::end_of_stream || error == http::error::partial_message ||
        error.category() != http::make_error_code(http::error::bad_version).category())
        return close();
    refuse(400, "This is not correct HTTP: " + error.message());
}

void HttpSession::close()
{
    beast::error_code ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    m_stream.close();
}
