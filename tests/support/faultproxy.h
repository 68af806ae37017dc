#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>

class FaultConnection;

// A small TCP server between the client and the demo server (or alone, with canned answers) that goes wrong
// as it is told, and keeps what it was sent. Plain HTTP/1.1 on 127.0.0.1.
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        Pass,        // on to the server behind
        Canned,      // `status`, `headers`, `body` as they are, Content-Length added
        Raw,         // `body` is the whole answer, byte for byte; then closes
        CloseBefore, // closes without asking the server behind
        ResetBefore, // the same with a TCP reset
        CloseAfter,  // the server behind acts, then closes without an answer
        ResetAfter,
        CloseInHead, // the server behind acts, then half a header line, then closes
        CutBody,     // the whole head, half of the body, then closes
        CloseReused, // closes when the request comes on a connection that was used before; else passes
        HangBefore,  // never answers and does nothing
        HangAfter,   // the server behind acts, no answer
        HangInBody,  // the head and half of the body, then nothing
        Drip,        // the head, then a byte every `pause`, for ever
        Delay,       // the server behind acts at once, its answer comes `pause` later
        CannedAfter, // the server behind acts, its answer is replaced by `status`, `headers`, `body`
    };

    using Headers = QList<QPair<QByteArray, QByteArray>>;

    struct Rule
    {
        Fault fault = Fault::Pass;
        QByteArray method; // empty = any
        int times = -1;    // then the rule is used up; -1 = never
        int status = 200;
        Headers headers = {};
        QByteArray body = {};
        std::chrono::milliseconds pause{20};
        std::function<bool(const QByteArray &path)> path = {}; // empty = any
    };

    struct Seen
    {
        QByteArray method;
        QByteArray path;
        QByteArray head; // raw, with the request line
        QByteArray body = {};
    };

    // Without a server behind, what no rule answers gets `200 {}`.
    explicit FaultProxy(const QUrl &behind = {}, QObject *parent = nullptr);
    ~FaultProxy() override;

    QUrl url() const;
    void addRule(const Rule &rule); // the first that fits is taken
    void clearRules();
    void stopListening(); // new connections are refused from now on
    void goAway();        // the same, and those that are open are reset

    const QList<Seen> &seen() const { return m_seen; }
    int count(const QByteArray &method) const;
    int connectionCount() const { return m_connectionCount; }
    void forget() { m_seen.clear(); }

    // The fault for every request, or for those of one method.
    static Rule always(Fault fault, const QByteArray &method = {});
    static Rule canned(int status, const QByteArray &body, const Headers &headers = {});

private:
    friend class FaultConnection;

    Rule takeRule(const Seen &seen);

    QTcpServer m_server;
    quint16 m_port = 0;
    const QUrl m_behind;
    QList<Rule> m_rules;
    QList<Seen> m_seen;
    int m_connectionCount = 0;
};
