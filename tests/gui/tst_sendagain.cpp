// Story: recorded deliveries are sent again from this computer, one or several.
#include "app/resends.h"
#include "app/vault/sessionvault.h"
#include "models/domain/resend.h"
#include "models/store/knownsecrets.h"
#include "models/store/local/deliveryarchive.h"
#include "models/store/local/sendhistory.h"
#include "tests/gui/windowstory.h"
#include "tests/support/localfolder.h"
#include "tests/support/rawtarget.h"
#include "tests/support/testprogram.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/editor/secretsdialog.h"
#include "ui/resend/resenddialog.h"
#include "ui/widgets/confirmdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTcpSocket>
#include <QTimer>
#include <QToolButton>

namespace tst_sendagain {

namespace {

const QByteArray hookAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
// What QJsonDocument would not give back: order, digits, duplicates, escapes, white space.
const QByteArray strangeBody = R"({"z": 1.0, "a":12345678901234567890,"a":1e2,
  "payload":{"project":{"id":"p","name":"checkout"},"environment":{"id":"e","name":"production"}},
  "t":"\u00e9\/é", "n" : null })";

QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const qsizetype at = request.indexOf("\r\n" + name + ": ");
    return at < 0 ? QByteArray()
                  : request.mid(at + name.size() + 4, request.indexOf('\r', at + 2) - at - name.size() - 4);
}

} // namespace

class SendAgainStory
{
public:
    explicit SendAgainStory(TargetSender::Scope scope = TargetSender::Scope::Anywhere)
        : resends(limits())
        , window(server)
    {
        database.open(folder.path());
        resends.setScope(scope);
        QObject::connect(
            &window.window, &MainWindow::sendAgainRequested, &resends, [this](const QStringList &ids) {
                resends.open(ids, {window.store, window.secrets, archive, sends, known}, &window.window);
            });
        window.open(server.organizationId());
    }
    static TargetSender::Limits limits()
    {
        TargetSender::Limits limits;
        limits.inactivity = std::chrono::milliseconds(3000);
        return limits;
    }
    bool isReady() const { return window.isFilled(); }

    // A webhook of the server, with this target, seen by the window.
    QString addWebhook(const QString &name, const QString &targetUrl, const QString &secret = {},
                       KnownKind kind = KnownKind::Standard)
    {
        WebhookDraft draft;
        draft.description = name;
        draft.targetUrl = targetUrl;
        draft.kind = kind;
        draft.events = {KnownEvent::Failed};
        draft.isEnabled = true;
        draft.secretChoice = secret.isEmpty() ? SecretChoice::None : SecretChoice::Replace;
        draft.secret = secret;
        QString id;
        QObject context;
        window.other.createWebhook(window.organization, draft, &context, [&](const Result<Webhook> &result) {
            id = result ? result.value().id : QStringLiteral("none");
        });
        if (!QTest::qWaitFor([&] { return !id.isEmpty(); }))
            return {};
        window.store.refresh();
        return QTest::qWaitFor([&] { return window.store.webhook(id) != nullptr; }) ? id : QString();
    }
    void retarget(const QString &webhookId, const QString &targetUrl)
    {
        WebhookDraft draft = WebhookDraft::fromWebhook(*window.store.webhook(webhookId));
        draft.targetUrl = targetUrl;
        draft.secretChoice = SecretChoice::None;
        bool isDone = false;
        QObject context;
        window.other.replaceWebhook(window.organization, webhookId, draft, &context,
                                    [&](const Result<Webhook> &) { isDone = true; });
        QVERIFY(QTest::qWaitFor([&] { return isDone; }));
        window.store.refresh();
        QTRY_COMPARE(window.store.webhook(webhookId)->targetUrl, targetUrl);
    }
    static Delivery delivery(const QString &id, const QString &targetUrl,
                             const QByteArray &body = strangeBody, int minutesAgo = 10,
                             KnownKind kind = KnownKind::Standard)
    {
        Delivery delivery;
        delivery.id = id;
        delivery.createdAt = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
        delivery.kind = kind;
        delivery.event = KnownEvent::Failed;
        delivery.targetUrl = targetUrl;
        delivery.request = body;
        delivery.status = 500;
        delivery.response = QStringLiteral("no");
        return delivery;
    }
    void note(const QString &webhookId, const QList<Delivery> &deliveries)
    {
        bool isDone = false;
        QObject context;
        archive.note(window.organization, webhookId, deliveries, QDateTime::currentDateTimeUtc(), &context,
                     [&](const QList<DeliveryRow> &) { isDone = true; });
        QVERIFY(QTest::qWaitFor([&] { return isDone; }));
    }
    QList<SendRecord> recordsOf(const QString &deliveryId)
    {
        std::optional<QList<SendRecord>> records;
        QObject context;
        sends.ofDelivery(deliveryId, &context, [&](const QList<SendRecord> &found) { records = found; });
        return QTest::qWaitFor([&] { return records.has_value(); }) ? *records : QList<SendRecord>();
    }
    ResendDialog *openOne(const QString &deliveryId)
    {
        window.window.sendAgain({deliveryId});
        const bool isOpen =
            QTest::qWaitFor([this] { return window.window.findChild<ResendDialog *>() != nullptr; });
        return isOpen ? window.dialog<ResendDialog>() : nullptr;
    }
    BulkDialog *openSeveral(const QStringList &ids)
    {
        window.window.sendAgain(ids);
        return window.dialog<BulkDialog>();
    }

    DemoServer server;
    LocalFolder folder;
    LocalDatabase database;
    DeliveryArchive archive{database};
    SendHistory sends{database};
    KnownSecrets known;
    SessionVault vault;
    Resends resends;
    WindowStory window; // goes first: its dialogs use the others
};

class TestSendAgain : public QObject
{
    Q_OBJECT

    template <typename Widget>
    static Widget *in(const QWidget *parent, const char *objectName)
    {
        return parent->findChild<Widget *>(QLatin1String(objectName));
    }
    static QString title(const QWidget *dialog)
    {
        auto *label = in<QLabel>(dialog, "resultTitle");
        return label && label->isVisible() ? label->text() : QString();
    }
    static void clickSend(const QWidget *dialog)
    {
        QTest::mouseClick(in<QPushButton>(dialog, "send"), Qt::LeftButton);
    }
    static void choose(const QWidget *dialog, const char *text)
    {
        auto *choice = in<QComboBox>(dialog, "secretChoice");
        const int index = choice->findText(QLatin1String(text));
        QVERIFY2(index >= 0, text);
        choice->setCurrentIndex(index);
    }
    static void shoot(QWidget *widget, const QString &name)
    {
        if (qEnvironmentVariable("QW_SHOTS").isEmpty())
            return;
        for (const auto &[theme, word] :
             {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")}) {
            applyTheme(theme);
            QCoreApplication::processEvents();
            widget->grab().save(qEnvironmentVariable("QW_SHOTS") +
                                QStringLiteral("/%1-%2.png").arg(name, QLatin1String(word)));
        }
        applyTheme(ThemeChoice::Light);
    }
    static QStringList remarks(const QWidget *dialog)
    {
        QStringList texts;
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    static QList<BulkItem::State> states(const BulkDialog *dialog)
    {
        QList<BulkItem::State> states;
        for (const BulkItem &item : dialog->items())
            states.append(item.state);
        return states;
    }

private slots:
    void initTestCase() { WindowStory::prepareApplication(); }

    void oneGoesAgainAsItWasRecorded()
    {
        SendAgainStory story;
        QTRY_VERIFY(story.isReady());
        RawTarget target;
        target.answer(hookAnswer);
        const QString webhook = story.addWebhook(QStringLiteral("Bridge"), target.url());
        story.note(webhook, {SendAgainStory::delivery(QStringLiteral("d-1"), target.url())});
        auto *dialog = story.openOne(QStringLiteral("d-1"));
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Send Again from This Computer — Bridge"));
        QVERIFY(target.requests().isEmpty());
        QVERIFY(!remarks(dialog).join(u'\n').contains(target.url())); // masked
        QVERIFY(remarks(dialog).contains(QStringLiteral("Failed · checkout / production")));
        QVERIFY(remarks(dialog).contains(QStringLiteral("Sent from this computer, not from Qovery.")));
        auto *headers = in<QPlainTextEdit>(dialog, "sentHeaders");
        QVERIFY(headers->toPlainText().contains(QStringLiteral("X-Webhooks-Repeat: d-1")));
        QVERIFY(!headers->toPlainText().contains(QStringLiteral("Qovery-Secret")));
        shoot(dialog, QStringLiteral("again-before"));

        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(title(dialog), QStringLiteral("200 OK"));
        QCOMPARE(target.requests().size(), 1);
        QCOMPARE(bodyOf(target.requests().first()), strangeBody);
        QCOMPARE(headerOf(target.requests().first(), "X-Webhooks-Repeat"), QByteArray("d-1"));
        QCOMPARE(headerOf(target.requests().first(), "Content-Type"), QByteArray("application/json"));
        shoot(dialog, QStringLiteral("again-after"));
        const QSize usual = dialog->size();
        dialog->resize(1000, 560);
        shoot(dialog, QStringLiteral("again-low"));
        dialog->resize(600, 560);
        shoot(dialog, QStringLiteral("again-narrow"));
        dialog->resize(usual);

        in<QCheckBox>(dialog, "marksRepeat")->click();
        QVERIFY(!headers->toPlainText().contains(QStringLiteral("X-Webhooks-Repeat")));
        clickSend(dialog);
        QTRY_COMPARE(target.requests().size(), 2);
        QCOMPARE(headerOf(target.requests().last(), "X-Webhooks-Repeat"), QByteArray());
        QTRY_COMPARE(story.recordsOf(QStringLiteral("d-1")).size(), 2);
        const SendRecord record = story.recordsOf(QStringLiteral("d-1")).constLast();
        QCOMPARE(record.why, SendRecord::Why::Again);
        QCOMPARE(record.webhookId, webhook);
        QCOMPARE(record.status, 200);
        QVERIFY(record.headers.contains({"X-Webhooks-Repeat", "d-1"}));
    }

    void theSecretIsAskedFor()
    {
        SendAgainStory story;
        QTRY_VERIFY(story.isReady());
        RawTarget target; // one that tells what it was sent
        target.answer("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\ns3cr3t-typed");
        const QString webhook =
            story.addWebhook(QStringLiteral("Pager"), target.url(), QStringLiteral("s3cr3t-typed"));
        story.note(webhook, {SendAgainStory::delivery(QStringLiteral("d-1"), target.url())});
        auto *dialog = story.openOne(QStringLiteral("d-1"));
        QVERIFY(dialog);
        QCOMPARE(in<QComboBox>(dialog, "secretChoice")->currentText(), QStringLiteral("Type it"));
        clickSend(dialog);
        QCOMPARE(QApplication::focusWidget(), in<QLineEdit>(dialog, "secret"));
        QVERIFY(remarks(dialog).contains(QStringLiteral("Enter the secret, or choose to send without it.")));
        QCOMPARE(target.connectionCount(), 0);

        QTest::keyClicks(in<QLineEdit>(dialog, "secret"), QStringLiteral("s3cr3t-typed"));
        QVERIFY(in<QPlainTextEdit>(dialog, "sentHeaders")
                    ->toPlainText()
                    .contains(QStringLiteral("Qovery-Secret: ********")));
        clickSend(dialog);
        QTRY_COMPARE(target.requests().size(), 1);
        QCOMPARE(headerOf(target.requests().first(), "Qovery-Secret"), QByteArray("s3cr3t-typed"));
        QCOMPARE(headerOf(target.requests().first(), "Qovery-Signature"), QByteArray("s3cr3t-typed"));
        QTRY_VERIFY(!dialog->isSending());
        choose(dialog, "Send without secret");
        clickSend(dialog);
        QTRY_COMPARE(target.requests().size(), 2);
        QVERIFY(!target.requests().last().contains("s3cr3t"));
        QTRY_COMPARE(story.recordsOf(QStringLiteral("d-1")).size(), 2);
        QVERIFY(!story.folder.allBytes().contains("s3cr3t-typed"));
    }

    void theRememberedSecretIsTaken()
    {
        SendAgainStory story;
        QTRY_VERIFY(story.isReady());
        story.window.secrets.setAccount({&story.vault, QStringLiteral("account"),
                                         story.window.api.apiUrl().toString(),
                                         RememberedSecrets::Place::Session, nullptr});
        RawTarget target;
        target.answer(hookAnswer);
        const QString webhook =
            story.addWebhook(QStringLiteral("Pager"), target.url(), QStringLiteral("s3cr3t-kept"));
        bool isKept = false;
        story.window.secrets.remember(*story.window.store.webhook(webhook), story.window.organization,
                                      QStringLiteral("s3cr3t-kept"), this,
                                      [&](const VaultAnswer &) { isKept = true; });
        QTRY_VERIFY(isKept && story.window.secrets.isRemembered(webhook));
        story.note(webhook, {SendAgainStory::delivery(QStringLiteral("d-1"), target.url())});
        auto *dialog = story.openOne(QStringLiteral("d-1"));
        QVERIFY(dialog);
        QCOMPARE(in<QComboBox>(dialog, "secretChoice")->currentText(), QStringLiteral("The remembered one"));
        QVERIFY(!in<QLineEdit>(dialog, "secret")->isVisible());
        clickSend(dialog);
        QTRY_COMPARE(target.requests().size(), 1);
        QCOMPARE(headerOf(target.requests().first(), "Qovery-Secret"), QByteArray("s3cr3t-kept"));
    }

    void aFormerTargetIsConfirmedByItsHost()
    {
        SendAgainStory story;
        QTRY_VERIFY(story.isReady());
        RawTarget former;
        former.answer(hookAnswer);
        RawTarget today;
        today.answer(hookAnswer);
        const QString webhook =
            story.addWebhook(QStringLiteral("Moved"), former.url(), QStringLiteral("s3cr3t-former"));
        story.note(webhook, {SendAgainStory::delivery(QStringLiteral("d-1"), former.url())});
        story.retarget(webhook, today.url());
        auto *dialog = story.openOne(QStringLiteral("d-1"));
        QVERIFY(dialog);
        choose(dialog, "Type it");
        QTest::keyClicks(in<QLineEdit>(dialog, "secret"), QStringLiteral("s3cr3t-former"));
        clickSend(dialog);
        QTRY_COMPARE(today.requests().size(), 1); // usual: today's
        QTRY_VERIFY(!dialog->isSending());

        in<QRadioButton>(dialog, "toRecorded")->click();
        shoot(dialog, QStringLiteral("again-former"));
        clickSend(dialog);
        auto *question = dialog->findChild<ConfirmDialog *>(QStringLiteral("formerTargetDialog"));
        QVERIFY(question);
        QCOMPARE(question->title(),
                 QStringLiteral("Send to the former target at 127.0.0.1:%1?").arg(former.serverPort()));
        QVERIFY(!question->text().contains(QStringLiteral("The secret goes with it.")));
        shoot(question, QStringLiteral("again-former-question"));
        QTest::keyClick(question, Qt::Key_Return); // the usual one is Cancel
        QTRY_VERIFY(!dialog->findChild<ConfirmDialog *>(QStringLiteral("formerTargetDialog")));
        QCOMPARE(former.connectionCount(), 0);
        QVERIFY(!dialog->isSending());

        const auto confirm = [dialog] {
            auto *asked = dialog->findChild<ConfirmDialog *>(QStringLiteral("formerTargetDialog"));
            QVERIFY(asked);
            for (QPushButton *button : asked->findChildren<QPushButton *>()) {
                if (button->text().startsWith(QStringLiteral("Send to")))
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        };
        clickSend(dialog);
        confirm();
        QTRY_COMPARE(former.requests().size(), 1);
        QVERIFY(!former.requests().first().contains("s3cr3t"));
        QTRY_VERIFY(!dialog->isSending());
        in<QCheckBox>(dialog, "secretToFormer")->click();
        clickSend(dialog); // more than was confirmed: asked again
        QVERIFY(dialog->findChild<ConfirmDialog *>(QStringLiteral("formerTargetDialog"))
                    ->text()
                    .contains(QStringLiteral("The secret goes with it.")));
        confirm();
        QTRY_COMPARE(former.requests().size(), 2);
        QCOMPARE(headerOf(former.requests().last(), "Qovery-Secret"), QByteArray("s3cr3t-former"));
        QCOMPARE(today.requests().size(), 1);
    }

    void theFormOfWhatIsGone()
    {
        SendAgainStory story(TargetSender::Scope::LoopbackOnly);
        QTRY_VERIFY(story.isReady());
        const QString elsewhere = QStringLiteral("https://hooks.example/hidden-path-of-it");
        story.note(QStringLiteral("gone"), {SendAgainStory::delivery(QStringLiteral("d-1"), elsewhere),
                                            SendAgainStory::delivery(QStringLiteral("d-2"), {}, {}),
                                            SendAgainStory::delivery(QStringLiteral("d-3"), elsewhere,
                                                                     strangeBody, 3, KnownKind::Slack)});
        auto *dialog = story.openOne(QStringLiteral("d-1"));
        QVERIFY(dialog);
        QVERIFY(!in<QRadioButton>(dialog, "toRecorded")->isVisible());
        QVERIFY(!remarks(dialog).join(u'\n').contains(QStringLiteral("hidden-path")));
        QVERIFY(remarks(dialog).contains(QStringLiteral("The demo sends only to this computer.")));
        QTest::mouseClick(in<QToolButton>(in<QWidget>(dialog, "recordedTarget"), "eye"), Qt::LeftButton);
        QCOMPARE(in<QLineEdit>(in<QWidget>(dialog, "recordedTarget"), "whole")->text(), elsewhere);
        clickSend(dialog);
        auto *question = dialog->findChild<ConfirmDialog *>(QStringLiteral("formerTargetDialog"));
        QVERIFY(question);
        for (QPushButton *button : question->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Send to hooks.example"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(title(dialog), QStringLiteral("The demo sends only to this computer"));
        dialog->close();
        QTRY_VERIFY(!story.window.window.findChild<ResendDialog *>());

        dialog = story.openOne(QStringLiteral("d-2"));
        QVERIFY(dialog);
        QVERIFY(!in<QPushButton>(dialog, "send")->isEnabled());
        QVERIFY(remarks(dialog).join(u'\n').contains(QStringLiteral("there is nothing to send")));
        dialog->close();
        QTRY_VERIFY(!story.window.window.findChild<ResendDialog *>());

        dialog = story.openOne(QStringLiteral("d-3"));
        QVERIFY(dialog);
        QVERIFY(!in<QPlainTextEdit>(dialog, "sentHeaders")->toPlainText().contains(QStringLiteral("Repeat")));
        QVERIFY(remarks(dialog).join(u'\n').contains(QStringLiteral("Slack shows no headers")));
    }

    void anUnknownOutcomeIsSaidAndNotRepeated()
    {
        SendAgainStory story;
        QTRY_VERIFY(story.isReady());
        RawTarget target;
        target.onRequest([](QTcpSocket *socket) { socket->abort(); });
        const QString webhook = story.addWebhook(QStringLiteral("Bridge"), target.url());
        story.note(webhook, {SendAgainStory::delivery(QStringLiteral("d-1"), target.url())});
        auto *dialog = story.openOne(QStringLiteral("d-1"));
        QVERIFY(dialog);
        clickSend(dialog);
        QTRY_COMPARE(title(dialog), QStringLiteral("No usable answer"));
        QVERIFY(in<QLabel>(dialog, "resultRemedy")->text().contains(QStringLiteral("sent once")));
        QCOMPARE(target.requests().size(), 1);
        QTRY_COMPARE(story.recordsOf(QStringLiteral("d-1")).size(), 1);
        QCOMPARE(story.recordsOf(QStringLiteral("d-1")).constFirst().outcome,
                 TestResult::Outcome::OutcomeUnknown);
        QCOMPARE(target.connectionCount(), 1);
    }

    void severalGoAgainAndTheFailedOnceMore()
    {
        SendAgainStory story;
        QTRY_VERIFY(story.isReady());
        RawTarget first;
        bool isRepaired = false;
        first.onRequest([&](QTcpSocket *socket) {
            const bool isRefused = first.requests().last().contains("\"n\":2") && !isRepaired;
            socket->write(isRefused ? QByteArray("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n")
                                    : hookAnswer);
            socket->disconnectFromHost();
        });
        RawTarget second;
        second.answer(hookAnswer);
        const QString one = story.addWebhook(QStringLiteral("=Bridge"), first.url());
        const QString two = story.addWebhook(QStringLiteral("Archive"), second.url());
        const auto body = [](int number) { return QByteArray("{\"n\":") + QByteArray::number(number) + "}"; };
        story.note(
            one, {SendAgainStory::delivery(QStringLiteral("a-1"), first.url(), body(1), 30),
                  SendAgainStory::delivery(QStringLiteral("a-2"), first.url(), body(2), 20),
                  SendAgainStory::delivery(QStringLiteral("a-3"), first.url(), body(3), 10),
                  SendAgainStory::delivery(QStringLiteral("a-4"), first.url(), {}, 9),
                  SendAgainStory::delivery(QStringLiteral("a-5"), QStringLiteral("https://old.example/x"))});
        story.archive.setKnownSecrets({"s3cr3t-known"});
        story.note(
            two, {SendAgainStory::delivery(QStringLiteral("b-1"), second.url(), body(4), 25),
                  SendAgainStory::delivery(QStringLiteral("b-2"), second.url(), R"({"s":"s3cr3t-known"})")});
        story.note(QStringLiteral("gone"), {SendAgainStory::delivery(QStringLiteral("c-1"), first.url())});
        auto *dialog =
            story.openSeveral({QStringLiteral("a-5"), QStringLiteral("a-4"), QStringLiteral("a-3"),
                               QStringLiteral("a-2"), QStringLiteral("a-1"), QStringLiteral("b-2"),
                               QStringLiteral("b-1"), QStringLiteral("c-1"), QStringLiteral("none")});
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->items().size(), 4);
        auto *main = in<QPushButton>(dialog, "mainButton");
        QTRY_VERIFY(main->isEnabled());
        const QString said = remarks(dialog).join(u'\n');
        QVERIFY2(said.contains(QStringLiteral("4 to 127.0.0.1")), qPrintable(said));
        for (const char *words :
             {"1 went to another target than today's", "1 of webhooks that are not in the list",
              "1 without a recorded body", "1 with a secret masked in the body",
              "1 not kept on this computer any more"})
            QVERIFY2(said.contains(QLatin1String(words)), words);
        QStringList order;
        for (const BulkItem &item : dialog->items())
            order.append(item.deliveryId);
        QCOMPARE(order.join(u' '), QStringLiteral("a-1 b-1 a-2 a-3"));
        shoot(dialog, QStringLiteral("again-several"));
        QVERIFY(first.requests().isEmpty() && second.requests().isEmpty());

        QTest::mouseClick(main, Qt::LeftButton);
        QTRY_COMPARE(dialog->stage(), BulkDialog::Stage::Finished);
        using State = BulkItem::State;
        QCOMPARE(states(dialog), (QList<State>{State::Done, State::Done, State::Failed, State::Done}));
        QCOMPARE(dialog->items().at(2).detail, QStringLiteral("The target answered 500 No"));
        QCOMPARE(first.requests().size(), 3);
        for (int number = 1; number <= 3; ++number) // one at a time, the oldest first
            QCOMPARE(bodyOf(first.requests().at(number - 1)), body(number));
        QCOMPARE(second.requests().size(), 1);
        QCOMPARE(headerOf(second.requests().first(), "X-Webhooks-Repeat"), QByteArray("b-1"));
        shoot(dialog, QStringLiteral("again-several-after"));
        QTest::mouseClick(in<QPushButton>(dialog, "copyButton"), Qt::LeftButton);
        const QString csv = QApplication::clipboard()->text();
        QVERIFY2(csv.contains(QStringLiteral("'=Bridge")), qPrintable(csv));
        QVERIFY(csv.contains(QStringLiteral("a-2")));
        QVERIFY(!csv.contains(first.url()));

        isRepaired = true;
        QTest::mouseClick(in<QPushButton>(dialog, "retryButton"), Qt::LeftButton);
        QTRY_COMPARE(dialog->stage(), BulkDialog::Stage::Finished);
        QCOMPARE(states(dialog), (QList<State>{State::Done, State::Done, State::Done, State::Done}));
        QCOMPARE(first.requests().size(), 4);
        QCOMPARE(second.requests().size(), 1);
        QCOMPARE(story.recordsOf(QStringLiteral("a-2")).size(), 2);
    }

    void cancellingInTheMiddleSaysWhatMayHaveArrived()
    {
        SendAgainStory story;
        QTRY_VERIFY(story.isReady());
        RawTarget target;
        target.onRequest([&](QTcpSocket *socket) {
            if (target.requests().size() == 2)
                return; // hangs
            socket->write(hookAnswer);
            socket->disconnectFromHost();
        });
        const QString webhook = story.addWebhook(QStringLiteral("Bridge"), target.url());
        QList<Delivery> deliveries;
        QStringList ids;
        for (int number = 0; number < 5; ++number) {
            ids.prepend(QStringLiteral("d-%1").arg(number));
            deliveries.append(SendAgainStory::delivery(ids.first(), target.url(), strangeBody, 50 - number));
        }
        story.note(webhook, deliveries);
        auto *dialog = story.openSeveral(ids);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->items().size(), 5);
        QTRY_VERIFY(in<QPushButton>(dialog, "mainButton")->isEnabled());
        QTest::mouseClick(in<QPushButton>(dialog, "mainButton"), Qt::LeftButton);
        QTRY_COMPARE(target.requests().size(), 2);
        QTest::mouseClick(in<QPushButton>(dialog, "cancelButton"), Qt::LeftButton);
        QTRY_COMPARE(dialog->stage(), BulkDialog::Stage::Finished);
        using State = BulkItem::State;
        QCOMPARE(states(dialog), (QList<State>{State::Done, State::Unknown, State::Cancelled,
                                               State::Cancelled, State::Cancelled}));
        QVERIFY(dialog->items().at(1).detail.contains(QStringLiteral("may have arrived")));
        // What may have arrived is not among what goes again.
        QTest::mouseClick(in<QPushButton>(dialog, "retryButton"), Qt::LeftButton);
        QTRY_COMPARE(dialog->stage(), BulkDialog::Stage::Finished);
        QCOMPARE(states(dialog),
                 (QList<State>{State::Done, State::Unknown, State::Done, State::Done, State::Done}));
        QCOMPARE(target.requests().size(), 5);
        QStringList sent;
        for (const QByteArray &request : target.requests())
            sent.append(QString::fromLatin1(headerOf(request, "X-Webhooks-Repeat")));
        QCOMPARE(sent.join(u' '), QStringLiteral("d-0 d-1 d-2 d-3 d-4"));
        QVERIFY(!in<QPushButton>(dialog, "retryButton")->isVisible());
    }

    void theirSecretsAreAskedForOnce()
    {
        SendAgainStory story;
        QTRY_VERIFY(story.isReady());
        RawTarget target;
        target.answer(hookAnswer);
        RawTarget other;
        other.answer(hookAnswer);
        const QString one =
            story.addWebhook(QStringLiteral("One"), target.url(), QStringLiteral("s3cr3t-one"));
        const QString two =
            story.addWebhook(QStringLiteral("Two"), other.url(), QStringLiteral("s3cr3t-two"));
        story.note(one, {SendAgainStory::delivery(QStringLiteral("a-1"), target.url()),
                         SendAgainStory::delivery(QStringLiteral("a-2"), target.url())});
        story.note(two, {SendAgainStory::delivery(QStringLiteral("b-1"), other.url())});
        auto *dialog =
            story.openSeveral({QStringLiteral("a-1"), QStringLiteral("a-2"), QStringLiteral("b-1")});
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->items().size(), 3);
        auto *main = in<QPushButton>(dialog, "mainButton");
        QTRY_VERIFY(main->isEnabled());
        QVERIFY(main->text().endsWith(u'…'));
        QTest::mouseClick(main, Qt::LeftButton);
        auto *question = dialog->findChild<SecretsDialog *>();
        QVERIFY(question);
        shoot(question, QStringLiteral("again-secrets"));
        QTest::keyClicks(in<QLineEdit>(question, "secret0"), QStringLiteral("s3cr3t-one"));
        auto *choice = in<QComboBox>(question, "choice1");
        choice->setCurrentIndex(choice->findText(QStringLiteral("Send without secret")));
        QCOMPARE(target.connectionCount() + other.connectionCount(), 0);
        QTest::mouseClick(in<QPushButton>(question, "submitButton"), Qt::LeftButton);
        QTRY_COMPARE(dialog->stage(), BulkDialog::Stage::Finished);
        QCOMPARE(target.requests().size(), 2);
        for (const QByteArray &request : target.requests())
            QCOMPARE(headerOf(request, "Qovery-Secret"), QByteArray("s3cr3t-one"));
        QCOMPARE(other.requests().size(), 1);
        QVERIFY(!other.requests().first().contains("s3cr3t"));
        QTRY_COMPARE(story.recordsOf(QStringLiteral("b-1")).size(), 1);
        QVERIFY(!story.folder.allBytes().contains("s3cr3t-one"));
    }

    void theRestOfAThousandIsSaid()
    {
        SendAgainStory story;
        QTRY_VERIFY(story.isReady());
        QStringList ids;
        for (int number = 0; number < int(mostResends) + 7; ++number)
            ids.append(QString::number(number));
        auto *dialog = story.openSeveral(ids);
        QVERIFY(dialog);
        QTRY_VERIFY(remarks(dialog).join(u'\n').contains(QStringLiteral("1,000 not kept on this computer")));
        QVERIFY(
            remarks(dialog).join(u'\n').contains(QStringLiteral("At most 1,000 are sent at once: 7 older")));
        QVERIFY(!in<QPushButton>(dialog, "mainButton")->isEnabled());
    }
};

QW_TEST(QApplication, TestSendAgain)

} // namespace tst_sendagain

#include "tst_sendagain.moc"
