#include "app/connection/environmenttoken.h"

#include <QtGlobal>

EnvironmentToken takeEnvironmentToken()
{
    EnvironmentToken taken;
    for (const char *name : {"QOVERY_CLI_ACCESS_TOKEN", "Q_CLI_ACCESS_TOKEN"}) {
        if (!qEnvironmentVariableIsSet(name))
            continue;
        const QString text = qEnvironmentVariable(name);
        if (!taken.isSet() || (taken.text.trimmed().isEmpty() && !text.trimmed().isEmpty()))
            taken = {QString::fromLatin1(name), text};
        qunsetenv(name);
    }
    return taken;
}
