#pragma once

#include <QString>
#include <QUrl>

// What the window says about the connection; set by app.
struct ConnectionStatus
{
    enum State {
        Demo,
        Connected,
        TokenRejected,
        Offline,
        NotConnected,
        Connecting,        // a token is being fetched or checked
        WaitingForKeyring, // the desktop may be asking to unlock it
    };

    bool isOpen() const { return state != NotConnected && state != Connecting && state != WaitingForKeyring; }

    State state = NotConnected;
    QString host;        // "api.qovery.com"
    QString tokenSource; // the environment variable the token came from; empty otherwise
    QUrl apiUrl;         // for Copy as cURL; https://<host> when empty
};
