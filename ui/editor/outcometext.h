#pragma once

#include "models/domain/webhookdraft.h"
#include "models/store/webhookstore.h"
#include "ui/style/painting.h"

#include <QString>

// How an attempt to save ended, in words for the editor. Plain text.
struct OutcomeText
{
    Tone tone = Tone::Danger;
    QString title;
    QString text;
    enum class Action { None, Reload, Compare, CreateAgain, Restore };
    Action action = Action::None;
    static QString actionText(Action action);

    enum class Attempt { Create, Save };
    static OutcomeText of(const SaveOutcome &outcome, const WebhookDraft &draft, Attempt attempt);
};
