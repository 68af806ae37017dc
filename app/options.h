#pragma once

#include "models/domain/webhookexport.h"

#include <QString>
#include <QStringList>
#include <QUrl>

// What --export writes, and where.
struct ExportOptions
{
    enum class Format { Json, Csv };
    enum class Partial { Refused, Allowed }; // when webhooks of the answer cannot be read

    QString file; // "-" = standard output
    Format format = Format::Json;
    WebhookExport::Targets targets = WebhookExport::Targets::Plain;
    Partial partial = Partial::Refused;
    QString account; // name or id of a stored one; empty = the one used last
};

// The command line, read before QApplication exists: --help and --version work without a display, and so does
// --export.
struct Options
{
    enum class Action { Run, Export, PrintHelp, PrintVersion, Fail };

    Action action = Action::Run;
    QString failure; // Fail: one sentence for standard error

    bool demo = false;
    QUrl apiUrl;             // empty = the stored one, or Qovery's
    QString organizationId;  // empty = the last one
    ExportOptions exporting; // Export

    // `arguments` without the program's name.
    static Options parse(const QStringList &arguments);
    static QString helpText();
    static QString versionText();
};
