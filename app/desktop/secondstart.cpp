// What becomes of a start while a window is open already (K7).
#include "app/desktop/secondstart.h"

#include "app/connection/environmenttoken.h"
#include "app/desktop/singleinstance.h"
#include "app/languages.h"
#include "app/options.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>

#include <unistd.h>

namespace {

// Started from a menu, nobody reads standard error: then a window says it too.
int failSecondStart(const QString &text, bool isFromMenu, int &argc, char **argv)
{
    QTextStream(stderr) << text << Qt::endl;
    if (!isFromMenu || isatty(STDERR_FILENO) != 0)
        return 1;
    const QApplication application(argc, argv);
    const Languages languages;
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Webhooks for Qovery"), text, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.open();
    QApplication::exec();
    return 1;
}

QString notAnsweringText(qint64 process)
{
    if (process > 0)
        return terminalText("SecondStart",
                            "Webhooks for Qovery is running already (process %1) and does not "
                            "answer; no second window was opened. Wait until it answers, or end "
                            "that process, then start again.")
            .arg(process);
    return terminalText("SecondStart",
                        "Webhooks for Qovery is running already and does not answer; no second "
                        "window was opened. Wait until it answers, or end it, then start again.");
}

// Addresses and tokens are never handed over: the open window goes on with its own.
QString notUsedText(const Options &options, const QString &variable)
{
    if (!options.apiUrl.isEmpty() && !variable.isEmpty())
        return terminalText("SecondStart",
                            "Webhooks for Qovery is running already; its window was called to the front, and "
                            "--api-url and the token in %1 were not used. Quit it, then start "
                            "again.")
            .arg(variable);
    if (!options.apiUrl.isEmpty())
        return terminalText("SecondStart",
                            "Webhooks for Qovery is running already; its window was called to the front, and "
                            "--api-url was not used. Quit it, then start again.");
    if (!variable.isEmpty())
        return terminalText("SecondStart",
                            "Webhooks for Qovery is running already; its window was called to the front, and "
                            "the token in %1 was not used. Quit it, then start again.")
            .arg(variable);
    if (!StartRequest::mayBeHandedOver(options.organizationId))
        return terminalText("SecondStart",
                            "Webhooks for Qovery is running already; its window was called to the front. "
                            "What --organization names cannot be an organization ID.");
    return {};
}

} // namespace

std::optional<int> endAsSecondStart(SingleInstance &instance, const Options &options, int &argc, char **argv)
{
    // The demo has a token of its own.
    const QString variable = options.demo ? QString() : environmentTokenVariable();
    const QString notUsed = notUsedText(options, variable);
    StartRequest request;
    request.activationToken = StartRequest::activationTokenFromEnvironment();
    const bool isFromMenu = !request.activationToken.isEmpty();
    if (notUsed.isEmpty()) // else the organization is one of the other address or token
        request.organizationId = options.organizationId;

    switch (instance.claim(request)) {
    case SingleInstance::Standing::First:
    case SingleInstance::Standing::Alone:
        return std::nullopt;
    case SingleInstance::Standing::NotAnswering:
        return failSecondStart(notAnsweringText(instance.otherProcess()), isFromMenu, argc, argv);
    case SingleInstance::Standing::HandedOver:
        break;
    }
    if (!notUsed.isEmpty())
        return failSecondStart(notUsed, isFromMenu, argc, argv);
    QTextStream(stdout) << terminalText(
                               "SecondStart",
                               "Webhooks for Qovery is running already; its window was called to the front.")
                        << Qt::endl;
    return 0;
}
