#pragma once

#include "app/accountlist.h"
#include "app/export/exportfile.h"
#include "app/export/exportstatus.h"
#include "models/api/apierror.h"
#include "models/domain/project.h"
#include "models/domain/secretvault.h"
#include "models/domain/webhookexport.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

// What an export says on standard error: what happened, then what to do. What a server or a file wrote is on
// one line there, without control or invisible formatting characters.
class ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExportTexts)

public:
    static ExportStatus statusOf(const ApiError &error);
    // What ApiError::describe() says, but where its advice is for the window. `organizationId`: the one that
    // was asked for; empty: none yet.
    static QString failure(const ApiError &error, const QString &organizationId);

    // Tokens.
    // `origin`: of --api-url; empty: none was given.
    static QString noToken(const QString &origin);
    static QString variableInvalid(const QString &variable);
    static QString variableAndAccount(const QString &variable);
    static QString accountUnknown(const QString &wanted, const QList<Account> &stored);
    static QString accountAmbiguous(const QString &wanted, const QList<Account> &same);
    static QString otherOrigin(const Account &account, const QString &origin);
    static QString addressUnusable(const Account &account);
    static QString keyring(VaultAnswer::Kind kind, const Account &account);
    static QString keyringUnreadable(const Account &account);
    static QString waitingForPrompt();
    static QString settingsDamaged(const QString &setAsideAs);

    // Organizations.
    static QString noOrganization();
    static QString organizationNotListed();
    static QString organizationGone(const QString &organizationId, const QList<Organization> &all);
    static QString organizationNeeded(const QList<Organization> &all);

    // Webhooks.
    static QString unreadable(const QList<UnreadableWebhook> &items);
    static QString notWrittenForThem();
    static QString unknownFields(const QStringList &names);

    // The file.
    static QString notWritten(const WriteProblem &problem, const QString &file);
    static QString done(const WebhookExport &exported, const QString &file);

private:
    static QString what(const WriteProblem &problem);
    static QString remedy(const WriteProblem &problem);
    static QString place(const QString &file);
};
