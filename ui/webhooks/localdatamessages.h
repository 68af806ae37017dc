#pragma once

#include <QObject>

class LocalDatabase;
class MessageBar;

// Says once what happened to the data kept on this computer, and takes it back when it works again. The
// references must outlive it.
class LocalDataMessages : public QObject
{
    Q_OBJECT

public:
    LocalDataMessages(LocalDatabase &database, MessageBar &bar, QObject *parent);

private:
    MessageBar &m_bar;
    int m_failureMessage = 0;
};
