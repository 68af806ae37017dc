// What a test send adds to the same request by curl: the same bytes to the same target on this computer, one
// after the other, in pairs. Ours is from send() to the answer in the caller; curl's is what it measured
// itself (time_total), without the start of its process. The target has a thread of its own.
// Usage: bench_testsend [PAIRS]
#include "models/api/targetsender.h"
#include "tests/bench/benchclocks.h"
#include "tests/bench/benchfigure.h"
#include "tests/support/rawtarget.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryFile>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals; // clang-tidy takes the operator alone for unused here

namespace {

struct Sent
{
    double wall = -1;
    double processor = 0; // of this process: the target's thread is in it, curl is not
};

Sent sendOnce(TargetSender &sender, const TargetRequest &request)
{
    QEventLoop loop;
    const Stopwatch clock;
    Sent sent;
    sender.send(request, &loop, [&](const TestResult &result) {
        if (result.status == 200)
            sent = {clock.wall(), clock.processor()};
        loop.quit();
    });
    loop.exec();
    return sent;
}

double curlOnce(const TargetRequest &request, const QString &bodyPath)
{
    QStringList arguments{
        u"-s"_s,        u"-o"_s, u"/dev/null"_s,     u"-w"_s,        u"%{time_total}"_s, u"--http1.1"_s,
        u"--noproxy"_s, u"*"_s,  u"--data-binary"_s, u'@' + bodyPath};
    for (const auto &[name, value] : request.headers) {
        if (name != "Content-Length")
            arguments << u"-H"_s << QString::fromLatin1(name + ": " + value);
    }
    arguments << u"-H"_s << u"Expect:"_s << request.targetUrl;
    QProcess curl;
    curl.start(u"curl"_s, arguments);
    if (!curl.waitForFinished(30'000) || curl.exitCode() != 0)
        return -1;
    return curl.readAllStandardOutput().toDouble() * 1000;
}

bool measure(const QString &url, const QString &size, qsizetype bytes, int pairs)
{
    TargetRequestOptions options;
    options.targetUrl = url;
    options.body = "{\"a\":\"" + QByteArray(bytes, 'x') + "\"}";
    const TargetRequest request = targetRequest(options);
    QTemporaryFile body;
    if (!body.open() || body.write(options.body) != options.body.size() || !body.flush())
        return false;
    TargetSender sender(TargetSender::Scope::Anywhere);
    sendOnce(sender, request); // the first makes the network
    BenchFigure figure{.name = u"a test send of "_s + size,
                       .floorName = u"curl to the same target"_s,
                       .bounds = {{BenchBound::Of::Added, 5}}};
    for (int i = 0; i < pairs; ++i) {
        const Sent ours = sendOnce(sender, request);
        const double curl = curlOnce(request, body.fileName());
        if (ours.wall < 0 || curl < 0) {
            std::fprintf(stderr, "a request failed\n");
            return false;
        }
        figure.ours.append(ours.wall);
        figure.cpu.append(ours.processor);
        figure.floor.append(curl);
    }
    BenchFigures::print("bench_testsend", figure);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QThread thread;
    QObject inThread;
    thread.start();
    inThread.moveToThread(&thread);
    RawTarget *target = nullptr;
    QString url;
    QMetaObject::invokeMethod(
        &inThread,
        [&] {
            target = new RawTarget;
            target->answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
            url = target->url();
        },
        Qt::BlockingQueuedConnection);
    const int pairs = benchRounds(argc, argv, 101);
    const bool isDone = measure(url, u"500 B"_s, 500, pairs) && measure(url, u"50 KB"_s, 50'000, pairs) &&
                        measure(url, u"100 KB"_s, 100'000, pairs) &&
                        measure(url, u"1 MB"_s, 1'000'000, pairs);
    QMetaObject::invokeMethod(
        &inThread, [&] { delete target; }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    return isDone ? 0 : 1;
}
