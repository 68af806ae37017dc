#include "app/display.h"

#include "app/languages.h"

#include <cstdio>
#include <cstdlib>

static QtMessageHandler previousMessageHandler = nullptr;

bool displayIsNamed()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    const bool needsDisplay =
        platform.isEmpty() || platform.startsWith("xcb") || platform.startsWith("wayland");
    return !needsDisplay || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

QString noDisplayText()
{
    return terminalText(
        "Display",
        "qovery-webhooks needs a graphical display, and none can be reached: start it on a desktop, "
        "or set DISPLAY or WAYLAND_DISPLAY.");
}

static void exitWhenThereIsNoDisplay(QtMsgType type, const QMessageLogContext &context,
                                     const QString &message)
{
    // Before the window is up, Qt's only fatal message is the one about the platform plugin. exit() would run
    // destructors of a half-built QApplication.
    const bool isAboutDisplay = message.contains(QLatin1String("platform plugin")) ||
                                message.contains(QLatin1String("could not connect to display"));
    if (type == QtFatalMsg && isAboutDisplay) {
        std::fputs(qPrintable(noDisplayText() + QLatin1Char('\n')), stderr);
        std::fflush(stderr);
        std::_Exit(1);
    }
    // The warnings before it say the same in a library's words.
    if (isAboutDisplay && context.category != nullptr && qstrncmp(context.category, "qt.qpa", 6) == 0)
        return;
    if (previousMessageHandler != nullptr)
        previousMessageHandler(type, context, message);
}

void explainUnreachableDisplay()
{
    previousMessageHandler = qInstallMessageHandler(exitWhenThereIsNoDisplay);
}
