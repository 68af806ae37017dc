#pragma once

#include "app/demo/httpserver.h"

#include <boost/asio/io_context.hpp>

#include <chrono>
#include <cstddef>
#include <deque>
#include <functional>
#include <utility>

struct HttpPostLimits
{
    std::chrono::milliseconds deadline{5'000}; // for all of it, from connecting to the answer's last byte
    std::size_t answerBytes = 64 * 1024;       // what comes after it is not read
    std::size_t atOnce = 32;
    std::size_t waiting = 2'000; // one more gets no answer
};

// The other direction: POSTs to targets on this computer, by the thread that serves. No Qt here, as in
// httpserver.h. Redirects are answers like others. Each post ends exactly once, later, and never within
// send(); those under way when the context ends do not end at all.
class HttpPoster
{
public:
    using Done = std::function<void(const HttpPostResult &)>;

    HttpPoster(boost::asio::io_context &context, const HttpPostLimits &limits);
    void send(HttpPost post, Done done);

private:
    class Posting;
    void startNext();

    boost::asio::io_context &m_context;
    HttpPostLimits m_limits;
    std::deque<std::pair<HttpPost, Done>> m_waiting;
    std::size_t m_running = 0;
};
