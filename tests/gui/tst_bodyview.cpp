#include "tests/support/testprogram.h"
#include "ui/json/bodyview.h"

#include "models/domain/bodycontent.h"
#include "resources/resources.h"
#include "ui/json/bodysearchbar.h"
#include "ui/json/jsontreeview.h"
#include "ui/json/panetext.h"
#include "ui/json/textpane.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_bodyview {

using Qt::StringLiterals::operator""_s;

// A body shown as what it is.
class TestBodyView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void jsonIsShownAsItWasWritten();
    void theTreeKeepsOrderAndDuplicates();
    void whatIsNoJsonIsSaid();
    void bytesAreTold_data();
    void bytesAreTold();
    void whatIsAbsentIsAWord();
    void searchFindsInTextAndTree();
    void keysSelectAndCopy();
    void aValueOfTheTreeIsCopied();
    void savingKeepsTheBytes();
    void aMegabyteOnOneLine();
    void aThousandLevels();
    void thousandsOfElementsAreGrouped();
    void assistiveTechnologyReadsIt();
    void coloursAreFoundAgainAnywhere();
    void looks();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_view->findChild<T *>(QString::fromLatin1(name));
    }
    QString text() { return find<TextPane>("text")->text(); }
    void choose(int form) { QTest::mouseClick(find<Segmented>("bodyForm")->segment(form), Qt::LeftButton); }
    QStringList treeRows()
    {
        QStringList rows;
        auto *tree = find<JsonTreeView>("tree");
        for (QModelIndex index = tree->model()->index(0, 0); index.isValid(); index = tree->indexBelow(index))
            rows.append(index.data().toString());
        return rows;
    }

    std::unique_ptr<BodyView> m_view;
};

void TestBodyView::initTestCase()
{
    initializeResources();
    QApplication::setStyle(new WebhooksStyle);
    if (QFontDatabase::families().contains(u"Inter"_s))
        QApplication::setFont(QFont(u"Inter"_s, 10));
    applyTheme(ThemeChoice::Light);
    installAccessibility();
}

void TestBodyView::init()
{
    m_view = std::make_unique<BodyView>();
    m_view->setTitle(u"Request"_s);
    m_view->resize(504, 420);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestBodyView::jsonIsShownAsItWasWritten()
{
    m_view->setBody("{\"z\":12345678901234567890,\"a\":1.0,\"a\":\"\\u00e9\",\"e\":[]}", "application/json");
    QCOMPARE(text(),
             u"{\n  \"z\": 12345678901234567890,\n  \"a\": 1.0,\n  \"a\": \"\\u00e9\",\n  \"e\": []\n}"_s);
    choose(2);
    QCOMPARE(text(), u"{\"z\":12345678901234567890,\"a\":1.0,\"a\":\"\\u00e9\",\"e\":[]}"_s);
    // The form stays chosen for the next body.
    m_view->setBody("[1,2]");
    QCOMPARE(text(), u"[1,2]"_s);
}

void TestBodyView::theTreeKeepsOrderAndDuplicates()
{
    auto *tree = find<JsonTreeView>("tree");
    QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_view->setBody("{\"b\":1.50,\"a\":{\"x\":null,\"x\":[true,\"s\"]},\"b\":2}");
    choose(0);
    QVERIFY(tree->isVisible());
    QCOMPARE(treeRows(),
             QStringList({u"\"b\": 1.50"_s, u"\"a\": { 2 member(s) }"_s, u"\"x\": null"_s,
                          u"\"x\": [ 2 element(s) ]"_s, u"[0]: true"_s, u"[1]: \"s\""_s, u"\"b\": 2"_s}));
    m_view->setBody("7");
    QCOMPARE(treeRows(), QStringList(u"7"_s));
    m_view->setBody("{}");
    QCOMPARE(treeRows(), QStringList(u"{}"_s));
}

void TestBodyView::whatIsNoJsonIsSaid()
{
    m_view->setBody("{\"a\": NaN}");
    QCOMPARE(text(), u"{\"a\": NaN}"_s);
    QCOMPARE(
        find<FieldHint>("notice")->text(),
        u"Not JSON. Line 1, column 7: only true, false, null, numbers and texts in quotes can stand here."_s);
    QVERIFY(find<Segmented>("bodyForm")->isHidden());
    m_view->setBody("<html><b>x</b></html>", "text/html");
    QCOMPARE(text(), u"<html><b>x</b></html>"_s);
    QCOMPARE(find<FieldHint>("notice")->text(), QString());
}

void TestBodyView::bytesAreTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("notice");
    QTest::newRow("binary") << QByteArray("\x89PNG\0\1\2\xff", 8) << QByteArray("image/png")
                            << u"00000000  89 50 4e 47 00 01 02 ff                          .PNG...."_s
                            << u"Binary, 8 B."_s;
    QTest::newRow("broken") << QByteArray("caf\xe9 ol\xe9 and a lot more text") << QByteArray()
                            << u"caf\ufffd ol\ufffd and a lot more text"_s
                            << u"Not valid UTF-8: 2 place(s) shown as “\ufffd”. Save keeps the bytes."_s;
    QTest::newRow("latin") << QByteArray("caf\xe9 ol\xe9 and a lot more text")
                           << QByteArray("text/plain; charset=ISO-8859-1")
                           << u"café olé and a lot more text"_s << QString();
    QTest::newRow("broken in json")
        << QByteArray("{\"a\":\"\xff\"}") << QByteArray() << u"{\n  \"a\": \"\ufffd\"\n}"_s
        << u"Not valid UTF-8: 1 place(s) shown as “\ufffd”. Save keeps the bytes."_s;
    QTest::newRow("a true replacement mark")
        << QByteArray("ok \xef\xbf\xbd") << QByteArray() << u"ok \ufffd"_s << QString();
}

void TestBodyView::bytesAreTold()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, shown);
    QFETCH(QString, notice);
    m_view->setBody(body, type);
    QCOMPARE(text(), shown);
    QCOMPARE(find<FieldHint>("notice")->text(), notice);
}

void TestBodyView::whatIsAbsentIsAWord()
{
    const QHash<BodyView::Absence, QString> words{{BodyView::Absence::Empty, u"Empty"_s},
                                                  {BodyView::Absence::Null, u"None (null)"_s},
                                                  {BodyView::Absence::NotTold, u"Not told"_s}};
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        m_view->setBody("x");
        QVERIFY(find<IconButton>("saveBody")->isVisible());
        m_view->setAbsent(word.key());
        QCOMPARE(text(), QString());
        QVERIFY(find<IconButton>("saveBody")->isHidden());
        auto *interface = QAccessible::queryAccessibleInterface(find<TextPane>("text"));
        QCOMPARE(interface->text(QAccessible::Description), word.value());
    }
    m_view->setBody({});
    QCOMPARE(QAccessible::queryAccessibleInterface(find<TextPane>("text"))->text(QAccessible::Description),
             u"Empty"_s);
}

void TestBodyView::searchFindsInTextAndTree()
{
    m_view->setBody("{\"Name\":\"first\",\"list\":[{\"name\":\"second\"},{\"other\":\"NAME\"}]}");
    auto *pane = find<TextPane>("text");
    pane->setFocus();
    QTest::keyClick(pane, Qt::Key_F, Qt::ControlModifier);
    auto *field = find<QLineEdit>("searchText");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"name"_s);
    QCOMPARE(find<QLabel>("searchCount")->text(), u"1 of 3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(find<QLabel>("searchCount")->text(), u"2 of 3"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(find<QLabel>("searchCount")->text(), u"3 of 3"_s);
    QCOMPARE(pane->cursorPosition(), qint32(text().lastIndexOf(u"NAME"_s)));
    choose(0);
    QCOMPARE(find<QLabel>("searchCount")->text(), u"1 of 3"_s);
    QTest::mouseClick(find<IconButton>("searchPrevious"), Qt::LeftButton);
    QCOMPARE(find<JsonTreeView>("tree")->currentIndex().data().toString(), u"\"other\": \"NAME\""_s);
    field->setText(u"nowhere"_s);
    QCOMPARE(find<QLabel>("searchCount")->text(), u"Not found"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(find<BodySearchBar>("searchBar")->isHidden());
    QTRY_VERIFY(find<JsonTreeView>("tree")->hasFocus());
}

void TestBodyView::keysSelectAndCopy()
{
    m_view->setBody("first line\nsecond\r\nthird \xf0\x9f\x9a\x80");
    auto *pane = find<TextPane>("text");
    pane->setFocus();
    QTest::keyClick(pane, Qt::Key_Down);
    QTest::keyClick(pane, Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(pane, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"second"_s);
    QTest::keyClick(pane, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(pane, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(pane->selectedText(), u"🚀"_s);
    QTest::keyClick(pane, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(pane, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"first line\nsecond\r\nthird 🚀"_s);
    const QRect at = pane->rectOf(2);
    QTest::mouseDClick(pane->viewport(), Qt::LeftButton, {}, at.center());
    QCOMPARE(pane->selectedText(), u"first"_s);

    QSignalSpy copied(m_view.get(), &BodyView::copyRequested);
    QTest::mouseClick(find<IconButton>("copyBody"), Qt::LeftButton);
    QCOMPARE(copied.constLast().constFirst().toByteArray(), "first line\nsecond\r\nthird \xf0\x9f\x9a\x80");
}

void TestBodyView::aValueOfTheTreeIsCopied()
{
    QSignalSpy copied(m_view.get(), &BodyView::copyRequested);
    m_view->setBody("{\"a\":{ \"x\" : 1.00 }}");
    choose(0);
    auto *tree = find<JsonTreeView>("tree");
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.constLast().constFirst().toByteArray(), "{ \"x\" : 1.00 }");
}

void TestBodyView::savingKeepsTheBytes()
{
    QTemporaryDir folder;
    const QByteArray body("{\"a\":\"\xff\"}\r\n");
    QSignalSpy saved(m_view.get(), &BodyView::saved);
    QSignalSpy failed(m_view.get(), &BodyView::saveFailed);
    m_view->setBody(body);
    m_view->setSaveName(u"request.json"_s);
    const auto saveAs = [&](const QString &filePath) {
        QTest::mouseClick(find<IconButton>("saveBody"), Qt::LeftButton);
        auto *dialog = find<QFileDialog>("saveDialog");
        QTRY_VERIFY(dialog->isVisible());
        emit dialog->fileSelected(filePath);
        dialog->close();
        QTRY_VERIFY(!find<QFileDialog>("saveDialog"));
    };
    saveAs(folder.filePath(u"request.json"_s));
    QCOMPARE(saved.count(), 1);
    QFile file(folder.filePath(u"request.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), body);
    saveAs(folder.filePath(u"missing/request.json"_s));
    QCOMPARE(failed.count(), 1);
    QVERIFY(find<FieldHint>("notice")->text().startsWith(u"Nothing was saved: "_s));
}

void TestBodyView::aMegabyteOnOneLine()
{
    QByteArray body = "{\"text\":\"";
    body += QByteArray(5 * 1024 * 1024, 'x') + " needle\",\"last\":1}";
    m_view->setBody(body);
    QTRY_COMPARE(text().size(), jsonPretty(body).size());
    auto *pane = find<TextPane>("text");
    pane->setFocus();
    m_view->openSearch();
    find<QLineEdit>("searchText")->setText(u"NEEDLE"_s);
    QTRY_COMPARE(find<QLabel>("searchCount")->text(), u"1 of 1"_s);
    QVERIFY(pane->viewport()->rect().contains(pane->rectOf(pane->cursorPosition()).center()));
    QTest::keyClick(pane, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(pane->cursorPosition(), qint32(text().size()));
    m_view->resize(800, 600);
    QVERIFY(!pane->grab().isNull());
    QCOMPARE(pane->rowBegin(pane->rowOf(0)), 0);
}

void TestBodyView::aThousandLevels()
{
    m_view->setBody(QByteArray(1000, '[') + "\"deep\"" + QByteArray(1000, ']'));
    choose(0);
    m_view->openSearch();
    find<QLineEdit>("searchText")->setText(u"deep"_s);
    QTRY_COMPARE(find<QLabel>("searchCount")->text(), u"1 of 1"_s);
    auto *tree = find<JsonTreeView>("tree");
    QCOMPARE(tree->currentIndex().data().toString(), u"[0]: \"deep\""_s);
    QVERIFY(!tree->grab().isNull());
    // Deeper than a tree's own recursion: said, and shown as text.
    m_view->setBody(QByteArray(50'000, '[') + QByteArray(50'000, ']'));
    QTRY_COMPARE(find<FieldHint>("notice")->text(), u"Too many values or levels for a tree."_s);
    QVERIFY(find<TextPane>("text")->isVisible());
    QVERIFY(!find<Segmented>("bodyForm")->segment(0)->isEnabled());
}

void TestBodyView::thousandsOfElementsAreGrouped()
{
    QByteArray body = "[";
    for (int i = 0; i < 2500; ++i)
        body += QByteArray::number(i) + ',';
    body += "\"end\"]";
    m_view->setBody(body);
    choose(0);
    auto *tree = find<JsonTreeView>("tree");
    QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(treeRows(),
             QStringList({u"[0 … 999]: [ 1000 element(s) ]"_s, u"[1000 … 1999]: [ 1000 element(s) ]"_s,
                          u"[2000 … 2500]: [ 501 element(s) ]"_s}));
    m_view->openSearch();
    find<QLineEdit>("searchText")->setText(u"END"_s);
    QTRY_COMPARE(tree->currentIndex().data().toString(), u"[2500]: \"end\""_s);
}

void TestBodyView::assistiveTechnologyReadsIt()
{
    m_view->setBody("one two\nthree");
    auto *pane = find<TextPane>("text");
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(pane);
    QCOMPARE(interface->text(QAccessible::Name), u"Request"_s);
    QVERIFY(interface->state().readOnly && interface->state().multiLine);
    QAccessibleTextInterface *reader = interface->textInterface();
    QVERIFY(reader);
    QCOMPARE(reader->text(0, reader->characterCount()), u"one two\nthree"_s);
    int begin = 0;
    int end = 0;
    QCOMPARE(reader->textAtOffset(5, QAccessible::WordBoundary, &begin, &end), u"two"_s);
    QCOMPARE(reader->textAtOffset(5, QAccessible::LineBoundary, &begin, &end), u"one two\n"_s);
    QCOMPARE(reader->textAfterOffset(5, QAccessible::LineBoundary, &begin, &end), u"three"_s);
    QCOMPARE(reader->textBeforeOffset(9, QAccessible::CharBoundary, &begin, &end),
             u"\n"_s.mid(0, 0) + u"t"_s);
    reader->setCursorPosition(9);
    QCOMPARE(pane->cursorPosition(), 9);
}

// From any row, the colours are those a reading from the start gives.
void TestBodyView::coloursAreFoundAgainAnywhere()
{
    QString source = u"{\"k\":\""_s + QString(9000, u'v') + u"\\\\\\\"\",\""_s;
    for (int i = 0; i < 3000; ++i)
        source += u"key%1\":[true,\"a\\\"b\",-1.5e3],\""_s.arg(i);
    source += u"end\":null}"_s;
    const PaneText text = PaneText::of(source, PaneText::Colors::Json);
    QVERIFY(text.marks.size() > 10);
    const auto kindAt = [&](const QList<PaneText::Span> &spans, qint32 at) {
        for (const PaneText::Span &span : spans) {
            if (at >= span.begin && at < span.end)
                return int(span.kind);
        }
        return -1;
    };
    PaneText unmarked = text;
    unmarked.marks.clear();
    const QList<PaneText::Span> whole = unmarked.spans(0, qint32(source.size()));
    for (qint32 at = 0; at + 50 < source.size(); at += 37) {
        const QList<PaneText::Span> some = text.spans(at, at + 50);
        for (const qint32 place : {at, at + 25, at + 49})
            QCOMPARE(kindAt(some, place), kindAt(whole, place));
    }
}

void TestBodyView::looks()
{
    const QString folder = qEnvironmentVariable("SCREENSHOTS");
    const QByteArray body =
        "{\"created_at\":\"2026-07-21T12:20:07Z\",\"event_type\":\"DEPLOYMENT_FAILURE\",\"payload\":{"
        "\"project\":{\"name\":\"payments\"},\"containers\":4,\"jobs\":[],\"ok\":true,\"logs\":null,"
        "\"message\":\"upstream connect error or disconnect/reset before headers. reset reason: connection "
        "termination\"}}";
    const auto shoot = [&](const QString &name) {
        for (const auto &[choice, theme] :
             {std::pair(ThemeChoice::Dark, "dark"), std::pair(ThemeChoice::Light, "light")}) {
            applyTheme(choice);
            QCoreApplication::processEvents();
            const QPixmap picture = m_view->grab();
            QVERIFY(!picture.isNull());
            if (!folder.isEmpty())
                picture.save(folder + u"/%1-%2.png"_s.arg(name, QLatin1String(theme)));
        }
    };
    m_view->setBody(body, "application/json");
    shoot(u"body-pretty"_s);
    m_view->openSearch();
    find<QLineEdit>("searchText")->setText(u"o"_s);
    shoot(u"body-search"_s);
    choose(0);
    shoot(u"body-tree"_s);
    m_view->setBody("\x89PNG\r\n\x1a\n\0\0\0\rIHDR and more of it than fits into one line of sixteen bytes");
    shoot(u"body-binary"_s);
    m_view->setBody("upstream connect error or disconnect/reset before headers. reset reason: connection "
                    "termination");
    shoot(u"body-text"_s);
    m_view->setAbsent(BodyView::Absence::Empty);
    shoot(u"body-empty"_s);
}

QW_TEST(QApplication, TestBodyView)

} // namespace tst_bodyview

#include "tst_bodyview.moc"
