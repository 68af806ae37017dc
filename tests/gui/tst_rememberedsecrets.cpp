// Story: the user lets the application remember a webhook's secret, and every later PUT carries it. Here with
// a token of the environment, so for this session only; with the keyring: tst_secretskeyring.cpp. What is
// judged is what went over the wire.
#include "app/vault/sessionvault.h"
#include "models/store/rememberedsecrets.h"
#include "tests/gui/applicationstory.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testprogram.h"
#include "ui/editor/secretdialog.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

namespace tst_rememberedsecrets {

class TestRememberedSecrets : public QObject
{
    Q_OBJECT

    static void clickIn(const QWidget *parent, const char *name)
    {
        auto *button = ApplicationStory::in<QAbstractButton>(parent, name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        // Their hit area is the indicator and the text, not the whole widget.
        QTest::mouseClick(button, Qt::LeftButton, {},
                          qobject_cast<QCheckBox *>(button) ? QPoint(10, button->height() / 2) : QPoint());
    }
    QList<QJsonObject> puts() const
    {
        QList<QJsonObject> bodies;
        for (const FaultProxy::Seen &seen : m_proxy->seen()) {
            if (seen.method == "PUT")
                bodies.append(QJsonDocument::fromJson(seen.body).object());
        }
        return bodies;
    }
    QStringList secretsSent() const
    {
        QStringList secrets;
        for (const QJsonObject &body : puts())
            secrets.append(body.value(QLatin1String("target_secret")).toString());
        return secrets;
    }
    void switchOnce()
    {
        const bool wasEnabled = m_story->isEnabled(m_name);
        m_story->clickSwitch(m_name);
        QTRY_COMPARE(m_story->isEnabled(m_name), !wasEnabled);
        QTRY_VERIFY(!m_story->isBusy(m_name));
    }
    SecretDialog *askedBySwitching()
    {
        m_story->clickSwitch(m_name);
        SecretDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = m_story->window().findChild<SecretDialog *>()); }))
            return nullptr;
        return m_story->dialog<SecretDialog>();
    }
    void enter(SecretDialog *dialog, const QString &secret)
    {
        clickIn(dialog, "enterButton");
        ApplicationStory::in<QLineEdit>(dialog, "secret")->setText(secret);
        clickIn(dialog, "enterButton");
    }
    void rememberBySwitching(const QString &secret)
    {
        SecretDialog *dialog = askedBySwitching();
        QVERIFY(dialog);
        clickIn(dialog, "enterButton");
        clickIn(dialog, "rememberSecret");
        ApplicationStory::in<QLineEdit>(dialog, "secret")->setText(secret);
        const bool wasEnabled = m_story->isEnabled(m_name);
        clickIn(dialog, "enterButton");
        QTRY_COMPARE(m_story->isEnabled(m_name), !wasEnabled);
        QTRY_VERIFY(!m_story->isBusy(m_name));
        QTRY_VERIFY(m_story->returns());
    }
    EditorDialog *edit()
    {
        m_story->clickRow(m_name);
        ApplicationStory::press(Qt::Key_Return);
        return m_story->editor();
    }
    void save(EditorDialog *editor)
    {
        clickIn(editor, "saveButton");
        QTRY_VERIFY(m_story->returns());
    }
    bool writeElsewhere(const std::function<void(WebhookDraft &)> &change)
    {
        const std::optional<Webhook> now = m_story->onServer(m_name);
        WebhookDraft draft = WebhookDraft::fromWebhook(*now);
        draft.secret = QStringLiteral("somebody's");
        change(draft);
        bool isDone = false;
        m_story->other().replaceWebhook(m_story->organizationId(), now->id, draft, this,
                                        [&](const Result<Webhook> &result) { isDone = result.isOk(); });
        return QTest::qWaitFor([&] { return isDone; });
    }

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<ApplicationStory> m_story;
    const QString m_name = QStringLiteral("On-call pager"); // enabled, with a secret
    const QString m_secret = QStringLiteral("pä\"ss \\ 'w0rd' 🔑 <b>");

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

    void nothingIsRememberedUnlessAsked()
    {
        SecretDialog *dialog = askedBySwitching();
        QVERIFY(dialog);
        auto *box = ApplicationStory::in<QCheckBox>(dialog, "rememberSecret");
        QVERIFY(!box->isChecked());
        QCOMPARE(box->text(), QStringLiteral("Remember for this session"));
        QVERIFY(ApplicationStory::in<QLabel>(dialog, "rememberText")
                    ->text()
                    .startsWith(QStringLiteral("Kept for this session only, in memory.")));
        enter(dialog, m_secret);
        QTRY_VERIFY(!m_story->isEnabled(m_name));
        QTRY_VERIFY(m_story->returns());
        dialog = askedBySwitching();
        QVERIFY(dialog);
        QVERIFY(!ApplicationStory::in<QPushButton>(dialog, "rememberedButton")->isVisible());
        ApplicationStory::press(Qt::Key_Escape);
        QTRY_VERIFY(m_story->returns());
        QCOMPARE(secretsSent(), QStringList{m_secret});
    }

    void theRememberedSecretGoesWithEveryPut()
    {
        rememberBySwitching(m_secret);
        switchOnce();
        switchOnce();
        QVERIFY(!m_story->window().findChild<SecretDialog *>());
        EditorDialog *editor = edit();
        QVERIFY(editor);
        auto *hint = ApplicationStory::in<FieldHint>(editor, "rememberedHint");
        QVERIFY(hint->isVisible());
        QCOMPARE(hint->text(),
                 QStringLiteral("The secret is kept for this session and is sent again with every change."));
        QVERIFY(!ApplicationStory::in<QLineEdit>(editor, "secretField")->isVisible());
        QVERIFY(!editor->isChanged());
        ApplicationStory::press(Qt::Key_End);
        ApplicationStory::type(QStringLiteral("!"));
        save(editor);
        QCOMPARE(secretsSent(), QStringList({m_secret, m_secret, m_secret, m_secret}));
        QCOMPARE(m_story->onServer(m_name + u'!')->secretIsSet, std::optional(true));
        QVERIFY(!puts().constLast().contains(QLatin1String("remembers_secret")));
    }

    void theEditorRemembersToo()
    {
        EditorDialog *editor = edit();
        QVERIFY(editor);
        auto *box = ApplicationStory::in<QCheckBox>(editor, "rememberSecret");
        QVERIFY(box->isVisible() && !box->isChecked());
        ApplicationStory::in<QLineEdit>(editor, "secretField")->setText(m_secret);
        clickIn(editor, "rememberSecret");
        save(editor);
        switchOnce();
        QCOMPARE(secretsSent(), QStringList({m_secret, m_secret}));
    }

    void aSecretThatMayBeStaleIsNeverSentSilently()
    {
        rememberBySwitching(m_secret);
        QVERIFY(writeElsewhere([](WebhookDraft &) {}));
        ApplicationStory::press(Qt::Key_F5);
        QTRY_VERIFY(m_story->at(m_name, WebhookTableModel::ChangedElsewhereRole).toBool());

        SecretDialog *dialog = askedBySwitching();
        QVERIFY(dialog);
        QVERIFY(ApplicationStory::in<QLabel>(dialog, "text")
                    ->text()
                    .startsWith(QStringLiteral("The webhook was changed elsewhere since")));
        ApplicationStory::press(Qt::Key_Escape);
        QTRY_VERIFY(m_story->returns());
        QCOMPARE(secretsSent(), QStringList{m_secret});

        // In the editor it is said, and asked when it is saved.
        EditorDialog *editor = edit();
        QVERIFY(editor);
        QCOMPARE(ApplicationStory::in<FieldHint>(editor, "rememberedHint")->tone(), Tone::Warning);
        ApplicationStory::press(Qt::Key_End);
        ApplicationStory::type(QStringLiteral("!"));
        clickIn(editor, "saveButton");
        QTRY_VERIFY((dialog = editor->findChild<SecretDialog *>()) && dialog->isActiveWindow());
        clickIn(dialog, "cancelButton");
        QTRY_VERIFY(!editor->isBusy());
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->draft().description, m_name + u'!');
        QCOMPARE(secretsSent(), QStringList{m_secret});
        clickIn(editor, "saveButton");
        QTRY_VERIFY((dialog = editor->findChild<SecretDialog *>()) && dialog->isActiveWindow());
        clickIn(dialog, "rememberedButton");
        QTRY_VERIFY(m_story->returns());
        QCOMPARE(secretsSent(), QStringList({m_secret, m_secret}));
        // Our own write follows: not asked again.
        QTRY_COMPARE(m_story->rowOf(m_name), -1);
        m_story->clickSwitch(m_name + u'!');
        QTRY_COMPARE(secretsSent().size(), 3);
        QCOMPARE(secretsSent().constLast(), m_secret);
    }

    void replacingReplacesTheRememberedOne()
    {
        rememberBySwitching(m_secret);
        EditorDialog *editor = edit();
        QVERIFY(editor);
        QTest::mouseClick(ApplicationStory::in<Segmented>(editor, "secretChoice")->segment(1),
                          Qt::LeftButton);
        QVERIFY(ApplicationStory::in<QCheckBox>(editor, "rememberSecret")->isChecked());
        ApplicationStory::in<QLineEdit>(editor, "secretField")->setText(QStringLiteral("new one"));
        save(editor);
        switchOnce();
        QCOMPARE(secretsSent(),
                 QStringList({m_secret, QStringLiteral("new one"), QStringLiteral("new one")}));
    }

    void removingForgetsTheRememberedOne()
    {
        rememberBySwitching(m_secret);
        EditorDialog *editor = edit();
        QVERIFY(editor);
        QTest::mouseClick(ApplicationStory::in<Segmented>(editor, "secretChoice")->segment(2),
                          Qt::LeftButton);
        save(editor);
        QVERIFY(writeElsewhere([](WebhookDraft &draft) { draft.secretChoice = SecretChoice::Replace; }));
        ApplicationStory::press(Qt::Key_F5);
        QTRY_VERIFY(m_story->at(m_name, WebhookTableModel::SecretIsSetRole).toBool());
        SecretDialog *dialog = askedBySwitching();
        QVERIFY(dialog);
        QVERIFY(!ApplicationStory::in<QPushButton>(dialog, "rememberedButton")->isVisible());
        QCOMPARE(secretsSent(), QStringList({m_secret, QString()}));
    }

    void forgettingIsALink()
    {
        rememberBySwitching(m_secret);
        EditorDialog *editor = edit();
        QVERIFY(editor);
        clickIn(editor, "forgetButton");
        QTRY_VERIFY(ApplicationStory::in<QLineEdit>(editor, "secretField")->isVisible());
        QVERIFY(!ApplicationStory::in<QCheckBox>(editor, "rememberSecret")->isChecked());
        QVERIFY(!editor->isChanged());
        clickIn(editor, "cancelButton");
        QTRY_VERIFY(m_story->returns());
        QVERIFY(askedBySwitching());
        QCOMPARE(secretsSent(), QStringList{m_secret});
    }

    void enteringAnotherGoesBackToTheRememberedOne()
    {
        rememberBySwitching(m_secret);
        EditorDialog *editor = edit();
        QVERIFY(editor);
        clickIn(editor, "enterAnotherButton");
        auto *field = ApplicationStory::in<QLineEdit>(editor, "secretField");
        QVERIFY(field->isVisible() && field->hasFocus());
        QCOMPARE(editor->draft().secretChoice, SecretChoice::Keep);
        clickIn(ApplicationStory::in<FieldHint>(editor, "secretHint"), "link");
        QVERIFY(!field->isVisible());
        QCOMPARE(editor->draft().secretChoice, SecretChoice::KeepRemembered);
        clickIn(editor, "cancelButton");
        QTRY_VERIFY(m_story->returns());
    }

    // The server lost it (here: somebody wrote between our PUT and our reading).
    void aLostSecretIsRestored()
    {
        SecretDialog *dialog = askedBySwitching();
        QVERIFY(dialog);
        FaultProxy::Rule slow = FaultProxy::always(FaultProxy::Fault::Delay, "PUT");
        slow.times = 1;
        slow.pause = std::chrono::seconds(2);
        m_proxy->addRule(slow);
        enter(dialog, m_secret);
        QTRY_COMPARE(m_proxy->count("PUT"), 1);
        QTRY_VERIFY(!m_story->onServer(m_name)->isEnabled.value_or(true));
        QVERIFY(writeElsewhere([](WebhookDraft &draft) {
            draft.secretChoice = SecretChoice::Remove;
            draft.secret.clear();
        }));
        QTRY_COMPARE(m_story->messages(),
                     QStringList(QStringLiteral(
                         "The secret of “On-call pager” was lost: the server says that it has none now.")));
        QTRY_VERIFY(m_story->returns());
        auto *bar = m_story->window().findChild<MessageBar *>();
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Restore"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(m_story->messages(),
                     QStringList(QStringLiteral("The secret of “On-call pager” is set again.")));
        QCOMPARE(secretsSent(), QStringList({m_secret, m_secret}));
        QCOMPARE(m_story->onServer(m_name)->secretIsSet, std::optional(true));
        QCOMPARE(m_story->onServer(m_name)->isEnabled, std::optional(false));
    }

    // An entry belongs to the origin it was entered for.
    void anotherOriginGetsNothing()
    {
        SessionVault vault;
        RememberedSecrets secrets;
        RememberedSecrets::Account account{&vault, QStringLiteral("a"), QStringLiteral("https://one.example"),
                                           RememberedSecrets::Place::Session};
        secrets.setAccount(account);
        Webhook webhook;
        webhook.id = QStringLiteral("../w 1");
        QCOMPARE(RememberedSecrets::keyOf(QStringLiteral("a"), webhook.id),
                 QStringLiteral("a/webhook/..%2Fw%201/secret"));
        std::optional<VaultAnswer> answer;
        const auto keep = [&answer](const VaultAnswer &given) { answer = given; };
        secrets.remember(webhook, QStringLiteral("o"), m_secret, this, keep);
        QVERIFY(!answer);
        QTRY_VERIFY(answer);
        QVERIFY(answer->kind == VaultAnswer::Kind::Done);
        QCOMPARE(secrets.all().size(), 1);
        answer.reset();
        secrets.recall(webhook.id, this, keep);
        QTRY_VERIFY(answer);
        QCOMPARE(QString::fromUtf8(answer->value), m_secret);

        vault.write(
            RememberedSecrets::keyOf(account.accountId, webhook.id),
            QJsonDocument(QJsonObject{{QStringLiteral("origin"), QStringLiteral("https://two.example")},
                                      {QStringLiteral("secret"), QStringLiteral("theirs")}})
                .toJson(),
            this, [](const VaultAnswer &) {});
        answer.reset();
        secrets.recall(webhook.id, this, keep);
        QTRY_VERIFY(answer);
        QVERIFY(answer->kind == VaultAnswer::Kind::NotFound);
        QVERIFY(answer->value.isEmpty());
        QVERIFY(!secrets.isRemembered(webhook.id));
    }
};

QW_TEST(QApplication, TestRememberedSecrets)

} // namespace tst_rememberedsecrets

#include "tst_rememberedsecrets.moc"
