#pragma once

#include "models/api/apierror.h"
#include "models/domain/secretvault.h"

#include <QString>

#include <optional>

// Why a token is asked for. Facts from whoever decided it; ConnectTexts has the words.
struct ConnectReason
{
    enum class Kind {
        None,                 // the first run, or the user asked for the dialog
        EnvironmentInvalid,   // `subject` is the variable
        EnvironmentRefused,   // `subject` is the variable, `error` the answer
        StoredMissing,        // the keyring is open and no longer holds it
        StoredUnreadable,     // there is an entry, but none of ours
        StoredUnavailable,    // `vault` says why
        StoredForOtherHost,   // `subject` is the host it was stored for
        StoredRefused,        // `error` is the answer
        RejectedWhileRunning, // a 401 to a call; `subject` is the host
        DemoFailed,           // `error` is the answer
    };
    Kind kind = Kind::None;
    QString subject;
    std::optional<ApiError> error;
    VaultAnswer::Kind vault = VaultAnswer::Kind::Done;
};
