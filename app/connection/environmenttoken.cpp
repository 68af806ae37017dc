#include "app/connection/environmenttoken.h"

#include <QtGlobal>

static constexpr const char *environmentTokenNames[] = {"QOVERY_CLI_ACCESS_TOKEN", "Q_CLI_ACCESS_TOKEN"};

static EnvironmentToken readEnvironmentToken()
{
    EnvironmentToken read;
    for (const char *name : environmentTokenNames) {
        if (!qEnvironmentVariableIsSet(name))
            continue;
        const QString text = qEnvironmentVariable(name);
        if (!read.isSet() || (read.text.trimmed().isEmpty() && !text.trimmed().isEmpty()))
            read = {QString::fromLatin1(name), text};
    }
    return read;
}

QString environmentTokenVariable()
{
    return readEnvironmentToken().variable;
}

EnvironmentToken takeEnvironmentToken()
{
    EnvironmentToken taken = readEnvironmentToken();
    for (const char *name : environmentTokenNames)
        qunsetenv(name);
    return taken;
}
