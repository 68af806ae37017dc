#pragma once

#include "app/demo/httpserver.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/string_body.hpp>
#include <utility> // boost 1.74 needs it before asio

#include <memory>
#include <optional>
#include <string_view>

// What the sessions of one server share. Lives longer than they do.
struct HttpShared
{
    HttpLimits limits;
    HttpServer::Handler handler;
    HttpServer::Refusal refusal;
    std::uint16_t port = 0;
    std::size_t openSessions = 0;
};

// One connection: reads a request, answers it, reads the next. Keeps itself alive through its pending
// operation.
class HttpSession : public std::enable_shared_from_this<HttpSession>
{
public:
    HttpSession(boost::asio::ip::tcp::socket socket, HttpShared &shared);
    ~HttpSession();
    void start();

private:
    using Error = boost::system::error_code;
    using Body = boost::beast::http::span_body<const char>;

    void awaitRequest();
    void readHeader();
    void headerRead(Error error);
    void readBody();
    void bodyRead(Error error);
    void answer(HttpAnswer answer, bool keepOpen);
    void write(bool keepOpen);
    void written(Error error, bool keepOpen);
    void refuse(int status, const std::string &why);
    void refuse(Error error);
    void close();
    void drain();
    bool hostIsOurs() const;

    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    boost::asio::steady_timer m_latency;
    HttpShared &m_shared;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    HttpAnswer m_answer;
    boost::beast::http::response<Body> m_response;
    std::optional<boost::beast::http::response_serializer<Body>> m_serializer;
    std::size_t m_drained = 0;
};
