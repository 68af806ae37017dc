// Every operation against every fault, over the real window, the real client and the real server, with a
// proxy between that goes wrong. Prints a table: a cell is what the window said, how many writes the server
// was sent, and whether anything was lost; each is read off the run. QW_FAULT_MATRIX=folder keeps the table,
// a file an operation.
#include "app/connection/connectioncontroller.h"
#include "app/settings.h"
#include "app/singleresend.h"
#include "app/testsends.h"
#include "app/vault/sessionvault.h"
#include "models/store/knownsecrets.h"
#include "models/store/local/deliveryarchive.h"
#include "models/store/local/sendhistory.h"
#include "tests/gui/faultmatrix.h"
#include "tests/gui/windowstory.h"
#include "tests/support/localfolder.h"
#include "tests/support/testprogram.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/editor/editordialog.h"
#include "ui/resend/resenddialog.h"
#include "ui/testsend/testsenddialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/note.h"
#include "ui/widgets/secretfield.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTextStream>

#include <memory>

namespace tst_faultmatrix {

using namespace FaultMatrix;

namespace {

ApiLimits matrixLimits()
{
    ApiLimits limits;
    limits.connect = std::chrono::milliseconds(400);
    limits.inactivity = std::chrono::milliseconds(400);
    limits.overall = std::chrono::milliseconds(900);
    limits.overallForLists = std::chrono::milliseconds(900);
    limits.answerBytes = 400 * 1024;
    return limits;
}

const QString matrixPlain = QStringLiteral("Preview clean-up"); // enabled, without a secret
const QString matrixSecret = QStringLiteral("On-call pager");   // enabled, with a secret
const QString matrixTyped = QStringLiteral("Typed with care");
const QString matrixSecretText = QStringLiteral("s3cr3t-matrix");

struct Cell
{
    QString sentence;
    int writes = 0;
    int sameWrites = 0; // the most that one webhook was sent
    QString lost;       // empty: nothing
};

} // namespace

// One operation on one fresh window over one fresh server.
class MatrixRun
{
public:
    MatrixRun()
        : m_proxy(m_server.apiUrl())
    {
        m_elsewhere.listen(QHostAddress::LocalHost);
    }

    void open()
    {
        m_story = std::make_unique<WindowStory>(m_proxy.url(), m_server.token(), matrixLimits());
        m_story->other.setAccess(m_server.apiUrl(), ApiToken::fromText(m_server.token()));
        m_story->open(m_server.organizationId());
    }
    bool openFilled()
    {
        open();
        return QTest::qWaitFor([this] { return m_story->isFilled(); }, 10'000);
    }
    // From now on requests that fit go wrong; what was counted before is forgotten.
    void arm(const Kind &kind, Shape shape, const QByteArray &method,
             const std::function<bool(const QByteArray &)> &path)
    {
        m_proxy.forget();
        std::optional<Rule> rule =
            kind.rule(shape, QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_elsewhere.serverPort())));
        if (!rule) {
            m_proxy.goAway();
            return;
        }
        rule->method = method;
        rule->path = path;
        m_proxy.addRule(*rule);
    }
    void disarm() { m_proxy.clearRules(); }

    void waitFor(const std::function<bool()> &isOver)
    {
        if (!QTest::qWaitFor(isOver, 20'000))
            m_hasEnded = false;
    }
    void settle()
    {
        waitFor([this] {
            return !m_story->store.isChanging() && !m_story->store.isRefreshing() &&
                   m_story->store.state() != WebhookStore::State::Loading &&
                   m_story->catalog.state() != ProjectCatalog::State::Loading;
        });
    }
    bool hasEnded() const { return m_hasEnded; }

    int writes() const { return m_proxy.count("POST") + m_proxy.count("PUT") + m_proxy.count("DELETE"); }
    int sameWrites() const
    {
        QHash<QByteArray, int> counts;
        int most = 0;
        for (const FaultProxy::Seen &seen : m_proxy.seen()) {
            if (seen.method != "GET")
                most = std::max(most, ++counts[seen.method + ' ' + seen.path]);
        }
        return most;
    }
    // Whether a request, and with it the token, went where the redirect pointed.
    bool wentElsewhere() const { return m_elsewhere.hasPendingConnections(); }

    // Everything the window tells its user now, else the count of what it shows.
    QString said() const
    {
        QStringList words;
        const auto add = [&words](const QString &text) {
            if (!text.trimmed().isEmpty() && !words.contains(text))
                words.append(text);
        };
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (!top->isVisible())
                continue;
            for (const Note *note : top->findChildren<Note *>()) {
                if (note->isVisible() && note->tone() != Tone::Info)
                    add((note->title() + QStringLiteral(". ") + note->text()).trimmed());
            }
            if (auto *explanation = top->findChild<QLabel *>(QStringLiteral("explanation")))
                add(explanation->text());
        }
        if (m_story) {
            if (auto *state = m_story->find<EmptyState>("emptyState"); state && state->isVisible())
                add(state->title() + QStringLiteral(". ") + state->text());
            for (const QString &text : m_story->messages()->texts())
                add(text);
            if (words.isEmpty()) {
                QStringList counts;
                for (const char *name : {"countText", "unreadableText"}) {
                    if (auto *label = m_story->find<QLabel>(name); label && label->isVisible())
                        counts.append(label->text());
                }
                add(counts.join(QStringLiteral(", ")));
            }
        }
        return words.join(QStringLiteral(" | "));
    }

    std::optional<Webhook> onServer(const QString &name) { return m_story->onServer(m_story->idOf(name)); }
    std::optional<Webhook> onServerByName(const QString &name)
    {
        for (const Webhook &webhook : m_story->onServer().value_or(QList<Webhook>())) {
            if (webhook.description == name)
                return webhook;
        }
        return std::nullopt;
    }
    WindowStory &story() { return *m_story; }
    DemoServer &server() { return m_server; }
    FaultProxy &proxy() { return m_proxy; }

private:
    DemoServer m_server;
    FaultProxy m_proxy;
    QTcpServer m_elsewhere;
    bool m_hasEnded = true;
    std::unique_ptr<WindowStory> m_story;
};

class TestFaultMatrix : public QObject
{
    Q_OBJECT

    using Paths = std::function<bool(const QByteArray &)>;
    static Paths endsWith(const QByteArray &end)
    {
        return [end](const QByteArray &path) { return path.endsWith(end); };
    }
    static Paths anyPath()
    {
        return [](const QByteArray &) { return true; };
    }
    static Paths oneWebhook()
    {
        return [](const QByteArray &path) { return path.contains("/webhook/"); };
    }

    static bool click(const QWidget *parent, const char *name)
    {
        auto *button = parent ? parent->findChild<QAbstractButton *>(QLatin1String(name)) : nullptr;
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    static EditorDialog *editorOf(MatrixRun &run)
    {
        auto *editor = run.story().dialog<EditorDialog>();
        if (editor)
            editor->resize(1120, 770);
        return editor;
    }

    // --- the operations: each runs one fault and tells its cell
    // ------------------------------------------------

    static Cell list(const Kind &kind)
    {
        MatrixRun run;
        if (kind.name == QLatin1String("keep-alive closed")) // needs a connection that was used before
            run.openFilled();
        run.arm(kind, Shape::WebhookList, "GET", endsWith("/webhook"));
        if (kind.name == QLatin1String("keep-alive closed"))
            run.story().store.refresh();
        else
            run.open();
        run.settle();
        return cellOf(run, {});
    }

    static Cell catalog(const Kind &kind, const QByteArray &end)
    {
        MatrixRun run;
        run.arm(kind, Shape::NamedList, "GET", endsWith(end));
        run.open();
        run.settle();
        const bool keepsRows = kind.name == QLatin1String("refused") || run.story().rows() == 12;
        return cellOf(run, keepsRows ? QString() : QStringLiteral("the rows"));
    }

    static Cell get(const Kind &kind)
    {
        MatrixRun run;
        run.openFilled();
        const std::optional<Webhook> before = run.onServer(matrixPlain);
        run.arm(kind, Shape::Webhook, "GET", oneWebhook());
        run.story().clickRow(matrixPlain, WebhookTableModel::EnabledColumn);
        run.settle();
        // Who says 404 says that it is gone.
        return cellOf(run, rowsLost(run, kind.name == QLatin1String("404") ? 11 : 12));
    }

    static Cell create(const Kind &kind)
    {
        MatrixRun run;
        run.openFilled();
        WebhookDraft draft;
        draft.targetUrl = QStringLiteral("https://a.example/hook");
        draft.description = matrixTyped;
        draft.events = {KnownEvent::Failed};
        draft.secretChoice = SecretChoice::Replace;
        draft.secret = matrixSecretText;
        run.story().window.openEditorWithDraft(draft, {});
        EditorDialog *editor = editorOf(run);
        const WebhookDraft typed = editor->draft();
        run.arm(kind, Shape::Webhook, "POST", anyPath());
        click(editor, "saveButton");
        run.settle();
        const bool isThere = run.onServerByName(matrixTyped).has_value();
        return cellOf(run, draftLost(run, isThere, typed));
    }

    static Cell edit(const Kind &kind)
    {
        MatrixRun run;
        run.openFilled();
        run.story().clickRow(matrixSecret);
        run.story().press(Qt::Key_Return);
        EditorDialog *editor = editorOf(run);
        auto *description = editor->findChild<QLineEdit *>(QStringLiteral("description"));
        description->setFocus();
        description->selectAll();
        QTest::keyClicks(description, matrixTyped);
        QTest::keyClicks(editor->findChild<QLineEdit *>(QStringLiteral("secretField")), matrixSecretText);
        const WebhookDraft typed = editor->draft();
        run.arm(kind, Shape::Webhook, "PUT", anyPath());
        click(editor, "saveButton");
        run.settle();
        const std::optional<Webhook> now = run.onServerByName(matrixTyped);
        QString lost = draftLost(run, now.has_value(), typed);
        if (const auto there = now ? now : run.onServerByName(matrixSecret);
            !there || !there->mayHaveSecret())
            lost = QStringLiteral("the secret");
        return cellOf(run, lost);
    }

    static Cell switchOff(const Kind &kind)
    {
        MatrixRun run;
        run.openFilled();
        const std::optional<Webhook> before = run.onServerByName(matrixPlain);
        run.arm(kind, Shape::Webhook, "PUT", anyPath());
        run.story().clickRow(matrixPlain, WebhookTableModel::EnabledColumn);
        run.settle();
        std::optional<Webhook> now = run.onServerByName(matrixPlain);
        QString lost;
        if (now) {
            QList<WebhookField> fields = differences(*before, *now);
            fields.removeAll(WebhookField::Enabled);
            lost = fields.isEmpty() ? QString() : QStringLiteral("settings of the webhook");
        } else {
            lost = QStringLiteral("the webhook");
        }
        return cellOf(run, lost);
    }

    static Cell remove(const Kind &kind)
    {
        MatrixRun run;
        run.openFilled();
        run.story().clickRow(matrixPlain);
        run.arm(kind, Shape::Nothing, "DELETE", anyPath());
        run.story().press(Qt::Key_Delete);
        click(run.story().dialog<ConfirmDialog>(), "deleteButton");
        run.settle();
        const bool isThere = run.onServerByName(matrixPlain).has_value();
        const bool isShown = run.story().rowOf(matrixPlain) >= 0;
        const bool isSaidToBeGone = kind.name == QLatin1String("404");
        return cellOf(run, isThere && !isShown && !isSaidToBeGone
                               ? QStringLiteral("the row of a webhook that is there")
                               : QString());
    }

    // Two webhooks switched off at once; every PUT goes wrong.
    static Cell bulk(const Kind &kind)
    {
        MatrixRun run;
        run.openFilled();
        const QStringList names{matrixPlain, QStringLiteral("#releases")};
        for (const QString &name : names) {
            const QModelIndex index = run.story().table()->model()->index(run.story().rowOf(name), 0);
            run.story().table()->selectionModel()->select(index, QItemSelectionModel::Select |
                                                                     QItemSelectionModel::Rows);
        }
        run.story().find<QAction>("toggleEnabled")->trigger();
        auto *dialog = run.story().dialog<BulkDialog>();
        run.arm(kind, Shape::Webhook, "PUT", anyPath());
        click(dialog, "mainButton");
        run.waitFor([&] {
            return dialog->stage() == BulkDialog::Stage::Finished ||
                   dialog->stage() == BulkDialog::Stage::Paused;
        });
        QStringList words{dialog->findChild<QLabel *>(QStringLiteral("title"))->text(),
                          dialog->findChild<QLabel *>(QStringLiteral("text"))->text()};
        for (const Note *note : dialog->findChildren<Note *>()) {
            if (note->isVisible())
                words.append(note->text());
        }
        QString lost;
        for (const BulkItem &item : dialog->items()) {
            if (!item.detail.isEmpty() && !words.contains(item.detail))
                words.append(item.detail);
            const std::optional<Webhook> now = run.onServerByName(item.name);
            if (!now)
                lost = QStringLiteral("the webhook");
            else if (item.state == BulkItem::State::Done && now->isEnabled.value_or(true))
                lost = QStringLiteral("the truth: shown as done, and it is not");
        }
        words.removeAll(QString());
        Cell cell = cellOf(run, lost);
        cell.sentence = words.join(QStringLiteral(" | "));
        return cell;
    }

    // The client alone: no view shows deliveries yet (issue 4); the sentence is what one will show.
    static Cell deliveries(const Kind &kind)
    {
        MatrixRun run;
        run.openFilled();
        run.arm(kind, Shape::NamedList, "GET", endsWith("/event"));
        QString sentence;
        QObject context;
        run.story().api.listDeliveries(run.server().organizationId(), run.story().idOf(matrixSecret),
                                       &context, [&](const Result<ListAnswer<Delivery>> &answer) {
                                           sentence = answer
                                                          ? QStringLiteral("%1 deliveries, %2 not understood")
                                                                .arg(answer.value().items.size())
                                                                .arg(answer.value().broken.size())
                                                          : answer.error().describe();
                                       });
        run.waitFor([&] { return !sentence.isEmpty(); });
        Cell cell = cellOf(run, rowsLost(run, 12));
        cell.sentence = sentence;
        return cell;
    }

    // Who changed a webhook: the tab in the details.
    static Cell audit(const Kind &kind)
    {
        MatrixRun run;
        run.openFilled();
        run.arm(kind, Shape::AuditPage, "GET",
                [](const QByteArray &path) { return path.contains("/events?"); });
        run.story().clickRow(matrixPlain);
        auto *tabs = run.story().find<QWidget>("pane")->findChild<QTabBar *>(QStringLiteral("tabs"));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == QLatin1String("Audit"))
                tabs->setCurrentIndex(tab);
        }
        using State = AuditLog::State;
        const AuditLog &log = run.story().audit;
        run.waitFor([&] { return log.state() == State::Ready || log.state() == State::Failed; });
        Cell cell = cellOf(run, rowsLost(run, 12));
        auto *state = run.story().find<EmptyState>("auditState");
        cell.sentence =
            state->isVisible()
                ? state->title() + QStringLiteral(". ") + state->text()
                : QStringLiteral("Shows %1 of %2 changes")
                      .arg(run.story().find<QAbstractItemView>("auditEvents")->model()->rowCount())
                      .arg(log.events().size());
        return cell;
    }

    // A recorded delivery goes again; the target is what goes wrong.
    static Cell sendAgain(const Kind &kind)
    {
        LocalFolder folder;
        LocalDatabase database;
        database.open(folder.path());
        DeliveryArchive archive(database);
        SendHistory sends(database);
        KnownSecrets known;
        MatrixRun run;
        run.openFilled();
        run.arm(kind, Shape::Nothing, "POST", anyPath());
        StoredDelivery stored;
        stored.organizationId = run.server().organizationId();
        stored.webhookId = run.story().idOf(matrixPlain);
        stored.delivery.id = QStringLiteral("d-1");
        stored.delivery.request = R"({"a": 1.0})";
        stored.delivery.targetUrl = run.proxy().url().toString() + QStringLiteral("/hook");
        TargetSender::Limits limits;
        limits.connect = limits.inactivity = std::chrono::milliseconds(400);
        limits.overall = std::chrono::milliseconds(900);
        limits.countedBytes = 400 * 1024;
        new SingleResend(
            new TargetSender(TargetSender::Scope::Anywhere, limits), TargetSender::Scope::Anywhere, stored,
            {run.story().store, run.story().secrets, archive, sends, known}, &run.story().window);
        auto *dialog = run.story().dialog<ResendDialog>();
        dialog->findChild<QAbstractButton *>(QStringLiteral("toRecorded"))->click();
        click(dialog, "send");
        auto *question = dialog->findChild<ConfirmDialog *>(QStringLiteral("formerTargetDialog"));
        for (QAbstractButton *button : question->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(QLatin1String("Send to")))
                button->click();
        }
        auto *title = dialog->findChild<QLabel *>(QStringLiteral("resultTitle"));
        run.waitFor([&] { return title->isVisible() && !title->text().isEmpty(); });
        QStringList words;
        for (const char *name : {"resultTitle", "resultRemedy"}) {
            if (auto *label = dialog->findChild<QLabel *>(QLatin1String(name)); label && label->isVisible())
                words.append(label->text());
        }
        Cell cell = cellOf(run, {});
        cell.sentence = words.join(QStringLiteral(". "));
        delete dialog; // before what it works with
        return cell;
    }

    static Cell organizations(const Kind &kind)
    {
        MatrixRun run;
        run.arm(kind, Shape::NamedList, "GET", endsWith("/organization"));
        SessionVault keychain;
        SessionVault session;
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        AccountList accounts(settings);
        EnvironmentToken token{QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"), run.server().token()};
        ConnectionController controller(
            keychain, session, accounts,
            ConnectionController::Options{run.proxy().url().toString(), {}, token, matrixLimits()});
        bool isOver = false;
        QString opened;
        QObject::connect(&controller, &ConnectionController::connected, &controller,
                         [&](const Connection &connection) {
                             isOver = true;
                             QStringList names;
                             for (const Organization &organization : connection.organizations)
                                 names.append(organization.name);
                             opened = QStringLiteral("Opens %1").arg(names.join(QStringLiteral(", ")));
                         });
        controller.start();
        run.waitFor([&] { return isOver || QApplication::activeModalWidget() != nullptr; });
        Cell cell = cellOf(run, {});
        if (cell.sentence.isEmpty())
            cell.sentence = opened;
        return cell;
    }

    static Cell testSend(const Kind &kind)
    {
        MatrixRun run;
        run.openFilled();
        run.arm(kind, Shape::Nothing, "POST", anyPath());
        WebhookDraft draft;
        draft.targetUrl = run.proxy().url().toString() + QStringLiteral("/hook");
        draft.events = {KnownEvent::Failed};
        TargetSender::Limits limits;
        limits.connect = limits.inactivity = std::chrono::milliseconds(400);
        limits.overall = std::chrono::milliseconds(900);
        limits.countedBytes = 400 * 1024;
        TestSends sends(limits);
        sends.open(draft, {QStringLiteral("o"), QStringLiteral("Acme")}, run.story().catalog.catalog(),
                   &run.story().window);
        auto *dialog = run.story().dialog<TestSendDialog>();
        auto *url = dialog->findChild<QLineEdit *>(QStringLiteral("targetUrl"));
        const QString typed = url->text();
        if (kind.name == QLatin1String("keep-alive closed")) { // a connection that was used before
            run.disarm();
            click(dialog, "send");
            run.waitFor([&] { return run.proxy().count("POST") == 1; });
            run.waitFor(
                [&] { return dialog->findChild<QLabel *>(QStringLiteral("resultTitle"))->isVisible(); });
            run.arm(kind, Shape::Nothing, "POST", anyPath());
        }
        click(dialog, "send");
        if (kind.name == QLatin1String("keep-alive closed"))
            run.waitFor([&] { return run.proxy().count("POST") == 1; });
        auto *title = dialog->findChild<QLabel *>(QStringLiteral("resultTitle"));
        run.waitFor([&] { return title->isVisible() && !title->text().isEmpty(); });
        QStringList words;
        for (const char *name : {"resultTitle", "resultRemedy"}) {
            if (auto *label = dialog->findChild<QLabel *>(QLatin1String(name)); label && label->isVisible())
                words.append(label->text());
        }
        Cell cell = cellOf(run, url->text() == typed ? QString() : QStringLiteral("what was typed"));
        cell.sentence = words.join(QStringLiteral(". "));
        return cell;
    }

    // --- what a cell holds
    // ----------------------------------------------------------------------------------------

    static Cell cellOf(MatrixRun &run, const QString &lost)
    {
        Cell cell{run.said(), run.writes(), run.sameWrites(), lost};
        if (!run.hasEnded())
            cell.lost = QStringLiteral("the end: it still ran after 20 s");
        if (run.wentElsewhere())
            cell.lost = QStringLiteral("the token, to another origin");
        return cell;
    }
    static QString rowsLost(MatrixRun &run, int expected)
    {
        return run.story().rows() == expected ? QString() : QStringLiteral("rows");
    }
    // What was typed is on the server, or it still stands in the open editor.
    static QString draftLost(MatrixRun &run, bool isOnServer, const WebhookDraft &typed)
    {
        auto *editor = run.story().window.findChild<EditorDialog *>();
        const bool stands = editor && editor->isVisible() && editor->draft() == typed;
        return isOnServer || stands ? QString() : QStringLiteral("what was typed");
    }

    using Run = Cell (*)(const Kind &);
    QStringList m_table; // of the operation under way
    int m_operation = 0;

private slots:
    void initTestCase() { WindowStory::prepareApplication(); }

    void matrix_data()
    {
        QTest::addColumn<int>("operation");
        for (int i = 0; i < operations().size(); ++i)
            QTest::newRow(operations().at(i).first) << i;
    }
    void matrix()
    {
        QFETCH(int, operation);
        m_operation = operation;
        const auto &[name, run] = operations().at(operation);
        for (const Kind &kind : kinds()) {
            const Cell cell = run(kind);
            m_table.append(QStringLiteral("%1 | %2 | %3 | %4 | %5")
                               .arg(QLatin1String(name), -13)
                               .arg(kind.name, -17)
                               .arg(QString::number(cell.writes),
                                    cell.lost.isEmpty() ? QStringLiteral("nothing") : cell.lost,
                                    cell.sentence));
            const QByteArray where = (QLatin1String(name) + QStringLiteral(", ") + kind.name).toUtf8();
            QVERIFY2(!cell.sentence.isEmpty(), ("nothing was said: " + where).constData());
            QVERIFY2(cell.sameWrites <= 1, ("a write was sent more than once: " + where).constData());
            QVERIFY2(
                cell.lost.isEmpty(),
                (cell.lost.toUtf8() + " was lost: " + where + ": " + cell.sentence.toUtf8()).constData());
        }
    }

    void cleanup()
    {
        if (m_table.isEmpty())
            return;
        const QString name = QLatin1String(operations().at(m_operation).first);
        QTextStream(stdout) << m_table.join(u'\n') << '\n' << name << ": " << m_table.size() << " cells\n";
        if (const QString folder = qEnvironmentVariable("QW_FAULT_MATRIX"); !folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QFile file(QDir(folder).filePath(QString(name).replace(u' ', u'-') + QStringLiteral(".txt")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(m_table.join(u'\n').toUtf8() + '\n');
        }
        m_table.clear();
    }

private:
    static const QList<QPair<const char *, Run>> &operations()
    {
        static const QList<QPair<const char *, Run>> all{
            {"organizations", &organizations},
            {"list", &list},
            {"projects", [](const Kind &kind) { return catalog(kind, "/project"); }},
            {"environments", [](const Kind &kind) { return catalog(kind, "/environments"); }},
            {"get", &get},
            {"create", &create},
            {"edit", &edit},
            {"switch", &switchOff},
            {"delete", &remove},
            {"bulk", &bulk},
            {"deliveries", &deliveries},
            {"audit", &audit},
            {"test send", &testSend},
            {"send again", &sendAgain},
        };
        return all;
    }
};

QW_TEST(QApplication, TestFaultMatrix)

} // namespace tst_faultmatrix

#include "tst_faultmatrix.moc"
