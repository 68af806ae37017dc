#pragma once

#include <QString>

// What was wrong with the settings file that a start found.
struct SettingsDamage
{
    enum class Kind { Unparsable, WrongTypes, Unreadable, NotAFile };
    Kind kind = Kind::Unparsable;
    QString setAsideAs; // path; empty: it could not be moved
};

// The file below Settings: what is no settings file is set aside before QSettings takes its place.
namespace SettingsFile {

bool isPlainFile(const QString &path); // a FIFO would block the first read for ever
bool isReadable(const QString &path);
// Gives the file or folder a dated name beside it and returns that; empty when it could not.
QString moveAside(const QString &path);

} // namespace SettingsFile
