#include "app/connection/tokencheck.h"

#include <utility>

TokenCheck::TokenCheck(ApiLimits limits, QObject *parent)
    : QObject(parent)
    , m_limits(std::move(limits))
{
    // Somebody waits before the dialog, with the button to ask again under the hand.
    m_limits.retries = RetryPolicy::never();
}

TokenCheck::~TokenCheck() = default;

QoveryApi *TokenCheck::freshApi(const QUrl &apiUrl, const ApiToken &token)
{
    cancel();
    m_api = new QoveryApi(m_limits, this);
    m_api->setAccess(apiUrl, token);
    return m_api;
}

void TokenCheck::listOrganizations(const QUrl &apiUrl, const ApiToken &token,
                                   ResultCallback<ListAnswer<Organization>> done)
{
    QoveryApi *api = freshApi(apiUrl, token);
    api->listOrganizations(api, [this, question = m_question,
                                 done = std::move(done)](const Result<ListAnswer<Organization>> &result) {
        if (question == m_question)
            done(result);
    });
}

void TokenCheck::openOrganization(const QUrl &apiUrl, const ApiToken &token, const QString &organizationId,
                                  ResultCallback<Nothing> done)
{
    QoveryApi *api = freshApi(apiUrl, token);
    api->listWebhooks(
        organizationId, api,
        [this, question = m_question, done = std::move(done)](const Result<ListAnswer<Webhook>> &result) {
            if (question != m_question)
                return;
            if (result)
                done(Nothing());
            else
                done(result.error());
        });
}

// The old API object may be the one whose answer we are in: it goes later.
void TokenCheck::cancel()
{
    ++m_question;
    if (m_api)
        m_api->deleteLater();
    m_api = nullptr;
}
