// The application is killed at random moments of a session (SIGKILL: no destructor, no flush) and started
// again. What it said was kept is there: settings, saved edits, recorded intents; nothing is reported
// damaged, no database set aside.
//
// The program is two: alone it is the test; with QW_DRIVE=1 it is the session, the real Application over the
// test's demo server, which first says what it found and then works, a line on standard output for each
// thing:
//   state KEY VALUE     found at the start        begin KEY VALUE     from now on VALUE may be found
//   ready               all state was said        ack KEY VALUE       from now on VALUE or a later one must
//   be found
#include "models/store/local/intentjournal.h"
#include "models/store/local/localdatabase.h"
#include "tests/gui/applicationstory.h"

#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSettings>
#include <QUuid>

#include <cstdio>

namespace {
QString pathBelow(const char *variable, const QString &name)
{
    return QDir(qEnvironmentVariable(variable)).filePath(name);
}

void say(const char *word, const QString &key = {}, const QString &value = {})
{
    std::printf("%s\n", qPrintable(QStringList({QLatin1String(word), key, value}).join(u' ').trimmed()));
    std::fflush(stdout);
}
} // namespace

class Session : public QObject
{
    Q_OBJECT

    ApplicationStory *m_story = nullptr;
    LocalDatabase m_database;
    IntentJournal m_intents{m_database};
    QString m_webhookId;
    QRandomGenerator m_random{QRandomGenerator::securelySeeded()};

    QString description() const
    {
        const QAbstractItemModel *model = m_story->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, WebhookTableModel::NameColumn);
            if (index.data(WebhookTableModel::WebhookIdRole).toString() == m_webhookId)
                return index.data().toString();
        }
        return {};
    }
    // One without a secret: a save asks for nothing.
    QString firstWithoutSecret() const
    {
        QStringList ids;
        const QAbstractItemModel *model = m_story->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, WebhookTableModel::NameColumn);
            const QVariant isSet = index.data(WebhookTableModel::SecretIsSetRole);
            if (isSet.isValid() && !isSet.toBool())
                ids.append(index.data(WebhookTableModel::WebhookIdRole).toString());
        }
        std::sort(ids.begin(), ids.end());
        return ids.value(0);
    }
    QAction *appearance(int choice) const
    {
        return m_story->window().findChild<QAction *>(QStringLiteral("appearance%1").arg(choice));
    }

    void sayState()
    {
        say("state", QStringLiteral("appearance"),
            appearance(2)->isChecked() ? QStringLiteral("dark") : QStringLiteral("light"));
        say("state", QStringLiteral("description"), description());
        say("state", QStringLiteral("messages"), m_story->messages().join(u'|'));
        bool isRead = false;
        m_intents.pending(this, [&isRead](const QList<ChangeIntent> &pending) {
            for (const ChangeIntent &intent : pending)
                say("state", QStringLiteral("intent-") + intent.id, QStringLiteral("pending"));
            isRead = true;
        });
        QTRY_VERIFY(isRead);
        say("state", QStringLiteral("database"),
            m_database.isUsable() ? QStringLiteral("usable") : QStringLiteral("unusable"));
    }

    void changeAppearance()
    {
        const int choice = appearance(2)->isChecked() ? 1 : 2;
        const QString word = choice == 2 ? QStringLiteral("dark") : QStringLiteral("light");
        say("begin", QStringLiteral("appearance"), word);
        appearance(choice)->trigger();
        QFile file(pathBelow("XDG_CONFIG_HOME", QStringLiteral("qovery-webhooks/settings.ini")));
        const auto isKept = [&] {
            const bool isOpen = file.open(QIODevice::ReadOnly);
            const bool isThere = isOpen && file.readAll().contains("appearance=" + word.toUtf8());
            file.close();
            return isThere;
        };
        QTRY_VERIFY(isKept());
        say("ack", QStringLiteral("appearance"), word);
    }

    void edit()
    {
        const QString before = description();
        m_story->clickRow(before);
        ApplicationStory::press(Qt::Key_Return);
        EditorDialog *editor = m_story->editor();
        QVERIFY(editor);
        auto *field = ApplicationStory::in<QLineEdit>(editor, "description");
        field->setFocus();
        field->selectAll();
        const QString after = QStringLiteral("edit-%1").arg(m_random.generate());
        QTest::keyClicks(field, after);
        say("begin", QStringLiteral("description"), after);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(description(), after);
        QTRY_VERIFY(m_story->returns());
        say("ack", QStringLiteral("description"), after);
    }

    void recordIntent()
    {
        ChangeIntent intent;
        intent.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        intent.organizationId = QStringLiteral("o");
        intent.webhookId = m_webhookId;
        intent.base.id = m_webhookId;
        intent.draft.description = QString(m_random.bounded(3000), u'x');
        intent.begunAt = QDateTime::currentDateTimeUtc();
        const QString key = QStringLiteral("intent-") + intent.id;
        std::optional<bool> isDurable;
        say("begin", key, QStringLiteral("pending"));
        m_intents.record(intent, this, [&isDurable](bool durable) { isDurable = durable; });
        QTRY_VERIFY(isDurable.has_value());
        QVERIFY(*isDurable);
        say("ack", key, QStringLiteral("pending"));
        if (m_random.bounded(2) == 0) {
            say("begin", key, QString());
            m_intents.settle(intent.id);
        }
    }

private slots:
    void works()
    {
        Options options;
        options.apiUrl = QUrl(qEnvironmentVariable("QW_DRIVE_API"));
        connect(&m_database, &LocalDatabase::setAside, this,
                [](const LocalDamage &damage) { say("state", QStringLiteral("damage"), damage.keptAs); });
        m_database.open(pathBelow("XDG_DATA_HOME", QStringLiteral("qovery-webhooks/intents-of-the-test")));
        ApplicationStory story(options);
        m_story = &story;
        story.open();
        QTRY_VERIFY_WITH_TIMEOUT(story.isFilled(), 30'000);
        m_webhookId = firstWithoutSecret();
        QVERIFY(!m_webhookId.isEmpty());
        sayState();
        say("ready");
        while (!QTest::currentTestFailed()) {
            switch (m_random.bounded(3)) {
            case 0:
                changeAppearance();
                break;
            case 1:
                edit();
                break;
            default:
                recordIntent();
            }
        }
    }
};

class TestKills : public QObject
{
    Q_OBJECT

    // What may be found for a key: the last that was acknowledged, or one begun after it.
    QHash<QString, QStringList> m_allowed;
    QTemporaryDir m_folder;
    int m_acknowledged = 0;
    int m_found = 0;

    void note(const QStringList &words)
    {
        QStringList &allowed = m_allowed[words.value(1)];
        if (words.first() == u"ack") {
            allowed = {words.value(2)};
            ++m_acknowledged;
            return;
        }
        if (allowed.isEmpty()) // not there yet
            allowed.append(QString());
        allowed.append(words.value(2));
    }

    // What one start said it found; empty when all of it is right.
    QStringList problemsIn(const QList<QStringList> &state)
    {
        QStringList problems;
        QHash<QString, QString> found;
        for (const QStringList &words : state)
            found.insert(words.value(1), words.value(2));
        if (found.contains(QStringLiteral("damage")) ||
            found.take(QStringLiteral("database")) != QLatin1String("usable"))
            problems.append(QStringLiteral("the database was damaged"));
        if (const QString messages = found.take(QStringLiteral("messages")); !messages.isEmpty())
            problems.append(QStringLiteral("the window says: ") + messages);
        for (auto each = m_allowed.cbegin(); each != m_allowed.cend(); ++each) {
            if (each.value().contains(found.value(each.key())))
                ++m_found;
            else
                problems.append(QStringLiteral("%1 is \"%2\", and was \"%3\"")
                                    .arg(each.key(), found.value(each.key()),
                                         each.value().join(QStringLiteral("\" or \""))));
        }
        // What was found is what stays.
        m_allowed.clear();
        for (auto each = found.cbegin(); each != found.cend(); ++each)
            m_allowed.insert(each.key(), {each.value()});
        return problems;
    }

    // One life of the session, from its start to its end by SIGKILL.
    struct Life
    {
        bool isReady = false; // it said all of its state
        bool endedItself = false;
        QList<QStringList> state;
        QList<QStringList> work;
        QString all;
    };
    enum class Until { Moment, MomentOfStart, Ready };
    Life live(Until until, int milliseconds) const
    {
        Life life;
        QProcess session;
        session.setProcessEnvironment(m_environment);
        session.setStandardErrorFile(m_folder.filePath(QStringLiteral("errors.log")), QIODevice::Append);
        session.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("-o"), m_folder.filePath(QStringLiteral("session.log,txt"))});
        session.waitForStarted();
        QByteArray said;
        QElapsedTimer clock;
        clock.start();
        const auto isOver = [&] {
            switch (until) {
            case Until::Moment:
                return life.isReady && clock.hasExpired(milliseconds);
            case Until::MomentOfStart:
                return clock.hasExpired(milliseconds);
            case Until::Ready:
                return life.isReady;
            }
            return true;
        };
        while (session.state() == QProcess::Running && !isOver() && !clock.hasExpired(60'000)) {
            session.waitForReadyRead(10);
            said += session.readAllStandardOutput();
            if (!life.isReady && said.contains("\nready\n")) {
                life.isReady = true;
                clock.start();
            }
        }
        life.endedItself = session.state() != QProcess::Running;
        session.kill();
        session.waitForFinished();
        said += session.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n') + 1); // a line that was cut says nothing
        life.all = QString::fromUtf8(said);
        const QStringList lines = life.all.split(u'\n');
        for (const QString &line : lines) {
            const QStringList words{line.section(u' ', 0, 0), line.section(u' ', 1, 1),
                                    line.section(u' ', 2)};
            if (words.first() == u"state")
                life.state.append(words);
            else if (words.first() == u"begin" || words.first() == u"ack")
                life.work.append(words);
        }
        return life;
    }
    QString sessionLog() const
    {
        QFile file(m_folder.filePath(QStringLiteral("session.log")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();

private slots:
    void nothingAcknowledgedIsLost()
    {
        const int kills =
            qEnvironmentVariableIsSet("QW_KILLS") ? qEnvironmentVariableIntValue("QW_KILLS") : 5;
        const quint32 seed = qEnvironmentVariableIsSet("QW_KILL_SEED")
                                 ? qEnvironmentVariable("QW_KILL_SEED").toUInt()
                                 : QRandomGenerator::system()->generate();
        std::printf("the moments come from QW_KILL_SEED=%u\n", seed);
        QRandomGenerator random(seed);
        const DemoServer server({QStringLiteral("--rate-limit"), QStringLiteral("0")});
        QVERIFY(server.isRunning());
        for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
            m_environment.insert(QLatin1String(variable), m_folder.filePath(QLatin1String(variable)));
        m_environment.insert(QStringLiteral("QW_DRIVE"), QStringLiteral("1"));
        m_environment.insert(QStringLiteral("QW_DRIVE_API"), server.apiUrl().toString());
        m_environment.insert(QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"), server.token());

        int inStart = 0;
        for (int round = 0; round <= kills; ++round) { // the last one only looks
            Until until = round < kills ? Until::Moment : Until::Ready;
            if (until == Until::Moment && random.bounded(5) == 0)
                until = Until::MomentOfStart;
            const Life life = live(until, random.bounded(until == Until::MomentOfStart ? 700 : 2500));
            QVERIFY2(!life.endedItself && (life.isReady || until == Until::MomentOfStart),
                     qPrintable(QStringLiteral("start %1 ended by itself or hung:\n").arg(round) +
                                sessionLog() + life.all));
            inStart += life.isReady ? 0 : 1;
            const QStringList problems = life.isReady ? problemsIn(life.state) : QStringList();
            QVERIFY2(problems.isEmpty(),
                     qPrintable(QStringLiteral("start %1: ").arg(round) + problems.join(u'\n')));
            for (const QStringList &words : life.work)
                note(words);
        }
        const QSettings settings(
            m_folder.filePath(QStringLiteral("XDG_CONFIG_HOME/qovery-webhooks/settings.ini")),
            QSettings::IniFormat);
        QCOMPARE(settings.status(), QSettings::NoError);
        QVERIFY(m_acknowledged > 0 && m_found > 0);
        std::printf(
            "[figure] kill -9: %d times (%d while starting), %d things acknowledged, %d looked up again, "
            "0 lost, nothing damaged\n",
            kills, inStart, m_acknowledged, m_found);
    }

    // A check that never finds anything would be no check.
    void whatIsLostIsFound()
    {
        Life life;
        for (int tries = 0; tries < 10 && m_allowed.size() < 4; ++tries) { // two states and two intents
            life = live(Until::Moment, 1500);
            for (const QStringList &words : std::as_const(life.work))
                note(words);
            QVERIFY(problemsIn(live(Until::Ready, 0).state).isEmpty());
        }
        QDir(m_folder.filePath(QStringLiteral("XDG_DATA_HOME"))).removeRecursively();
        const QStringList problems = problemsIn(live(Until::Ready, 0).state);
        QVERIFY2(problems.join(u'\n').contains(QStringLiteral("intent-")), qPrintable(problems.join(u'\n')));
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("QW_DRIVE")) {
        Session session;
        return QTest::qExec(&session, argc, argv);
    }
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kills.moc"
