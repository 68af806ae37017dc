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
    explicit OneShotBody(QByteArray content, QObject *parent = nullptr);

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
    QByteArray m_content;
    qint64 m_position = 0;
    bool m_wasRead = false;
};
