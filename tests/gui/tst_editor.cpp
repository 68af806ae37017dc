#include "tests/gui/editorfixture.h"
#include "tests/support/testprogram.h"

#include "ui/editor/editordialog.h"
#include "ui/editor/eventspicker.h"
#include "ui/editor/patterneditor.h"
#include "ui/editor/patterntag.h"
#include "ui/editor/targetfield.h"
#include "ui/preview/previewpanel.h"
#include "ui/widgets/checkchip.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/note.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switch.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

namespace tst_editor {

// Collects the addresses that would open in a browser.
class OpenedAddresses : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> addresses;

public slots:
    void open(const QUrl &url) { addresses.append(url); }
};

class EditorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { fixtureLook(); }
    void createFromNothing();
    void saveExplainsAndFocusesTheFirstProblem();
    void presetsSetTheEventsTheyName();
    void hintsFollowTheAddress_data();
    void hintsFollowTheAddress();
    void addressIsMaskedUntilItHasTheFocus();
    void slackExplainsWhereItsAddressIsMade();
    void pendingPatternIsSaved();
    void enterInTheProjectFieldDoesNotSave();
    void valuesOfANewerApiSurvive();
    void unknownFieldsAreNamedBeforeSaving();
    void keepIsPreselectedAndAsksForTheSecret();
    void replaceAndRemove();
    void newWebhookHasNoneOrSet();
    void secretThatTheServerDidNotMention();
    void generatedSecretsAreLongAndDiffer();
    void closingAsksOnlyWhenSomethingChanged();
    void closingADuplicateAsks();
    void controlEnterSaves();
    void tabReachesEverything();
    void enterPressesTheFocusedButton();
    void discardingAnUnreadableAddressNamesNothing();
    void narrowDialogShowsTabs();
    void changedFieldsAreNamed();
    void markupIsShownAsText();
    void testRequestCarriesTheDraft();
};

static void typeInto(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void EditorTest::createFromNothing()
{
    EditorDialog dialog(EditorDialog::Mode::Create);
    dialog.setCatalog(fixtureCatalog());
    QVERIFY(fixtureShow(dialog));
    QCOMPARE(dialog.windowTitle(), QStringLiteral("New Webhook"));
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    typeInto(fixtureChild<TargetField>(dialog, "targetUrl"), QStringLiteral("https://example.com/hook"));
    typeInto(fixtureChild<QLineEdit>(dialog, "description"), QStringLiteral("Mine"));
    fixtureClick(fixtureChild<EventCheck>(dialog, "event_DEPLOYMENT_STARTED"));
    fixtureClick(fixtureChild<CheckChip>(dialog, "mode_STAGING"));
    QLineEdit *projects = fixtureChild<QLineEdit>(dialog, "patternField");
    typeInto(projects, QStringLiteral("product*,shop"));
    auto *enabled = fixtureChild<Switch>(dialog, "enabled");
    enabled->setFocus();
    QTest::keyClick(enabled, Qt::Key_Space);
    fixtureClick(fixtureChild<QPushButton>(dialog, "saveButton"));
    QCOMPARE(submitted.size(), 1);
    WebhookDraft expected;
    expected.targetUrl = QStringLiteral("https://example.com/hook");
    expected.kind = KnownKind::Standard;
    expected.description = QStringLiteral("Mine");
    expected.isEnabled = false;
    expected.events = {KnownEvent::Started};
    expected.modes = {KnownMode::Staging};
    expected.projectPatterns = QStringList{QStringLiteral("product*"), QStringLiteral("shop")};
    QCOMPARE(submitted.first().first().value<WebhookDraft>(), expected);
    QVERIFY(!dialog.base());
}

void EditorTest::saveExplainsAndFocusesTheFirstProblem()
{
    EditorDialog dialog(EditorDialog::Mode::Create);
    QVERIFY(fixtureShow(dialog));
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    auto *save = fixtureChild<QPushButton>(dialog, "saveButton");
    QVERIFY(save->isEnabled());
    fixtureChild<QLineEdit>(dialog, "description")->setFocus();
    fixtureClick(save);
    QCOMPARE(submitted.size(), 0);
    auto *target = fixtureChild<TargetField>(dialog, "targetUrl");
    QCOMPARE(dialog.focusWidget(), target);
    auto *targetHint = fixtureChild<FieldHint>(dialog, "targetHint");
    QVERIFY(targetHint->text().contains(QStringLiteral("address")));
    QVERIFY(isInvalid(target));
    QCOMPARE(target->accessibleDescription(), targetHint->text());
    QCOMPARE(fixtureChild<FieldHint>(dialog, "eventsHint")->text(),
             QStringLiteral("Select at least one event."));

    QTest::keyClicks(target, QStringLiteral("https://example.com/x"));
    QVERIFY(!isInvalid(target));
    fixtureClick(save);
    QCOMPARE(submitted.size(), 0);
    QCOMPARE(dialog.focusWidget(), fixtureChild<EventCheck>(dialog, "event_DEPLOYMENT_STARTED"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QCOMPARE(fixtureChild<FieldHint>(dialog, "eventsHint")->text(), QString());
    fixtureClick(save);
    QCOMPARE(submitted.size(), 1);
}

void EditorTest::presetsSetTheEventsTheyName()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    Webhook webhook = fixtureWebhook();
    webhook.events.append(EventType::fromWire(QStringLiteral("DEPLOYMENT_PAUSED")));
    dialog.setWebhook(webhook);
    QVERIFY(fixtureShow(dialog));
    const auto newer = EventType::fromWire(QStringLiteral("DEPLOYMENT_PAUSED"));
    fixtureClick(fixtureChild<QPushButton>(dialog, "failuresButton"));
    QCOMPARE(dialog.draft().events, (QList<EventType>{KnownEvent::Failed, newer}));
    fixtureClick(fixtureChild<QPushButton>(dialog, "everythingButton"));
    QCOMPARE(dialog.draft().events, (QList<EventType>{KnownEvent::Started, KnownEvent::Successful,
                                                      KnownEvent::Failed, KnownEvent::Cancelled, newer}));
}

void EditorTest::hintsFollowTheAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("hint");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("still the scheme") << QStringLiteral("http") << QString();
    QTest::newRow("valid") << QStringLiteral("https://example.com/x") << QStringLiteral("Valid address.");
    QTest::newRow("plain") << QStringLiteral("http://example.com/x") << QStringLiteral("Not encrypted");
    QTest::newRow("no scheme") << QStringLiteral("bridge.acme.example/x")
                               << QStringLiteral("Start the address with");
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QStringLiteral("Start the address with");
    QTest::newRow("user") << QStringLiteral("https://ann:pw@example.com/")
                          << QStringLiteral("Remove the user name");
    QTest::newRow("space") << QStringLiteral("https://exam ple.com/")
                           << QStringLiteral("An address cannot hold spaces");
    QTest::newRow("no host") << QStringLiteral("https:///x")
                             << QStringLiteral("This is not a complete address");
}

void EditorTest::hintsFollowTheAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, hint);
    EditorDialog dialog(EditorDialog::Mode::Create);
    QVERIFY(fixtureShow(dialog));
    auto *target = fixtureChild<TargetField>(dialog, "targetUrl");
    typeInto(target, address);
    const QString shown = fixtureChild<FieldHint>(dialog, "targetHint")->text();
    if (hint.isEmpty())
        QCOMPARE(shown, QString());
    else
        QVERIFY2(shown.startsWith(hint), qPrintable(shown));
    QCOMPARE(dialog.draft().targetUrl, address);
}

void EditorTest::addressIsMaskedUntilItHasTheFocus()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    const Webhook webhook = fixtureWebhook();
    dialog.setWebhook(webhook);
    QVERIFY(fixtureShow(dialog));
    auto *target = fixtureChild<TargetField>(dialog, "targetUrl");
    auto *description = fixtureChild<QLineEdit>(dialog, "description");
    description->setFocus();
    QVERIFY(target->isMasked());
    QCOMPARE(target->text(), QStringLiteral("https://bridge.acme.example/****9fQa"));
    QCOMPARE(dialog.draft().targetUrl, webhook.targetUrl);
    target->setFocus();
    QCOMPARE(target->text(), webhook.targetUrl);
    description->setFocus();
    QVERIFY(target->isMasked());
    QVERIFY(!dialog.isChanged());

    // The eye, without the focus.
    auto *eye = fixtureChild<IconButton>(*target, "addressEye");
    QCOMPARE(eye->accessibleName(), QStringLiteral("Show Address"));
    fixtureClick(eye);
    QCOMPARE(target->text(), webhook.targetUrl);
    QCOMPARE(eye->accessibleName(), QStringLiteral("Hide Address"));
    fixtureClick(eye);
    QVERIFY(target->isMasked());
    // While it is edited the eye ends the editing.
    target->setFocus();
    fixtureClick(eye);
    QVERIFY(target->isMasked());
}

void EditorTest::slackExplainsWhereItsAddressIsMade()
{
    EditorDialog dialog(EditorDialog::Mode::Create);
    QVERIFY(fixtureShow(dialog));
    auto *hint = fixtureChild<FieldHint>(dialog, "kindHint");
    auto *apps = fixtureChild<QPushButton>(dialog, "slackAppsButton");
    QVERIFY(!apps->isVisible());
    auto *kind = fixtureChild<Segmented>(dialog, "kind");
    fixtureClick(kind->segment(1));
    QCOMPARE(dialog.draft().kind, WebhookKind(KnownKind::Slack));
    QVERIFY(hint->text().startsWith(QStringLiteral("Slack makes the address")));
    OpenedAddresses opened;
    QDesktopServices::setUrlHandler(QStringLiteral("https"), &opened, "open");
    fixtureClick(apps);
    fixtureClick(fixtureChild<QPushButton>(dialog, "slackGuideButton"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QCOMPARE(
        opened.addresses,
        (QList<QUrl>{QUrl(QStringLiteral("https://api.slack.com/apps")),
                     QUrl(QStringLiteral("https://www.qovery.com/docs/configuration/integrations/slack"))}));
    typeInto(fixtureChild<TargetField>(dialog, "targetUrl"), QStringLiteral("https://chat.example/x"));
    QVERIFY(hint->text().contains(QStringLiteral("chat.example")));
    QCOMPARE(hint->tone(), Tone::Info);
    typeInto(fixtureChild<TargetField>(dialog, "targetUrl"),
             QStringLiteral("https://hooks.slack.com/services/T/B/x"));
    QVERIFY(hint->text().startsWith(QStringLiteral("Slack makes the address")));
    fixtureClick(kind->segment(0));
    QVERIFY(!apps->isVisible());
}

void EditorTest::pendingPatternIsSaved()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    Webhook webhook = fixtureWebhook();
    webhook.secretIsSet = false;
    dialog.setWebhook(webhook);
    dialog.setCatalog(fixtureCatalog());
    QVERIFY(fixtureShow(dialog));
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    auto *field = fixtureChild<QLineEdit>(dialog, "patternField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("shop"));
    QVERIFY(dialog.isChanged());
    // The preview counts it from the first key.
    auto *preview = fixtureChild<PreviewPanel>(dialog, "preview");
    QTRY_COMPARE(preview->matchCount(), std::optional<qsizetype>(9)); // 3 + 2 + 3 + 1
    fixtureClick(fixtureChild<QPushButton>(dialog, "saveButton"));
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.first().first().value<WebhookDraft>().projectPatterns,
             (QStringList{QStringLiteral("product*"), QStringLiteral("analytics"), QStringLiteral("shop")}));
    QCOMPARE(dialog.findChildren<PatternTag *>().size(), 3);
    QCOMPARE(field->text(), QString());
}

void EditorTest::enterInTheProjectFieldDoesNotSave()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    Webhook webhook = fixtureWebhook();
    webhook.secretIsSet = false;
    dialog.setWebhook(webhook);
    QVERIFY(fixtureShow(dialog));
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    auto *field = fixtureChild<QLineEdit>(dialog, "patternField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("shop"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(submitted.size(), 0);
    QCOMPARE(dialog.draft().projectPatterns.last(), QStringLiteral("shop"));
    // Elsewhere Enter presses the default button.
    auto *description = fixtureChild<QLineEdit>(dialog, "description");
    description->setFocus();
    QTest::keyClick(description, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
}

void EditorTest::valuesOfANewerApiSurvive()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    Webhook webhook = fixtureWebhook();
    webhook.secretIsSet = false;
    webhook.kind = WebhookKind::fromWire(QStringLiteral("TEAMS"));
    webhook.events = {KnownEvent::Failed, EventType::fromWire(QStringLiteral("DEPLOYMENT_PAUSED"))};
    webhook.modes = {EnvironmentMode::fromWire(QStringLiteral("CANARY"))};
    dialog.setWebhook(webhook);
    QVERIFY(fixtureShow(dialog));
    QVERIFY(!dialog.isChanged());
    auto *kind = fixtureChild<Segmented>(dialog, "kind");
    QCOMPARE(kind->count(), 3);
    QCOMPARE(kind->currentData().toString(), QStringLiteral("TEAMS"));
    QVERIFY(fixtureChild<EventCheck>(dialog, "event_DEPLOYMENT_PAUSED")->isChecked());
    QVERIFY(fixtureChild<CheckChip>(dialog, "mode_CANARY")->isChecked());
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    typeInto(fixtureChild<QLineEdit>(dialog, "description"), QStringLiteral("Renamed"));
    fixtureClick(fixtureChild<QPushButton>(dialog, "saveButton"));
    QCOMPARE(submitted.size(), 1);
    const auto draft = submitted.first().first().value<WebhookDraft>();
    QCOMPARE(draft.kind, webhook.kind);
    QCOMPARE(draft.events, webhook.events);
    QCOMPARE(draft.modes, webhook.modes);
    QCOMPARE(draft.description, QStringLiteral("Renamed"));
}

void EditorTest::unknownFieldsAreNamedBeforeSaving()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    Webhook webhook = fixtureWebhook();
    webhook.unknownFields = QStringList{QStringLiteral("retry_policy"), QStringLiteral("<b>x</b>")};
    dialog.setWebhook(webhook);
    QVERIFY(fixtureShow(dialog));
    auto *note = fixtureChild<Note>(dialog, "note");
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QStringLiteral("retry_policy, <b>x</b>")));
    dialog.setWebhook(fixtureWebhook());
    QVERIFY(!note->isVisible());
}

void EditorTest::keepIsPreselectedAndAsksForTheSecret()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(fixtureWebhook());
    QVERIFY(fixtureShow(dialog));
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    QCOMPARE(dialog.draft().secretChoice, SecretChoice::Keep);
    auto *secret = fixtureChild<SecretField>(dialog, "secretField");
    QVERIFY(secret->isVisible());
    QCOMPARE(secret->placeholderText(), QStringLiteral("Current secret"));
    QVERIFY(fixtureChild<FieldHint>(dialog, "secretHint")
                ->text()
                .contains(QStringLiteral("Qovery cannot check it")));
    QVERIFY(!fixtureChild<QPushButton>(dialog, "generateButton")->isVisible());
    fixtureClick(fixtureChild<QPushButton>(dialog, "saveButton"));
    QCOMPARE(submitted.size(), 0);
    QCOMPARE(dialog.focusWidget(), secret);
    QVERIFY(fixtureChild<FieldHint>(dialog, "secretProblem")
                ->text()
                .contains(QStringLiteral("Enter the current secret")));
    QTest::keyClicks(secret, QStringLiteral("s3cr3t-a"));
    QCOMPARE(fixtureChild<FieldHint>(dialog, "secretProblem")->text(), QString());
    fixtureClick(fixtureChild<QPushButton>(dialog, "saveButton"));
    QCOMPARE(submitted.size(), 1);
    const auto draft = submitted.first().first().value<WebhookDraft>();
    QCOMPARE(draft.secretChoice, SecretChoice::Keep);
    QCOMPARE(draft.secret, QStringLiteral("s3cr3t-a"));
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

void EditorTest::replaceAndRemove()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(fixtureWebhook());
    QVERIFY(fixtureShow(dialog));
    auto *choice = fixtureChild<Segmented>(dialog, "secretChoice");
    auto *secret = fixtureChild<SecretField>(dialog, "secretField");
    QTest::keyClicks(secret, QStringLiteral("s3cr3t-old"));
    fixtureClick(choice->segment(1));
    QCOMPARE(secret->text(), QString()); // the current secret is not taken for the new one
    QCOMPARE(fixtureChild<FieldHint>(dialog, "secretHint")->text(),
             QStringLiteral("The current secret stops working when you save. No overlap."));
    QTest::keyClicks(secret, QStringLiteral("s3cr3t-new"));
    QCOMPARE(dialog.draft().secretChoice, SecretChoice::Replace);
    QCOMPARE(dialog.draft().secret, QStringLiteral("s3cr3t-new"));
    fixtureClick(choice->segment(2));
    QVERIFY(!secret->isVisible());
    QCOMPARE(dialog.draft().secretChoice, SecretChoice::Remove);
    QCOMPARE(dialog.draft().secret, QString());
    fixtureClick(choice->segment(0));
    QCOMPARE(dialog.draft().secret, QStringLiteral("s3cr3t-old"));
}

void EditorTest::newWebhookHasNoneOrSet()
{
    EditorDialog dialog(EditorDialog::Mode::Create);
    QVERIFY(fixtureShow(dialog));
    auto *choice = fixtureChild<Segmented>(dialog, "secretChoice");
    QCOMPARE(choice->count(), 2);
    QCOMPARE(dialog.draft().secretChoice, SecretChoice::None);
    QVERIFY(!fixtureChild<SecretField>(dialog, "secretField")->isVisible());
    fixtureClick(choice->segment(1));
    QCOMPARE(dialog.draft().secretChoice, SecretChoice::Replace);
    QVERIFY(fixtureChild<SecretField>(dialog, "secretField")->isVisible());
}

void EditorTest::secretThatTheServerDidNotMention()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    Webhook webhook = fixtureWebhook();
    webhook.secretIsSet.reset();
    dialog.setWebhook(webhook);
    QVERIFY(fixtureShow(dialog));
    QCOMPARE(dialog.draft().secretChoice, SecretChoice::Keep);
    QCOMPARE(fixtureChild<QLabel>(dialog, "secretState")->text(),
             QStringLiteral("The server did not say if one is set."));
    QCOMPARE(fixtureChild<Segmented>(dialog, "secretChoice")->count(), 3);
}

void EditorTest::generatedSecretsAreLongAndDiffer()
{
    EditorDialog dialog(EditorDialog::Mode::Create);
    QVERIFY(fixtureShow(dialog));
    fixtureClick(fixtureChild<Segmented>(dialog, "secretChoice")->segment(1));
    auto *generate = fixtureChild<QPushButton>(dialog, "generateButton");
    auto *secret = fixtureChild<SecretField>(dialog, "secretField");
    fixtureClick(generate);
    const QString first = secret->text();
    QCOMPARE(first.size(), 43);
    QVERIFY(secret->isRevealed());
    fixtureClick(generate);
    QCOMPARE(secret->text().size(), 43);
    QVERIFY(secret->text() != first);
    QCOMPARE(dialog.draft().secret, secret->text());
}

void EditorTest::closingAsksOnlyWhenSomethingChanged()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(fixtureWebhook());
    QVERIFY(fixtureShow(dialog));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());

    QVERIFY(fixtureShow(dialog));
    typeInto(fixtureChild<QLineEdit>(dialog, "description"), QStringLiteral("Other"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    auto *question = fixtureChild<ConfirmDialog>(dialog, "discardQuestion");
    QVERIFY(question);
    QCOMPARE(question->title(), QStringLiteral("Discard the changes to “Product release bridge”?"));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!dialog.findChild<ConfirmDialog *>());
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.draft().description, QStringLiteral("Other"));

    QSignalSpy rejected(&dialog, &QDialog::rejected);
    QVERIFY(!dialog.close());
    question = fixtureChild<ConfirmDialog>(dialog, "discardQuestion");
    QVERIFY(question);
    const QList<QPushButton *> buttons = question->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QStringLiteral("Discard"))
            fixtureClick(button);
    }
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(rejected.size(), 1);
}

void EditorTest::closingADuplicateAsks()
{
    EditorDialog dialog(EditorDialog::Mode::Create);
    WebhookDraft draft = WebhookDraft::fromWebhook(fixtureWebhook());
    draft.secretChoice = SecretChoice::None;
    dialog.setDraft(draft);
    QVERIFY(fixtureShow(dialog));
    QVERIFY(dialog.isChanged());
    QCOMPARE(dialog.draft(), draft);
    fixtureClick(fixtureChild<QPushButton>(dialog, "cancelButton"));
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<ConfirmDialog *>(QStringLiteral("discardQuestion")));
}

void EditorTest::controlEnterSaves()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    Webhook webhook = fixtureWebhook();
    webhook.secretIsSet = false;
    dialog.setWebhook(webhook);
    QVERIFY(fixtureShow(dialog));
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    for (const char *name : {"targetUrl", "description", "patternField"}) {
        auto *field = fixtureChild<QLineEdit>(dialog, name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    }
    auto *box = fixtureChild<EventCheck>(dialog, "event_DEPLOYMENT_FAILURE");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(submitted.size(), 4);
}

// Each control once, in reading order, forwards and backwards.
void EditorTest::tabReachesEverything()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(fixtureWebhook());
    dialog.setCatalog(fixtureCatalog());
    QVERIFY(fixtureShow(dialog));
    dialog.resize(1120, 770);                                        // the screen of the tests is smaller
    QTRY_VERIFY(fixtureChild<QWidget>(dialog, "tree")->isVisible()); // once it knows what matches
    const QStringList expected{"enabled",
                               "targetUrl",
                               "addressEye",
                               "segment0", // kind
                               "description",
                               "event_DEPLOYMENT_STARTED",
                               "event_DEPLOYMENT_SUCCESSFUL",
                               "event_DEPLOYMENT_FAILURE",
                               "event_DEPLOYMENT_CANCELLED",
                               "failuresButton",
                               "everythingButton",
                               "mode_PRODUCTION",
                               "mode_STAGING",
                               "mode_DEVELOPMENT",
                               "mode_PREVIEW",
                               "patternField",
                               "segment0", // secret: keep
                               "secretField",
                               "eye",
                               "tree",
                               "whatsThisButton",
                               "testButton",
                               "cancelButton",
                               "saveButton"};
    fixtureChild<Switch>(dialog, "enabled")->setFocus();
    QStringList seen;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        seen.append(dialog.focusWidget()->objectName());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(seen, expected);
    QCOMPARE(dialog.focusWidget()->objectName(), expected.first());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Backtab);
    QCOMPARE(dialog.focusWidget()->objectName(), expected.last());
}

// Enter on a button that is not the default one presses that button, and never saves.
void EditorTest::enterPressesTheFocusedButton()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    Webhook webhook = fixtureWebhook();
    webhook.secretIsSet = false;
    dialog.setWebhook(webhook);
    QVERIFY(fixtureShow(dialog));
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    auto *everything = fixtureChild<QPushButton>(dialog, "everythingButton");
    everything->setFocus();
    QTest::keyClick(everything, Qt::Key_Return);
    QCOMPARE(dialog.draft().events.size(), 4);
    auto *eye = fixtureChild<QWidget>(dialog, "addressEye");
    eye->setFocus();
    QTest::keyClick(eye, Qt::Key_Enter);
    QVERIFY(fixtureChild<TargetField>(dialog, "targetUrl")->text().contains(QStringLiteral("7c1e55d29fQa")));
    auto *cancel = fixtureChild<QPushButton>(dialog, "cancelButton");
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    QVERIFY(dialog.findChild<QWidget *>(QStringLiteral("discardQuestion")));
    QCOMPARE(submitted.size(), 0);
}

void EditorTest::discardingAnUnreadableAddressNamesNothing()
{
    EditorDialog dialog(EditorDialog::Mode::Create);
    QVERIFY(fixtureShow(dialog));
    typeInto(fixtureChild<TargetField>(dialog, "targetUrl"), QStringLiteral("ftp://x y"));
    dialog.reject();
    auto *question = fixtureChild<ConfirmDialog>(dialog, "discardQuestion");
    QCOMPARE(question->title(), QStringLiteral("Discard the new webhook?"));
}

void EditorTest::narrowDialogShowsTabs()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(fixtureWebhook());
    dialog.setCatalog(fixtureCatalog());
    dialog.resize(1000, 600);
    QVERIFY(fixtureShow(dialog));
    auto *tabs = fixtureChild<QTabBar>(dialog, "tabs");
    auto *preview = fixtureChild<PreviewPanel>(dialog, "preview");
    auto *target = fixtureChild<TargetField>(dialog, "targetUrl");
    QVERIFY(tabs->isVisible());
    QVERIFY(!preview->isVisible());
    QTRY_COMPARE(tabs->tabText(1), QStringLiteral("Preview (8)"));
    tabs->setCurrentIndex(1);
    QVERIFY(preview->isVisible());
    QVERIFY(!target->isVisible());
    // Saving with a problem brings its field back into sight.
    fixtureClick(fixtureChild<QPushButton>(dialog, "saveButton"));
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(dialog.focusWidget(), fixtureChild<SecretField>(dialog, "secretField"));
    dialog.resize(1120, 770);
    QTRY_VERIFY(preview->isVisible() && target->isVisible() && !tabs->isVisible());
}

void EditorTest::changedFieldsAreNamed()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(fixtureWebhook());
    QVERIFY(fixtureShow(dialog));
    auto *footer = fixtureChild<QLabel>(dialog, "footerText");
    QCOMPARE(footer->text(), QString());
    auto *field = fixtureChild<QLineEdit>(dialog, "patternField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("shop,"));
    fixtureClick(fixtureChild<Segmented>(dialog, "secretChoice")->segment(1));
    QCOMPARE(footer->text(), QStringLiteral("Changed: Projects, Secret."));
}

void EditorTest::markupIsShownAsText()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    Webhook webhook = fixtureWebhook();
    webhook.description = QStringLiteral("<b>x</b>");
    webhook.projectPatterns = QStringList{QStringLiteral("<b>x</b>")};
    dialog.setWebhook(webhook);
    dialog.setCatalog(fixtureCatalog());
    QVERIFY(fixtureShow(dialog));
    QCOMPARE(dialog.windowTitle(), QStringLiteral("Edit Webhook — <b>x</b>"));
    auto *tag = dialog.findChild<PatternTag *>();
    QTRY_VERIFY(tag->accessibleName().startsWith(QStringLiteral("<b>x</b>, matches nothing")));
    QVERIFY(!tag->toolTip().contains(QStringLiteral("<b>x")));
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void EditorTest::testRequestCarriesTheDraft()
{
    EditorDialog dialog(EditorDialog::Mode::Create);
    QVERIFY(fixtureShow(dialog));
    QSignalSpy requested(&dialog, &EditorDialog::testRequested);
    typeInto(fixtureChild<TargetField>(dialog, "targetUrl"), QStringLiteral("http://127.0.0.1:8080/x"));
    fixtureClick(fixtureChild<QPushButton>(dialog, "testButton"));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<WebhookDraft>().targetUrl,
             QStringLiteral("http://127.0.0.1:8080/x"));
}

QW_TEST(QApplication, EditorTest)

} // namespace tst_editor

#include "tst_editor.moc"
