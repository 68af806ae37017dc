#include "ui/connect/connecttexts.h"

namespace {

constexpr qsizetype namesShown = 5;

} // namespace

ConnectTexts::Message ConnectTexts::accepted(const QStringList &organizationNames)
{
    if (organizationNames.isEmpty())
        return {tr("Token accepted: no organization"),
                tr("It sees none. Connect asks for the ID or the console URL of an organization.")};
    QString names = organizationNames.mid(0, namesShown).join(QStringLiteral(" · "));
    const auto more = static_cast<int>(organizationNames.size() - namesShown);
    if (more > 0)
        names += QStringLiteral(" · ") + tr("and %n more", nullptr, more);
    return {tr("Token accepted: %n organization(s)", nullptr, static_cast<int>(organizationNames.size())),
            names};
}

ConnectTexts::Message ConnectTexts::acceptedWithoutListing()
{
    return {tr("Token accepted, but it may not list organizations (403)"),
            tr("Connect asks for the ID or the console URL of the organization.")};
}

ConnectTexts::Message ConnectTexts::refused(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
        return {
            tr("Token rejected (401). Check that it was copied whole."),
            tr("A token that was deleted in the Qovery console, or that has expired, is rejected as well.")};
    case ApiError::Kind::Forbidden:
        return {
            tr("Not allowed (403)"),
            tr("The token is known, but its role is not enough. A role that may manage webhooks is needed.")};
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Tls:
        return {tr("%1 cannot be reached").arg(error.host), error.describe()};
    case ApiError::Kind::NotFound:
    case ApiError::Kind::BadAnswer:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::TooLarge:
        return {tr("%1 does not answer like Qovery").arg(error.host),
                error.describe() + QLatin1Char(' ') + tr("Check the API URL under Advanced.")};
    case ApiError::Kind::Rejected:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::ServerFault:
    case ApiError::Kind::OutcomeUnknown:
    case ApiError::Kind::Cancelled:
        break;
    }
    return {tr("The token could not be checked"), error.describe()};
}

ConnectTexts::Message ConnectTexts::keyring(VaultAnswer::Kind kind)
{
    switch (kind) {
    case VaultAnswer::Kind::Done:
    case VaultAnswer::Kind::NotFound:
        break;
    case VaultAnswer::Kind::Absent:
        return {tr("No keyring is available"), tr("There is no Secret Service (org.freedesktop.secrets). "
                                                  "Start GNOME Keyring or KWallet, then check "
                                                  "again. The token is never written to a plain file.")};
    case VaultAnswer::Kind::Locked:
        return {
            tr("The keyring is locked"),
            tr("Unlock it, for instance in Passwords and Keys, then check again. Connect asks the desktop to "
               "unlock it.")};
    case VaultAnswer::Kind::Denied:
        return {tr("The keyring refused access"), tr("The Secret Service does not let this application in. "
                                                     "Allow it in the desktop's or the sandbox's "
                                                     "settings, then check again.")};
    case VaultAnswer::Kind::NotAnswering:
        return {
            tr("The keyring does not answer"),
            tr("The Secret Service (org.freedesktop.secrets) is there, but silent. Look for a prompt of the "
               "desktop behind other windows, or restart the keyring, then check again.")};
    case VaultAnswer::Kind::Failed:
        return {tr("The keyring failed"),
                tr("The Secret Service answered with an error. Restart the keyring, then check again.")};
    }
    return {};
}

ConnectTexts::Message ConnectTexts::notStored(VaultAnswer::Kind kind)
{
    const Message keyringMessage = keyring(kind);
    return {
        tr("The token was not stored"),
        keyringMessage.isEmpty()
            ? tr("The keyring did not give back what was written. Try again, or keep it for this session "
                 "only.")
            : tr("%1. %2 Or keep it for this session only.").arg(keyringMessage.title, keyringMessage.text)};
}

QString ConnectTexts::notRemoved(VaultAnswer::Kind kind)
{
    const Message keyringMessage = keyring(kind);
    if (keyringMessage.isEmpty())
        return tr("The token is still in the keyring: it did not confirm the removal. Try again.");
    return tr("The token is still in the keyring. %1. %2").arg(keyringMessage.title, keyringMessage.text);
}

ConnectTexts::Message ConnectTexts::reason(const ConnectReason &reason)
{
    const Message refusal = reason.error ? refused(*reason.error) : Message();
    switch (reason.kind) {
    case ConnectReason::Kind::None:
        break;
    case ConnectReason::Kind::EnvironmentInvalid:
        return {tr("The token in %1 was not used").arg(reason.subject),
                tr("The variable is empty or holds characters that no token has. Set it right and start "
                   "again, or "
                   "enter a token.")};
    case ConnectReason::Kind::EnvironmentRefused: {
        // Only 401 and 403 say something about the token.
        const bool isRefusal = reason.error && (reason.error->kind == ApiError::Kind::Unauthorized ||
                                                reason.error->kind == ApiError::Kind::Forbidden);
        return {isRefusal ? tr("The token in %1 was not accepted").arg(reason.subject)
                          : tr("Not connected with the token in %1").arg(reason.subject),
                joined(refusal)};
    }
    case ConnectReason::Kind::StoredMissing:
        return {tr("The keyring no longer holds the token"), tr("It was removed elsewhere. Enter it again.")};
    case ConnectReason::Kind::StoredUnreadable:
        return {tr("The stored token cannot be read"),
                tr("The keyring's entry was changed elsewhere. Enter the token again to replace it.")};
    case ConnectReason::Kind::StoredUnavailable:
        return {tr("The stored token could not be read"),
                tr("It is kept in the keyring, see below. Check again, or enter a token for this session.")};
    case ConnectReason::Kind::StoredForOtherHost:
        return {tr("This address needs its own token"),
                tr("The stored token belongs to %1 and is sent nowhere else.").arg(reason.subject)};
    case ConnectReason::Kind::StoredRefused:
        return {tr("Not connected with the stored token"), joined(refusal)};
    case ConnectReason::Kind::RejectedWhileRunning:
        return {tr("%1 no longer accepts the token (401)").arg(reason.subject),
                tr("It was deleted, replaced or has expired. Enter a new one.")};
    case ConnectReason::Kind::DemoFailed:
        return {tr("The demo data could not be opened"), joined(refusal)};
    }
    return {};
}

QString ConnectTexts::joined(const Message &message)
{
    return message.text.isEmpty() || message.text.startsWith(message.title)
               ? message.title
               : message.title +
                     (message.title.endsWith(QLatin1Char('.')) ? QStringLiteral(" ") : QStringLiteral(". ")) +
                     message.text;
}

QString ConnectTexts::tokenProblem(ApiToken::Problem problem)
{
    switch (problem) {
    case ApiToken::Problem::None:
        break;
    case ApiToken::Problem::Empty:
        return tr("Enter an API token.");
    case ApiToken::Problem::ControlCharacters:
        return tr("A token is one line without control characters. Copy it again.");
    case ApiToken::Problem::NotAscii:
        return tr("A token has only letters, digits and signs of ASCII. Copy it again.");
    case ApiToken::Problem::TooLong:
        return tr("This is too long for a token. Copy only the token.");
    }
    return {};
}

QString ConnectTexts::addressProblem(AddressProblem problem)
{
    switch (problem) {
    case AddressProblem::None:
        break;
    case AddressProblem::Empty:
        return tr("Enter the API URL, usually https://api.qovery.com.");
    case AddressProblem::NotHttp:
        return tr("Start the address with https://");
    case AddressProblem::PlainHttpNotLoopback:
        return tr("Not encrypted: http:// is allowed only for this computer (127.0.0.1, localhost).");
    case AddressProblem::UserInfo:
        return tr("Leave out the user name and password before the @.");
    case AddressProblem::Malformed:
        return tr("This is no address of an API: a host, an optional port and path, nothing after ? or #.");
    }
    return {};
}
