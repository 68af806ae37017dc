#pragma once

#include "models/domain/webhook.h"

// What becomes of the secret with a write. The API cannot keep a secret that a PUT leaves out (API.md,
// Shapes), so keeping one means sending the same secret again.
enum class SecretChoice {
    None,           // new webhook, or one that has no secret: nothing is sent
    Keep,           // the current secret, typed by the user, is sent again
    KeepRemembered, // the same from the keychain: becomes Keep with the secret before the write
    Replace,        // a new secret is sent
    Remove,         // nothing is sent, on purpose
};

// What the user wants a webhook to be: the content of the editor, and of one POST or PUT.
struct WebhookDraft
{
    QString targetUrl;
    WebhookKind kind = KnownKind::Standard;
    QString description;
    bool isEnabled = true;
    QList<EventType> events;
    QList<EnvironmentMode> modes;
    QStringList projectPatterns;
    SecretChoice secretChoice = SecretChoice::None;
    QString secret; // sent with Keep and Replace; never logged, stored or shown
    // The user's consent: once it was written, `secret` is kept in the keychain (E2). Not a setting of the
    // webhook.
    bool remembersSecret = false;

    // The same settings as `webhook`. secretChoice is Keep with an empty secret when the webhook may have
    // one: such a draft has a problem until the user types the secret or chooses otherwise.
    static WebhookDraft fromWebhook(const Webhook &webhook);

    bool sendsSecret() const { return keepsSecret() || secretChoice == SecretChoice::Replace; }
    bool keepsSecret() const
    {
        return secretChoice == SecretChoice::Keep || secretChoice == SecretChoice::KeepRemembered;
    }

    friend bool operator==(const WebhookDraft &, const WebhookDraft &) = default;
};

// The fields of a webhook a user can set, for problems, differences and focus.
enum class WebhookField { Enabled, TargetUrl, Kind, Description, Events, Modes, ProjectPatterns, Secret };

struct DraftProblem
{
    enum class Reason {
        TargetMissing,
        TargetWithoutScheme, // neither http:// nor https://
        TargetWithUserInfo,
        TargetMalformed, // spaces, control characters, no host, a bad port
        KindMissing,
        EventsMissing,
        PatternBlank,
        PatternTooLong, // over maximumPatternLength characters
        SecretMissing,  // Keep or Replace without a secret
        SecretInvalid,  // control characters: it travels in a header
    };
    WebhookField field;
    Reason reason;

    friend bool operator==(const DraftProblem &, const DraftProblem &) = default;
};

inline constexpr int maximumPatternLength = 1024;

// Everything that keeps the draft from being sent, in the order of the editor's fields. Empty: it can be
// sent.
QList<DraftProblem> problemsIn(const WebhookDraft &draft);

// The fields in which `webhook` (read back from the server) differs from what `draft` asked for. The lists
// are compared as sets. Secret: asked for a secret and target_secret_set is false, or asked for none and it
// is true.
QList<WebhookField> differences(const WebhookDraft &draft, const Webhook &webhook);

// The fields in which two states of a webhook differ; the times are not compared.
QList<WebhookField> differences(const Webhook &before, const Webhook &after);
