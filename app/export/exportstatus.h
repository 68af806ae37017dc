#pragma once

// How `qovery-webhooks --export` ends; --help, the manual page and README name these.
enum class ExportStatus {
    Done = 0,
    OptionNeeded = 2, // wrong, or one is needed to choose
    Refused = 3,      // no token, or the server does not accept it, or not for this organization
    NotReachable = 4, // the server is out of reach, or fails
    Unreadable = 5,   // the answer, in part or as a whole
    NotWritten = 6,   // the file, or standard output
};
