#pragma once

// The session that tst_kills kills: the real Application, and what is kept on this computer, at work until
// the end. It first says what it found, a line on standard output for each thing:
//   state KEY VALUE     found at the start        begin KEY VALUE     from now on VALUE may be found
//   ready               all state was said        ack KEY VALUE       from now on VALUE or a later one must
//   be found
#include "models/store/local/draftjournal.h"
#include "models/store/local/history.h"
#include "models/store/local/intentjournal.h"
#include "models/store/local/localdatabase.h"
#include "tests/gui/applicationstory.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QUuid>

#include <cstdio>

inline QString pathBelow(const char *variable, const QString &name)
{
    return QDir(qEnvironmentVariable(variable)).filePath(name);
}

inline void say(const char *word, const QString &key = {}, const QString &value = {})
{
    std::printf("%s\n", qPrintable(QStringList({QLatin1String(word), key, value}).join(u' ').trimmed()));
    std::fflush(stdout);
}

class KilledSession : public QObject
{
    Q_OBJECT

    ApplicationStory *m_story = nullptr;
    LocalDatabase m_database;
    IntentJournal m_intents{m_database};
    DraftJournal m_drafts{m_database};
    History m_history{m_database};
    int m_states = 0; // in the history, of one webhook
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
        const QList<History::State> states = statesInHistory();
        m_states = int(states.size());
        say("state", QStringLiteral("history-count"), QString::number(m_states));
        say("state", QStringLiteral("history"),
            states.isEmpty() ? QString() : states.first().webhook->description);
        say("state", QStringLiteral("draft"), keptDraft());
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

    QList<History::State> statesInHistory()
    {
        std::optional<QList<History::State>> found;
        m_history.statesOf(QStringLiteral("o"), QStringLiteral("w"), 1'000'000, this,
                           [&found](const QList<History::State> &states) { found = states; });
        return QTest::qWaitFor([&found] { return found.has_value(); }) ? *found : QList<History::State>();
    }

    void noteInHistory()
    {
        Webhook webhook;
        webhook.id = QStringLiteral("w");
        webhook.description = QStringLiteral("state-%1").arg(m_random.generate());
        const QString count = QString::number(m_states + 1);
        say("begin", QStringLiteral("history-count"), count);
        say("begin", QStringLiteral("history"), webhook.description);
        m_history.noteState(QStringLiteral("o"), webhook, QDateTime::currentDateTimeUtc());
        QTRY_COMPARE(int(statesInHistory().size()), m_states + 1);
        ++m_states;
        say("ack", QStringLiteral("history-count"), count);
        say("ack", QStringLiteral("history"), webhook.description);
    }

    QString keptDraft()
    {
        std::optional<QList<DraftJournal::Entry>> found;
        m_drafts.all(this, [&found](const QList<DraftJournal::Entry> &entries) { found = entries; });
        const bool isRead = QTest::qWaitFor([&found] { return found.has_value(); });
        return isRead && !found->isEmpty() ? found->first().draft.description : QString();
    }

    void keepDraft()
    {
        DraftJournal::Entry entry;
        entry.key = QStringLiteral("editor");
        entry.draft.description = QStringLiteral("draft-%1").arg(m_random.generate());
        entry.draft.secret = QStringLiteral("s3cr3t-draft"); // never written: the test looks for it
        entry.editedAt = QDateTime::currentDateTimeUtc();
        say("begin", QStringLiteral("draft"), entry.draft.description);
        m_drafts.keep(entry);
        QTRY_COMPARE(keptDraft(), entry.draft.description);
        say("ack", QStringLiteral("draft"), entry.draft.description);
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
        m_database.open(pathBelow("XDG_DATA_HOME", QStringLiteral("qovery-webhooks/of-the-test")));
        ApplicationStory story(options);
        m_story = &story;
        story.open();
        QTRY_VERIFY_WITH_TIMEOUT(story.isFilled(), 30'000);
        m_webhookId = firstWithoutSecret();
        QVERIFY(!m_webhookId.isEmpty());
        sayState();
        say("ready");
        while (!QTest::currentTestFailed()) {
            switch (m_random.bounded(5)) {
            case 0:
                changeAppearance();
                break;
            case 1:
                edit();
                break;
            case 2:
                noteInHistory();
                break;
            case 3:
                keepDraft();
                break;
            default:
                recordIntent();
            }
        }
    }
};
