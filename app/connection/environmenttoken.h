#pragma once

#include <QString>

// A token from the official CLI's variables. Used for the session, never stored.
struct EnvironmentToken
{
    QString variable; // empty = none of them is set
    QString text;     // may be empty or no token at all: the user is told

    bool isSet() const { return !variable.isEmpty(); }
};

// The variable that takeEnvironmentToken() would take; empty: none is set. Changes nothing.
QString environmentTokenVariable();

// Reads QOVERY_CLI_ACCESS_TOKEN, then Q_CLI_ACCESS_TOKEN (the first that holds something, else the first that
// is set) and removes both from our environment, so that no child process inherits a token. Call it once,
// before the first child process.
EnvironmentToken takeEnvironmentToken();
