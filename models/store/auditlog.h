#pragma once

#include "models/api/qoveryapi.h"
#include "models/domain/auditevent.h"
#include "models/domain/secretmask.h"

#include <QSet>
#include <QStringList>
#include <QTimer>

// Who changed one webhook (J1): the audit log as Qovery keeps it, read page by page when somebody looks at
// it; nothing of it is kept on this computer. `api` must outlive it.
class AuditLog : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,    // no webhook
        Loading, // the first page
        Ready,   // events() are there; a later page may be under way or have failed
        Failed,  // the first page could not be read: error()
    };

    explicit AuditLog(QoveryApi &api, QObject *parent = nullptr);
    ~AuditLog() override;

    // Drops what it has and reads the newest page a moment later, so that running through a list costs no
    // request a row. The one that is open already: nothing happens. Empty: only drops.
    void open(const QString &organizationId, const QString &webhookId);
    void readAgain(); // the newest page; what is there stays until it has come
    void readOlder();

    State state() const { return m_state; }
    const std::optional<ApiError> &error() const { return m_error; } // of the last request
    bool isReading() const { return m_isReading; }
    bool isReadingOlder() const { return m_isReading && !m_isFirst; }
    const QString &webhookId() const { return m_webhookId; }
    const QList<AuditEvent> &events() const { return m_events; } // newest first, as Qovery gives them
    bool hasOlder() const { return !m_continueToken.isEmpty(); }
    bool isPlanLimited() const { return m_isPlanLimited; }
    qsizetype unreadableCount() const { return m_unreadable; }

    // What is masked wherever it stands in what is shown of the events.
    void setKnownSecrets(const QList<QByteArray> &secrets);
    const SecretMask &mask() const { return m_mask; }

signals:
    void changed();

private:
    void read(const QString &continueToken);
    void adopt(const AuditPage &page);

    QoveryApi &m_api;
    QString m_organizationId;
    QString m_webhookId;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    QList<AuditEvent> m_events;
    QSet<QString> m_ids;
    QSet<QString> m_askedTokens;
    QString m_continueToken;
    bool m_isPlanLimited = false;
    bool m_isReading = false;
    bool m_isFirst = true; // the request under way, or the last one, is for the newest page
    qsizetype m_unreadable = 0;
    SecretMask m_mask;
    QTimer m_delay;
    std::unique_ptr<QObject> m_context; // of the request under way; goes with it
};
