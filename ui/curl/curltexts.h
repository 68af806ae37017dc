#pragma once

#include "models/domain/curlcommand.h"

#include <QCoreApplication>
#include <QString>

// What reading a cURL command found, in words. Plain text.
class CurlTexts
{
    Q_DECLARE_TR_FUNCTIONS(CurlTexts)

public:
    static QString refusal(const CurlRefusal &refusal);
    static QString repair(const CurlRepair &repair);
    // One line each, for a note above the editor; empty without repairs.
    static QString repairs(const QList<CurlRepair> &repairs);
};
