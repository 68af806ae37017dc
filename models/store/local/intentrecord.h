#pragma once

#include "models/store/changeintent.h"

#include <QByteArray>

#include <optional>

// A write that is about to be sent, as it is kept on this computer (webhookrecord.h says how). The draft's
// secret is left out, whatever it holds.
QByteArray writeIntentRecord(const ChangeIntent &intent);
std::optional<ChangeIntent> readIntentRecord(const QByteArray &record);
