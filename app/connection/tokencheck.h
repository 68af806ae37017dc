#pragma once

#include "models/api/qoveryapi.h"

#include <QObject>

// Asks the server about a token that is not in use yet, with an API object of its own: a refusal here is no
// refusal of the running connection. One question at a time; a newer one takes the place of the older, whose
// answer is never given.
class TokenCheck : public QObject
{
    Q_OBJECT

public:
    explicit TokenCheck(ApiLimits limits, QObject *parent = nullptr);
    ~TokenCheck() override;

    void listOrganizations(const QUrl &apiUrl, const ApiToken &token,
                           ResultCallback<ListAnswer<Organization>> done);
    // Whether the token may see the webhooks of an organization; used where listing organizations is
    // forbidden.
    void openOrganization(const QUrl &apiUrl, const ApiToken &token, const QString &organizationId,
                          ResultCallback<Nothing> done);
    void cancel();

private:
    QoveryApi *freshApi(const QUrl &apiUrl, const ApiToken &token);

    ApiLimits m_limits;
    QoveryApi *m_api = nullptr;
    quint64 m_question = 0;
};
