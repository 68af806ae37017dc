#pragma once

#include "models/domain/targetrequest.h"
#include "ui/style/painting.h"

#include <QString>

// The words of a test send. Everything a server said is plain text.

struct ResultWords
{
    Tone tone = Tone::Neutral;
    QString iconName;
    QString title;  // "200 OK", "Connection refused"
    QString remedy; // what to do; empty when all is well
};
ResultWords resultWords(const TestResult &result, const QString &targetUrl);

QString durationWords(std::chrono::microseconds duration); // "209 ms"
QString sizeWords(qint64 bytes);                           // "44 B", "1.2 MB"
QString testEventWords(const EventType &event);
QString testKindWords(const WebhookKind &kind);

// Bytes as text that a text edit can show.
QString shownText(const QByteArray &bytes, qsizetype limit);
