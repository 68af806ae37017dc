#pragma once

#include <QString>

// The folder in which instances of one user find each other: $XDG_RUNTIME_DIR/qovery-webhooks, made when it
// is not there. Empty unless both are this user's alone (mode 0700); never a folder that others may write to.
QString meetingFolder();

// Whose process is at the other end of a connected local socket: its id, 0 where the system does not tell, -1
// when it is another user's.
qint64 peerProcess(int socketDescriptor);
