#include "models/tables/webhooklistproxy.h"
#include "models/tables/webhooktablemodel.h"
#include "tests/support/demoserver.h"
#include "tests/support/limits.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_tablemodel {

using Qt::StringLiterals::operator""_s;
using Table = WebhookTableModel;
using Tester = QAbstractItemModelTester;

// Store and catalog of one user; the second one is "somebody else".
struct Client
{
    explicit Client(const DemoServer &server)
        : store(api)
        , catalog(api)
    {
        api.setAccess(server.apiUrl(), ApiToken::fromText(server.token()));
    }

    QoveryApi api{askingOnce()};
    WebhookStore store;
    ProjectCatalog catalog;
};

class TestTableModel : public QObject
{
    Q_OBJECT

private slots:
    void showsTheStoresWebhooks();
    void countsWhatFires();
    void followsOneChangeByInsertsAndRemoves();
    void followsScatteredChangesAtOnce();
    void aViewMayChangeTheStoreMeanwhile();
    void tenThousandRowsAreCountedInSlices();
};

static QStringList idsOf(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(Table::WebhookIdRole).toString());
    return ids;
}

static QStringList idsOf(const WebhookStore &store)
{
    QStringList ids;
    for (const Webhook &webhook : store.webhooks())
        ids.append(webhook.id);
    return ids;
}

static WebhookDraft newDraft()
{
    WebhookDraft draft;
    draft.targetUrl = u"https://new.example/hook"_s;
    draft.description = u"Straße"_s;
    draft.events = {KnownEvent::Failed};
    draft.projectPatterns = {u"product*"_s};
    return draft;
}

// One value of a finished removal or creation.
template <typename Outcome>
struct Waiting
{
    std::optional<Outcome> outcome;
    auto callback()
    {
        return [this](const Outcome &came) { outcome = came; };
    }
};

void TestTableModel::showsTheStoresWebhooks()
{
    const DemoServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    Client client(server);
    Table model(client.store, client.catalog);
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    client.store.setOrganization(server.organizationId());
    QTRY_COMPARE(model.rowCount(), 12);
    QCOMPARE(idsOf(model), idsOf(client.store));
    for (int row = 0; row < model.rowCount(); ++row) {
        const Webhook &webhook = client.store.webhooks().at(row);
        const QModelIndex index = model.index(row, Table::ScopeColumn);
        QCOMPARE(index.data(Table::DescriptionRole).toString(), webhook.description);
        QCOMPARE(index.data(Table::TargetUrlRole).toString(), webhook.targetUrl);
        QCOMPARE(index.data(Table::KindRole).toString(), webhook.kind.wire());
        QCOMPARE(index.data(Table::PatternsRole).toStringList(), webhook.projectPatterns);
        QCOMPARE(index.data(Table::EventsRole).toStringList().size(), webhook.events.size());
        QCOMPARE(index.data(Table::ModesRole).toStringList().size(), webhook.modes.size());
        QCOMPARE(index.data(Table::EnabledRole).isValid(), webhook.isEnabled.has_value());
        QCOMPARE(index.data(Table::UpdatedAtRole).toDateTime(), webhook.updatedAt);
        QCOMPARE(index.data(Table::BusyRole).toBool(), false);
        const QString search = index.data(Table::SearchTextRole).toString();
        QVERIFY(search.contains(webhook.id.toCaseFolded()));
        QVERIFY(search.contains(webhook.description.toCaseFolded()));
        QVERIFY(!search.contains(QUrl(webhook.targetUrl).path().toCaseFolded())); // only the mask
        QVERIFY(!index.data(Table::EnvironmentCountRole).isValid());              // no catalog: not known
        QCOMPARE(model.rowOf(webhook.id), row);
        QCOMPARE(model.webhookId(row), webhook.id);
    }
    QCOMPARE(model.rowOf(u"none"_s), -1);
    QCOMPARE(model.webhookId(12), QString());
    client.store.setOrganization({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTableModel::countsWhatFires()
{
    const DemoServer server;
    Client client(server);
    Table model(client.store, client.catalog);
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    client.store.setOrganization(server.organizationId());
    QTRY_COMPARE(model.rowCount(), 12);
    client.catalog.setOrganization(server.organizationId());
    QTRY_COMPARE(client.catalog.state(), ProjectCatalog::State::Ready);
    QVERIFY(!data.isEmpty());
    QCOMPARE(data.constLast().at(2).value<QList<int>>().contains(Table::EnvironmentCountRole), true);
    for (int row = 0; row < model.rowCount(); ++row) {
        const WebhookFilter filter = WebhookFilter::of(client.store.webhooks().at(row));
        const FilterPreview preview = FilterPreview::compute(*client.catalog.catalog(), filter);
        QTRY_VERIFY(model.filterCount(row));
        QCOMPARE(model.filterCount(row)->environments, preview.environmentCount);
        QCOMPARE(model.filterCount(row)->projects, preview.projectCount);
        const QModelIndex index = model.index(row, 0);
        QCOMPARE(index.data(Table::EnvironmentCountRole).toLongLong(), preview.environmentCount);
        QCOMPARE(index.data(Table::ProductionCountRole).toLongLong(),
                 preview.productionEnvironmentCount(*client.catalog.catalog()));
    }
    QVERIFY(!model.filterCount(-1));
}

void TestTableModel::followsOneChangeByInsertsAndRemoves()
{
    const DemoServer server;
    Client client(server);
    Client other(server);
    Table model(client.store, client.catalog);
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    client.store.setOrganization(server.organizationId());
    other.store.setOrganization(server.organizationId());
    QTRY_COMPARE(model.rowCount(), 12);
    QTRY_COMPARE(other.store.webhooks().size(), 12);
    const QPersistentModelIndex kept = model.index(7, Table::NameColumn);
    const QString keptId = model.webhookId(7);
    const QString goingId = model.webhookId(3);

    Waiting<RemoveOutcome> removal;
    other.store.remove(goingId, this, removal.callback());
    QTRY_VERIFY(removal.outcome);
    Waiting<SaveOutcome> creation;
    other.store.create(newDraft(), this, creation.callback());
    QTRY_VERIFY(creation.outcome);
    QCOMPARE(creation.outcome->kind, SaveOutcome::Kind::Saved);

    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    client.store.refresh();
    QTRY_VERIFY(model.rowOf(creation.outcome->webhook.id) >= 0);
    QCOMPARE(model.rowOf(goingId), -1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(idsOf(model), idsOf(client.store));
    QCOMPARE(kept.data(Table::WebhookIdRole).toString(), keptId);
    QCOMPARE(kept.column(), int(Table::NameColumn));

    // Our own write: busy while it is under way, then the new values, in the same row.
    const Webhook base = *client.store.webhook(creation.outcome->webhook.id);
    const int row = model.rowOf(base.id);
    WebhookDraft draft = WebhookDraft::fromWebhook(base);
    draft.secretChoice = SecretChoice::Remove;
    draft.description = u"ON CALL"_s;
    QVERIFY(model.index(row, 0).data(Table::SearchTextRole).toString().contains(u"straße"_s));
    Waiting<SaveOutcome> save;
    client.store.save(base, draft, this, save.callback());
    QVERIFY(model.index(row, 0).data(Table::BusyRole).toBool());
    QTRY_VERIFY(save.outcome);
    QCOMPARE(save.outcome->kind, SaveOutcome::Kind::Saved);
    QVERIFY(!model.index(row, 0).data(Table::BusyRole).toBool());
    QCOMPARE(model.index(row, 0).data(Table::DescriptionRole).toString(), u"ON CALL"_s);
    QVERIFY(model.index(row, 0).data(Table::SearchTextRole).toString().contains(u"on call"_s));
}

void TestTableModel::followsScatteredChangesAtOnce()
{
    const DemoServer server({u"--webhooks"_s, u"120"_s});
    Client client(server);
    Client other(server);
    Table model(client.store, client.catalog);
    WebhookListProxy proxy;
    proxy.setSourceModel(&model);
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    Tester proxyTester(&proxy, Tester::FailureReportingMode::QtTest);
    client.store.setOrganization(server.organizationId());
    other.store.setOrganization(server.organizationId());
    QTRY_COMPARE(model.rowCount(), 120);
    QTRY_COMPARE(other.store.webhooks().size(), 120);
    proxy.sort(Table::NameColumn);

    int left = 0;
    for (int row = 0; row < 120; row += 3) {
        ++left;
        other.store.remove(model.webhookId(row), this, [&left](const RemoveOutcome &) { --left; });
    }
    QTRY_COMPARE(left, 0);
    QCOMPARE(other.store.webhooks().size(), 80);

    const QPersistentModelIndex kept = model.index(61, 2);
    const QPersistentModelIndex keptInProxy = proxy.mapFromSource(kept);
    const QPersistentModelIndex going = model.index(60, 2);
    const QString keptId = model.webhookId(61);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    client.store.refresh();
    QTRY_COMPARE(model.rowCount(), 80);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(layouts.size(), 1);
    QCOMPARE(kept.data(Table::WebhookIdRole).toString(), keptId);
    QCOMPARE(keptInProxy.data(Table::WebhookIdRole).toString(), keptId);
    QVERIFY(!going.isValid());
    QCOMPARE(idsOf(model), idsOf(client.store));
    QCOMPARE(proxy.rowCount(), 80);
    QCOMPARE(proxy.totalCount(), 80);
}

void TestTableModel::aViewMayChangeTheStoreMeanwhile()
{
    const DemoServer server;
    Client client(server);
    Client other(server);
    Table model(client.store, client.catalog);
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    client.store.setOrganization(server.organizationId());
    other.store.setOrganization(server.organizationId());
    QTRY_COMPARE(model.rowCount(), 12);
    QTRY_COMPARE(other.store.webhooks().size(), 12);

    // A foreign change of the last, a removal of the first and a new one, all in one refresh.
    const Webhook last = other.store.webhooks().constLast();
    WebhookDraft draft = WebhookDraft::fromWebhook(last);
    draft.description += u" (changed)"_s;
    draft.secretChoice = SecretChoice::Remove;
    Waiting<SaveOutcome> save;
    other.store.save(last, draft, this, save.callback());
    QTRY_VERIFY(save.outcome);
    Waiting<RemoveOutcome> removal;
    other.store.remove(model.webhookId(0), this, removal.callback());
    QTRY_VERIFY(removal.outcome);
    Waiting<SaveOutcome> creation;
    other.store.create(newDraft(), this, creation.callback());
    QTRY_VERIFY(creation.outcome);

    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [&client, &last] { client.store.markSeen(last.id); });
    client.store.refresh();
    QTRY_VERIFY(model.rowOf(creation.outcome->webhook.id) >= 0);
    QCOMPARE(idsOf(model), idsOf(client.store));
    const QModelIndex changed = model.index(model.rowOf(last.id), 0);
    QCOMPARE(changed.data(Table::DescriptionRole).toString(), draft.description);
    QVERIFY(!changed.data(Table::ChangedElsewhereRole).toBool());
}

void TestTableModel::tenThousandRowsAreCountedInSlices()
{
    const DemoServer server({u"--webhooks"_s, u"10000"_s, u"--projects"_s, u"500"_s});
    Client client(server);
    Table model(client.store, client.catalog);
    WebhookListProxy proxy;
    proxy.setSourceModel(&model);
    client.catalog.setOrganization(server.organizationId());
    client.store.setOrganization(server.organizationId());
    QTRY_COMPARE_WITH_TIMEOUT(proxy.rowCount(), 10000, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(client.catalog.catalog(), 60'000);
    proxy.sort(Table::ScopeColumn, Qt::DescendingOrder);
    const auto isCounted = [&model] {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.filterCount(row))
                return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isCounted(), 60'000);
    const auto isSorted = [&proxy] {
        for (int row = 1; row < proxy.rowCount(); ++row) {
            if (proxy.index(row, 0).data(Table::EnvironmentCountRole).toLongLong() >
                proxy.index(row - 1, 0).data(Table::EnvironmentCountRole).toLongLong())
                return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSorted(), 60'000);
}

QW_TEST(QCoreApplication, TestTableModel)

} // namespace tst_tablemodel

#include "tst_tablemodel.moc"
