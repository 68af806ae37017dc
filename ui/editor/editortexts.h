#pragma once

#include "models/api/apierror.h"
#include "models/domain/webhookdraft.h"

#include <QCoreApplication>
#include <QString>

// The editor's facts in words: fields, events, kinds, problems. Plain text.
class EditorTexts
{
    Q_DECLARE_TR_FUNCTIONS(EditorTexts)

public:
    static QString field(WebhookField field);
    static QString fields(const QList<WebhookField> &fields);
    static QString event(const EventType &event); // the raw word when it is not known
    static QString eventDescription(const EventType &event);
    static QString kind(const WebhookKind &kind);
    static QString kindDescription(const WebhookKind &kind);
    static QString problem(const DraftProblem &problem, const WebhookDraft &draft);
    // What a webhook is called: its description, else its masked target.
    static QString name(const QString &description, const QString &targetUrl);
};
