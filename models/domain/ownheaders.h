#pragma once

#include "models/domain/targetrequest.h"

#include <optional>

// The headers a user adds to a test send.

struct OwnHeaderProblem
{
    enum class Reason {
        NameMissing,
        NameNotAllowed,  // more than letters, digits and the signs RFC 9110 allows in a name
        ValueNotAllowed, // a line break or another control character: it would begin a header of its own
        WrittenByUs,     // Host, Content-Length, …: a second one makes the request ambiguous
        SetElsewhere,    // the secret's and the mark: the form has fields for them
        Twice,
    };
    qsizetype row = 0;
    Reason reason = Reason::NameMissing;

    friend bool operator==(const OwnHeaderProblem &, const OwnHeaderProblem &) = default;
};
// The first one.
std::optional<OwnHeaderProblem> ownHeaderProblem(const HeaderList &headers);

// Authorization, Cookie, and what has token, secret, key, password or signature in its name: the value is
// masked where it is shown.
bool isSecretHeader(const QByteArray &name);

// The values of such headers, each once, and where one begins with a scheme ("Bearer …") what follows it.
QList<QByteArray> secretsIn(const HeaderList &headers);

// Puts them into the request: one with the name of ours takes its place, the others stand before
// Content-Length. They must have no problem.
void addOwnHeaders(TargetRequest &request, const HeaderList &headers);
