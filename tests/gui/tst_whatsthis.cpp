// What's This of the editor (K8): every widget of it that takes the focus is explained, by the keyboard, by
// the button and in What's This mode; a screen reader is told.
#include "tests/gui/editorfixture.h"
#include "tests/support/testprogram.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/connecthelp.h"
#include "ui/editor/editordialog.h"
#include "ui/editor/editorhelp.h"
#include "ui/editor/patterntag.h"
#include "ui/editor/secretmemory.h"
#include "ui/editor/targetfield.h"
#include "ui/help/helppopup.h"
#include "ui/help/whatsthis.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/segmented.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QWhatsThis>

namespace tst_whatsthis {

class TestWhatsThis : public QObject
{
    Q_OBJECT

    std::unique_ptr<WhatsThis> m_whatsThis;
    std::unique_ptr<EditorDialog> m_dialog;

    void openEditor(const std::optional<Webhook> &webhook = fixtureWebhook())
    {
        m_dialog =
            std::make_unique<EditorDialog>(webhook ? EditorDialog::Mode::Edit : EditorDialog::Mode::Create);
        if (webhook)
            m_dialog->setWebhook(*webhook);
        m_dialog->setCatalog(fixtureCatalog());
        QVERIFY(fixtureShow(*m_dialog));
        m_dialog->resize(1120, 770);
        QTRY_VERIFY(fixtureChild<QWidget>(*m_dialog, "tree")->isVisible());
    }
    static HelpPopup *popup() { return qobject_cast<HelpPopup *>(QApplication::activePopupWidget()); }
    static QString shownTitle()
    {
        const auto *label = popup() ? popup()->findChild<QLabel *>() : nullptr;
        return label ? label->text() : QString();
    }
    // Back in the dialog, as after a popup on a desktop: offscreen lets it take the activation along.
    bool returns() const
    {
        m_dialog->activateWindow();
        return QTest::qWaitForWindowActive(m_dialog.get());
    }
    void shiftF1() const
    {
        QVERIFY(popup() != nullptr || returns());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
    }
    // Names of what can get the focus and is explained by nothing.
    QStringList unexplained() const { return unexplainedIn(m_dialog.get()); }
    static QStringList unexplainedIn(const QDialog *dialog)
    {
        QStringList names;
        const QList<QWidget *> all = dialog->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            const bool isPart = widget->window() != dialog || qobject_cast<QScrollArea *>(widget);
            if (!isPart && widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                WhatsThis::explained(widget) == nullptr)
                names.append(widget->objectName());
        }
        return names;
    }

private slots:
    void initTestCase()
    {
        fixtureLook();
        installAccessibility();
        m_whatsThis = std::make_unique<WhatsThis>();
    }
    void cleanup()
    {
        if (popup() != nullptr)
            popup()->close();
        m_dialog.reset();
    }
    void everyFieldIsExplained_data();
    void everyFieldIsExplained();
    void eachTextHasATitleAndAnExplanation_data();
    void eachTextHasATitleAndAnExplanation();
    void aScreenReaderIsGivenIt();
    void shiftF1ExplainsTheFocusedField();
    void keysCloseIt_data();
    void keysCloseIt();
    void otherKeysGoOn();
    void whatIsTypedStaysWhileItIsExplained();
    void theButtonExplainsTheFieldBefore();
    void theModeExplainsWhatIsClicked();
    void theTokenDialogIsExplained();
    void itStaysOnTheScreen_data();
    void itStaysOnTheScreen();
};

void TestWhatsThis::everyFieldIsExplained_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("isRemembered");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("new") << true << false << QByteArray("STANDARD");
    QTest::newRow("saved") << false << false << QByteArray("STANDARD");
    QTest::newRow("secret remembered") << false << true << QByteArray("SLACK");
    QTest::newRow("of a newer API") << false << false << QByteArray("TEAMS");
}

void TestWhatsThis::everyFieldIsExplained()
{
    QFETCH(const bool, isNew);
    QFETCH(const bool, isRemembered);
    QFETCH(const QByteArray, kind);
    Webhook webhook = fixtureWebhook();
    webhook.kind = WebhookKind::fromWire(QString::fromLatin1(kind));
    if (!webhook.kind.known()) {
        webhook.events.append(EventType::fromWire(QStringLiteral("ENVIRONMENT_STOPPED")));
        webhook.modes.append(EnvironmentMode::fromWire(QStringLiteral("LOAD_TEST")));
    }
    openEditor(isNew ? std::nullopt : std::optional(webhook));
    SecretMemory memory;
    memory.place = RememberedSecrets::Place::Keyring;
    memory.isRemembered = isRemembered;
    m_dialog->setSecretMemory(memory);
    QCOMPARE(unexplained(), QStringList());
    // Each choice of the secret shows other fields.
    auto *choices = fixtureChild<Segmented>(*m_dialog, "secretChoice");
    for (int choice = 0; choice < choices->count(); ++choice) {
        fixtureClick(choices->segment(choice));
        QCOMPARE(unexplained(), QStringList());
    }
    m_dialog->resize(900, 640);
    QCOMPARE(unexplained(), QStringList());
}

void TestWhatsThis::eachTextHasATitleAndAnExplanation_data()
{
    QTest::addColumn<QString>("text");
    for (const WebhookField field :
         {WebhookField::Enabled, WebhookField::TargetUrl, WebhookField::Kind, WebhookField::Description,
          WebhookField::Events, WebhookField::Modes, WebhookField::ProjectPatterns, WebhookField::Secret})
        QTest::addRow("field %d", int(field)) << EditorHelp::field(field);
    for (const KnownEvent event : knownEvents())
        QTest::addRow("event %d", int(event)) << EditorHelp::event(event);
    for (const KnownMode mode : knownModes())
        QTest::addRow("mode %d", int(mode)) << EditorHelp::mode(mode);
    for (const SecretChoice choice : {SecretChoice::None, SecretChoice::Keep, SecretChoice::KeepRemembered,
                                      SecretChoice::Replace, SecretChoice::Remove}) {
        QTest::addRow("choice %d", int(choice)) << EditorHelp::secretChoice(choice);
        QTest::addRow("secret %d", int(choice)) << EditorHelp::secretField(choice);
    }
    for (const auto &text :
         {ConnectHelp::token(), ConnectHelp::paste(), ConnectHelp::keep(), ConnectHelp::inKeyring(),
          ConnectHelp::forSession(), ConnectHelp::address(), ConnectHelp::demo(), ConnectHelp::snapshot(),
          ConnectHelp::cancel(), ConnectHelp::connectButton()})
        QTest::addRow("connect: %s", qPrintable(text.section(u'\n', 0, 0))) << text;
    for (const auto place : {RememberedSecrets::Place::Keyring, RememberedSecrets::Place::Session})
        QTest::addRow("remember %d", int(place)) << EditorHelp::remember(place);
}

void TestWhatsThis::eachTextHasATitleAndAnExplanation()
{
    QFETCH(const QString, text);
    const QStringList paragraphs = text.split(QStringLiteral("\n\n"));
    QVERIFY(paragraphs.size() >= 2);
    QVERIFY(paragraphs.first().size() < 40);
    QVERIFY(!paragraphs.first().endsWith(u'.'));
    for (const QString &paragraph : paragraphs.mid(1))
        QVERIFY2(paragraph.endsWith(u'.'), qPrintable(paragraph));
    QVERIFY2(!text.contains(QLatin1String("%1")), qPrintable(text));
}

void TestWhatsThis::aScreenReaderIsGivenIt()
{
    openEditor();
    for (const char *name : {"enabled", "targetUrl", "description", "event_DEPLOYMENT_FAILURE",
                             "mode_PRODUCTION", "patternField", "secretField", "patternTag", "saveButton"}) {
        auto *widget = fixtureChild<QWidget>(*m_dialog, name);
        QVERIFY2(!widget->whatsThis().isEmpty(), name);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QCOMPARE(accessible->text(QAccessible::Help), widget->whatsThis());
    }
    const auto *kind = fixtureChild<Segmented>(*m_dialog, "kind");
    QCOMPARE(QAccessible::queryAccessibleInterface(kind->segment(1))->text(QAccessible::Help),
             EditorHelp::field(WebhookField::Kind));

    fixtureChild<QWidget>(*m_dialog, "description")->setFocus();
    shiftF1();
    QVERIFY(popup() != nullptr);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(popup());
    QCOMPARE(accessible->role(), QAccessible::Dialog);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Description"));
    QVERIFY(accessible->text(QAccessible::Description).startsWith(QLatin1String("A text of your own")));
    QVERIFY(accessible->state().focused);
}

void TestWhatsThis::shiftF1ExplainsTheFocusedField()
{
    openEditor();
    auto *failed = fixtureChild<QWidget>(*m_dialog, "event_DEPLOYMENT_FAILURE");
    failed->setFocus();
    shiftF1();
    QCOMPARE(shownTitle(), QStringLiteral("Failed"));
    QCOMPARE(popup()->explained(), failed);
    // Each paragraph is there, as plain text, and fits.
    const QList<QLabel *> labels = popup()->findChildren<QLabel *>();
    QCOMPARE(labels.size(), failed->whatsThis().count(QStringLiteral("\n\n")) + 1);
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    shiftF1();
    QVERIFY(popup() == nullptr);
    QVERIFY(returns());
    QCOMPARE(QApplication::focusWidget(), failed);

    // What has no text of its own is explained by what it stands in.
    auto *tag = fixtureChild<PatternTag>(*m_dialog, "patternTag");
    tag->setFocus();
    shiftF1();
    QCOMPARE(shownTitle(), QStringLiteral("Pattern"));
}

void TestWhatsThis::keysCloseIt_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Escape") << Qt::Key_Escape;
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
}

void TestWhatsThis::keysCloseIt()
{
    QFETCH(const Qt::Key, key);
    openEditor();
    QSignalSpy submitted(m_dialog.get(), &EditorDialog::submitted);
    auto *description = fixtureChild<QLineEdit>(*m_dialog, "description");
    const QString before = description->text();
    description->setFocus();
    shiftF1();
    QVERIFY(popup() != nullptr);
    QTest::keyClick(popup(), Qt::Key_Shift);
    QVERIFY(popup() != nullptr);
    QTest::keyClick(popup(), key);
    QVERIFY(popup() == nullptr);
    QCoreApplication::processEvents();
    QVERIFY(m_dialog->isVisible()); // the key was the popup's, not the dialog's
    QCOMPARE(submitted.size(), 0);
    QCOMPARE(description->text(), before);
    QVERIFY(returns());
    QCOMPARE(QApplication::focusWidget(), description);
}

void TestWhatsThis::otherKeysGoOn()
{
    openEditor();
    auto *description = fixtureChild<QLineEdit>(*m_dialog, "description");
    description->setFocus();
    description->clear();
    shiftF1();
    QVERIFY(popup() != nullptr);
    QTest::keyClicks(popup(), QStringLiteral("a"));
    QVERIFY(popup() == nullptr);
    QTRY_COMPARE(description->text(), QStringLiteral("a"));
    shiftF1();
    QTest::keyClick(popup(), Qt::Key_Tab);
    QTRY_VERIFY(m_dialog->focusWidget() != description);
}

// The popup is no leaving of the field: neither is an address masked, nor is a pattern taken over that is
// being typed.
void TestWhatsThis::whatIsTypedStaysWhileItIsExplained()
{
    openEditor();
    auto *target = fixtureChild<TargetField>(*m_dialog, "targetUrl");
    target->setFocus();
    QVERIFY(!target->isMasked());
    shiftF1();
    QCOMPARE(shownTitle(), QStringLiteral("Target URL"));
    QVERIFY(!target->isMasked());
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(!target->isMasked());

    auto *pattern = fixtureChild<QLineEdit>(*m_dialog, "patternField");
    pattern->setFocus();
    QTest::keyClicks(pattern, QStringLiteral("zzz"));
    shiftF1();
    QCOMPARE(shownTitle(), QStringLiteral("Projects"));
    QTest::keyClick(popup(), Qt::Key_Escape);
    QCOMPARE(pattern->text(), QStringLiteral("zzz"));
}

void TestWhatsThis::theButtonExplainsTheFieldBefore()
{
    openEditor();
    auto *button = fixtureChild<WhatsThisButton>(*m_dialog, "whatsThisButton");
    QVERIFY(button->accessibleDescription().contains(QLatin1String("Shift+F1")));
    auto *staging = fixtureChild<QWidget>(*m_dialog, "mode_STAGING");
    staging->setFocus();
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(shownTitle(), QStringLiteral("Staging"));
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
}

void TestWhatsThis::theModeExplainsWhatIsClicked()
{
    openEditor();
    auto *description = fixtureChild<QWidget>(*m_dialog, "description");
    description->setFocus();
    auto *enabled = fixtureChild<QAbstractButton>(*m_dialog, "enabled");
    const bool wasEnabled = enabled->isChecked();
    auto *button = fixtureChild<WhatsThisButton>(*m_dialog, "whatsThisButton");
    fixtureClick(button);
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QCOMPARE(QApplication::focusWidget(), description);
    fixtureClick(enabled);
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QCOMPARE(shownTitle(), QStringLiteral("Enabled"));
    QCOMPARE(enabled->isChecked(), wasEnabled); // it was asked about, not used
    QTest::keyClick(popup(), Qt::Key_Escape);

    // The label and the hint belong to the field.
    fixtureClick(button);
    fixtureClick(fixtureChild<QWidget>(*m_dialog, "targetHint"));
    QCOMPARE(shownTitle(), QStringLiteral("Target URL"));
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(returns());

    fixtureClick(button);
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QTest::keyClick(description, Qt::Key_Escape);
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QVERIFY(m_dialog->isVisible());
}

void TestWhatsThis::theTokenDialogIsExplained()
{
    ConnectDialog dialog;
    dialog.setSnapshot(QDateTime::currentDateTimeUtc());
    QVERIFY(fixtureShow(dialog));
    dialog.findChild<QPushButton *>(QStringLiteral("advancedButton"))->click();
    QVERIFY(dialog.findChild<QWidget *>(QStringLiteral("addressField"))->isVisible());
    QCOMPARE(unexplainedIn(&dialog), QStringList());
    for (const auto &[name, title] : {std::pair<const char *, const char *>("tokenField", "Token"),
                                      {"pasteButton", "Paste"},
                                      {"keyringChoice", "In the System Keyring"},
                                      {"sessionChoice", "For This Session Only"},
                                      {"addressField", "API URL"},
                                      {"connectButton", "Connect"}}) {
        auto *widget = dialog.findChild<QWidget *>(QLatin1String(name));
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        widget->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
        QCOMPARE(shownTitle(), QLatin1String(title));
        QCOMPARE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Help), widget->whatsThis());
        QTest::keyClick(popup(), Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
    }
}

void TestWhatsThis::itStaysOnTheScreen_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestWhatsThis::itStaysOnTheScreen()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    openEditor();
    const QRect screen = m_dialog->screen()->availableGeometry();
    for (const char *name : {"enabled", "description", "patternField", "saveButton", "tree"}) {
        auto *widget = fixtureChild<QWidget>(*m_dialog, name);
        widget->setFocus();
        shiftF1();
        QVERIFY2(popup() != nullptr, name);
        QVERIFY2(screen.contains(popup()->geometry()), name);
        QCOMPARE(popup()->layoutDirection(), direction);
        QTest::keyClick(popup(), Qt::Key_Escape);
    }
    m_dialog.reset();
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

QW_TEST(QApplication, TestWhatsThis)

} // namespace tst_whatsthis

#include "tst_whatsthis.moc"
