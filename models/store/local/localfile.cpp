#include "models/store/local/localfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace {

constexpr auto ownFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto ownFile = QFile::ReadOwner | QFile::WriteOwner;
// A page, its frame in the -wal and the index of it (-shm, 32 KB) must have room.
constexpr qint64 leastRoom = 64 * 1024;

QFile::Permissions unixPermissionsOf(const QString &path)
{
    // ReadUser … speak of this process, not of the file's mode.
    return QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
}

bool narrow(const QString &path, QFile::Permissions wanted)
{
    return unixPermissionsOf(path) == wanted || QFile::setPermissions(path, wanted);
}

bool makeFile(const QString &path)
{
    QFile file(path);
    return file.open(QFile::WriteOnly | QFile::NewOnly, ownFile);
}

} // namespace

namespace LocalFile {

QString pathIn(const QString &folder)
{
    return folder + QStringLiteral("/local.sqlite");
}

bool prepare(const QString &folder)
{
    if (!QDir().mkpath(folder) || !narrow(folder, ownFolder))
        return false;
    const QString path = pathIn(folder);
    if (!QFile::exists(path) && !makeFile(path))
        return false;
    bool isNarrow = narrow(path, ownFile);
    // SQLite makes these with the mode of the file; ones that were copied here may be wider.
    for (const auto &ending : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + ending))
            isNarrow = narrow(path + ending, ownFile) && isNarrow;
    }
    return isNarrow;
}

bool isCutToNothing(const QString &folder)
{
    const QString path = pathIn(folder);
    return QFileInfo(path).size() == 0 && QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

std::optional<QString> setAside(const QString &folder, const QString &word, const QDateTime &at)
{
    const QString path = pathIn(folder);
    const QString stem = folder + QStringLiteral("/local-") + word + QLatin1Char('-') +
                         at.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString kept = stem + QStringLiteral(".sqlite");
    for (int number = 2; QFile::exists(kept) && number < 1000; ++number)
        kept = stem + QStringLiteral("-%1.sqlite").arg(number);
    if (!QFile::rename(path, kept))
        return std::nullopt;
    for (const auto &ending : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + ending) && !QFile::rename(path + ending, kept + ending))
            QFile::remove(path + ending); // it must not be taken for the new file's
    }
    return kept;
}

bool folderIsWritable(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isDir() && info.isWritable() && !QStorageInfo(folder).isReadOnly();
}

bool diskIsFull(const QString &folder)
{
    QDir place(folder); // or the nearest folder above that is there
    while (!place.exists() && place.path() != QDir::rootPath())
        place.setPath(QFileInfo(place.absolutePath()).path());
    const QStorageInfo storage(place);
    return storage.isValid() && storage.bytesAvailable() < leastRoom;
}

} // namespace LocalFile
