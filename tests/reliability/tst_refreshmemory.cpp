// A window that stays open for months refreshes for months: the memory after the last of many refreshes is
// what it was after an early one. The real store, table and proxy over the real demo server, in which a
// second client changes things at random.
//
// Memory is RssAnon after malloc_trim(0): what the process itself holds of the machine, freed but not
// returned parts included. The shared libraries' pages (RssFile, and with them PSS) come and go with what
// other processes do.
#include "models/store/projectcatalog.h"
#include "models/tables/webhooklistproxy.h"
#include "models/tables/webhooktablemodel.h"
#include "tests/support/demoserver.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <malloc.h>

#include <cstdio>

namespace tst_refreshmemory {

using Qt::StringLiterals::operator""_s;

struct MemoryFigures
{
    qint64 anonymousKb = 0;
    quint64 usedKb = 0; // of malloc's, by its own count
};

static MemoryFigures measuredMemory()
{
    malloc_trim(0);
    MemoryFigures figures;
    figures.usedKb = mallinfo2().uordblks / 1024;
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("RssAnon:"))
                figures.anonymousKb = line.mid(8).trimmed().split(' ').constFirst().toLongLong();
        }
    }
    return figures;
}

class TestRefreshMemory : public QObject
{
    Q_OBJECT

    // Another content of the same size: what is measured must not depend on how much the server has.
    static WebhookDraft changed(const Webhook &webhook, QRandomGenerator &random)
    {
        WebhookDraft draft = WebhookDraft::fromWebhook(webhook);
        for (QChar &character : draft.description)
            character = QChar(char16_t(u'a' + random.bounded(26)));
        draft.isEnabled = random.bounded(2) == 0;
        for (EventType &event : draft.events)
            event = knownEvents().at(random.bounded(int(knownEvents().size())));
        for (EnvironmentMode &mode : draft.modes)
            mode = knownModes().at(random.bounded(int(knownModes().size())));
        return draft;
    }

private slots:
    void staysWhatItWas()
    {
        const int refreshes =
            qEnvironmentVariableIsSet("QW_REFRESHES") ? qEnvironmentVariableIntValue("QW_REFRESHES") : 150;
        const int early = std::min(500, refreshes / 3);
        const DemoServer server({u"--webhooks"_s, u"1000"_s, u"--rate-limit"_s, u"0"_s});
        QVERIFY(server.isRunning());
        QoveryApi api;
        WebhookStore store(api);
        ProjectCatalog catalog(api);
        api.setAccess(server.apiUrl(), ApiToken::fromText(server.token()));
        WebhookTableModel table(store, catalog);
        WebhookListProxy proxy;
        proxy.setSourceModel(&table);
        proxy.sort(WebhookTableModel::NameColumn);
        store.setOrganization(server.organizationId());
        catalog.setOrganization(server.organizationId());
        QTRY_COMPARE(table.rowCount(), 1000);

        QoveryApi other;
        other.setAccess(server.apiUrl(), ApiToken::fromText(server.token()));
        QRandomGenerator random(20'261);
        int waiting = 0;
        const auto ended = [&waiting](const auto &result) {
            QVERIFY(result);
            --waiting;
        };
        MemoryFigures before;
        for (int refresh = 1; refresh <= refreshes; ++refresh) {
            const QList<Webhook> webhooks = store.webhooks();
            const Webhook &chosen = webhooks.at(random.bounded(int(webhooks.size())));
            int expected = int(webhooks.size());
            waiting = 1;
            const int what = random.bounded(4);
            if (what == 0 && expected > 1000) {
                --expected;
                other.deleteWebhook(server.organizationId(), chosen.id, this, ended);
            } else if (what == 0) {
                ++expected;
                other.createWebhook(server.organizationId(), changed(chosen, random), this, ended);
            } else {
                other.replaceWebhook(server.organizationId(), chosen.id, changed(chosen, random), this,
                                     ended);
            }
            QTRY_COMPARE_WITH_TIMEOUT(waiting, 0, 30'000);
            store.refresh();
            QVERIFY(store.isRefreshing());
            QTRY_VERIFY_WITH_TIMEOUT(!store.isRefreshing(), 30'000);
            QVERIFY(!store.loadError());
            QCOMPARE(table.rowCount(), expected);
            QCOMPARE(proxy.rowCount(), expected);
            // What a view asks for when it paints.
            for (int row = 0; row < 20; ++row) {
                for (int column = 0; column < proxy.columnCount(); ++column)
                    proxy.index(row, column).data();
                proxy.index(row, 0).data(WebhookTableModel::EnvironmentCountRole);
            }
            if (refresh == early)
                before = measuredMemory();
        }
        const MemoryFigures after = measuredMemory();
#ifdef QW_SANITIZE
        return; // its allocator is not ours: what the refreshes did was watched, what they took it does not
                // tell
#endif
        QVERIFY(before.anonymousKb > 0 && before.usedKb > 0);
        const double ratio = double(after.anonymousKb) / double(before.anonymousKb);
        std::printf("[figure] %d refreshes of 1,000 webhooks: memory %lld kB after refresh %d, %lld kB after "
                    "the last, "
                    "ratio %.3f (bound 1.05); malloc counts %llu kB and %llu kB\n",
                    refreshes, static_cast<long long>(before.anonymousKb), early,
                    static_cast<long long>(after.anonymousKb), ratio,
                    static_cast<unsigned long long>(before.usedKb),
                    static_cast<unsigned long long>(after.usedKb));
        QVERIFY2(ratio <= 1.05, "memory grows with each refresh");
    }
};

QW_TEST(QCoreApplication, TestRefreshMemory)

} // namespace tst_refreshmemory

#include "tst_refreshmemory.moc"
