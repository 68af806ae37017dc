#pragma once

#include "models/domain/receivedrequest.h"
#include "ui/style/painting.h"

#include <QCoreApplication>
#include <QString>

// The receiver's facts in words; the one place for them.
class ReceiverTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReceiverTexts)

public:
    // What a request got: "500", "Waiting", "No answer".
    static QString answer(int status, bool isDue);
    static QString answerIcon(int status, bool isDue);
    static Tone answerTone(int status, bool isDue);
    static QString answerName(int status, bool isDue); // for assistive technology: "answered 500"

    static QString time(const QDateTime &at);      // local, to the second
    static QString wholeTime(const QDateTime &at); // with the date
    static QString size(qint64 bytes);
    static QString method(const ReceivedRequest &request); // "Not HTTP" where there is none
    static QString title(const ReceivedRequest &request);  // "POST /hook"

    // What is to be known about a request that is not whole; empty when it is.
    struct Remark
    {
        QString title;
        QString text;
    };
    static Remark remark(const ReceivedRequest &request);

    static QString statusName(int status); // "500 Internal Server Error"
};
