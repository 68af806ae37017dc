#pragma once

#include "models/store/local/deliveryarchive.h"
#include "tests/support/localfolder.h"

namespace tst_deliveryarchive {

using Qt::StringLiterals::operator""_s;

inline const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

// The deliveries kept on this computer, through real SQLite: what is kept and what not, and that every filter
// and search finds what a plain loop over the same deliveries finds.
class TestDeliveryArchive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsADeliveryOnce();
    void aKnownLogWritesNothing();
    void marksWhatIsListedNoMore();
    void keepsWhatQoverySaid_data();
    void keepsWhatQoverySaid();
    void comesInPages();
    void resultsAreThoseOfTheStatus();
    void findsWhatALoopFinds();
    void findsWords_data();
    void findsWords();
    void whatIsNotWantedIsNotAsked();
    void aWriteComesBetweenTheStepsOfASearch();
    void organizationsAreApart();
    void namesTheChoices();
    void countsTheHealth();
    void masksKnownSecrets_data();
    void masksKnownSecrets();
    void masksWhatIsKeptAlready();
    void dropsTheOldest();
    void dropsBehindManyThatStay();
    void clearsEverything();
    void largeTextsAreFoundWithoutAnIndex();
    void startsAnewWhenTheFileIsDamagedOrNewer();
    void goesOnWithWhatWasNotIndexed();

private:
    struct Kept
    {
        QString organizationId;
        QString webhookId;
        Delivery delivery;
        DeliveryPlace place;
    };
    static bool letsThrough(const DeliveryFilter &filter, const Kept &one);

    std::optional<QList<DeliveryRow>> noted(const QString &organizationId, const QString &webhookId,
                                            const QList<Delivery> &deliveries);
    QList<DeliveryRow> rows(const DeliveryFilter &filter, const DeliveryArchive::Cursor &after = {},
                            int limit = 100'000);
    QStringList ids(const DeliveryFilter &filter);
    DeliveryCounts counts(const DeliveryFilter &filter);
    std::optional<StoredDelivery> kept(const QString &id);
    bool isIndexed() const
    {
        return m_folder->value(u"SELECT count(*) FROM delivery WHERE index_state = 0"_s).toInt() == 0;
    }
    QList<Kept> someHundreds();

    std::unique_ptr<LocalFolder> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<DeliveryArchive> m_archive;
};

inline Delivery someDelivery(const QString &id, const QDateTime &createdAt, std::optional<int> status = 200,
                             const QByteArray &request = "{}",
                             const std::optional<QString> &response = std::nullopt)
{
    return {id,
            createdAt,
            WebhookKind::fromWire(u"STANDARD"_s),
            KnownEvent::Failed,
            u"https://hooks.example/1"_s,
            request,
            status,
            response};
}

inline QStringList idsOf(const QList<DeliveryRow> &rows)
{
    QStringList ids;
    for (const DeliveryRow &row : rows)
        ids.append(row.id);
    return ids;
}

inline DeliveryFilter inOrganization(const QString &text = {})
{
    DeliveryFilter filter;
    filter.organizationId = u"o1"_s;
    filter.text = text;
    return filter;
}

} // namespace tst_deliveryarchive
