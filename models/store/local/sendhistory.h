#pragma once

#include "models/domain/sendrecord.h"

#include <functional>
#include <optional>

class LocalDatabase;
class QObject;

// What was sent to targets from this computer, and what came of it (F6): the last 500, and no more than 64 MB
// of them. No secret is kept: a header keeps its value only if it is one the application itself writes, and
// known secrets are masked in bodies and answers. Answers come later, in the caller's thread, not at all when
// `context` is gone, and are empty when the database cannot be read. Belongs to the GUI thread; the database
// must outlive it.
class SendHistory
{
public:
    static constexpr int most = 500;
    static constexpr qint64 mostBytes = 64 * 1024 * 1024;
    static constexpr qsizetype largestBody = 1024 * 1024;
    static constexpr qsizetype largestAnswer = 64 * 1024;

    explicit SendHistory(LocalDatabase &database);

    // What is masked wherever it stands in what is written from now on.
    void setKnownSecrets(const QList<QByteArray> &secrets);

    // An id is made when it has none. A body that is larger than what is kept is left out. `secrets`: that
    // went out with this one, masked as the known ones are.
    void add(SendRecord record, const QList<QByteArray> &secrets = {});

    using Records = std::function<void(const QList<SendRecord> &)>;
    // Newest first, without bodies and answers; of those sent for no webhook when `webhookId` is empty.
    void recent(const QString &organizationId, const QString &webhookId, int limit, QObject *context,
                Records done);
    // The recorded delivery's, sent again or used as payload; newest first, without bodies and answers.
    void ofDelivery(const QString &deliveryId, QObject *context, Records done);
    // The whole of one; nothing when it is kept no more.
    void record(const QString &id, QObject *context,
                std::function<void(const std::optional<SendRecord> &)> done);

    // One whose value may be shown and kept: it holds nothing of the user.
    static bool isPlainHeader(const QByteArray &name);

private:
    LocalDatabase &m_database;
    QList<QByteArray> m_secrets;
};

// As it is kept, without body and answer (recordfields.h says how).
QByteArray writeSendRecord(const SendRecord &record);
std::optional<SendRecord> readSendRecord(const QByteArray &bytes);
