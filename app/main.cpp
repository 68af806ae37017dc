#include "app/application.h"
#include "app/display.h"
#include "app/options.h"
#include "app/startuplog.h"

#include <QApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    StartupLog::markProcessStart();

    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    const Options options = Options::parse(arguments);
    switch (options.action) {
    case Options::Action::PrintHelp:
        QTextStream(stdout) << Options::helpText();
        return 0;
    case Options::Action::PrintVersion:
        QTextStream(stdout) << Options::versionText();
        return 0;
    case Options::Action::Fail:
        QTextStream(stderr) << options.failure << '\n';
        return 2;
    case Options::Action::Run:
        break;
    }

    if (!displayIsNamed()) {
        QTextStream(stderr) << noDisplayText() << '\n';
        return 1;
    }
    explainUnreachableDisplay();

    QApplication qtApplication(argc, argv);
    Application application(options);
    application.start();
    return QApplication::exec();
}
