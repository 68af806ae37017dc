#include "ui/connect/connecthelp.h"

QString ConnectHelp::joined(const QStringList &paragraphs)
{
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString ConnectHelp::token()
{
    return joined({tr("Token"),
                   tr("Made in the Qovery console: Organization settings, then API Token, then Add new. "
                      "Qovery shows it once."),
                   tr("It has a role. One that may manage webhooks is needed: with another, Qovery refuses "
                      "with 403."),
                   tr("It is sent to the API URL and nowhere else, and checked there before it is kept."),
                   tr("Qovery answers 1,000 requests an hour with one token. Whatever else uses the same "
                      "token shares them.")});
}

QString ConnectHelp::paste()
{
    return joined(
        {tr("Paste"), tr("Takes the token from the clipboard and asks Qovery whether it is good.")});
}

QString ConnectHelp::keep()
{
    return joined({tr("Keep the Token"), tr("Where the token stays once Qovery has accepted it. This "
                                            "application never writes it to a file.")});
}

QString ConnectHelp::inKeyring()
{
    return joined({tr("In the System Keyring"),
                   tr("GNOME Keyring or KWallet stores the token with the API URL that it belongs to. The "
                      "next start connects with it."),
                   tr("Signing out in Settings removes it from there.")});
}

QString ConnectHelp::forSession()
{
    return joined({tr("For This Session Only"),
                   tr("The token is kept until you quit. The next start asks for it again.")});
}

QString ConnectHelp::address()
{
    return joined({tr("API URL"),
                   tr("Where Qovery's API is: https://api.qovery.com. Another address starts with https://, "
                      "or with http:// when it is on this computer."),
                   tr("A stored token goes only to the address it was stored with. For another address it "
                      "is asked for.")});
}

QString ConnectHelp::demo()
{
    return joined({tr("Use Demo Data"), tr("Shows invented webhooks of a server on this computer. No token "
                                           "is needed, and nothing leaves this computer.")});
}

QString ConnectHelp::snapshot()
{
    return joined({tr("What Was Seen Last"), tr("Opens the webhooks as this computer has kept them. Nothing "
                                                "can be changed there.")});
}

QString ConnectHelp::cancel()
{
    return joined({tr("Cancel"), tr("Closes the dialog. The token that was entered is not kept.")});
}

QString ConnectHelp::connectButton()
{
    return joined({tr("Connect"), tr("Checks the token, keeps it as chosen, and opens its webhooks.")});
}
