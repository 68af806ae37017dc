#include "ui/webhooks/localdatatexts.h"

#include <QDir>

QString LocalDataTexts::setAside(const LocalDamage &damage)
{
    const QString path = QDir::toNativeSeparators(damage.keptAs);
    switch (damage.kind) {
    case LocalDamage::Kind::Damaged:
        return tr("The data kept on this computer was damaged. History, deliveries, test sends, unsaved "
                  "drafts and the list of remembered secrets start empty; the damaged file was kept as %1.")
            .arg(path);
    case LocalDamage::Kind::Newer:
        return tr("The data kept on this computer was written by a newer version of this application. "
                  "History, deliveries, test sends, unsaved drafts and the list of remembered secrets start "
                  "empty; the newer file was kept as %1.")
            .arg(path);
    }
    return {};
}

QString LocalDataTexts::failed(const LocalFailure &failure)
{
    const QString path = QDir::toNativeSeparators(failure.filePath);
    switch (failure.kind) {
    case LocalFailure::Kind::DiskFull:
        return tr("The disk is full: changes you make are still sent to Qovery, but history, deliveries, "
                  "test sends and drafts are not kept until there is room.");
    case LocalFailure::Kind::FolderUnusable:
        return tr("%1 cannot be written: changes you make are still sent to Qovery, but history, deliveries, "
                  "test sends and drafts are not kept. Check who may write to its folder.")
            .arg(path);
    case LocalFailure::Kind::Locked:
        return tr("Another program holds %1: changes you make are still sent to Qovery, but history, "
                  "deliveries, test sends and drafts are not kept until it lets go.")
            .arg(path);
    case LocalFailure::Kind::DiskFault:
        return tr("The disk does not read or write %1: changes you make are still sent to Qovery, but "
                  "history, deliveries, test sends and drafts are not kept.")
            .arg(path);
    case LocalFailure::Kind::NoDriver:
        return tr("Qt's SQLite plugin is not installed: changes you make are still sent to Qovery, but "
                  "history, deliveries, test sends and drafts are not kept.");
    case LocalFailure::Kind::Refused:
        return tr("%1 could not be used (SQLite error %2): changes you make are still sent to Qovery, but "
                  "history, deliveries, test sends and drafts are not kept.")
            .arg(path, QString::number(failure.sqliteCode));
    }
    return {};
}

QString LocalDataTexts::workedAgain()
{
    return tr("History, deliveries, test sends and drafts are kept again.");
}
