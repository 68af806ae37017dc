#pragma once

#include <QDateTime>
#include <QString>

// ISO 8601 with any number of fractional digits; a time without a zone is taken as UTC. Invalid when it is no
// date.
QDateTime dateOfWire(const QString &text);

// The usual form alone, "2026-01-31T23:59:59Z" with or without a fraction of three digits or more, some ten
// times as fast; invalid: ask dateOfWire().
QDateTime plainDateOfWire(QLatin1String text);
