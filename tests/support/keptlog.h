#pragma once

#include <QMessageLogContext>
#include <QMutex>
#include <QString>

// Keeps all that is logged, of whatever thread, instead of printing it. One at a time, and none longer than
// its test: Qt Test's own handler, which it puts back, is gone then.
class KeptLog
{
public:
    KeptLog()
    {
        const QMutexLocker lock(&s_mutex);
        s_text.clear();
        m_before = qInstallMessageHandler(&KeptLog::keep);
    }
    ~KeptLog() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(KeptLog)

    // A line for each message.
    static QString text()
    {
        const QMutexLocker lock(&s_mutex);
        return s_text;
    }

private:
    static void keep(QtMsgType, const QMessageLogContext &, const QString &text)
    {
        const QMutexLocker lock(&s_mutex);
        s_text += text + QLatin1Char('\n');
    }

    static inline QMutex s_mutex;
    static inline QString s_text;
    QtMessageHandler m_before;
};
