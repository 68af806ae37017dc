#pragma once

#include "models/api/apierror.h"
#include "models/domain/webhookdraft.h"

#include <optional>

// How a create, save or switch ended (DESIGN.md, "One change, from click to table").
struct SaveOutcome
{
    enum class Kind {
        Saved,            // read back and as intended, `mergedFields` included; or there already, not written
        SavedDifferently, // written, but the server has something else in `fields`
        SavedUnverified,  // written (2xx), but it could not be read back: `error` says why
        ChangedMeanwhile, // not written: somebody else changed `fields`, too; `webhook` is theirs
        UnknownFields,    // not written: `webhook` has settings (`unknownFields`) that this version does not
                          // know and that were not there before; a write loses them. To lose them on
                          // purpose, save again with a base that has them
        Gone,             // not written, or 404: the webhook was deleted meanwhile
        NotSaved,         // not written: `error`
        Unknown,          // sent, no answer, and reading did not tell: `error`. The store goes on reading and
                          // tells in changeSettled()
    };
    Kind kind = Kind::NotSaved;
    Webhook webhook; // what the server has now, where it is known
    QList<WebhookField> fields;
    std::optional<ApiError> error;
    // NotSaved with 400 or 403 to a save that sent the current secret again: it may be mistyped (API.md: the
    // server may check it).
    bool secretMayBeWrong = false;
    QList<WebhookField> mergedFields = {}; // changed by somebody else meanwhile and taken over
    QStringList unknownFields = {};        // UnknownFields: their names
    QString intentId = {};                 // Unknown: of the change that changeSettled() will name
};

// How a removal ended.
struct RemoveOutcome
{
    enum class Kind {
        Removed,          // or it was gone already
        NotRemoved,       // `error`
        ChangedMeanwhile, // not sent: it differs in `fields` from what the user saw; `webhook` is what is
                          // there
        Unknown,          // as with SaveOutcome
    };
    Kind kind = Kind::NotRemoved;
    std::optional<ApiError> error;
    Webhook webhook = {}; // as it was read last: before the removal
    QList<WebhookField> fields = {};
    QString intentId = {};
};
