#include "ui/curl/curltexts.h"

QString CurlTexts::refusal(const CurlRefusal &refusal)
{
    using Reason = CurlRefusal::Reason;
    switch (refusal.reason) {
    case Reason::NotCurl:
        return tr("This does not begin with curl. Paste the whole command.");
    case Reason::Unterminated:
        return tr("A quotation mark is opened and never closed. Copy the command again, to its end.");
    case Reason::ReadsFile:
        return tr("%1 reads a file, and files are not read here. Put the text itself into the command.")
            .arg(refusal.detail);
    case Reason::ShellExpansion:
        return tr("%1 would be filled in by your shell, and nothing is run here. Replace it with its value.")
            .arg(refusal.detail);
    case Reason::Proxy:
        return tr("%1 names a proxy. Remove it: the command is only read, not sent.").arg(refusal.detail);
    case Reason::SeveralCommands:
        return tr("This is more than one command. Paste a single curl command.");
    case Reason::UnknownOption:
        return tr("The option %1 is not understood. Remove it when the webhook does not need it.")
            .arg(refusal.detail);
    case Reason::NoUrl:
        return tr(
            "The command names no address. It ends with https://api.qovery.com/organization/…/webhook.");
    case Reason::NotAWebhookCall:
        return tr("This is not a call that creates or replaces a webhook. Its address ends with "
                  "/organization/…/webhook.");
    case Reason::NoBody:
        return tr("The command has no body. The webhook stands behind -d or --data.");
    case Reason::BodyNotJson:
        return refusal.offset >= 0
                   ? tr("The body is not valid JSON, at character %1.").arg(refusal.offset + 1)
                   : tr("The body is not valid JSON.");
    case Reason::BadField:
        return tr("The field “%1” of the body is missing or has a value that a webhook cannot have.")
            .arg(refusal.detail);
    case Reason::TooLong:
        return tr("The text is too long for a webhook.");
    }
    return {};
}

QString CurlTexts::repair(const CurlRepair &repair)
{
    using Kind = CurlRepair::Kind;
    switch (repair.kind) {
    case Kind::EventRenamed:
        return tr("The event %1 is called %2.").arg(repair.from, repair.to);
    case Kind::KindAdded:
        return tr("The kind was missing; %1 is assumed.").arg(repair.to);
    case Kind::TokenIgnored:
        return tr("The token in the command is not used.");
    case Kind::SecretPlaceholder:
        return tr("The secret was only a placeholder and was left out.");
    case Kind::UnknownFieldIgnored:
        return tr("The field “%1” is not one of a webhook and was left out.").arg(repair.from);
    case Kind::TypographicQuotes:
        return tr("Typographic quotation marks were read as plain ones.");
    case Kind::EnabledAssumed:
        return tr("Whether it is enabled was not said; it will be.");
    case Kind::MethodAssumed:
        return tr("The method was missing; POST is assumed.");
    case Kind::TargetPlaceholder:
        return tr("The target URL was only a placeholder: enter the real one.");
    case Kind::LineBreakJoined:
        return tr("A line went on without a backslash at its end.");
    }
    return {};
}

QString CurlTexts::repairs(const QList<CurlRepair> &repairs)
{
    QStringList lines;
    for (const CurlRepair &found : repairs)
        lines.append(repair(found));
    return lines.join(QLatin1Char('\n'));
}
