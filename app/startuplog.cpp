#include "app/startuplog.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>
#include <QWidget>

#include <ctime>

Q_LOGGING_CATEGORY(startupLog, "qovery.webhooks.startup", QtWarningMsg)

static QElapsedTimer &processClock()
{
    static QElapsedTimer clock;
    return clock;
}

void StartupLog::markProcessStart()
{
    processClock().start();
}

StartupLog::StartupLog(QWidget *viewport, QObject *parent)
    : QObject(parent)
    , m_viewport(viewport)
{
    viewport->installEventFilter(this);
}

void StartupLog::watch(QWidget *viewport)
{
    if (m_listShown || viewport == m_viewport)
        return;
    if (m_viewport)
        m_viewport->removeEventFilter(this);
    m_viewport = viewport;
    viewport->installEventFilter(this);
}

void StartupLog::listArrived(int rows)
{
    if (m_arrivedRows >= 0)
        return;
    m_arrivedRows = rows;
    if (m_viewport)
        m_viewport->update();
}

bool StartupLog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        if (!m_firstPaintSeen) {
            m_firstPaintSeen = true;
            QTimer::singleShot(0, this, [this] {
                report("first paint", -1);
                emit firstPainted();
            });
        }
        if (m_arrivedRows >= 0 && !m_listShown) {
            m_listShown = true;
            QTimer::singleShot(0, this, [this] { report("list shown", m_arrivedRows); });
            m_viewport->removeEventFilter(this);
        }
    }
    return QObject::eventFilter(watched, event);
}

void StartupLog::report(const char *what, int rows)
{
    const qint64 cpuMilliseconds = qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
    qCInfo(startupLog, "%s cpu_ms=%lld wall_ms=%lld rows=%d", what, static_cast<long long>(cpuMilliseconds),
           static_cast<long long>(processClock().isValid() ? processClock().elapsed() : 0), rows);
}
