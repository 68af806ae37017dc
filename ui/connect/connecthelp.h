#pragma once

#include <QCoreApplication>

// What's This of the token dialog: as EditorHelp.
class ConnectHelp
{
    Q_DECLARE_TR_FUNCTIONS(ConnectHelp)

public:
    static QString token();
    static QString paste();
    static QString keep();
    static QString inKeyring();
    static QString forSession();
    static QString address();
    static QString demo();
    static QString snapshot();
    static QString cancel();
    static QString connectButton();

private:
    static QString joined(const QStringList &paragraphs);
};
