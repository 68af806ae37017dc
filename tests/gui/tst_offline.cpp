// Story: Qovery cannot be reached. What was seen last opens read only, with its age; nothing can be changed;
// and a refresh that succeeds leads back.
#include "tests/gui/applicationstory.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testprogram.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagestrip.h"

#include <QAction>
#include <QPushButton>

namespace tst_offline {

using Fault = FaultProxy::Fault;

class TestOffline : public QObject
{
    Q_OBJECT

    static QPushButton *openButton(const ApplicationStory &story)
    {
        auto *button = story.window().findChild<QPushButton *>(QStringLiteral("stateSnapshotButton"));
        return button && button->isVisible() ? button : nullptr;
    }
    static void shoot(ApplicationStory &story, const QString &name)
    {
        if (qEnvironmentVariable("QW_SHOTS").isEmpty())
            return;
        for (const auto &[theme, word] :
             {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")}) {
            applyTheme(theme);
            QCoreApplication::processEvents();
            story.window().grab().save(qEnvironmentVariable("QW_SHOTS") +
                                       QStringLiteral("/%1-%2.png").arg(name, QLatin1String(word)));
        }
        applyTheme(ThemeChoice::Light);
    }
    static bool isList(const QByteArray &path) { return path.endsWith("/webhook"); }
    static FaultProxy::Rule listsFail()
    {
        FaultProxy::Rule rule = FaultProxy::always(Fault::CloseBefore, "GET");
        rule.path = isList;
        return rule;
    }

private slots:
    void initTestCase() { ApplicationStory::prepare(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ApplicationStory::keepDataIn(m_folder->path());
    }
    void cleanup() { ApplicationStory::keepDataIn({}); }

    void theLastStateOpensReadOnlyAndARefreshLeadsBack()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        {
            ApplicationStory story(server, proxy.url());
            story.open();
            QTRY_VERIFY(story.isFilled());
        }
        proxy.addRule(listsFail());
        ApplicationStory story(server, proxy.url());
        story.open();
        QTRY_VERIFY_WITH_TIMEOUT(openButton(story), 60'000);
        auto *state = story.window().findChild<EmptyState *>(QStringLiteral("emptyState"));
        QVERIFY2(state->text().contains(QStringLiteral("Last seen: Today ")), qPrintable(state->text()));
        shoot(story, QStringLiteral("offline-offer"));
        QTest::mouseClick(openButton(story), Qt::LeftButton);
        QTRY_COMPARE(story.rows(), 12);
        QVERIFY2(story.connectionText().startsWith(QStringLiteral("Offline, showing data from ")),
                 qPrintable(story.connectionText()));
        QTRY_COMPARE(story.messages().filter(QStringLiteral("Offline: this is what was seen last (")).size(),
                     1);

        // Nothing can be changed, by no way.
        const int writes = proxy.count("PUT") + proxy.count("POST") + proxy.count("DELETE");
        story.clickRow(QStringLiteral("Preview clean-up"));
        for (const char *name : {"createNew", "importCurl", "edit", "toggleEnabled", "duplicate", "remove"}) {
            auto *action = story.window().findChild<QAction *>(QLatin1String(name));
            QVERIFY2(action && !action->isEnabled(), name);
            QCOMPARE(action->toolTip(), QStringLiteral("Offline: nothing can be changed."));
        }
        shoot(story, QStringLiteral("offline-read-only"));
        story.clickSwitch(QStringLiteral("Preview clean-up"));
        QTRY_COMPARE(story.messages().filter(QStringLiteral("Offline: nothing can be changed until")).size(),
                     1);
        QVERIFY(story.isEnabled(QStringLiteral("Preview clean-up")));
        ApplicationStory::press(Qt::Key_Delete);
        ApplicationStory::press(Qt::Key_Return);
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(proxy.count("PUT") + proxy.count("POST") + proxy.count("DELETE"), writes);

        // Still out of reach: the rows stay.
        ApplicationStory::press(Qt::Key_F5);
        QTRY_COMPARE(story.messages().filter(QStringLiteral("Offline: this is what was seen last (")).size(),
                     1);
        QCOMPARE(story.rows(), 12);

        proxy.clearRules();
        ApplicationStory::press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(story.connectionText().startsWith(QStringLiteral("Connected to ")), 60'000);
        QTRY_COMPARE(story.messages().filter(QStringLiteral("Offline: this is")).size(), 0);
        QVERIFY(story.window().findChild<QAction *>(QStringLiteral("createNew"))->isEnabled());
        QVERIFY(story.window().findChild<QAction *>(QStringLiteral("edit"))->isEnabled());
    }

    // A token that may not see it is no reason to show what it saw once.
    void aRefusalOffersNothing()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        {
            ApplicationStory story(server, proxy.url());
            story.open();
            QTRY_VERIFY(story.isFilled());
        }
        FaultProxy::Rule rule = FaultProxy::canned(403, "{}");
        rule.path = isList;
        proxy.addRule(rule);
        ApplicationStory story(server, proxy.url());
        story.open();
        auto *state = story.window().findChild<EmptyState *>(QStringLiteral("emptyState"));
        QTRY_COMPARE(state->title(), QStringLiteral("Webhooks could not be loaded"));
        QVERIFY(!QTest::qWaitFor([&] { return openButton(story) != nullptr; }, 1000));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QW_TEST(QApplication, TestOffline)

} // namespace tst_offline

#include "tst_offline.moc"
