#pragma once

#include "models/domain/resend.h"
#include "ui/resend/resendsubject.h"
#include "ui/style/painting.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

// The words about deliveries that are sent again. Plain text.
class ResendTexts
{
    Q_DECLARE_TR_FUNCTIONS(ResendTexts)

public:
    struct Hint
    {
        Tone tone = Tone::Neutral;
        QString iconName;
        QString text; // empty: nothing to say
    };

    static QString delivery(const Delivery &delivery);     // "Failed · checkout / production"
    static QString deliveryThen(const Delivery &delivery); // when, and what came of it then
    static QString body(const StoredDelivery &stored);
    static Hint target(const ResendChoice &choice, bool isDemo);

    // Of several.
    static QString row(const Delivery &delivery, const QString &webhookName);
    static QString destinations(const QStringList &hosts, const QHash<QString, int> &counts);
    static QString leftOut(const QMap<ResendObstacle, int> &counts); // empty: none
    static QString obstacle(ResendObstacle obstacle);                // the end of a sentence
    static QString tooMany(qsizetype count);
    static QString inside(const QStringList &hosts);
    static QString metadata(const QStringList &hosts);
    static QString onlyThisComputer(int count);
    static QString lastSeenTargets(const QDateTime &seenAt);
};
