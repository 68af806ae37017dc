#include "tests/gui/editorfixture.h"
#include "tests/support/testprogram.h"

#include "ui/editor/patterncompletion.h"
#include "ui/editor/patterneditor.h"
#include "ui/editor/patterntag.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QSignalSpy>

namespace tst_patterneditor {

class PatternEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { fixtureLook(); }
    void enterAndCommaAdd();
    void leavingTheFieldAdds();
    void pendingTextCountsBeforeItIsAdded();
    void duplicatesAreSaid();
    void pastedListsAreSplit();
    void tagsAreRemovedByKey();
    void tagsAreRemovedByMouse();
    void tagsCanBeEdited();
    void warningsReachTheTag();
    void oddPatternsAreKept();
    void completionsComeFromProjects();
    void completionIsTakenWithArrowAndEnter();
    void completionModelIsSound();
};

struct PatternWindow
{
    PatternWindow()
    {
        other.setParent(&window);
        other.setGeometry(0, 300, 100, 30);
        editor.setParent(&window);
        editor.setGeometry(0, 0, 400, 32);
        editor.setCatalog(fixtureCatalog());
        window.resize(420, 360);
        fixtureShow(window);
        editor.field()->setFocus();
    }
    QWidget window;
    QLineEdit &other = *new QLineEdit;
    PatternEditor &editor = *new PatternEditor;
    void type(const QString &text) { QTest::keyClicks(editor.field(), text); }
    QList<PatternTag *> tags() const { return editor.findChildren<PatternTag *>(); }
    QWidget *popup() const
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (widget->objectName() == QStringLiteral("completionPopup") && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
};

static QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

void PatternEditorTest::enterAndCommaAdd()
{
    PatternWindow w;
    QSignalSpy edited(&w.editor, &PatternEditor::edited);
    w.type(QStringLiteral("shop"));
    QTest::keyClick(w.editor.field(), Qt::Key_Return);
    w.type(QStringLiteral(" product* ,"));
    QCOMPARE(w.editor.patterns(), list({"shop", "product*"}));
    QCOMPARE(w.editor.pendingText(), QString());
    QVERIFY(edited.size() >= 2);
    w.type(QStringLiteral(" ,"));
    QTest::keyClick(w.editor.field(), Qt::Key_Return);
    QCOMPARE(w.editor.patterns(), list({"shop", "product*"})); // blanks add nothing
}

void PatternEditorTest::leavingTheFieldAdds()
{
    PatternWindow w;
    w.type(QStringLiteral("shop"));
    QVERIFY(w.popup());
    QTest::keyClick(w.popup(), Qt::Key_Tab);
    QCOMPARE(w.window.focusWidget(), &w.other);
    QVERIFY(!w.popup());
    QCOMPARE(w.editor.patterns(), list({"shop"}));
}

void PatternEditorTest::pendingTextCountsBeforeItIsAdded()
{
    PatternWindow w;
    w.editor.setPatterns(list({"shop"}));
    w.type(QStringLiteral("ana"));
    QCOMPARE(w.editor.patterns(), list({"shop"}));
    QCOMPARE(w.editor.allPatterns(), list({"shop", "ana"}));
    w.editor.commitPending();
    QCOMPARE(w.editor.patterns(), list({"shop", "ana"}));
}

void PatternEditorTest::duplicatesAreSaid()
{
    PatternWindow w;
    w.editor.setPatterns(list({"Shop"}));
    QSignalSpy remarked(&w.editor, &PatternEditor::remarked);
    w.type(QStringLiteral("SHOP"));
    QTest::keyClick(w.editor.field(), Qt::Key_Return);
    QCOMPARE(w.editor.patterns(), list({"Shop"}));
    QCOMPARE(remarked.last().first().toString(), QStringLiteral("“SHOP” is in the list already."));
    QCOMPARE(w.editor.pendingText(), QString());
    w.type(QStringLiteral("x"));
    QCOMPARE(remarked.last().first().toString(), QString());
}

void PatternEditorTest::pastedListsAreSplit()
{
    PatternWindow w;
    QApplication::clipboard()->setText(QStringLiteral("shop, product*\r\nanalytics\n\nshop\nünïcode-🚀"));
    QTest::keyClick(w.editor.field(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(w.editor.patterns(), list({"shop", "product*", "analytics", "ünïcode-🚀"}));
    QCOMPARE(w.editor.pendingText(), QString());
}

void PatternEditorTest::tagsAreRemovedByKey()
{
    PatternWindow w;
    w.editor.setPatterns(list({"a", "b", "c"}));
    QTest::keyClick(w.editor.field(), Qt::Key_Backspace);
    QCOMPARE(w.editor.patterns().size(), 3); // the first press only goes there
    auto *tag = qobject_cast<PatternTag *>(w.window.focusWidget());
    QVERIFY(tag);
    QCOMPARE(tag->pattern(), QStringLiteral("c"));
    QTest::keyClick(tag, Qt::Key_Left);
    tag = qobject_cast<PatternTag *>(w.window.focusWidget());
    QVERIFY(tag);
    QCOMPARE(tag->pattern(), QStringLiteral("b"));
    QTest::keyClick(tag, Qt::Key_Delete);
    QCOMPARE(w.editor.patterns(), list({"a", "c"}));
    tag = qobject_cast<PatternTag *>(w.window.focusWidget());
    QVERIFY(tag);
    QCOMPARE(tag->pattern(), QStringLiteral("c"));
    QTest::keyClick(tag, Qt::Key_Backspace);
    QTest::keyClick(w.window.focusWidget(), Qt::Key_Backspace);
    QCOMPARE(w.editor.patterns(), QStringList());
    QCOMPARE(w.window.focusWidget(), w.editor.field());
}

void PatternEditorTest::tagsAreRemovedByMouse()
{
    PatternWindow w;
    w.editor.setPatterns(list({"a", "product*"}));
    PatternTag *tag = w.tags().constFirst();
    QTest::mouseClick(tag, Qt::LeftButton, {}, QPoint(5, tag->height() / 2)); // the text: nothing happens
    QCOMPARE(w.editor.patterns().size(), 2);
    QTest::mouseClick(tag, Qt::LeftButton, {}, QPoint(tag->width() - 12, tag->height() / 2));
    QCOMPARE(w.editor.patterns(), list({"product*"}));
}

void PatternEditorTest::tagsCanBeEdited()
{
    PatternWindow w;
    w.editor.setPatterns(list({"analitycs", "shop"}));
    w.type(QStringLiteral("pending"));
    QTest::mouseDClick(w.tags().constFirst(), Qt::LeftButton, {}, QPoint(8, 12));
    QCOMPARE(w.editor.field()->text(), QStringLiteral("analitycs"));
    QCOMPARE(w.editor.patterns(), list({"shop", "pending"})); // nothing typed was lost
    QCOMPARE(w.window.focusWidget(), w.editor.field());
}

void PatternEditorTest::warningsReachTheTag()
{
    PatternWindow w;
    w.editor.setPatterns(list({"analitycs", "*prod", "shop"}));
    WebhookFilter filter;
    filter.events = {KnownEvent::Failed};
    filter.projectPatterns = w.editor.patterns();
    w.editor.setWarnings(filterWarnings(*fixtureCatalog(), filter));
    const QList<PatternTag *> tags = w.tags();
    QCOMPARE(tags.at(0)->accessibleName(),
             QStringLiteral("analitycs, matches nothing, press Delete to remove"));
    QCOMPARE(tags.at(1)->accessibleName(),
             QStringLiteral("*prod, not documented by Qovery, press Delete to remove"));
    QCOMPARE(tags.at(2)->accessibleName(), QStringLiteral("shop, press Delete to remove"));
}

void PatternEditorTest::oddPatternsAreKept()
{
    PatternWindow w;
    const QStringList odd{QString(),
                          QStringLiteral("  "),
                          QStringLiteral("*"),
                          QString(10'000, QLatin1Char('x')),
                          QStringLiteral("🚀*"),
                          QStringLiteral("a,b")};
    w.editor.setPatterns(odd);
    QCOMPARE(w.editor.patterns(), odd);
    for (const PatternTag *tag : w.tags())
        QVERIFY(tag->geometry().right() <= w.editor.width());
}

void PatternEditorTest::completionsComeFromProjects()
{
    PatternWindow w;
    w.editor.setPatterns(list({"analytics"}));
    w.type(QStringLiteral("Ana"));
    QWidget *popup = w.popup();
    QVERIFY(popup);
    const QAbstractItemModel *model = qobject_cast<QAbstractItemView *>(popup)->model();
    QCOMPARE(model->rowCount(), 2); // analytics is there already
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("analytics-batch"));
    QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("analytics-batch, 3 environments"));
    QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("Ana*"));
    QCOMPARE(model->index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Ana*, 2 projects"));
    // Enter takes what was typed, until an arrow key chose.
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(w.editor.patterns(), list({"analytics", "Ana"}));
    QVERIFY(!w.popup());
}

void PatternEditorTest::completionIsTakenWithArrowAndEnter()
{
    PatternWindow w;
    w.type(QStringLiteral("produ"));
    QVERIFY(w.popup());
    QTest::keyClick(w.popup(), Qt::Key_Down);
    QTest::keyClick(w.popup(), Qt::Key_Return);
    QCOMPARE(w.editor.patterns(), list({"product-api"}));
    QCOMPARE(w.editor.pendingText(), QString());
    w.type(QStringLiteral("sho"));
    QVERIFY(w.popup());
    QTest::keyClick(w.popup(), Qt::Key_Escape);
    QVERIFY(!w.popup());
    QCOMPARE(w.editor.pendingText(), QStringLiteral("sho"));
}

void PatternEditorTest::completionModelIsSound()
{
    PatternCompletionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.complete(QStringLiteral("a"), {});
    QCOMPARE(model.rowCount(), 0); // no projects known
    model.setCatalog(fixtureCatalog());
    model.complete(QStringLiteral("prod"), {});
    QCOMPARE(model.rowCount(), 4); // product-api, product-web, infra-prod by its middle, prod*
    QCOMPARE(model.index(2, 0).data(PatternCompletionModel::MatchStartRole).toInt(), 6);
    model.complete(QStringLiteral("prod*"), {});
    QCOMPARE(model.rowCount(), 3);
    model.complete(QStringLiteral("*prod"), {});
    QCOMPARE(model.rowCount(), 0);
    model.complete(QString(), {});
    QCOMPARE(model.rowCount(), 0);
}

QW_TEST(QApplication, PatternEditorTest)

} // namespace tst_patterneditor

#include "tst_patterneditor.moc"
