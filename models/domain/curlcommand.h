#pragma once

#include "models/domain/webhookdraft.h"

#include <QUrl>

#include <variant>

// cURL commands in and out (I1, I2). Nothing is read from disk, no variable expanded, nothing run.

// `curl` for creating (empty webhookId) or replacing a webhook. Token and secret are always placeholders
// ($QOVERY_API_TOKEN, <secret>); the target URL is real: a caller that puts it on the clipboard marks it as a
// secret. POSIX shell quoting.
QString curlForWebhook(const QUrl &apiUrl, const QString &organizationId, const QString &webhookId,
                       const WebhookDraft &draft);

struct CurlRepair
{
    enum class Kind {
        EventRenamed, // DEPLOYMENT_SUCCEEDED → …_SUCCESSFUL, DEPLOYMENT_FAILED → …_FAILURE; from, to
        KindAdded,    // `kind` was missing; to = the kind assumed
        TokenIgnored, // the command held a token; it was not used
        SecretPlaceholder,   // target_secret was a placeholder such as <secret>; left out
        UnknownFieldIgnored, // from = the key
        TypographicQuotes,   // ‘ ’ “ ” read as ' "
        EnabledAssumed,      // `enabled` was missing; taken as on
        MethodAssumed,       // no -X POST, but a body
        TargetPlaceholder,   // target_url was a placeholder such as <url>; left empty
        LineBreakJoined,     // a line went on without a backslash at its end
    };
    Kind kind;
    QString from;
    QString to;
    friend bool operator==(const CurlRepair &, const CurlRepair &) = default;
};

struct CurlImport
{
    WebhookDraft draft;
    QUrl apiOrigin;         // scheme, host, port of the command's URL
    QString organizationId; // may be a placeholder such as {organization id}: then empty
    QString webhookId;      // of a PUT; empty for a POST
    QList<CurlRepair> repairs;
};

struct CurlRefusal
{
    enum class Reason {
        NotCurl,
        Unterminated,   // a quote or escape does not end
        ReadsFile,      // @file, -K, --config, -T, -F
        ShellExpansion, // $VAR, $(…), `…`, in the body or URL (a $TOKEN inside the Authorization header is
                        // fine: it is ignored)
        Proxy,           // --proxy, -x, --preproxy, --socks*
        SeveralCommands, // ; | & && > < or several URLs
        UnknownOption,   // detail = the option
        NoUrl,
        NotAWebhookCall, // another path or method than the webhook calls
        NoBody,
        BodyNotJson, // offset = where, characters from the body's start
        BadField,    // detail = key: wrong type or value
        TooLong,
    };
    Reason reason;
    QString detail;
    qsizetype offset = -1;
    friend bool operator==(const CurlRefusal &, const CurlRefusal &) = default;
};

// All or nothing.
std::variant<CurlImport, CurlRefusal> parseCurl(const QString &command);
