// The secrets of several webhooks, asked for once: the dialog alone, and the supply that opens it.
#include "tests/gui/editorfixture.h"
#include "tests/support/testprogram.h"

#include "app/vault/sessionvault.h"
#include "ui/editor/editordialog.h"
#include "ui/editor/secretsdialog.h"
#include "ui/webhooks/secretsupply.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/note.h"
#include "ui/widgets/secretfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace tst_secretsdialog {

class SecretsDialogTest : public QObject
{
    Q_OBJECT

    static void choose(SecretsDialog &dialog, int row, SecretChoice choice)
    {
        auto *box = fixtureChild<QComboBox>(dialog, qPrintable(QStringLiteral("choice%1").arg(row)));
        QVERIFY(box->findData(int(choice)) >= 0);
        box->setCurrentIndex(box->findData(int(choice)));
    }
    static SecretField *field(SecretsDialog &dialog, int row)
    {
        return fixtureChild<SecretField>(dialog, qPrintable(QStringLiteral("secret%1").arg(row)));
    }
    static Webhook webhook(const QString &id, const QString &name)
    {
        Webhook made = fixtureWebhook();
        made.id = id;
        made.description = name;
        made.updatedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        return made;
    }
    static SecretSupply::Request disabling(const Webhook &base)
    {
        WebhookDraft draft = WebhookDraft::fromWebhook(base);
        draft.isEnabled = false;
        return {base, draft};
    }
    static void shoot(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("QW_SHOTS");
        if (folder.isEmpty())
            return;
        for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            applyTheme(theme);
            QCoreApplication::processEvents();
            widget.grab().save(
                QDir(folder).filePath(name + (theme == ThemeChoice::Dark ? QStringLiteral("-dark.png")
                                                                         : QStringLiteral("-light.png"))));
        }
    }

private slots:
    void initTestCase() { fixtureLook(); }

    void eachItsOwn()
    {
        SecretsDialog dialog(
            SecretDialog::Action::Disable,
            {{QStringLiteral("1"), QStringLiteral("On-call pager")},
             {QStringLiteral("2"), QStringLiteral("Billing <b>audit</b> of everything at Acme")},
             {QStringLiteral("3"), QStringLiteral("#releases"), true, false},
             {QStringLiteral("4"), QStringLiteral("Status page sync"), true, true}});
        SecretMemory memory;
        memory.place = RememberedSecrets::Place::Keyring;
        dialog.setMemory(memory);
        QSignalSpy submitted(&dialog, &SecretsDialog::submitted);
        dialog.open();
        QVERIFY(fixtureShow(dialog));
        QCOMPARE(dialog.focusWidget(), field(dialog, 0));
        QVERIFY(!dialog.remembersSecrets());
        QVERIFY(!field(dialog, 2)->isEnabled()); // remembered
        QVERIFY(field(dialog, 3)->isEnabled());  // may be stale: chosen by the user or not at all
        QTest::keyClicks(field(dialog, 0), QStringLiteral("one"));
        fixtureClick(fixtureChild<QPushButton>(dialog, "submitButton"));
        QCOMPARE(submitted.size(), 0);
        QVERIFY(isInvalid(field(dialog, 1)));
        QVERIFY(field(dialog, 1)->hasFocus());
        shoot(dialog, QStringLiteral("secrets-problem"));
        choose(dialog, 1, SecretChoice::Remove);
        fixtureClick(fixtureChild<QPushButton>(dialog, "submitButton"));
        QCOMPARE(submitted.size(), 0);
        QVERIFY(field(dialog, 3)->hasFocus());
        choose(dialog, 3, SecretChoice::KeepRemembered);
        shoot(dialog, QStringLiteral("secrets"));
        fixtureClick(fixtureChild<QPushButton>(dialog, "submitButton"));
        QCOMPARE(submitted.size(), 1);
        QVERIFY(dialog.isVisible()); // until the owner has what it needs
        const auto answers = submitted.first().first().value<QList<SecretsDialog::Answer>>();
        QCOMPARE(answers.size(), 4);
        QCOMPARE(answers.at(0).secret, QStringLiteral("one"));
        QCOMPARE(answers.at(1).choice, SecretChoice::Remove);
        QVERIFY(answers.at(1).secret.isEmpty());
        QCOMPARE(answers.at(2).choice, SecretChoice::KeepRemembered);
        QCOMPARE(answers.at(3).choice, SecretChoice::KeepRemembered);
    }

    void oneForAll()
    {
        SecretsDialog dialog(SecretDialog::Action::Enable, {{QStringLiteral("1"), QStringLiteral("a")},
                                                            {QStringLiteral("2"), QStringLiteral("b")}});
        QSignalSpy submitted(&dialog, &SecretsDialog::submitted);
        dialog.open();
        QVERIFY(fixtureShow(dialog));
        QVERIFY(!fixtureChild<QCheckBox>(dialog, "rememberSecrets")->isVisible()); // nowhere to keep them
        fixtureChild<QCheckBox>(dialog, "sameForAll")->setChecked(true);
        auto *common = fixtureChild<SecretField>(dialog, "commonSecret");
        QVERIFY(common->hasFocus());
        QVERIFY(!field(dialog, 0)->isEnabled());
        QTest::keyClick(common, Qt::Key_Return);
        QCOMPARE(submitted.size(), 0);
        QVERIFY(isInvalid(common));
        QTest::keyClicks(common, QStringLiteral("shared"));
        QTest::keyClick(common, Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        for (const auto &answer : submitted.first().first().value<QList<SecretsDialog::Answer>>())
            QCOMPARE(answer.secret, QStringLiteral("shared"));
    }

    void aLineBreakIsRefused()
    {
        SecretsDialog dialog(SecretDialog::Action::Enable, {{QStringLiteral("1"), QStringLiteral("a")}});
        QSignalSpy submitted(&dialog, &SecretsDialog::submitted);
        dialog.open();
        QVERIFY(fixtureShow(dialog));
        field(dialog, 0)->setText(QStringLiteral("s3cret\r\nX-Evil: 1"));
        fixtureClick(fixtureChild<QPushButton>(dialog, "submitButton"));
        QCOMPARE(submitted.size(), 0);
        QVERIFY(fixtureChild<FieldHint>(dialog, "hint0")->text().contains(QStringLiteral("line breaks")));
    }

    void theSupplyAsksOnceForAll()
    {
        QWidget window;
        SessionVault vault;
        RememberedSecrets secrets;
        secrets.setAccount({&vault, QStringLiteral("a"), QStringLiteral("https://api.example"),
                            RememberedSecrets::Place::Session});
        auto *supply = new SecretSupply(secrets, &window);
        QVERIFY(fixtureShow(window));
        const Webhook remembered = webhook(QStringLiteral("1"), QStringLiteral("remembered"));
        const Webhook stale = webhook(QStringLiteral("2"), QStringLiteral("stale"));
        const Webhook unknown = webhook(QStringLiteral("3"), QStringLiteral("unknown"));
        Webhook plain = webhook(QStringLiteral("4"), QStringLiteral("plain"));
        plain.secretIsSet = false;
        int kept = 0;
        for (const Webhook &each : {remembered, stale}) {
            secrets.remember(each, QStringLiteral("o"), QStringLiteral("of ") + each.id, this,
                             [&](const VaultAnswer &) { ++kept; });
        }
        QTRY_COMPARE(kept, 2);
        Webhook writtenElsewhere = stale;
        writtenElsewhere.updatedAt = stale.updatedAt.addSecs(1);

        std::optional<QList<WebhookDraft>> drafts;
        const auto keep = [&](const QList<WebhookDraft> &given) { drafts = given; };
        const QList<SecretSupply::Request> requests{disabling(remembered), disabling(writtenElsewhere),
                                                    disabling(unknown), disabling(plain)};
        supply->supply(requests, SecretDialog::Action::Disable, nullptr, this, keep);
        QTRY_VERIFY(window.findChild<SecretsDialog *>());
        const QPointer dialog = window.findChild<SecretsDialog *>();
        QVERIFY(!fixtureChild<QComboBox>(*dialog, "choice0")->isHidden());
        QVERIFY(!dialog->findChild<QComboBox *>(QStringLiteral("choice3"))); // has no secret
        choose(*dialog, 1, SecretChoice::KeepRemembered);
        field(*dialog, 2)->setText(QStringLiteral("typed"));
        fixtureChild<QCheckBox>(*dialog, "rememberSecrets")->setChecked(true);
        fixtureClick(fixtureChild<QPushButton>(*dialog, "submitButton"));
        QTRY_VERIFY(drafts);
        QVERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(drafts->size(), 4);
        QCOMPARE(drafts->at(0).secret, QStringLiteral("of 1"));
        QCOMPARE(drafts->at(1).secret, QStringLiteral("of 2"));
        QCOMPARE(drafts->at(2).secret, QStringLiteral("typed"));
        QVERIFY(drafts->at(2).remembersSecret);
        QCOMPARE(drafts->at(3).secretChoice, SecretChoice::None);
        for (const WebhookDraft &draft : *drafts) {
            QVERIFY(!draft.isEnabled);
            QVERIFY(draft.secretChoice != SecretChoice::KeepRemembered);
            QVERIFY(problemsIn(draft).isEmpty());
        }

        // Cancelling is an answer too, and nothing is asked where everything is known.
        drafts.reset();
        QTRY_VERIFY(!window.findChild<SecretsDialog *>());
        supply->supply(requests, SecretDialog::Action::Disable, nullptr, this, keep);
        QTRY_VERIFY(window.findChild<SecretsDialog *>());
        fixtureClick(fixtureChild<QPushButton>(*window.findChild<SecretsDialog *>(), "cancelButton"));
        QTRY_VERIFY(drafts);
        QVERIFY(drafts->isEmpty());
        drafts.reset();
        QTRY_VERIFY(!window.findChild<SecretsDialog *>());
        supply->supply({disabling(remembered), disabling(plain)}, SecretDialog::Action::Disable, nullptr,
                       this, keep);
        QVERIFY(!drafts);
        QTRY_VERIFY(drafts);
        QCOMPARE(drafts->size(), 2);
        QVERIFY(!window.findChild<SecretsDialog *>());
    }

    void pictures()
    {
        Webhook base = fixtureWebhook();
        base.description = QStringLiteral("On-call pager");
        SecretMemory memory;
        memory.place = RememberedSecrets::Place::Keyring;
        SecretDialog entering(SecretDialog::Action::Disable, base);
        entering.setMemory(memory);
        entering.show();
        fixtureClick(fixtureChild<QPushButton>(entering, "enterButton"));
        QVERIFY(fixtureChild<QCheckBox>(entering, "rememberSecret")->isVisible());
        shoot(entering, QStringLiteral("secret-entering"));
        memory.isRemembered = true;
        SecretDialog locked(SecretDialog::Action::Disable, base);
        locked.setMemory(memory);
        locked.showNotRecalled(VaultAnswer::Kind::Locked);
        locked.show();
        QVERIFY(fixtureChild<Note>(locked, "vaultNote")->isVisible());
        shoot(locked, QStringLiteral("secret-locked"));
        memory.mayBeStale = true;
        SecretDialog stale(SecretDialog::Action::Disable, base);
        stale.setMemory(memory);
        stale.show();
        QVERIFY(fixtureChild<QPushButton>(stale, "rememberedButton")->isVisible());
        shoot(stale, QStringLiteral("secret-stale"));

        EditorDialog editor(EditorDialog::Mode::Edit);
        editor.setCatalog(fixtureCatalog());
        editor.setWebhook(base);
        memory.mayBeStale = false;
        editor.setSecretMemory(memory);
        editor.show();
        auto *scroll = fixtureChild<QScrollArea>(editor, "formScroll");
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        QVERIFY(fixtureChild<FieldHint>(editor, "rememberedHint")->isVisible());
        shoot(editor, QStringLiteral("editor-remembered"));
        fixtureClick(fixtureChild<QPushButton>(editor, "enterAnotherButton"));
        QVERIFY(fixtureChild<QCheckBox>(editor, "rememberSecret")->isVisible());
        QCoreApplication::processEvents();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        shoot(editor, QStringLiteral("editor-another"));
    }
};

QW_TEST(QApplication, SecretsDialogTest)

} // namespace tst_secretsdialog

#include "tst_secretsdialog.moc"
