#include "app/desktop/meetingplace.h"

#include <QDir>
#include <QFile>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

bool isOursAlone(const QByteArray &folder)
{
    struct stat found = {};
    return lstat(folder.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == geteuid() &&
           (found.st_mode & 0777) == 0700;
}

} // namespace

QString meetingFolder()
{
    const QString runtime = QFile::decodeName(qgetenv("XDG_RUNTIME_DIR"));
    if (!QDir::isAbsolutePath(runtime))
        return {};
    const QByteArray resolved = QFile::encodeName(QDir(runtime).canonicalPath());
    if (resolved.isEmpty() || !isOursAlone(resolved))
        return {};
    const QByteArray folder = resolved + "/qovery-webhooks";
    mkdir(folder.constData(), 0700); // there already, mostly
    return isOursAlone(folder) ? QFile::decodeName(folder) : QString();
}

qint64 peerProcess(int socketDescriptor)
{
#ifdef Q_OS_LINUX
    struct ucred peer = {};
    socklen_t size = sizeof peer;
    if (getsockopt(socketDescriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 || peer.uid != geteuid())
        return -1;
    return peer.pid;
#else
    Q_UNUSED(socketDescriptor)
    return 0; // the folder's mode must do
#endif
}
