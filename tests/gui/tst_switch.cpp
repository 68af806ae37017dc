// Story: somebody switches webhooks off and on in their rows, with and without a secret.
#include "tests/gui/windowstory.h"
#include "tests/support/testprogram.h"
#include "ui/editor/secretdialog.h"

#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

namespace tst_switch {

class TestSwitch : public QObject
{
    Q_OBJECT

    static Webhook webhookWithSecret(WindowStory &story, bool has)
    {
        const QList<Webhook> all = story.store.webhooks();
        const auto found = std::find_if(all.cbegin(), all.cend(), [has](const Webhook &webhook) {
            return webhook.mayHaveSecret() == has && webhook.isEnabled.value_or(false);
        });
        return found == all.cend() ? Webhook() : *found;
    }

private slots:
    void initTestCase() { WindowStory::prepareApplication(); }

    void aClickWaitsForTheServer()
    {
        DemoServer server({QStringLiteral("--latency"), QStringLiteral("60")});
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        const Webhook webhook = webhookWithSecret(story, false);
        QVERIFY(!webhook.id.isEmpty());
        story.clickRow(webhook.description, WebhookTableModel::EnabledColumn);
        QVERIFY(story.store.isBusy(webhook.id));
        QVERIFY(*story.shown(webhook.id)->isEnabled); // not flipped before the server said so
        QCOMPARE(story.text(story.rowOf(webhook.description), 0, Qt::AccessibleTextRole),
                 webhook.description + QStringLiteral(", saving"));
        story.shoot(QStringLiteral("switch-busy"));
        QTRY_VERIFY(!story.store.isBusy(webhook.id));
        QVERIFY(!*story.shown(webhook.id)->isEnabled);
        QCOMPARE(story.onServer(webhook.id)->isEnabled, std::optional(false));
        QTRY_COMPARE(story.messages()->texts(),
                     QStringList{QStringLiteral("Webhook “%1” disabled.").arg(webhook.description)});

        // And back by keyboard alone.
        story.press(Qt::Key_Space);
        QTRY_COMPARE(story.shown(webhook.id)->isEnabled, std::optional(true));
        QTRY_VERIFY(!story.store.isBusy(webhook.id));
        const std::optional<Webhook> after = story.onServer(webhook.id);
        QVERIFY(after);
        QVERIFY(differences(webhook, *after).isEmpty());
    }

    void asksForTheSecretAndKeepsIt()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        const Webhook webhook = webhookWithSecret(story, true);
        QVERIFY(!webhook.id.isEmpty());
        story.clickRow(webhook.description, WebhookTableModel::EnabledColumn);
        auto *dialog = story.dialog<SecretDialog>();
        QVERIFY(dialog);
        QVERIFY(!story.store.isBusy(webhook.id)); // nothing is sent while it asks
        emit dialog->secretEntered(QStringLiteral("s3cr3t-a"));
        dialog->accept();
        QTRY_COMPARE(story.shown(webhook.id)->isEnabled, std::optional(false));
        QTRY_VERIFY(!story.store.isBusy(webhook.id));
        const std::optional<Webhook> after = story.onServer(webhook.id);
        QVERIFY(after);
        QCOMPARE(after->secretIsSet, std::optional(true));
        QCOMPARE(differences(webhook, *after), QList<WebhookField>{WebhookField::Enabled});
    }

    void losesTheSecretOnlyOnPurpose()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        const Webhook webhook = webhookWithSecret(story, true);
        story.clickRow(webhook.description, WebhookTableModel::EnabledColumn);
        auto *cancelled = story.dialog<SecretDialog>();
        QVERIFY(cancelled);
        QTest::keyClick(cancelled, Qt::Key_Escape);
        QTRY_VERIFY(!story.window.findChild<SecretDialog *>());
        QVERIFY(*story.shown(webhook.id)->isEnabled);
        QCOMPARE(story.onServer(webhook.id)->secretIsSet, std::optional(true));

        story.press(Qt::Key_Space);
        auto *dialog = story.dialog<SecretDialog>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("dropButton")), Qt::LeftButton);
        QTRY_COMPARE(story.shown(webhook.id)->isEnabled, std::optional(false));
        QCOMPARE(story.onServer(webhook.id)->secretIsSet, std::optional(false));
    }

    void aServerThatIsGoneIsSaid()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        const Webhook webhook = webhookWithSecret(story, false);
        server.kill();
        story.clickRow(webhook.description, WebhookTableModel::EnabledColumn);
        QTRY_VERIFY(!story.messages()->texts().isEmpty());
        QVERIFY2(story.messages()->texts().constFirst().startsWith(
                     QStringLiteral("“%1” was not disabled: ").arg(webhook.description)),
                 qPrintable(story.messages()->texts().constFirst()));
        QVERIFY(*story.shown(webhook.id)->isEnabled);
        QVERIFY(!story.store.isBusy(webhook.id));
        // A refresh that fails keeps the rows and says so.
        const int rows = story.rows();
        story.press(Qt::Key_F5);
        QTRY_VERIFY(
            story.messages()->texts().join(u' ').contains(QStringLiteral("The list was not refreshed.")));
        QCOMPARE(story.rows(), rows);
        story.shoot(QStringLiteral("switch-failed"));
    }

    void whatSomebodyElseChangedIsNotOverwritten()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        const Webhook webhook = webhookWithSecret(story, false);
        WebhookDraft foreign = WebhookDraft::fromWebhook(webhook);
        foreign.projectPatterns = {QStringLiteral("somebody-else*")};
        bool ended = false;
        story.other.replaceWebhook(story.organization, webhook.id, foreign, this,
                                   [&](const Result<Webhook> &) { ended = true; });
        QTRY_VERIFY(ended);
        story.clickRow(webhook.description, WebhookTableModel::EnabledColumn);
        QTRY_VERIFY(!story.messages()->texts().isEmpty());
        QCOMPARE(story.messages()->texts(),
                 QStringList{QStringLiteral("Webhook “%1” disabled. What somebody else changed meanwhile was "
                                            "kept (Projects).")
                                 .arg(webhook.description)});
        const std::optional<Webhook> after = story.onServer(webhook.id);
        QCOMPARE(after->projectPatterns, foreign.projectPatterns);
        QCOMPARE(after->isEnabled, std::optional(false));
    }
};

QW_TEST(QApplication, TestSwitch)

} // namespace tst_switch

#include "tst_switch.moc"
