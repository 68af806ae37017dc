#include "resources/resources.h"
#include "tests/support/testprogram.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/checkchip.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/note.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switch.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QStyleOption>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tst_gallery {

// Draws every control in its states, as the pictures in visual/components-*.png do. With QW_GALLERY set to a
// file name without ending the pictures are kept there; without it this still paints everything once in every
// theme, which must not warn.
class GalleryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void paintsEveryTheme_data();
    void paintsEveryTheme();
};

namespace {
// Shows another widget with a state forced on it, by painting it through the style.
QImage widgetInState(QWidget &widget, const std::function<void(QWidget &)> &force)
{
    widget.resize(widget.sizeHint());
    force(widget);
    const qreal ratio = qApp->devicePixelRatio();
    const QSize room = widget.size() + QSize(12, 12);
    QImage image(room * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    widget.render(&image, QPoint(6, 6), QRegion(), QWidget::DrawChildren);
    return image;
}

QLabel *text(const QString &words, LabelRole role, TextRole font)
{
    auto *label = new QLabel(words);
    setLabelRole(label, role, font);
    return label;
}

class Card : public QWidget
{
public:
    explicit Card(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), 6, themeColor(ColorRole::Base), themeColor(ColorRole::Border));
    }
};

class Glyphs : public QWidget
{
public:
    QSize sizeHint() const override { return QSize(140, 24); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int x = 0;
        for (const KnownEvent event : knownEvents()) {
            paintEventGlyph(&painter, QRect(x, 2, 20, 20), event, true);
            x += 24;
        }
        paintEventGlyph(&painter, QRect(x, 2, 20, 20), KnownEvent::Failed, false);
    }
};

// Normal, hover, pressed, focus, disabled: five copies of the same button.
enum class Forced { Normal, Hover, Pressed, Focus, Disabled };

class StateLabel : public QLabel
{
public:
    StateLabel(QWidget *subject, Forced state)
    {
        subject->ensurePolished();
        if (state == Forced::Disabled)
            subject->setEnabled(false);
        if (state == Forced::Pressed) {
            if (auto *button = qobject_cast<QAbstractButton *>(subject))
                button->setDown(true);
        }
        if (state == Forced::Hover) {
            subject->setAttribute(Qt::WA_UnderMouse);
        }
        const QImage image = widgetInState(*subject, [](QWidget &) {});
        QPixmap pixmap = QPixmap::fromImage(image);
        if (state == Forced::Focus) {
            QPainter painter(&pixmap);
            paintFocusRing(&painter, QRectF(3, 3, subject->width() + 6, subject->height() + 6), 9);
        }
        setPixmap(pixmap);
        delete subject;
    }
};

template <typename Make>
void addStates(QGridLayout *grid, int row, const QString &name, const Make &make)
{
    grid->addWidget(text(name, LabelRole::Mid, TextRole::Secondary), row, 0);
    int column = 1;
    for (const Forced state :
         {Forced::Normal, Forced::Hover, Forced::Pressed, Forced::Focus, Forced::Disabled})
        grid->addWidget(new StateLabel(make(), state), row, column++);
}

QWidget *controlsCard()
{
    auto *card = new Card;
    auto *grid = new QGridLayout(card);
    grid->setVerticalSpacing(0);
    int row = 0;
    grid->addWidget(text(QStringLiteral("Controls and their states"), LabelRole::Mid, TextRole::SectionSmall),
                    row++, 0, 1, 6);
    const auto button = [](ButtonRole role, const QString &words, const QString &icon) {
        return [=] {
            auto *made = new QPushButton(words);
            if (!icon.isEmpty())
                made->setIcon(themedIcon(icon));
            setButtonRole(made, role);
            return made;
        };
    };
    addStates(grid, row++, QStringLiteral("Primary"),
              button(ButtonRole::Primary, QStringLiteral("New Webhook"), QStringLiteral("plus")));
    addStates(grid, row++, QStringLiteral("Button"),
              button(ButtonRole::Normal, QStringLiteral("Edit"), QStringLiteral("pencil")));
    addStates(grid, row++, QStringLiteral("Danger"),
              button(ButtonRole::Danger, QStringLiteral("Delete"), QStringLiteral("trash-2")));
    addStates(grid, row++, QStringLiteral("Danger fill"),
              button(ButtonRole::DangerFill, QStringLiteral("Delete Webhook"), {}));
    addStates(grid, row++, QStringLiteral("Link"), button(ButtonRole::Link, QStringLiteral("Show all"), {}));
    addStates(grid, row++, QStringLiteral("Icon button"),
              [] { return new IconButton(QStringLiteral("refresh-cw"), QStringLiteral("Refresh")); });
    addStates(grid, row++, QStringLiteral("Flat icon"), [] {
        auto *flat = new IconButton(QStringLiteral("copy"), QStringLiteral("Copy"));
        setButtonRole(flat, ButtonRole::Flat);
        setControlSize(flat, ControlSize::Compact);
        return flat;
    });
    addStates(grid, row++, QStringLiteral("Filter chip"), [] {
        auto *chip = new FilterChip(QStringLiteral("All"));
        chip->setCount(12);
        return chip;
    });
    addStates(grid, row++, QStringLiteral("Chip, selected"), [] {
        auto *chip = new FilterChip(QStringLiteral("Failing"));
        chip->setCount(2);
        chip->setChipIcon(QStringLiteral("circle-x"), true);
        chip->setChecked(true);
        return chip;
    });
    addStates(grid, row++, QStringLiteral("Check chip"),
              [] { return new CheckChip(QStringLiteral("Preview")); });
    addStates(grid, row++, QStringLiteral("Check chip on"), [] {
        auto *chip = new CheckChip(QStringLiteral("Staging"));
        chip->setChecked(true);
        return chip;
    });
    addStates(grid, row++, QStringLiteral("Switch on"), [] {
        auto *box = new Switch(QStringLiteral("On"));
        box->setChecked(true);
        return box;
    });
    addStates(grid, row++, QStringLiteral("Switch off"), [] { return new Switch(QStringLiteral("Off")); });
    addStates(grid, row++, QStringLiteral("Check box"), [] {
        auto *box = new QCheckBox(QStringLiteral("Failed"));
        box->setChecked(true);
        return box;
    });
    addStates(grid, row++, QStringLiteral("Check box off"),
              [] { return new QCheckBox(QStringLiteral("Failed")); });
    addStates(grid, row++, QStringLiteral("Radio"), [] {
        auto *radio = new QRadioButton(QStringLiteral("Keyring"));
        radio->setChecked(true);
        return radio;
    });
    addStates(grid, row++, QStringLiteral("Radio off"),
              [] { return new QRadioButton(QStringLiteral("Session")); });
    addStates(grid, row++, QStringLiteral("Combo box"), [] {
        auto *combo = new QComboBox;
        combo->addItem(themedIcon(QStringLiteral("building-2")), QStringLiteral("Acme Retail"));
        return combo;
    });
    return card;
}

QWidget *fieldsCard()
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->addWidget(text(QStringLiteral("Fields"), LabelRole::Mid, TextRole::SectionSmall));
    auto *invalid = new QLineEdit(QStringLiteral("bridge.acme.example/hooks/qv"));
    setInvalid(invalid, true);
    layout->addWidget(invalid);
    auto *hint = new FieldHint;
    layout->addWidget(hint);
    hint->setHint(Tone::Danger, QStringLiteral("circle-alert"),
                  QStringLiteral("Start the address with http:// or https://"));
    auto *focused = new QLineEdit(QStringLiteral("http://build.acme.example/notify"));
    focused->setObjectName(QStringLiteral("focused"));
    layout->addWidget(focused);
    auto *hint2 = new FieldHint;
    layout->addWidget(hint2);
    hint2->setHint(
        Tone::Neutral, QStringLiteral("circle-help"),
        QStringLiteral("In the Qovery console: Organization settings, then API Token, then Add new."));
    hint2->setLink(QStringLiteral("Open console"));
    auto *row = new QHBoxLayout;
    auto *secret = new SecretField;
    secret->setText(QStringLiteral("s3cr3t-a rather long one"));
    row->addWidget(secret);
    auto *generate = new QPushButton(themedIcon(QStringLiteral("dices")), QStringLiteral("Generate"));
    row->addWidget(generate);
    layout->addLayout(row);
    auto *search = new SearchField;
    search->setPlaceholderText(QStringLiteral("Search webhooks"));
    search->setShortcutText(QStringLiteral("Ctrl+F"));
    auto *search2 = new SearchField;
    search2->setText(QStringLiteral("billing"));
    auto *row2 = new QHBoxLayout;
    row2->addWidget(search);
    row2->addWidget(search2);
    layout->addLayout(row2);
    auto *disabled = new QLineEdit(QStringLiteral("disabled"));
    disabled->setEnabled(false);
    auto *compact = new QLineEdit(QStringLiteral("compact"));
    setControlSize(compact, ControlSize::Compact);
    auto *row3 = new QHBoxLayout;
    row3->addWidget(disabled);
    row3->addWidget(compact);
    layout->addLayout(row3);
    auto *row4 = new QHBoxLayout;
    auto *kind = new Segmented;
    kind->addSegment(QStringLiteral("Standard"), QStringLiteral("braces"));
    kind->addSegment(QStringLiteral("Slack"), QStringLiteral("hash"));
    row4->addWidget(kind);
    auto *secretMode = new Segmented;
    for (const char *word : {"Keep", "Replace", "Remove"})
        secretMode->addSegment(QLatin1String(word));
    secretMode->setCurrentIndex(1);
    secretMode->setSegmentEnabled(2, false);
    row4->addWidget(secretMode);
    row4->addStretch(1);
    layout->addLayout(row4);
    auto *code = new CodeView;
    code->setLanguage(CodeView::Language::Json);
    code->setPlainText(
        QStringLiteral("{\n  \"accepted\": 1,\n  \"queue\": \"releases\",\n  \"dry_run\": true\n}"));
    code->setFixedHeight(120);
    layout->addWidget(code);
    return card;
}

QWidget *messagesCard()
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->addWidget(text(QStringLiteral("Message bar, inside the window, above the table"), LabelRole::Mid,
                           TextRole::SectionSmall));
    auto *bar = new MessageBar;
    layout->addWidget(bar);
    bar->post(Tone::Success, QStringLiteral("Webhook “#releases” saved."), QStringLiteral("Show"));
    bar->post(Tone::Danger, QStringLiteral("“On-call pager” was not saved: the server answered 403."),
              QStringLiteral("Try again"));
    bar->post(Tone::Warning, QStringLiteral("“On-call pager” was changed on the server 2 min ago."),
              QStringLiteral("Compare"));
    bar->post(Tone::Info, QStringLiteral("Deleted “Legacy build server”."));
    auto *note = new Note;
    note->setContent(Tone::Success, QStringLiteral("circle-check"),
                     QStringLiteral("Token accepted: 2 organizations"),
                     QStringLiteral("Acme Retail · Acme Labs"));
    layout->addWidget(note);
    auto *note2 = new Note;
    note2->setContent(Tone::Warning, QStringLiteral("triangle-alert"),
                      QStringLiteral("No keyring is available"),
                      QStringLiteral("The Secret Service (org.freedesktop.secrets) does not answer. Start "
                                     "GNOME Keyring or KWallet, then "
                                     "check again. The token is never written to a plain file."));
    note2->setAction(QStringLiteral("Check again"));
    layout->addWidget(note2);
    auto *note3 = new Note;
    note3->setContent(Tone::Warning, QStringLiteral("triangle-alert"), {},
                      QStringLiteral("analitycs matches no project. Did you mean analytics?"));
    note3->setAction(QStringLiteral("Remove"));
    note3->setClosable(true);
    layout->addWidget(note3);
    return card;
}

QWidget *badgesCard()
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->addWidget(text(QStringLiteral("Badges and glyphs"), LabelRole::Mid, TextRole::SectionSmall));
    auto *row = new QHBoxLayout;
    row->addWidget(new Badge(QStringLiteral("Standard"), QStringLiteral("braces"), Tone::Neutral));
    row->addWidget(new Badge(QStringLiteral("Slack"), QStringLiteral("hash"), Tone::Neutral));
    row->addWidget(new Badge(QStringLiteral("Unknown kind"), QStringLiteral("circle-help"), Tone::Neutral));
    row->addWidget(new Badge(QStringLiteral("Enabled"), QStringLiteral("check"), Tone::Success));
    row->addWidget(new Badge(QStringLiteral("Failing"), QStringLiteral("circle-x"), Tone::Danger));
    row->addStretch(1);
    layout->addLayout(row);
    auto *row2 = new QHBoxLayout;
    row2->addWidget(
        new Badge(QStringLiteral("Matches nothing"), QStringLiteral("triangle-alert"), Tone::Warning));
    row2->addWidget(new Badge(QStringLiteral("Saving"), QStringLiteral("loader-circle"), Tone::Info));
    row2->addWidget(
        new Badge(QStringLiteral("Demo organization"), QStringLiteral("flask-conical"), Tone::Accent));
    row2->addStretch(1);
    layout->addLayout(row2);
    layout->addWidget(new Glyphs);
    auto *tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Overview"));
    tabs->addTab(QStringLiteral("Matches"));
    tabs->addTab(QStringLiteral("History"));
    setTabCount(tabs, 1, QStringLiteral("14"));
    layout->addWidget(tabs);
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({QStringLiteral("Name"), QStringLiteral("Kind")});
    tree->setSortingEnabled(true);
    tree->sortByColumn(0, Qt::AscendingOrder);
    for (int i = 0; i < 12; ++i) {
        auto *item =
            new QTreeWidgetItem(tree, {QStringLiteral("product-%1").arg(i), QStringLiteral("3 of 4")});
        new QTreeWidgetItem(item, {QStringLiteral("production"), QStringLiteral("Production")});
        item->setExpanded(i == 0);
    }
    tree->setCurrentItem(tree->topLevelItem(1));
    tree->setFixedHeight(150);
    layout->addWidget(tree);
    return card;
}

void savePicture(const QPixmap &pixmap, const QString &name)
{
    const QString folder = qEnvironmentVariable("QW_GALLERY");
    if (!folder.isEmpty())
        QVERIFY(pixmap.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}
} // namespace

void GalleryTest::initTestCase()
{
    initializeResources();
    QFont font(qEnvironmentVariable("QW_GALLERY_FONT", QStringLiteral("Inter")), 10);
    const int points = qEnvironmentVariableIntValue("QW_GALLERY_POINTS");
    if (points > 0)
        font.setPointSize(points);
    QApplication::setFont(font);
    QApplication::setStyle(new WebhooksStyle);
    if (qEnvironmentVariableIsSet("QW_GALLERY_RTL"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

void GalleryTest::paintsEveryTheme_data()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("light") << int(ThemeChoice::Light);
    QTest::newRow("dark") << int(ThemeChoice::Dark);
    QTest::newRow("contrast") << int(ThemeChoice::HighContrast);
}

void GalleryTest::paintsEveryTheme()
{
    QFETCH(int, choice);
    applyTheme(ThemeChoice(choice));
    const QString name = QLatin1String(QTest::currentDataTag());
    QWidget window;
    auto *columns = new QHBoxLayout(&window);
    auto *left = new QVBoxLayout;
    left->addWidget(controlsCard());
    left->addStretch(1);
    auto *middle = new QVBoxLayout;
    middle->addWidget(fieldsCard());
    middle->addWidget(badgesCard());
    middle->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(messagesCard());
    auto *empty = new EmptyState;
    empty->setContent(
        QStringLiteral("webhook"), Tone::Accent, QStringLiteral("No webhooks yet"),
        QStringLiteral(
            "A webhook tells another system when a deployment starts, succeeds, fails or is cancelled."));
    empty->addAction(QStringLiteral("New Webhook"), QStringLiteral("plus"), ButtonRole::Primary);
    empty->addAction(QStringLiteral("New from cURL…"), QStringLiteral("terminal"));
    right->addWidget(empty);
    auto *footer = new DialogFooter;
    auto *demo =
        new QPushButton(themedIcon(QStringLiteral("flask-conical")), QStringLiteral("Use Demo Data"));
    setButtonRole(demo, ButtonRole::Flat);
    footer->addLeft(demo);
    footer->addRight(new QPushButton(QStringLiteral("Cancel")));
    auto *connectButton = new QPushButton(QStringLiteral("Connect"));
    setButtonRole(connectButton, ButtonRole::Primary);
    footer->addRight(connectButton);
    right->addWidget(footer);
    right->addStretch(1);
    columns->addLayout(left);
    columns->addLayout(middle, 1);
    columns->addLayout(right, 1);
    window.resize(1700, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.findChild<QLineEdit *>(QStringLiteral("focused"))->setFocus();
    savePicture(window.grab(), name);

    QMenu menu;
    menu.addAction(themedIcon(QStringLiteral("pencil")), QStringLiteral("Edit…"))
        ->setShortcut(QKeySequence(Qt::Key_F2));
    menu.addAction(themedIcon(QStringLiteral("send")), QStringLiteral("Send Test…"))
        ->setShortcut(QKeySequence(QStringLiteral("Ctrl+T")));
    menu.addSeparator();
    QMenu *appearance = menu.addMenu(QStringLiteral("Appearance"));
    appearance->addAction(QStringLiteral("Dark"));
    QAction *checked = menu.addAction(QStringLiteral("Details Pane"));
    checked->setCheckable(true);
    checked->setChecked(true);
    checked->setShortcut(QKeySequence(Qt::Key_F9));
    menu.addAction(themedIcon(QStringLiteral("trash-2"), ColorRole::Danger), QStringLiteral("Delete…"))
        ->setEnabled(false);
    menu.popup(QPoint(10, 10));
    menu.setActiveAction(menu.actions().at(1));
    savePicture(menu.grab(), name + QStringLiteral("-menu"));
    menu.close();

    ConfirmDialog confirm(&window);
    confirm.setAttribute(Qt::WA_DeleteOnClose, false);
    confirm.setContent(QStringLiteral("trash-2"), Tone::Danger, QStringLiteral("Delete “Status page sync”?"),
                       QStringLiteral("It fires for 5 production environments. Qovery stops sending at once "
                                      "and its delivery log may be lost. "
                                      "This cannot be undone."));
    confirm.addButton(QStringLiteral("Cancel"), ButtonRole::Normal, 0, true);
    confirm.addButton(QStringLiteral("Delete Webhook"), ButtonRole::DangerFill, 1);
    confirm.open();
    savePicture(confirm.grab(), name + QStringLiteral("-confirm"));
    confirm.close();

    auto *combo = new QComboBox(&window);
    combo->addItems({QStringLiteral("Started"), QStringLiteral("Successful"), QStringLiteral("Failed")});
    combo->setItemIcon(2, themedIcon(QStringLiteral("x"), ColorRole::Danger));
    combo->setCurrentIndex(1);
    combo->show();
    combo->showPopup();
    if (QWidget *popup = combo->findChild<QFrame *>())
        savePicture(popup->grab(), name + QStringLiteral("-combo"));
    combo->hidePopup();

    // The keyboard ring around real widgets.
    QApplication::setActiveWindow(&window);
    connectButton->setFocus(Qt::TabFocusReason);
    savePicture(window.grab(QRect(footer->mapTo(&window, QPoint()), footer->size())),
                name + QStringLiteral("-ring"));
}

QW_TEST(QApplication, GalleryTest)

} // namespace tst_gallery

#include "tst_gallery.moc"
