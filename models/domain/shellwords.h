#pragma once

#include "models/domain/curlcommand.h"

#include <QList>
#include <QString>

#include <variant>

// One word of a command line as a shell would hand it to the program, but with nothing expanded.
struct ShellWord
{
    QString text;     // a variable stays in it as it was written: "Token $TOKEN"
    QString variable; // the first one in it, "$TOKEN"; empty when there is none
};

struct ShellLine
{
    QList<ShellWord> words;
    bool hadTypographicMarks = false; // ‘ ’ “ ” outside of quotes, – and — in front of an option
    bool hadBareLineBreaks = false;   // a line that goes on without a backslash
};

// Splits one command. Understood: POSIX quoting ('…', "…", \x, $'…', # comments, backslash line ends, CRLF),
// typographic quotes, a PowerShell line end (`), and cmd.exe (carets, \" inside "…"), told by its carets.
// Refused: what would run or expand: $(…), `…`, other PowerShell escapes, operators.
std::variant<ShellLine, CurlRefusal> splitShellLine(const QString &command);

// The same for cmd.exe: carets first, then the C runtime's rules for quotes and backslashes.
std::variant<ShellLine, CurlRefusal> splitWindowsLine(const QString &command);

// `text` as one POSIX shell word.
QString shellQuoted(const QString &text);
