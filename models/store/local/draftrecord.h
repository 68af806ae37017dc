#pragma once

#include "models/store/local/draftjournal.h"

#include <QByteArray>

#include <optional>

// A draft as it is kept on this computer (webhookrecord.h says how). Its secret is left out, whatever it
// holds.
QByteArray writeDraftEntryRecord(const DraftJournal::Entry &entry);
std::optional<DraftJournal::Entry> readDraftEntryRecord(const QByteArray &record);
