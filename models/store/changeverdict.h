#pragma once

#include "models/api/qoveryapi.h"
#include "models/store/changeintent.h"

// What a reading says about a change whose answer never came.
struct ChangeVerdict
{
    enum class Kind {
        Done,             // found as intended; Remove: it is gone
        NotDone,          // as before, and too late to be carried out now
        ChangedOtherwise, // neither as before nor as asked: it differs from what was asked in `fields`
        Gone,             // Save: the webhook was deleted
    };
    Kind kind = Kind::Done;
    Webhook webhook = {}; // what is there; nothing where nothing is
    QList<WebhookField> fields = {};

    enum class Time { MayStillBeDone, TooLate };
    // Nothing: this reading does not tell. For Save and Remove `read` may be that one webhook alone.
    static std::optional<ChangeVerdict> of(const ChangeIntent &intent, const ListAnswer<Webhook> &read,
                                           Time time);
};

// What the store says in the end about a change that was not known.
struct SettledChange
{
    ChangeIntent intent;
    ChangeVerdict verdict;
    std::optional<ApiError> error; // why no answer came; nothing when isFromFormerRun
    bool isFromFormerRun = false;  // the application ended before it was known
};
