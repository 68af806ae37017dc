#pragma once

#include <QByteArray>
#include <QIODevice>

// A request body that can be read once. Qt sends a write again, silently and up to four times, when the
// server closes the connection without answering (QT-NOTES 2); a sequential device whose reset() fails is
// what keeps it from doing so: the reply then ends with ContentReSendError. Pinned by tst_apiclientwrites.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    // Qt leaves Nagle's algorithm on and writes a body in pieces of 16 KB: a last piece that fills no segment
    // waits for the ACK of the one before, which a target may delay by 40 ms. Linux sends its first 16 ACKs
    // at once, but only when the first segment it sees is a small one. So a long body begins after the head
    // has gone: it is there only at the second try.
    enum class Begin {
        AtOnce,
        AfterHead,
    };
    explicit OneShotBody(QByteArray content, QObject *parent = nullptr, Begin begin = Begin::AtOnce);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_position >= m_content.size(); }
    qint64 bytesAvailable() const override;

    // Whether any of it was handed out, to the socket's buffers at least.
    bool wasRead() const { return m_wasRead; }

signals:
    void bytesTaken(); // some of it was handed out

protected:
    qint64 readData(char *target, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void arrive();

    QByteArray m_content;
    bool m_hasArrived = true; // false: nothing of it is there yet
    bool m_isAskedFor = false;
    qint64 m_position = 0;
    bool m_wasRead = false;
};
