#include "models/store/auditlog.h"

namespace {
constexpr std::chrono::milliseconds auditDelay{250};
}

AuditLog::AuditLog(QoveryApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(auditDelay);
    connect(&m_delay, &QTimer::timeout, this, [this] { read({}); });
}

AuditLog::~AuditLog() = default;

void AuditLog::open(const QString &organizationId, const QString &webhookId)
{
    if (organizationId == m_organizationId && webhookId == m_webhookId)
        return;
    m_organizationId = organizationId;
    m_webhookId = webhookId;
    m_context.reset(); // cancels
    m_isReading = false;
    m_events.clear();
    m_ids.clear();
    m_continueToken.clear();
    m_isPlanLimited = false;
    m_unreadable = 0;
    m_error.reset();
    m_delay.stop();
    m_state = webhookId.isEmpty() ? State::Idle : State::Loading;
    if (m_state == State::Loading)
        m_delay.start();
    emit changed();
}

void AuditLog::readAgain()
{
    if (m_webhookId.isEmpty() || m_delay.isActive())
        return;
    if (m_state == State::Failed)
        m_state = State::Loading;
    read({});
}

void AuditLog::readOlder()
{
    if (!m_isReading && hasOlder())
        read(m_continueToken);
}

void AuditLog::read(const QString &continueToken)
{
    m_isFirst = continueToken.isEmpty();
    m_isReading = true;
    m_error.reset();
    m_context = std::make_unique<QObject>();
    m_api.listAuditEvents(m_organizationId, m_webhookId, continueToken, m_context.get(),
                          [this, continueToken](const Result<AuditPage> &result) {
                              m_isReading = false;
                              if (result) {
                                  if (m_isFirst)
                                      m_askedTokens.clear();
                                  m_askedTokens.insert(continueToken);
                                  adopt(result.value());
                              } else {
                                  m_error = result.error();
                                  if (m_state == State::Loading)
                                      m_state = State::Failed;
                              }
                              emit changed();
                          });
    emit changed();
}

void AuditLog::adopt(const AuditPage &page)
{
    if (m_isFirst) {
        m_events.clear();
        m_ids.clear();
        m_unreadable = 0;
    }
    for (const AuditEvent &event : page.events) {
        if (!event.id.isEmpty() && m_ids.contains(event.id))
            continue; // pages that overlap
        m_ids.insert(event.id);
        m_events.append(event);
    }
    m_unreadable += page.unreadable;
    m_isPlanLimited = page.isPlanLimited;
    // One that leads back would be followed in circles.
    m_continueToken = m_askedTokens.contains(page.continueToken) ? QString() : page.continueToken;
    m_state = State::Ready;
}

void AuditLog::setKnownSecrets(const QList<QByteArray> &secrets)
{
    SecretMask mask(secrets);
    if (mask == m_mask)
        return;
    m_mask = std::move(mask);
    emit changed();
}
