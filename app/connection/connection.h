#pragma once

#include "models/domain/apitoken.h"
#include "models/domain/project.h"

#include <QList>
#include <QString>
#include <QUrl>

// Where the token of the running connection came from.
enum class TokenSource { Keychain, Session, Environment, Demo };

// A token that was accepted, the address that accepted it, and what it may open.
struct Connection
{
    QString accountId; // of the demo, too: a fresh one
    QUrl apiUrl;
    ApiToken token;
    QList<Organization> organizations; // never empty; one opened by its id has the id as its name
    QString organizationId;            // the one to open first, in `organizations`
    TokenSource source = TokenSource::Session;
    QString variable; // Environment: its name, for the status bar
};
