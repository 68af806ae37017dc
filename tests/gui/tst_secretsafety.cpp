// Story: a webhook that has a secret is switched and edited. No PUT leaves it out unless the user chose so:
// what is judged is what went over the wire.
#include "tests/gui/applicationstory.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testprogram.h"
#include "ui/editor/secretdialog.h"
#include "ui/widgets/segmented.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

namespace tst_secretsafety {

class TestSecretSafety : public QObject
{
    Q_OBJECT

    static void clickIn(const QWidget *parent, const char *name)
    {
        auto *button = ApplicationStory::in<QAbstractButton>(parent, name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    // The body of each PUT, in order.
    QList<QJsonObject> puts() const
    {
        QList<QJsonObject> bodies;
        for (const FaultProxy::Seen &seen : m_proxy->seen()) {
            if (seen.method == "PUT")
                bodies.append(QJsonDocument::fromJson(seen.body).object());
        }
        return bodies;
    }
    static QString secretIn(const QJsonObject &body)
    {
        return body.value(QLatin1String("target_secret")).toString();
    }

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<ApplicationStory> m_story;
    const QString m_name = QStringLiteral("On-call pager"); // enabled, with a secret

private slots:
    void initTestCase() { ApplicationStory::prepare(); }
    void init()
    {
        m_server = std::make_unique<DemoServer>();
        m_proxy = std::make_unique<FaultProxy>(m_server->apiUrl());
        m_story = std::make_unique<ApplicationStory>(*m_server, m_proxy->url());
        m_story->open();
        QTRY_VERIFY(m_story->isFilled());
    }
    void cleanup()
    {
        m_story.reset();
        m_proxy.reset();
        m_server.reset();
    }

    void switchingAsksAndCancellingSendsNothing()
    {
        m_story->clickSwitch(m_name);
        auto *dialog = m_story->dialog<SecretDialog>();
        QVERIFY(dialog);
        ApplicationStory::press(Qt::Key_Escape);
        QTRY_VERIFY(m_story->returns());
        QVERIFY(puts().isEmpty());
        QVERIFY(m_story->isEnabled(m_name));
        QCOMPARE(m_story->onServer(m_name)->secretIsSet, std::optional(true));
    }

    void switchingSendsTheSecretAgain()
    {
        m_story->clickSwitch(m_name);
        auto *dialog = m_story->dialog<SecretDialog>();
        QVERIFY(dialog);
        clickIn(dialog, "enterButton");
        clickIn(dialog, "enterButton"); // nothing entered: nothing sent
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(ApplicationStory::in<QLineEdit>(dialog, "secret"), QStringLiteral("s3cr3t-a"));
        clickIn(dialog, "enterButton");
        QTRY_VERIFY(!m_story->isEnabled(m_name));
        QTRY_VERIFY(!m_story->isBusy(m_name));
        QCOMPARE(puts().size(), 1);
        QCOMPARE(secretIn(puts().constFirst()), QStringLiteral("s3cr3t-a"));
        QCOMPARE(m_story->onServer(m_name)->secretIsSet, std::optional(true));
    }

    void switchingLosesItOnlyOnPurpose()
    {
        m_story->clickSwitch(m_name);
        auto *dialog = m_story->dialog<SecretDialog>();
        QVERIFY(dialog);
        // By keyboard: Enter on the button that has the focus, and no other.
        auto *drop = ApplicationStory::in<QPushButton>(dialog, "dropButton");
        for (int step = 0; step < 6 && !drop->hasFocus(); ++step)
            ApplicationStory::press(Qt::Key_Tab);
        QVERIFY(drop->hasFocus());
        ApplicationStory::press(Qt::Key_Return);
        QTRY_VERIFY(!m_story->isEnabled(m_name));
        QTRY_VERIFY(!m_story->isBusy(m_name));
        QCOMPARE(puts().size(), 1);
        QCOMPARE(secretIn(puts().constFirst()), QString());
        QCOMPARE(m_story->onServer(m_name)->secretIsSet, std::optional(false));
    }

    void editingDoesNotSaveWithoutIt()
    {
        m_story->clickRow(m_name);
        ApplicationStory::press(Qt::Key_Return);
        EditorDialog *editor = m_story->editor();
        QVERIFY(editor);
        ApplicationStory::press(Qt::Key_End);
        ApplicationStory::type(QStringLiteral("!"));
        clickIn(editor, "saveButton");
        QTRY_COMPARE(ApplicationStory::focusName(), QStringLiteral("secretField")); // asked for, in its place
        QVERIFY(editor->isVisible());
        QVERIFY(puts().isEmpty());
        ApplicationStory::type(QStringLiteral("s3cr3t-a"));
        clickIn(editor, "saveButton");
        QTRY_VERIFY(m_story->returns());
        QCOMPARE(puts().size(), 1);
        QCOMPARE(secretIn(puts().constFirst()), QStringLiteral("s3cr3t-a"));
        QCOMPARE(m_story->onServer(m_name + u'!')->secretIsSet, std::optional(true));
    }

    void editingRemovesItWhenAsked()
    {
        m_story->clickRow(m_name);
        ApplicationStory::press(Qt::Key_Return);
        EditorDialog *editor = m_story->editor();
        QVERIFY(editor);
        auto *choice = ApplicationStory::in<Segmented>(editor, "secretChoice");
        QTest::mouseClick(choice->segment(2), Qt::LeftButton); // Remove
        clickIn(editor, "saveButton");
        QTRY_VERIFY(m_story->returns());
        QCOMPARE(puts().size(), 1);
        QVERIFY(secretIn(puts().constFirst()).isEmpty());
        QCOMPARE(m_story->onServer(m_name)->secretIsSet, std::optional(false));
    }

    // The list was read long ago; the row says "no secret", the server says otherwise.
    void aSecretSetElsewhereMeanwhileIsNotDropped()
    {
        const QString plain = QStringLiteral("Preview clean-up");
        WebhookDraft foreign = WebhookDraft::fromWebhook(*m_story->onServer(plain));
        foreign.secretChoice = SecretChoice::Replace;
        foreign.secret = QStringLiteral("s3cr3t-elsewhere");
        bool isDone = false;
        m_story->other().replaceWebhook(m_story->organizationId(), m_story->idOf(plain), foreign, this,
                                        [&](const Result<Webhook> &result) { isDone = result.isOk(); });
        QTRY_VERIFY(isDone);
        m_story->clickSwitch(plain);
        QTRY_COMPARE(m_story->messages().size(), 1);
        QVERIFY2(m_story->messages().constFirst().contains(QStringLiteral("changed on the server meanwhile")),
                 qPrintable(m_story->messages().constFirst()));
        QVERIFY(puts().isEmpty());
        QCOMPARE(m_story->onServer(plain)->secretIsSet, std::optional(true));
    }
};

QW_TEST(QApplication, TestSecretSafety)

} // namespace tst_secretsafety

#include "tst_secretsafety.moc"
