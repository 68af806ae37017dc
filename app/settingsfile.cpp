#include "app/settingsfile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

bool SettingsFile::isPlainFile(const QString &path)
{
    return QFileInfo(path).isFile();
}

bool SettingsFile::isReadable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly);
}

QString SettingsFile::moveAside(const QString &path)
{
    const QString dated =
        QStringLiteral("%1.damaged-%2")
            .arg(path, QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString aside = dated;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = QStringLiteral("%1-%2").arg(dated).arg(number);
    return QFile::rename(path, aside) ? aside : QString();
}
