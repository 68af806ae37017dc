#pragma once

#include "models/domain/vocabulary.h"
#include "models/domain/webhookdraft.h"
#include "models/store/rememberedsecrets.h"

#include <QCoreApplication>

// What's This of the editor: what Qovery documents, what its documents disagree on and what they leave open
// (shared/api/API.md), and what this application makes of it. Plain text, an empty line between paragraphs;
// the first is a title.
class EditorHelp
{
    Q_DECLARE_TR_FUNCTIONS(EditorHelp)

public:
    static QString field(WebhookField field);
    static QString event(const EventType &event);
    static QString eventPresets();
    static QString mode(const EnvironmentMode &mode);
    static QString pattern(); // one that was added
    static QString slackLink();
    // Secret: the choices, the field below them, and whether it is remembered.
    static QString secretChoice(SecretChoice choice);
    static QString secretField(SecretChoice choice);
    static QString generate();
    static QString forget();
    static QString remember(RememberedSecrets::Place place);
    static QString preview();
    // The footer.
    static QString changes();
    static QString test();
    static QString cancel();
    static QString save();

private:
    static QString joined(const QStringList &paragraphs);
};
