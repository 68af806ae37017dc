#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

// The command line, read before QApplication exists: --help and --version work without a display.
struct Options
{
    enum class Action { Run, PrintHelp, PrintVersion, Fail };

    Action action = Action::Run;
    QString failure; // Fail: one sentence for standard error

    bool demo = false;
    QUrl apiUrl;            // empty = the stored one, or Qovery's
    QString organizationId; // empty = the last one

    // `arguments` without the program's name.
    static Options parse(const QStringList &arguments);
    static QString helpText();
    static QString versionText();
};
