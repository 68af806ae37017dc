#include "app/export/exporttexts.h"

#include "models/api/servertext.h"

#include <algorithm>

namespace {

constexpr qsizetype exportLinesShown = 50;

QString exportList(const QStringList &lines)
{
    QString list;
    for (qsizetype at = 0; at < std::min(lines.size(), exportLinesShown); ++at)
        list += QStringLiteral("\n  ") + lines.at(at);
    return list;
}

QString exportOrganizations(const QList<Organization> &all)
{
    QStringList lines;
    for (const Organization &organization : all)
        lines.append(plainServerText(organization.id) + QStringLiteral("  ") +
                     plainServerText(organization.name));
    return exportList(lines);
}

QString exportAccounts(const QList<Account> &accounts)
{
    QStringList lines;
    for (const Account &account : accounts)
        lines.append(account.accountId + QStringLiteral("  ") + plainServerText(account.title()));
    return exportList(lines);
}

} // namespace

ExportStatus ExportTexts::statusOf(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Tls:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::ServerFault:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::OutcomeUnknown:
    case ApiError::Kind::Cancelled:
        return ExportStatus::NotReachable;
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Rejected:
        return ExportStatus::Refused;
    case ApiError::Kind::BadAnswer:
    case ApiError::Kind::TooLarge:
        break;
    }
    return ExportStatus::Unreadable;
}

QString ExportTexts::failure(const ApiError &error, const QString &organizationId)
{
    if (error.kind == ApiError::Kind::Unauthorized)
        return tr("%1 rejected the token (401). Set QOVERY_CLI_ACCESS_TOKEN to another one, or start "
                  "qovery-webhooks and connect again.")
            .arg(error.host);
    if (error.kind == ApiError::Kind::NotFound && !organizationId.isEmpty())
        return tr("%1 knows no organization %2, or the token cannot see it. Check --organization.")
            .arg(error.host, plainServerText(organizationId));
    return error.describe();
}

QString ExportTexts::noToken(const QString &origin)
{
    if (origin.isEmpty())
        return tr("No token is stored on this computer. Start qovery-webhooks and connect, or set "
                  "QOVERY_CLI_ACCESS_TOKEN.");
    return tr("No token for %1 is stored on this computer. Start qovery-webhooks and connect, or set "
              "QOVERY_CLI_ACCESS_TOKEN.")
        .arg(origin);
}

QString ExportTexts::variableInvalid(const QString &variable)
{
    return tr("%1 is empty or holds characters that no token has. Set it right, or unset it to use a stored "
              "token.")
        .arg(variable);
}

QString ExportTexts::variableAndAccount(const QString &variable)
{
    return tr("--account chooses a stored token, but %1 is set and comes first. Unset it, or leave out "
              "--account.")
        .arg(variable);
}

QString ExportTexts::accountUnknown(const QString &wanted, const QList<Account> &stored)
{
    if (stored.isEmpty())
        return noToken({});
    return tr("No stored account is called %1. There are:").arg(wanted) + exportAccounts(stored);
}

QString ExportTexts::accountAmbiguous(const QString &wanted, const QList<Account> &same)
{
    return tr("Several accounts are called %1. Choose by --account ID:").arg(wanted) + exportAccounts(same);
}

QString ExportTexts::otherOrigin(const Account &account, const QString &origin)
{
    return tr("The token of %1 belongs to %2 and is sent nowhere else. Leave out --api-url, or set "
              "QOVERY_CLI_ACCESS_TOKEN to a token for this address.")
        .arg(plainServerText(account.title()), plainServerText(origin));
}

QString ExportTexts::addressUnusable(const Account &account)
{
    return tr("The address that the settings have for %1 cannot be used. Start qovery-webhooks and connect "
              "again.")
        .arg(plainServerText(account.title()));
}

QString ExportTexts::keyring(VaultAnswer::Kind kind, const Account &account)
{
    switch (kind) {
    case VaultAnswer::Kind::Done:
    case VaultAnswer::Kind::NotFound:
        return tr("The keyring no longer holds the token of %1. Start qovery-webhooks and connect again, or "
                  "set QOVERY_CLI_ACCESS_TOKEN.")
            .arg(plainServerText(account.title()));
    case VaultAnswer::Kind::Absent:
        return tr("The token is in a keyring, and none can be reached from here: there is no Secret Service "
                  "(org.freedesktop.secrets). Start this in the desktop's session, or set "
                  "QOVERY_CLI_ACCESS_TOKEN.");
    case VaultAnswer::Kind::Locked:
        return tr(
            "The keyring is locked, and nobody is asked to unlock it from here. Unlock it on the desktop, "
            "for instance in Passwords and Keys, or set QOVERY_CLI_ACCESS_TOKEN.");
    case VaultAnswer::Kind::Denied:
        return tr("The keyring refused access. Allow it in the desktop's or the sandbox's settings, or set "
                  "QOVERY_CLI_ACCESS_TOKEN.");
    case VaultAnswer::Kind::NotAnswering:
        return tr("The keyring does not answer. Restart it, or set QOVERY_CLI_ACCESS_TOKEN.");
    case VaultAnswer::Kind::Failed:
        break;
    }
    return tr("The keyring failed. Restart it, or set QOVERY_CLI_ACCESS_TOKEN.");
}

QString ExportTexts::keyringUnreadable(const Account &account)
{
    return tr("The keyring's entry of %1 was changed elsewhere and cannot be read. Start qovery-webhooks and "
              "connect again.")
        .arg(plainServerText(account.title()));
}

QString ExportTexts::waitingForPrompt()
{
    return tr("The keyring is locked: the desktop asks for its password.");
}

QString ExportTexts::settingsDamaged(const QString &setAsideAs)
{
    return setAsideAs.isEmpty() ? tr("The settings could not be read.")
                                : tr("The settings could not be read. The file is now %1.").arg(setAsideAs);
}

QString ExportTexts::noOrganization()
{
    return tr("The token sees no organization. Name one with --organization ID, or use another token.");
}

QString ExportTexts::organizationNotListed()
{
    return tr("The token may not list organizations (403). Name one with --organization ID.");
}

QString ExportTexts::organizationGone(const QString &organizationId, const QList<Organization> &all)
{
    return tr("The organization opened last, %1, is not among those that the token sees. Choose with "
              "--organization ID:")
               .arg(plainServerText(organizationId)) +
           exportOrganizations(all);
}

QString ExportTexts::organizationNeeded(const QList<Organization> &all)
{
    return tr("The token sees several organizations. Choose with --organization ID:") +
           exportOrganizations(all);
}

QString ExportTexts::unreadable(const QList<UnreadableWebhook> &items)
{
    QStringList lines;
    for (const UnreadableWebhook &item : items) {
        const QString problem = plainServerText(item.problem);
        lines.append(item.webhookId.isEmpty()
                         ? tr("number %1 in the answer: %2").arg(QString::number(item.position + 1), problem)
                         : tr("%1: %2").arg(plainServerText(item.webhookId), problem));
    }
    return tr("%n webhook(s) of the answer cannot be read:", nullptr, int(items.size())) + exportList(lines);
}

QString ExportTexts::notWrittenForThem()
{
    return tr("Nothing was written. With --allow-partial the others are.");
}

QString ExportTexts::unknownFields(const QStringList &names)
{
    QStringList plain;
    for (const QString &name : names)
        plain.append(plainServerText(name));
    return tr("Not exported, because this version does not know these fields: %1.")
        .arg(plain.mid(0, exportLinesShown).join(QStringLiteral(", ")));
}

QString ExportTexts::place(const QString &file)
{
    return file == QLatin1String("-") ? tr("standard output") : file;
}

QString ExportTexts::what(const WriteProblem &problem)
{
    switch (problem.kind) {
    case WriteProblem::Kind::IsLink:
        return tr("it is a symbolic link, and none is followed");
    case WriteProblem::Kind::IsFolder:
        return tr("it is a folder");
    case WriteProblem::Kind::IsSpecial:
        return tr("it is no regular file");
    case WriteProblem::Kind::NoFolder:
        return tr("its folder does not exist");
    case WriteProblem::Kind::NotAllowed:
        return tr("this user may not write there");
    case WriteProblem::Kind::ReadOnly:
        return tr("it is on a read-only file system");
    case WriteProblem::Kind::Full:
        return tr("there is no room left");
    case WriteProblem::Kind::TooLarge:
        return tr("it would be larger than is allowed here");
    case WriteProblem::Kind::NameTooLong:
        return tr("its name is too long");
    case WriteProblem::Kind::ReaderGone:
        return tr("nobody reads it any more");
    case WriteProblem::Kind::Closed:
        return tr("it is closed");
    case WriteProblem::Kind::None:
    case WriteProblem::Kind::Failed:
        break;
    }
    return tr("the system reported error %1").arg(problem.systemError);
}

QString ExportTexts::remedy(const WriteProblem &problem)
{
    switch (problem.kind) {
    case WriteProblem::Kind::IsLink:
    case WriteProblem::Kind::IsFolder:
    case WriteProblem::Kind::NotAllowed:
    case WriteProblem::Kind::ReadOnly:
    case WriteProblem::Kind::TooLarge:
    case WriteProblem::Kind::NameTooLong:
        return tr("Choose another file.");
    case WriteProblem::Kind::IsSpecial:
        return tr("Choose another file, or - for standard output.");
    case WriteProblem::Kind::NoFolder:
        return tr("Make it first, or choose another file.");
    case WriteProblem::Kind::Full:
        return tr("Make room, or choose another place.");
    case WriteProblem::Kind::ReaderGone:
    case WriteProblem::Kind::Closed:
        return tr("Look at the command that was to read it, or export to a file.");
    case WriteProblem::Kind::None:
    case WriteProblem::Kind::Failed:
        break;
    }
    return tr("Try again, or choose another file.");
}

QString ExportTexts::notWritten(const WriteProblem &problem, const QString &file)
{
    return tr("The export could not be written to %1: %2. %3")
        .arg(place(file), what(problem), remedy(problem));
}

QString ExportTexts::done(const WebhookExport &exported, const QString &file)
{
    const Organization &organization = exported.organization;
    const QString name = plainServerText(organization.name.isEmpty() ? organization.id : organization.name);
    const auto count = int(exported.webhooks.size());
    if (exported.targets == WebhookExport::Targets::Masked)
        return tr("%n webhook(s) of %1 written to %2, with masked target URLs.", nullptr, count)
            .arg(name, place(file));
    return tr("%n webhook(s) of %1 written to %2. Target URLs are credentials: keep them to yourself.",
              nullptr, count)
        .arg(name, place(file));
}
