#include "resources/resources.h"
#include "tests/support/testprogram.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/checkchip.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/note.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/switch.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFocusFrame>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace tst_widgets {

class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void segmentsByKeyboardAndMouse();
    void chipsByKeyboardAndMouse();
    void switchByKeyboardAndMouse();
    void focusRingOnlyForTheKeyboard();
    void successMessagesCloseUnlessHovered();
    void messageActionClosesAndRuns();
    void searchFieldEscape();
    void secretFieldHidesAndShows();
    void confirmDialogAnswersOnce();
    void typingGate();
    void elidesInsideTheHost();
    void busyButton();
    void flowLayoutWrapsAndMirrors();
    void markupStaysText();
    void accessibleRoles();
};

namespace {
const QString markup = QStringLiteral("<b>x</b>");

void showActive(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}
} // namespace

void WidgetsTest::initTestCase()
{
    initializeResources();
    installAccessibility();
    QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
    QApplication::setStyle(new WebhooksStyle);
    applyTheme(ThemeChoice::Light);
}

void WidgetsTest::segmentsByKeyboardAndMouse()
{
    Segmented group;
    group.addSegment(QStringLiteral("Keep"), {}, 1);
    group.addSegment(QStringLiteral("Replace"), {}, 2);
    group.addSegment(QStringLiteral("Remove"), {}, 3);
    QSignalSpy changed(&group, &Segmented::currentIndexChanged);
    QSignalSpy activated(&group, &Segmented::activated);
    showActive(group);
    QCOMPARE(group.currentIndex(), 0);
    QTest::mouseClick(group.segment(1), Qt::LeftButton);
    QCOMPARE(group.currentData().toInt(), 2);
    QCOMPARE(changed.count(), 1);
    QTest::mouseClick(group.segment(1), Qt::LeftButton); // stays on
    QVERIFY(group.segment(1)->isChecked());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(activated.count(), 2);
    QTest::keyClick(group.segment(1), Qt::Key_Right);
    QCOMPARE(group.currentIndex(), 2);
    QVERIFY(group.segment(2)->hasFocus());
    QTest::keyClick(group.segment(2), Qt::Key_Home);
    QCOMPARE(group.currentIndex(), 0);
    group.setSegmentEnabled(1, false);
    QTest::keyClick(group.segment(0), Qt::Key_Right); // over the disabled one
    QCOMPARE(group.currentIndex(), 2);
    group.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(group.segment(2), Qt::Key_Right);
    QCOMPARE(group.currentIndex(), 0);
    group.setCurrentData(3);
    QCOMPARE(group.currentIndex(), 2);
    group.setCurrentData(99);
    QCOMPARE(group.currentIndex(), 2);
}

void WidgetsTest::chipsByKeyboardAndMouse()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *all = new FilterChip(QStringLiteral("All"));
    auto *failing = new FilterChip(QStringLiteral("Failing"));
    auto *type = new CheckChip(QStringLiteral("Production"));
    layout->addWidget(all);
    layout->addWidget(failing);
    layout->addWidget(type);
    all->setChecked(true);
    showActive(window);
    QTest::mouseClick(failing, Qt::LeftButton);
    QVERIFY(failing->isChecked() && !all->isChecked());
    QTest::mouseClick(failing, Qt::LeftButton);
    QVERIFY(failing->isChecked());
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QVERIFY(all->isChecked());
    const int narrow = type->sizeHint().width();
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Space);
    QVERIFY(type->isChecked());
    QVERIFY(type->sizeHint().width() > narrow); // the check
    QTest::mouseClick(type, Qt::LeftButton);
    QVERIFY(!type->isChecked());
    failing->setCount(2);
    QCOMPARE(failing->accessibleName(), QStringLiteral("Failing, 2"));
}

void WidgetsTest::switchByKeyboardAndMouse()
{
    Switch box(QStringLiteral("Enabled"));
    QSignalSpy toggled(&box, &QCheckBox::toggled);
    showActive(box);
    QVERIFY(box.height() >= 28);
    QTest::keyClick(&box, Qt::Key_Space);
    QVERIFY(box.isChecked());
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(10, box.height() / 2));
    QVERIFY(!box.isChecked());
    box.setBusy(true);
    QSignalSpy clicked(&box, &QCheckBox::clicked);
    QTest::keyClick(&box, Qt::Key_Space);
    QVERIFY(!box.isChecked());
    QCOMPARE(toggled.count(), 2);
    QVERIFY(box.isEnabled());
}

void WidgetsTest::focusRingOnlyForTheKeyboard()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QPushButton(QStringLiteral("First"));
    auto *second = new QPushButton(QStringLiteral("Second"));
    layout->addWidget(first);
    layout->addWidget(second);
    showActive(window);
    QTest::mouseClick(first, Qt::LeftButton);
    first->setFocus(Qt::MouseFocusReason);
    auto *ring = window.findChild<QFocusFrame *>(QStringLiteral("focusRing"));
    QVERIFY(!ring || !ring->isVisible());
    QTest::keyClick(first, Qt::Key_Tab);
    ring = window.findChild<QFocusFrame *>(QStringLiteral("focusRing"));
    QVERIFY(ring && ring->isVisible());
    QCOMPARE(ring->widget(), second);
    first->setFocus(Qt::MouseFocusReason);
    QVERIFY(!ring->isVisible());
}

void WidgetsTest::successMessagesCloseUnlessHovered()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *bar = new MessageBar;
    layout->addWidget(bar);
    layout->addStretch(1);
    showActive(window);
    bar->setSuccessTime(std::chrono::milliseconds(30));
    bar->post(Tone::Danger, QStringLiteral("Not saved."));
    bar->post(Tone::Success, QStringLiteral("Saved."));
    QCOMPARE(bar->count(), 2);
    QTRY_COMPARE(bar->count(), 1);
    QCOMPARE(bar->texts(), QStringList{QStringLiteral("Not saved.")});

    bar->setSuccessTime(std::chrono::milliseconds(200));
    const int held = bar->post(Tone::Success, QStringLiteral("Held."));
    auto *strip = bar->findChild<MessageStrip *>(QStringLiteral("message%1").arg(held));
    QVERIFY(strip);
    auto *close = strip->findChild<QWidget *>(QStringLiteral("close"));
    close->setFocus(Qt::TabFocusReason);
    QVERIFY(close->hasFocus());
    QCoreApplication::processEvents();
    // Another message with the same time is gone while the focused one is still there.
    bar->post(Tone::Success, QStringLiteral("Short."));
    QTRY_VERIFY(!bar->texts().contains(QStringLiteral("Short.")));
    QVERIFY(bar->texts().contains(QStringLiteral("Held.")));
    QTest::keyClick(close, Qt::Key_Space);
    QTRY_COMPARE(bar->count(), 1);
    bar->clear();
    QVERIFY(!bar->isVisible());
}

void WidgetsTest::messageActionClosesAndRuns()
{
    MessageBar bar;
    bool ran = false;
    const int id = bar.post(Tone::Danger, markup, QStringLiteral("Try again"), [&ran] { ran = true; });
    auto *action = bar.findChild<QPushButton *>(QStringLiteral("action"));
    QVERIFY(action);
    QSignalSpy closed(&bar, &MessageBar::messageClosed);
    action->click();
    QVERIFY(ran);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(closed.first().first().toInt(), id);
    QCOMPARE(bar.count(), 0);
    bar.dismiss(id); // a second time does nothing
    QCOMPARE(closed.count(), 1);
}

void WidgetsTest::searchFieldEscape()
{
    SearchField field;
    showActive(field);
    QSignalSpy leave(&field, &SearchField::leaveRequested);
    QTest::keyClicks(&field, QStringLiteral("billing"));
    auto *clear = field.findChild<IconButton *>(QStringLiteral("clear"));
    QVERIFY(clear && clear->isVisible());
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QVERIFY(!clear->isVisible());
    QCOMPARE(leave.count(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(leave.count(), 1);
    field.setText(QStringLiteral("x"));
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(field.text().isEmpty() && field.hasFocus());
}

void WidgetsTest::secretFieldHidesAndShows()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new SecretField;
    layout->addWidget(field);
    showActive(window);
    field->setText(QStringLiteral("s3cr3t-a"));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    field->selectAll();
    field->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab); // the eye is the next stop
    auto *eye = field->findChild<IconButton *>(QStringLiteral("eye"));
    QVERIFY(eye && eye->hasFocus());
    QCOMPARE(eye->accessibleName(), QStringLiteral("Show"));
    QTest::keyClick(eye, Qt::Key_Space);
    QVERIFY(field->isRevealed());
    QCOMPARE(eye->accessibleName(), QStringLiteral("Hide"));
    QVERIFY(field->textMargins().right() > 0);
    const int before = field->textMargins().right();
    setInvalid(field, true);
    QVERIFY(field->textMargins().right() > before);
    setInvalid(field, false);
    QCOMPARE(field->textMargins().right(), before);
}

void WidgetsTest::confirmDialogAnswersOnce()
{
    QWidget parent;
    auto *dialog = new ConfirmDialog(&parent);
    dialog->setContent(QStringLiteral("trash-2"), Tone::Danger, markup, markup);
    auto *cancel = dialog->addButton(QStringLiteral("Cancel"), ButtonRole::Normal, 0, true);
    auto *remove = dialog->addButton(QStringLiteral("Delete Webhook"), ButtonRole::DangerFill, 7);
    QVERIFY(cancel->isDefault() && !remove->isDefault());
    QSignalSpy chosen(dialog, &ConfirmDialog::chosen);
    QSignalSpy gone(dialog, &QObject::destroyed);
    dialog->open();
    remove->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 7);
    QTRY_COMPARE(gone.count(), 1);

    dialog = new ConfirmDialog(&parent);
    dialog->addButton(QStringLiteral("Cancel"), ButtonRole::Normal, 0, true);
    QSignalSpy second(dialog, &ConfirmDialog::chosen);
    dialog->open();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(second.count(), 1);
    QCOMPARE(second.first().first().toInt(), 0);
}

void WidgetsTest::typingGate()
{
    ConfirmDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *cancel = dialog.addButton(QStringLiteral("Cancel"), ButtonRole::Normal, 0, true);
    auto *remove = dialog.addButton(QStringLiteral("Delete 3 Webhooks"), ButtonRole::DangerFill, 1);
    dialog.setTypingGate(QStringLiteral("delete"));
    QVERIFY(cancel->isEnabled() && !remove->isEnabled());
    auto *gate = dialog.findChild<QLineEdit *>(QStringLiteral("gate"));
    gate->setText(QStringLiteral("delet"));
    QVERIFY(!remove->isEnabled());
    gate->setText(QStringLiteral(" Delete "));
    QVERIFY(remove->isEnabled());
}

void WidgetsTest::elidesInsideTheHost()
{
    const QFontMetrics metrics(QApplication::font());
    const QString target = QStringLiteral("https://a-rather-long-host.example.org/****9fQa");
    QCOMPARE(elideMaskedTarget(target, metrics, 2000), target);
    const QString shown = elideMaskedTarget(target, metrics, 150);
    QVERIFY(shown.endsWith(QStringLiteral("/****9fQa")));
    QVERIFY(shown.contains(QChar(0x2026)));
    QVERIFY(metrics.horizontalAdvance(shown) <= 152);
}

void WidgetsTest::busyButton()
{
    QPushButton button(QStringLiteral("Save Changes"));
    const int width = button.sizeHint().width();
    setButtonBusy(&button, true);
    setButtonBusy(&button, true);
    QVERIFY(button.sizeHint().width() > width); // room for the spinner
    QVERIFY(button.property("busyAngle").isValid());
    button.grab();
    setButtonBusy(&button, false);
    QCOMPARE(button.sizeHint().width(), width);
    Spinner spinner;
    spinner.start();
    QVERIFY(spinner.isVisible() && spinner.isSpinning());
    spinner.stop();
    QVERIFY(!spinner.isVisible() && !spinner.isSpinning());
}

void WidgetsTest::flowLayoutWrapsAndMirrors()
{
    QWidget window;
    auto *flow = new FlowLayout(&window, 4, 6);
    QList<QLabel *> items;
    for (int i = 0; i < 3; ++i) {
        items.append(new QLabel);
        items.last()->setFixedSize(100, 20);
        flow->addWidget(items.last());
    }
    QCOMPARE(flow->heightForWidth(400), 20);
    QCOMPARE(flow->heightForWidth(210), 46);
    window.resize(210, 60);
    window.show();
    QCOMPARE(items.at(2)->pos(), QPoint(0, 26));
    window.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QCOMPARE(items.at(0)->pos(), QPoint(110, 0));
}

// Whatever a server sends is shown as it is: every label is plain, and every tooltip is escaped.
void WidgetsTest::markupStaysText()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *note = new Note;
    note->setContent(Tone::Danger, QStringLiteral("circle-x"), markup, markup);
    auto *hint = new FieldHint;
    hint->setHint(Tone::Danger, QStringLiteral("circle-alert"), markup);
    auto *bar = new MessageBar;
    auto *empty = new EmptyState;
    empty->setContent(QStringLiteral("search-x"), Tone::Neutral, markup, markup);
    auto *badge = new Badge(markup, {}, Tone::Info);
    auto *elided = new ElidedLabel(markup);
    auto *button = new IconButton(QStringLiteral("copy"), markup);
    auto *plain = new QLabel(markup);
    setLabelRole(plain, LabelRole::Mid);
    auto *confirm = new ConfirmDialog(&window);
    confirm->setContent(QStringLiteral("trash-2"), Tone::Danger, markup, markup);
    confirm->setTypingGate(markup);
    for (QWidget *widget :
         {static_cast<QWidget *>(note), static_cast<QWidget *>(hint), static_cast<QWidget *>(bar),
          static_cast<QWidget *>(empty), static_cast<QWidget *>(badge), static_cast<QWidget *>(elided),
          static_cast<QWidget *>(button), static_cast<QWidget *>(plain)})
        layout->addWidget(widget);
    bar->post(Tone::Danger, markup, markup);
    auto *code = new CodeView;
    code->setPlainText(markup);
    layout->addWidget(code);
    QCOMPARE(code->toPlainText(), markup);
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    QVERIFY(labels.size() >= 9);
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        QVERIFY(!widget->toolTip().contains(markup));
    QVERIFY(button->toolTip().contains(QStringLiteral("&lt;b&gt;")));
    QCOMPARE(note->title(), markup);
    window.grab();
}

void WidgetsTest::accessibleRoles()
{
    const auto role = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->role(); };
    const auto name = [](QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    Segmented group;
    group.addSegment(QStringLiteral("Keep"));
    group.addSegment(QStringLiteral("&Replace"));
    QCOMPARE(role(&group), QAccessible::Grouping);
    QCOMPARE(role(group.segment(1)), QAccessible::RadioButton);
    QCOMPARE(name(group.segment(1)), QStringLiteral("Replace"));
    QVERIFY(QAccessible::queryAccessibleInterface(group.segment(0))->state().checked);
    QAccessibleActionInterface *action =
        QAccessible::queryAccessibleInterface(group.segment(1))->actionInterface();
    QVERIFY(action->actionNames().contains(QAccessibleActionInterface::pressAction()));
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(group.currentIndex(), 1);

    FilterChip chip(QStringLiteral("All"));
    QCOMPARE(role(&chip), QAccessible::RadioButton);
    QCOMPARE(name(&chip), QStringLiteral("All"));
    CheckChip check(QStringLiteral("Staging"));
    QCOMPARE(role(&check), QAccessible::CheckBox);
    Switch box(QStringLiteral("Enabled"));
    QCOMPARE(role(&box), QAccessible::CheckBox);
    Badge badge(QStringLiteral("Demo organization"), {}, Tone::Accent);
    QCOMPARE(role(&badge), QAccessible::StaticText);
    QCOMPARE(name(&badge), QStringLiteral("Demo organization"));
    IconButton button(QStringLiteral("refresh-cw"), QStringLiteral("Refresh"));
    QCOMPARE(name(&button), QStringLiteral("Refresh"));
    MessageBar bar;
    bar.post(Tone::Danger, QStringLiteral("Not saved."));
    auto *strip = bar.findChild<MessageStrip *>();
    QCOMPARE(role(strip), QAccessible::AlertMessage);
    QCOMPARE(name(strip), QStringLiteral("Not saved."));
    QLineEdit field;
    FieldHint hint;
    hint.describe(&field);
    hint.setHint(Tone::Danger, QStringLiteral("circle-alert"),
                 QStringLiteral("Start the address with http://"));
    QCOMPARE(field.accessibleDescription(), QStringLiteral("Start the address with http://"));
    hint.clear();
    QVERIFY(field.accessibleDescription().isEmpty());
}

QW_TEST(QApplication, WidgetsTest)

} // namespace tst_widgets

#include "tst_widgets.moc"
