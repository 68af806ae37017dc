#pragma once

#include <QCoreApplication>

// What's This of the test send: as EditorHelp.
class TestSendHelp
{
    Q_DECLARE_TR_FUNCTIONS(TestSendHelp)

public:
    static QString target();
    static QString kind();
    static QString event();
    static QString environment();
    static QString secretHeader();
    static QString secret();
    static QString testMark();
    static QString ownHeaders();
    static QString payload();
    static QString result();

private:
    static QString joined(const QStringList &paragraphs);
};
