// What a test send adds to the same request by curl: the same bytes to the same target on this computer, one
// after the other, in pairs. Ours is from send() to the answer in the caller; curl's is what it measured
// itself (time_total), without the start of its process. The target has a thread of its own.
// Around 100 KB some 40 ms are added on the loop device. Not proven: Qt writes 32 KB at a time and seems to
// leave Nagle's algorithm on (curl turns it off), so that the last part waits for the target's delayed ACK.
#include "models/api/targetsender.h"
#include "tests/support/rawtarget.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryFile>
#include <QThread>

#include <algorithm>
#include <cstdio>

using Qt::StringLiterals::operator""_s;

namespace {

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.isEmpty() ? 0 : times.at(times.size() / 2);
}

double percentile95(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.isEmpty() ? 0 : times.at(times.size() * 95 / 100);
}

double sendOnce(TargetSender &sender, const TargetRequest &request)
{
    QEventLoop loop;
    QElapsedTimer clock;
    clock.start();
    double time = -1;
    sender.send(request, &loop, [&](const TestResult &result) {
        time = result.status == 200 ? double(clock.nsecsElapsed()) / 1e6 : -1;
        loop.quit();
    });
    loop.exec();
    return time;
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

void measure(const QString &url, qsizetype bytes)
{
    TargetRequestOptions options;
    options.targetUrl = url;
    options.body = "{\"a\":\"" + QByteArray(bytes, 'x') + "\"}";
    const TargetRequest request = targetRequest(options);
    QTemporaryFile body;
    if (!body.open() || body.write(options.body) != options.body.size() || !body.flush())
        return;
    TargetSender sender(TargetSender::Scope::Anywhere);
    sendOnce(sender, request); // the first makes the network
    QList<double> ours;
    QList<double> curls;
    QList<double> added;
    for (int i = 0; i < 101; ++i) {
        const double our = sendOnce(sender, request);
        const double curl = curlOnce(request, body.fileName());
        if (our < 0 || curl < 0) {
            std::printf("a request failed\n");
            return;
        }
        ours.append(our);
        curls.append(curl);
        added.append(our - curl);
    }
    std::printf("  %8lld bytes: ours median %6.2f p95 %6.2f, curl median %6.2f p95 %6.2f; added: median of "
                "pairs %6.2f ms (bound 5, idle machine), ratio %.2f\n",
                static_cast<long long>(options.body.size()), median(ours), percentile95(ours), median(curls),
                percentile95(curls), median(added), median(ours) / median(curls));
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
    std::printf("ms. the same request to %s by a test send and by curl, 101 pairs\n", "127.0.0.1");
    measure(url, 500);
    measure(url, 100'000);
    measure(url, 1'000'000);
    QMetaObject::invokeMethod(
        &inThread, [&] { delete target; }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    return 0;
}
