#pragma once

#include "models/domain/apitoken.h"
#include "models/domain/secretvault.h"
#include "ui/connect/connectreason.h"

#include <QCoreApplication>
#include <QStringList>

// The words of the token dialog and of the keyring, in one place.
class ConnectTexts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectTexts)

public:
    struct Message
    {
        QString title;
        QString text;
        bool isEmpty() const { return title.isEmpty(); }
    };

    enum class AddressProblem { None, Empty, NotHttp, PlainHttpNotLoopback, UserInfo, Malformed };

    // What was answered to a token.
    static Message accepted(const QStringList &organizationNames);
    static Message acceptedWithoutListing();
    static Message refused(const ApiError &error);
    // Empty when the keyring can be used.
    static Message keyring(VaultAnswer::Kind kind);
    static Message notStored(VaultAnswer::Kind kind);
    static QString notRemoved(VaultAnswer::Kind kind);
    static Message reason(const ConnectReason &reason);
    static QString tokenProblem(ApiToken::Problem problem);
    static QString addressProblem(AddressProblem problem);

private:
    static QString joined(const Message &message);
};
