#include "models/store/local/deliveryarchive.h"
#include "models/tables/deliverytablemodel.h"
#include "tests/support/localfolder.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace tst_deliverytablemodel {

using Qt::StringLiterals::operator""_s;

static const QDateTime noon = QDate(2026, 3, 4).startOfDay().addSecs(12 * 3600).toUTC();

// The log as a view sees it: the real archive in a real database.
class TestDeliveryTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsFactsByRole();
    void separatesTheDays();
    void comesInPages();
    void aFilterKeepsTheOldRowsUntilTheNewAreThere();
    void rowsOfAnotherWebhookGoAtOnce();
    void rowsOfAnotherOrganizationGoAtOnce();
    void readsNothingBeforeItIsAsked();
    void onlyTheLastOfManyFiltersIsRead();
    void newOnesComeInOnTop();
    void newOnesComeInWhereTheyBelong();
    void newOnesThatDoNotMatchStayOut();
    void newOnesWaitWhileItDoesNotFollow();
    void marksAndDropsAreFollowed();
    void hundredsComeIn();
    void countsAndChoices();
    void webhooksChange();
    void givesAllIds();
    void knowsNothingWithoutAnArchive();

private:
    QList<DeliveryRow> note(const QString &webhookId, const QList<Delivery> &log);
    // As DeliveryStore does.
    void add(const QString &webhookId, const QList<Delivery> &log);
    void show(const DeliveryFilter &filter);
    QStringList ids() const;
    void fetchAll();
    QVariant fact(int row, int role) const { return m_model->index(row, 0).data(role); }

    std::unique_ptr<LocalFolder> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<DeliveryArchive> m_archive;
    std::unique_ptr<QoveryApi> m_api;
    std::unique_ptr<WebhookStore> m_webhooks;
    std::unique_ptr<DeliveryStore> m_store;
    std::unique_ptr<DeliveryTableModel> m_model;
};

static Delivery someDelivery(const QString &id, const QDateTime &createdAt, std::optional<int> status = 200,
                             const QByteArray &request = "{}")
{
    return {id,
            createdAt,
            WebhookKind::fromWire(u"STANDARD"_s),
            KnownEvent::Failed,
            u"https://hooks.example/1"_s,
            request,
            status,
            std::nullopt};
}

static QList<Delivery> many(int count, const QDateTime &last, const QString &prefix = u"d"_s)
{
    QList<Delivery> log;
    for (int i = 0; i < count; ++i)
        log.append(someDelivery(prefix + u"%1"_s.arg(i, 5, 10, QChar(u'0')), last.addSecs(i - count)));
    return log;
}

static DeliveryFilter everything()
{
    DeliveryFilter filter;
    filter.organizationId = u"o1"_s;
    return filter;
}

static Webhook someWebhook(const QString &id, const QString &name, const QString &targetUrl)
{
    Webhook webhook;
    webhook.id = id;
    webhook.createdAt = noon;
    webhook.description = name;
    webhook.targetUrl = targetUrl;
    return webhook;
}

void TestDeliveryTableModel::init()
{
    m_folder = std::make_unique<LocalFolder>();
    m_database = std::make_unique<LocalDatabase>();
    m_database->open(m_folder->path());
    m_archive = std::make_unique<DeliveryArchive>(*m_database);
    m_api = std::make_unique<QoveryApi>();
    m_webhooks = std::make_unique<WebhookStore>(*m_api);
    m_store = std::make_unique<DeliveryStore>(*m_api, *m_webhooks);
    m_store->setArchive(m_archive.get());
    m_model = std::make_unique<DeliveryTableModel>(*m_store, *m_webhooks);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model.get());
}

void TestDeliveryTableModel::cleanup()
{
    m_model.reset();
    m_store->setArchive(nullptr);
    m_store.reset();
    m_webhooks.reset();
    m_api.reset();
    m_archive.reset();
    m_database.reset();
    m_folder.reset();
}

QList<DeliveryRow> TestDeliveryTableModel::note(const QString &webhookId, const QList<Delivery> &log)
{
    return answerTo<QList<DeliveryRow>>([&](QObject *context, const auto &done) {
               m_archive->note(u"o1"_s, webhookId, log, noon, context, done);
           })
        .value_or(QList<DeliveryRow>());
}

void TestDeliveryTableModel::add(const QString &webhookId, const QList<Delivery> &log)
{
    const QList<DeliveryRow> added = note(webhookId, log);
    emit m_store->deliveriesAdded(webhookId, added);
}

void TestDeliveryTableModel::show(const DeliveryFilter &filter)
{
    m_model->setFilter(filter);
    QTRY_VERIFY(!m_model->isLoading());
}

QStringList TestDeliveryTableModel::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->deliveryId(row).isEmpty())
            ids.append(m_model->deliveryId(row));
    }
    return ids;
}

// The model tester fetches, too, with whatever it hears of.
void TestDeliveryTableModel::fetchAll()
{
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
        QTest::qWait(0);
    }
}

void TestDeliveryTableModel::showsFactsByRole()
{
    m_webhooks->openSnapshot(u"o1"_s, {someWebhook(u"w1"_s, u"On-call"_s, u"https://hooks.example/2"_s)},
                             noon);
    Delivery delivery = someDelivery(
        u"d1"_s, noon, 0, R"({"payload":{"project":{"name":"shop"},"environment":{"name":"prod"}}})");
    delivery.response = u"no\n service"_s;
    note(u"w1"_s, {delivery});
    note(u"gone"_s, {someDelivery(u"d0"_s, noon.addSecs(-1), std::nullopt)});
    show(everything());
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->rowOf(u"d1"_s), 1);
    QCOMPARE(fact(1, DeliveryTableModel::DeliveryIdRole).toString(), u"d1"_s);
    QVERIFY(!fact(1, DeliveryTableModel::DayRole).isValid());
    QCOMPARE(fact(1, DeliveryTableModel::WebhookIdRole).toString(), u"w1"_s);
    QCOMPARE(fact(1, DeliveryTableModel::WebhookNameRole).toString(), u"On-call"_s);
    QCOMPARE(fact(1, DeliveryTableModel::WebhookIsListedRole).toBool(), true);
    QCOMPARE(fact(1, DeliveryTableModel::ResultRole).toInt(), int(DeliveryResult::NoAnswer));
    QCOMPARE(fact(1, DeliveryTableModel::StatusRole).toInt(), 0);
    QCOMPARE(fact(1, DeliveryTableModel::CreatedAtRole).toDateTime(), noon);
    QCOMPARE(fact(1, DeliveryTableModel::EventRole).toString(), u"DEPLOYMENT_FAILURE"_s);
    QCOMPARE(fact(1, DeliveryTableModel::KindRole).toString(), u"STANDARD"_s);
    QCOMPARE(fact(1, DeliveryTableModel::ProjectRole).toString(), u"shop"_s);
    QCOMPARE(fact(1, DeliveryTableModel::EnvironmentRole).toString(), u"prod"_s);
    QCOMPARE(fact(1, DeliveryTableModel::TargetUrlRole).toString(), u"https://hooks.example/1"_s);
    QCOMPARE(fact(1, DeliveryTableModel::IsFormerTargetRole).toBool(), true);
    QCOMPARE(fact(1, DeliveryTableModel::ResponseStartRole).toString(), u"no service"_s);
    QCOMPARE(fact(1, DeliveryTableModel::HasResponseRole).toBool(), true);
    QCOMPARE(fact(1, DeliveryTableModel::IsListedRole).toBool(), true);
    // Of a webhook that is not there.
    QCOMPARE(fact(2, DeliveryTableModel::WebhookNameRole).toString(), QString());
    QCOMPARE(fact(2, DeliveryTableModel::WebhookIsListedRole).toBool(), false);
    QCOMPARE(fact(2, DeliveryTableModel::IsFormerTargetRole).toBool(), false); // not known
    QVERIFY(!fact(2, DeliveryTableModel::StatusRole).isValid());
    QCOMPARE(fact(2, DeliveryTableModel::HasResponseRole).toBool(), false);
    QCOMPARE(m_model->columnCount(), int(DeliveryTableModel::ColumnCount));
}

void TestDeliveryTableModel::separatesTheDays()
{
    const QDateTime midnight = QDate(2026, 3, 4).startOfDay().toUTC();
    note(u"w1"_s, {someDelivery(u"a"_s, midnight), someDelivery(u"b"_s, midnight.addMSecs(-1)),
                   someDelivery(u"c"_s, midnight.addDays(3)), someDelivery(u"d"_s, midnight.addSecs(60))});
    show(everything());
    QStringList shown;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QDate day = fact(row, DeliveryTableModel::DayRole).toDate();
        shown.append(day.isValid() ? day.toString(Qt::ISODate) : m_model->deliveryId(row));
        const Qt::ItemFlags flags = m_model->flags(m_model->index(row, 0));
        QCOMPARE(flags.testFlag(Qt::ItemIsSelectable), !day.isValid());
    }
    QCOMPARE(shown, (QStringList{u"2026-03-07"_s, u"c"_s, u"2026-03-04"_s, u"d"_s, u"a"_s, u"2026-03-03"_s,
                                 u"b"_s}));
    QCOMPARE(m_model->rowOf(u"a"_s), 4);
}

void TestDeliveryTableModel::comesInPages()
{
    note(u"w1"_s, many(1000, noon.addDays(1)));
    show(everything());
    QVERIFY(ids().size() >= 200 && ids().size() < 1000);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    // The store's first logChanged() comes with them: what it reads again may end with a full page, and then
    // there may be more.
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
        m_model->fetchMore({}); // not twice
        QTest::qWait(0);
    }
    QStringList expected;
    for (int i = 999; i >= 0; --i)
        expected.append(u"d%1"_s.arg(i, 5, 10, QChar(u'0')));
    QCOMPARE(ids(), expected);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m_model->rowOf(u"d00000"_s), m_model->rowCount() - 1);
    QCOMPARE(m_model->rowOf(u"nobody"_s), -1);
}

void TestDeliveryTableModel::aFilterKeepsTheOldRowsUntilTheNewAreThere()
{
    note(u"w1"_s, {someDelivery(u"a"_s, noon, 200, "\"needle\""), someDelivery(u"b"_s, noon, 500)});
    show(everything());
    QTRY_VERIFY(m_model->counts());
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy loading(m_model.get(), &DeliveryTableModel::loadingChanged);
    DeliveryFilter filter = everything();
    filter.text = u"needle"_s;
    m_model->setFilter(filter);
    QVERIFY(m_model->isLoading());
    QCOMPARE(ids(), (QStringList{u"b"_s, u"a"_s}));
    QVERIFY(m_model->counts()); // of the rows that are still shown
    QTRY_COMPARE(ids(), QStringList{u"a"_s});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(loading.size(), 2);
    QTRY_VERIFY(m_model->counts());
    QCOMPARE(m_model->counts()->matching, 1);
    QCOMPARE(m_model->counts()->kept, 2);
    m_model->setFilter(filter); // the same: nothing happens
    QVERIFY(!m_model->isLoading());
}

void TestDeliveryTableModel::rowsOfAnotherWebhookGoAtOnce()
{
    note(u"w1"_s, {someDelivery(u"a"_s, noon), someDelivery(u"b"_s, noon.addDays(-1))});
    note(u"w2"_s, {someDelivery(u"c"_s, noon.addSecs(1))});
    show(everything());
    QTRY_VERIFY(m_model->counts());
    DeliveryFilter filter = everything();
    filter.webhookIds = {u"w1"_s};
    m_model->setFilter(filter);
    QVERIFY(m_model->isLoading());
    QCOMPARE(ids(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(m_model->rowCount(), 4); // with their days
    QVERIFY(!m_model->counts());      // they were of all
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(ids(), (QStringList{u"a"_s, u"b"_s}));
    QTRY_VERIFY(m_model->counts());
    QCOMPARE(m_model->counts()->kept, 2);

    filter.webhookIds = {u"w2"_s};
    m_model->setFilter(filter);
    QVERIFY(m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->counts());
    QTRY_COMPARE(ids(), QStringList{u"c"_s});
    QTRY_VERIFY(m_model->counts());
    QCOMPARE(m_model->counts()->kept, 1);

    m_model->setFilter(everything()); // more than before: what is shown is of it
    QCOMPARE(ids(), QStringList{u"c"_s});
    QTRY_COMPARE(ids(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TestDeliveryTableModel::rowsOfAnotherOrganizationGoAtOnce()
{
    note(u"w1"_s, {someDelivery(u"a"_s, noon)});
    show(everything());
    QCOMPARE(ids(), QStringList{u"a"_s});
    DeliveryFilter filter;
    filter.organizationId = u"o2"_s;
    m_model->setFilter(filter);
    QVERIFY(m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 0);
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 0);
}

// An empty filter lets everything through, of every organization: that is for nobody who did not ask.
void TestDeliveryTableModel::readsNothingBeforeItIsAsked()
{
    add(u"w1"_s, {someDelivery(u"a"_s, noon)});
    emit m_store->logChanged();
    note(u"w1"_s, {someDelivery(u"a"_s, noon)}); // answered after what was asked before
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->counts());
    show(everything());
    QCOMPARE(ids(), QStringList{u"a"_s});
}

void TestDeliveryTableModel::onlyTheLastOfManyFiltersIsRead()
{
    note(u"w1"_s, {someDelivery(u"a"_s, noon, 200, "\"needle\"")});
    show(everything());
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy counted(m_model.get(), &DeliveryTableModel::countsChanged);
    DeliveryFilter filter = everything();
    for (const char16_t c : u"needles"_s.toStdU16String()) {
        filter.text += QChar(c);
        m_model->setFilter(filter);
    }
    QTRY_COMPARE(ids(), QStringList());
    QTRY_COMPARE(m_model->counts() ? m_model->counts()->matching : -1, 0);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(counted.size(), 1);
}

void TestDeliveryTableModel::newOnesComeInOnTop()
{
    QList<Delivery> log = many(500, noon);
    note(u"w1"_s, log);
    show(everything());
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex read = m_model->index(7, 0);
    const QString readId = m_model->deliveryId(7);
    const QStringList before = ids();
    log.append(someDelivery(u"x1"_s, noon.addSecs(1)));
    log.append(someDelivery(u"x2"_s, noon.addDays(1)));
    add(u"w1"_s, log);
    QTRY_COMPARE(ids().mid(0, 202), (QStringList{u"x2"_s, u"x1"_s} + before.mid(0, 200)));
    QCOMPARE(m_model->deliveryId(read.row()), readId);
    QCOMPARE(fact(0, DeliveryTableModel::DayRole).toDate(), noon.addDays(1).toLocalTime().date());
    QCOMPARE(fact(2, DeliveryTableModel::DayRole).toDate(), noon.toLocalTime().date());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(removed.size(), 0);
    QVERIFY(!inserted.isEmpty());
    QCOMPARE(m_model->waitingCount(), 0);
    // The pages go on where they were.
    fetchAll();
    QCOMPARE(ids().size(), 502);
    QCOMPARE(ids().constLast(), u"d00000"_s);
    const QStringList all = ids();
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 502);
}

void TestDeliveryTableModel::newOnesComeInWhereTheyBelong()
{
    note(u"w1"_s, many(300, noon));
    show(everything());
    const QStringList before = ids().mid(0, 200);
    // The log of another webhook, first read now: between, above, and below what was fetched.
    add(u"w2"_s,
        {someDelivery(u"between"_s, noon.addSecs(-100).addMSecs(1)), someDelivery(u"above"_s, noon),
         someDelivery(u"below"_s, noon.addSecs(-250).addMSecs(1)), someDelivery(u"old"_s, noon.addDays(-9))});
    QStringList expected = QStringList{u"above"_s} + before;
    expected.insert(expected.indexOf(u"d00200"_s), u"between"_s);
    QTRY_COMPARE(ids().mid(0, 202), expected);
    fetchAll();
    QCOMPARE(ids().size(), 304);
    QCOMPARE(ids().constLast(), u"old"_s);
    QCOMPARE(ids().at(ids().indexOf(u"d00050"_s) - 1), u"below"_s);
}

void TestDeliveryTableModel::newOnesThatDoNotMatchStayOut()
{
    QList<Delivery> log{someDelivery(u"a"_s, noon, 500, "\"needle\"")};
    note(u"w1"_s, log);
    DeliveryFilter filter = everything();
    filter.results = {DeliveryResult::ServerError};
    filter.text = u"needle"_s;
    show(filter);
    log.append(someDelivery(u"b"_s, noon.addSecs(1), 200, "\"needle\""));
    log.append(someDelivery(u"c"_s, noon.addSecs(2), 500, "\"hay\""));
    log.append(someDelivery(u"d"_s, noon.addSecs(3), 503, "\"the needle\""));
    add(u"w1"_s, log);
    QTRY_COMPARE(ids(), (QStringList{u"d"_s, u"a"_s}));
    m_model->setFollows(false);
    log.append(someDelivery(u"e"_s, noon.addSecs(4), 500, "\"hay\""));
    log.append(someDelivery(u"f"_s, noon.addSecs(5), 500, "\"needles\""));
    add(u"w1"_s, log);
    QTRY_COMPARE(m_model->waitingCount(), 1);
    QCOMPARE(ids(), (QStringList{u"d"_s, u"a"_s}));
}

void TestDeliveryTableModel::newOnesWaitWhileItDoesNotFollow()
{
    QList<Delivery> log = many(10, noon);
    note(u"w1"_s, log);
    show(everything());
    m_model->setFollows(false);
    const QStringList before = ids();
    log.append(someDelivery(u"x1"_s, noon.addSecs(1)));
    add(u"w1"_s, log);
    QTRY_COMPARE(m_model->waitingCount(), 1);
    log.append(someDelivery(u"x2"_s, noon.addSecs(2)));
    add(u"w1"_s, log);
    QTRY_COMPARE(m_model->waitingCount(), 2);
    QCOMPARE(ids(), before);
    // Marks are followed, and bring nothing in above.
    note(u"w1"_s, log.mid(1));
    emit m_store->logChanged();
    QTRY_COMPARE(fact(m_model->rowOf(u"d00000"_s), DeliveryTableModel::IsListedRole).toBool(), false);
    QCOMPARE(ids(), before);
    m_model->showWaiting();
    QTRY_COMPARE(ids(), (QStringList{u"x2"_s, u"x1"_s} + before));
    QCOMPARE(m_model->waitingCount(), 0);
    log.append(someDelivery(u"x3"_s, noon.addSecs(3)));
    add(u"w1"_s, log);
    QTRY_COMPARE(m_model->waitingCount(), 1);
    m_model->setFollows(true);
    QTRY_COMPARE(ids().constFirst(), u"x3"_s);
    QCOMPARE(m_model->waitingCount(), 0);
}

void TestDeliveryTableModel::marksAndDropsAreFollowed()
{
    note(u"w1"_s, many(450, noon));
    show(everything());
    fetchAll();
    QCOMPARE(ids().size(), 450);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    note(u"w1"_s, many(450, noon).mid(300));
    emit m_store->logChanged();
    const int oldest = m_model->rowOf(u"d00060"_s);
    QTRY_COMPARE(fact(oldest, DeliveryTableModel::IsListedRole).toBool(), false);
    QTRY_COMPARE(fact(m_model->rowOf(u"d00000"_s), DeliveryTableModel::IsListedRole).toBool(), false);
    QCOMPARE(fact(m_model->rowOf(u"d00300"_s), DeliveryTableModel::IsListedRole).toBool(), true);
    QVERIFY(!changed.isEmpty());
    m_archive->setBound(100 * (2 + 512));
    QTRY_COMPARE_WITH_TIMEOUT(m_folder->value(u"SELECT count(*) FROM delivery"_s).toInt(), 100, 60'000);
    emit m_store->logChanged();
    QTRY_COMPARE(ids().size(), 100);
    QCOMPARE(ids().constLast(), u"d00350"_s);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(answerTo<bool>([&](QObject *context, const auto &done) { m_archive->clear(context, done); }),
             std::optional(true));
    emit m_store->logChanged();
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void TestDeliveryTableModel::hundredsComeIn()
{
    show(everything());
    QCOMPARE(m_model->rowCount(), 0);
    add(u"w1"_s, many(700, noon));
    QTRY_VERIFY(ids().size() >= 200);
    fetchAll();
    QTRY_COMPARE(ids().size(), 700);
    add(u"w2"_s, many(700, noon.addSecs(-1000), u"e"_s));
    QTRY_VERIFY(m_model->canFetchMore({}) || ids().size() == 1400);
    fetchAll();
    QTRY_COMPARE(ids().size(), 1400);
    const QStringList all = ids();
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 1400);
}

void TestDeliveryTableModel::countsAndChoices()
{
    QSignalSpy chosen(m_model.get(), &DeliveryTableModel::choicesChanged);
    QVERIFY(!m_model->counts());
    QList<Delivery> log{someDelivery(u"a"_s, noon, 200), someDelivery(u"b"_s, noon, 404),
                        someDelivery(u"c"_s, noon, 0), someDelivery(u"d"_s, noon, std::nullopt)};
    note(u"w1"_s, log);
    DeliveryFilter filter = everything();
    filter.results = {DeliveryResult::NoAnswer};
    show(filter);
    QTRY_VERIFY(m_model->counts());
    QVERIFY((*m_model->counts() == DeliveryCounts{4, 1, 4, 1, 1, 1, 1}));
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(m_model->choices().statuses, (QList<int>{0, 200, 404}));
    log.append(someDelivery(u"e"_s, noon.addSecs(1), 503));
    add(u"w1"_s, log);
    QTRY_COMPARE(m_model->counts()->kept, 5);
    QTRY_COMPARE(m_model->choices().statuses, (QList<int>{0, 200, 404, 503}));
}

void TestDeliveryTableModel::webhooksChange()
{
    note(u"w1"_s, {someDelivery(u"a"_s, noon)});
    show(everything());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QCOMPARE(fact(1, DeliveryTableModel::WebhookIsListedRole).toBool(), false);
    m_webhooks->openSnapshot(u"o1"_s, {someWebhook(u"w1"_s, u"On-call"_s, u"https://hooks.example/1"_s)},
                             noon);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(fact(1, DeliveryTableModel::WebhookNameRole).toString(), u"On-call"_s);
    QCOMPARE(fact(1, DeliveryTableModel::IsFormerTargetRole).toBool(), false);
}

void TestDeliveryTableModel::givesAllIds()
{
    note(u"w1"_s, many(450, noon));
    DeliveryFilter filter = everything();
    filter.until = noon.addSecs(-10);
    show(filter);
    const auto all = [this](int limit) {
        return answerTo<QStringList>(
                   [&](QObject *context, const auto &done) { m_model->allIds(limit, context, done); })
            .value_or(QStringList());
    };
    QCOMPARE(all(1000).size(), 440);
    QCOMPARE(all(300).size(), 300);
    QCOMPARE(all(300).constFirst(), u"d00439"_s);
}

void TestDeliveryTableModel::knowsNothingWithoutAnArchive()
{
    note(u"w1"_s, many(3, noon));
    show(everything());
    QCOMPARE(ids().size(), 3);
    m_store->setArchive(nullptr);
    m_model->showWaiting();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->isLoading());
    QVERIFY(!m_model->counts());
    QCOMPARE(
        answerTo<QStringList>([&](QObject *context, const auto &done) { m_model->allIds(9, context, done); }),
        std::optional(QStringList()));
    emit m_store->logChanged();
    emit m_store->deliveriesAdded(u"w1"_s, {DeliveryRow()});
}

QW_TEST(QCoreApplication, TestDeliveryTableModel)

} // namespace tst_deliverytablemodel

#include "tst_deliverytablemodel.moc"
