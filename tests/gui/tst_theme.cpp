#include "resources/resources.h"
#include "tests/support/testprogram.h"
#include "ui/style/clipboard.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/note.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace tst_theme {

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textRolesAreReadable_data();
    void textRolesAreReadable();
    void highContrastKeepsSelectionReadable();
    void switchingLeavesNothingBehind();
    void iconsFollowThemeAndRatio();
    void fontsFollowTheApplication();
    void tooltipsShowMarkupAsText();
    void tooltipsDescribeWithoutMarkup();
    void secretsInTheClipboardAreMarkedAndCleared();
};

namespace {
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(ColorRole first, ColorRole second)
{
    const double a = luminance(themeColor(first));
    const double b = luminance(themeColor(second));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

std::unique_ptr<QWidget> sampleForm()
{
    auto form = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(form.get());
    const auto label = [&](LabelRole role) {
        auto *made = new QLabel(QStringLiteral("Some words"));
        setLabelRole(made, role);
        layout->addWidget(made);
    };
    for (const LabelRole role : {LabelRole::Text, LabelRole::Mid, LabelRole::Success, LabelRole::Warning,
                                 LabelRole::Danger, LabelRole::Info, LabelRole::AccentText})
        label(role);
    for (const ButtonRole role : {ButtonRole::Normal, ButtonRole::Primary, ButtonRole::Danger,
                                  ButtonRole::DangerFill, ButtonRole::Flat, ButtonRole::Link}) {
        auto *button = new QPushButton(themedIcon(QStringLiteral("pencil")), QStringLiteral("Edit"));
        setButtonRole(button, role);
        layout->addWidget(button);
    }
    layout->addWidget(new Badge(QStringLiteral("Enabled"), QStringLiteral("check"), Tone::Success));
    auto *note = new Note;
    note->setContent(Tone::Warning, QStringLiteral("triangle-alert"), QStringLiteral("Title"),
                     QStringLiteral("Text"));
    layout->addWidget(note);
    auto *search = new SearchField;
    search->setPlaceholderText(QStringLiteral("Search"));
    search->setShortcutText(QStringLiteral("Ctrl+F"));
    layout->addWidget(search);
    auto *segments = new Segmented;
    segments->addSegment(QStringLiteral("Standard"), QStringLiteral("braces"));
    segments->addSegment(QStringLiteral("Slack"));
    layout->addWidget(segments);
    layout->addWidget(new FilterChip(QStringLiteral("All")));
    auto *combo = new QComboBox;
    combo->addItem(QStringLiteral("Failed"));
    layout->addWidget(combo);
    auto *code = new CodeView;
    code->setLanguage(CodeView::Language::Json);
    code->setPlainText(QStringLiteral("{ \"a\": [1, true, \"x\"] }"));
    layout->addWidget(code);
    form->resize(420, 900);
    return form;
}
} // namespace

void ThemeTest::initTestCase()
{
    initializeResources();
    QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
    QApplication::setStyle(new WebhooksStyle);
    applyTheme(ThemeChoice::Light);
}

void ThemeTest::textRolesAreReadable_data()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("light") << int(ThemeChoice::Light);
    QTest::newRow("dark") << int(ThemeChoice::Dark);
}

void ThemeTest::textRolesAreReadable()
{
    QFETCH(int, choice);
    applyTheme(ThemeChoice(choice));
    const QList<ColorRole> texts{ColorRole::Text,    ColorRole::Mid,     ColorRole::AccentText,
                                 ColorRole::Success, ColorRole::Warning, ColorRole::Danger,
                                 ColorRole::Info};
    const QList<ColorRole> grounds{ColorRole::Window,          ColorRole::Base,  ColorRole::Alternate,
                                   ColorRole::Raised,          ColorRole::Hover, ColorRole::Selected,
                                   ColorRole::SelectedInactive};
    for (const ColorRole text : texts) {
        for (const ColorRole ground : grounds)
            QVERIFY2(contrast(text, ground) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2").arg(int(text)).arg(int(ground))));
    }
    for (const auto &[text, ground] : {std::pair{ColorRole::OnAccent, ColorRole::Accent},
                                       {ColorRole::OnAccent, ColorRole::DangerFill},
                                       {ColorRole::Success, ColorRole::SuccessTint},
                                       {ColorRole::Warning, ColorRole::WarningTint},
                                       {ColorRole::Danger, ColorRole::DangerTint},
                                       {ColorRole::Info, ColorRole::InfoTint},
                                       {ColorRole::AccentText, ColorRole::AccentTint}})
        QVERIFY(contrast(text, ground) >= 4.5);
    for (const ColorRole found : {ColorRole::Outline, ColorRole::Focus})
        QVERIFY(contrast(found, ColorRole::Base) >= 3);
}

void ThemeTest::highContrastKeepsSelectionReadable()
{
    applyTheme(ThemeChoice::HighContrast);
    QVERIFY(themeIsHighContrast());
    QVERIFY(contrast(ColorRole::Text, ColorRole::Selected) >= 7);
    QVERIFY(contrast(ColorRole::AccentText, ColorRole::Selected) >= 4.5);
    QCOMPARE(themeColor(ColorRole::DangerTint), themeColor(ColorRole::Window)); // no tints
}

// A form that lived through another theme looks to the pixel like one that was made in this one.
void ThemeTest::switchingLeavesNothingBehind()
{
    applyTheme(ThemeChoice::Dark);
    const auto old = sampleForm();
    old->show();
    const QImage dark = old->grab().toImage();
    applyTheme(ThemeChoice::Light);
    QTRY_COMPARE(old->palette().color(QPalette::Window),
                 themeColor(ColorRole::Window)); // Qt posts the change
    const QImage switched = old->grab().toImage();
    const auto fresh = sampleForm();
    fresh->show();
    const QImage light = fresh->grab().toImage();
    if (qEnvironmentVariableIsSet("QW_GALLERY")) {
        const QString folder = qEnvironmentVariable("QW_GALLERY");
        QVERIFY(switched.save(folder + QStringLiteral("/theme-switched.png")));
        QVERIFY(light.save(folder + QStringLiteral("/theme-fresh.png")));
    }
    QVERIFY(dark != switched);
    QCOMPARE(switched.size(), light.size());
    QCOMPARE(switched, light);
    QCOMPARE(QColor(light.pixel(1, 1)), themeColor(ColorRole::Window));
}

void ThemeTest::iconsFollowThemeAndRatio()
{
    const QIcon icon = themedIcon(QStringLiteral("square"), ColorRole::Mid);
    const auto strongest = [&icon](QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(16, 16), 1, mode).toImage();
        QColor best(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > best.alpha())
                    best = image.pixelColor(x, y);
            }
        }
        return best;
    };
    const auto near = [](const QColor &a, const QColor &b) {
        return std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6 &&
               std::abs(a.blue() - b.blue()) < 6;
    };
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(choice);
        QVERIFY(near(strongest(QIcon::Normal), themeColor(ColorRole::Mid)));
        QVERIFY(near(strongest(QIcon::Disabled), themeColor(ColorRole::Disabled)));
    }
    const QPixmap twice = icon.pixmap(QSize(16, 16), 2.0);
    QCOMPARE(twice.size(), QSize(32, 32));
    QCOMPARE(twice.devicePixelRatio(), 2.0);
    QVERIFY(!applicationIcon().pixmap(64).isNull());
}

void ThemeTest::fontsFollowTheApplication()
{
    QLabel label;
    setLabelRole(&label, LabelRole::Mid, TextRole::Secondary);
    const int small = QFontInfo(label.font()).pixelSize();
    QPushButton button(QStringLiteral("Edit"));
    const int height = button.sizeHint().height();
    QCOMPARE(height, 32);
    QFont larger = QApplication::font();
    const QFont before = larger;
    larger.setPointSize(16);
    QApplication::setFont(larger);
    QCoreApplication::processEvents();
    QVERIFY(QFontInfo(label.font()).pixelSize() > small);
    QVERIFY(button.sizeHint().height() > height);
    QVERIFY(lineHeight(TextRole::Body) >= QFontMetrics(textFont(TextRole::Body)).height());
    QApplication::setFont(before);
}

void ThemeTest::tooltipsShowMarkupAsText()
{
    QCOMPARE(plainToolTip(QStringLiteral("<b>x</b> & \"y\"")),
             QStringLiteral("<qt>&lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot;</qt>"));
    QVERIFY(plainToolTip({}).isEmpty());
}

// What a screen reader says of a widget is its tooltip, without tags; a description given by hand stays.
void ThemeTest::tooltipsDescribeWithoutMarkup()
{
    const auto description = [](QWidget &widget) {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Description);
    };
    QPushButton button;
    setPlainToolTip(&button, QStringLiteral("Refresh, <F5>"));
    QCOMPARE(description(button), QStringLiteral("Refresh, <F5>"));
    setPlainToolTip(&button, QStringLiteral("Refreshing…"));
    QCOMPARE(description(button), QStringLiteral("Refreshing…"));
    QPushButton described;
    described.setAccessibleDescription(QStringLiteral("Deployment failed"));
    setPlainToolTip(&described, QStringLiteral("DEPLOYMENT_FAILURE"));
    QCOMPARE(description(described), QStringLiteral("Deployment failed"));
}

void ThemeTest::secretsInTheClipboardAreMarkedAndCleared()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    copySecretToClipboard(QStringLiteral("s3cr3t-a"));
    QCOMPARE(clipboard->text(), QStringLiteral("s3cr3t-a"));
    QCOMPARE(clipboard->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    auto *timer = qApp->findChild<QTimer *>(QStringLiteral("clipboardSecretTimer"));
    QVERIFY(timer && timer->isActive());
    QCOMPARE(timer->interval(), 60'000);
    QMetaObject::invokeMethod(timer, "timeout");
    QVERIFY(clipboard->text().isEmpty());

    copySecretToClipboard(QStringLiteral("s3cr3t-a"));
    copyToClipboard(QStringLiteral("something of the user's"));
    QMetaObject::invokeMethod(timer, "timeout");
    QCOMPARE(clipboard->text(), QStringLiteral("something of the user's"));
    QVERIFY(!clipboard->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
}

QW_TEST(QApplication, ThemeTest)

} // namespace tst_theme

#include "tst_theme.moc"
