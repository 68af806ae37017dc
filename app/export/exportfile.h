#pragma once

#include <QByteArray>
#include <QString>

class EndingSignals;

// Why nothing was written.
struct WriteProblem
{
    enum class Kind {
        None,
        IsLink, // symbolic; not followed
        IsFolder,
        IsSpecial, // device, FIFO, socket
        NoFolder,  // to put it into
        NotAllowed,
        ReadOnly, // file system
        Full,     // disk, or what this user may use of it
        TooLarge, // for the file system or the process
        NameTooLong,
        ReaderGone, // standard output: a pipe that nobody reads any more
        Closed,     // standard output was closed before the start
        Failed
    };
    Kind kind = Kind::None;
    int systemError = 0; // errno, for Failed

    explicit operator bool() const { return kind != Kind::None; }
};

// Where an export goes: whole or not at all.
namespace ExportFile {

// Whether write() would refuse `path` for what is there now, or for its missing folder.
WriteProblem check(const QString &path);

// A new file of mode 0600 in the same folder, synchronized and then renamed to `path`, in place of a regular
// file that may be there; its mode does not matter. Not QSaveFile: that follows a symbolic link, keeps the
// mode of the file it replaces, and makes a new one with the mode that umask leaves. The folder stays the
// one that was opened, and renaming follows no link: what somebody puts at `path` meanwhile is replaced,
// never written through. A signal that ends the process takes the new file with it.
WriteProblem write(const QString &path, const QByteArray &content, EndingSignals &ending);

// A pipe that is closed is a problem, not a signal, in all of the process from then on.
WriteProblem writeStandardOutput(const QByteArray &content);

// Opens /dev/null for what of standard input, output and error is closed, so that no file of ours gets such a
// number and what is meant for the terminal. Returns whether standard output was open.
bool completeStandardStreams();

} // namespace ExportFile
