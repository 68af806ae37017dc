#include "models/store/local/historymemory.h"

#include "models/domain/webhookdraft.h"
#include "models/store/local/localconnection.h"
#include "models/store/local/webhookrecord.h"

#include <QSqlQuery>

#include <algorithm>

using Qt::StringLiterals::operator""_s;

static QStringList sortedTexts(QStringList texts)
{
    texts.sort();
    return texts;
}

// Nothing when there is nothing to keep: a server may give its lists in another order each time.
static std::optional<History::Change> changeBetween(const Webhook &before, const Webhook &after)
{
    if (before == after)
        return std::nullopt;
    if (!differences(before, after).isEmpty()) {
        // A text that is no valid Unicode is kept mended; seen again it is still the same.
        if (writeWebhookRecord(before) == writeWebhookRecord(after))
            return std::nullopt;
        return History::Change::Changed;
    }
    if (before.createdAt != after.createdAt || before.updatedAt != after.updatedAt ||
        sortedTexts(before.unknownFields) != sortedTexts(after.unknownFields))
        return History::Change::Touched;
    return std::nullopt;
}

bool HistoryMemory::load(LocalConnection &connection, const QString &organizationId)
{
    if (m_generation == connection.generation() && m_organizationId == organizationId)
        return true;
    m_last.clear();
    m_organizationId = organizationId;
    m_generation = 0;
    const bool isRead =
        connection.select(u"SELECT record FROM state WHERE change <> 3 AND number IN"
                          " (SELECT MAX(number) FROM state WHERE organization_id = ? GROUP BY webhook_id)"_s,
                          {organizationId}, [this](const QSqlQuery &query) {
                              if (const auto webhook = readWebhookRecord(query.value(0).toByteArray()))
                                  m_last.insert(webhook->id, *webhook);
                          });
    if (isRead)
        m_generation = connection.generation();
    return isRead;
}

void HistoryMemory::compare(const Webhook &webhook, const QDateTime &seenAt, QList<QVariantList> &rows)
{
    const auto last = m_last.find(webhook.id);
    if (last == m_last.end()) {
        appendRow(webhook.id, seenAt, History::Change::Added, writeWebhookRecord(webhook), rows);
        m_last.insert(webhook.id, webhook);
        return;
    }
    if (const std::optional<History::Change> change = changeBetween(*last, webhook))
        appendRow(webhook.id, seenAt, *change, writeWebhookRecord(webhook), rows);
    *last = webhook; // also when nothing changed: it shares its memory with the list on screen
}

void HistoryMemory::remove(const QString &webhookId, const QDateTime &seenAt, QList<QVariantList> &rows)
{
    if (m_last.remove(webhookId))
        appendRow(webhookId, seenAt, History::Change::Removed, QVariant(), rows);
}

void HistoryMemory::removeAllBut(const QSet<QString> &webhookIds, const QDateTime &seenAt,
                                 QList<QVariantList> &rows)
{
    QStringList gone;
    for (auto last = m_last.cbegin(); last != m_last.cend(); ++last) {
        if (!webhookIds.contains(last.key()))
            gone.append(last.key());
    }
    gone.sort();
    for (const QString &webhookId : gone)
        remove(webhookId, seenAt, rows);
}

void HistoryMemory::appendRow(const QString &webhookId, const QDateTime &seenAt, History::Change change,
                              const QVariant &record, QList<QVariantList> &rows) const
{
    rows.append({m_organizationId, webhookId, seenAt.toMSecsSinceEpoch(), int(change), record});
}

bool HistoryMemory::write(LocalConnection &connection, const QList<QVariantList> &rows)
{
    return connection.runEach(u"INSERT INTO state (organization_id, webhook_id, seen_at, change, record)"
                              " VALUES (?, ?, ?, ?, ?)"_s,
                              rows);
}
