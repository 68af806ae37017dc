#include "app/application.h"
#include "app/desktop/secondstart.h"
#include "app/desktop/singleinstance.h"
#include "app/display.h"
#include "app/export/exportrun.h"
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
    case Options::Action::Export:
        return exportWithoutWindow(options, argc, argv);
    case Options::Action::Run:
        break;
    }

    if (!displayIsNamed()) {
        QTextStream(stderr) << noDisplayText() << '\n';
        return 1;
    }
    explainUnreachableDisplay();

    SingleInstance instance(options.demo ? SingleInstance::Kind::Demo : SingleInstance::Kind::Accounts);
    if (const std::optional<int> status = endAsSecondStart(instance, options, argc, argv))
        return *status;

    QApplication qtApplication(argc, argv);
    Application application(options);
    application.start();
    application.answerStarts(instance);
    return QApplication::exec();
}
