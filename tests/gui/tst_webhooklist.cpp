// Story: somebody opens the list, reads it, searches, filters, sorts and refreshes it.
#include "tests/gui/windowstory.h"
#include "tests/support/testprogram.h"
#include "ui/webhooks/facetmenu.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchip.h"

#include <QAction>
#include <QClipboard>
#include <QDataStream>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

namespace tst_webhooklist {

class TestWebhookList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { WindowStory::prepareApplication(); }

    void showsWhatTheServerHas()
    {
        DemoServer server;
        QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        const auto onServer = story.onServer();
        QVERIFY(onServer);
        QCOMPARE(story.rows(), onServer->size());
        for (const Webhook &webhook : *onServer)
            QVERIFY2(story.rowOf(webhook.description) >= 0, qPrintable(webhook.description));
        // The first focus is the table, the first order by name.
        QCOMPARE(story.window.focusWidget(), story.table());
        QTRY_COMPARE(story.find<FilterChip>("allChip")->count(), std::optional<int>(int(onServer->size())));
        QVERIFY(story.find<QLabel>("countText")
                    ->text()
                    .startsWith(QStringLiteral("%1 webhook").arg(onServer->size())));
        QCOMPARE(story.window.windowTitle(), QStringLiteral("Acme Retail — Webhooks for Qovery"));
        story.clickRow(QStringLiteral("Product release bridge"));
        QTRY_VERIFY(!story.text(0, WebhookTableModel::ScopeColumn).isEmpty());
        story.shoot(QStringLiteral("list-light"));
        applyTheme(ThemeChoice::Dark);
        story.shoot(QStringLiteral("list-dark"));
        story.window.resize(1024, 640);
        story.shoot(QStringLiteral("list-1024-dark"));
        QTest::keyClick(&story.window, Qt::Key_F9);
        story.shoot(QStringLiteral("list-1024-details-dark"));
        applyTheme(ThemeChoice::Light);
        story.window.resize(1600, 900);
        story.shoot(QStringLiteral("list-1600-light"));
    }

    void tellsScreenReadersWhatTheEyeSees()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        const int row = story.rowOf(QStringLiteral("Product release bridge"));
        const auto name = [&](int column) { return story.text(row, column, Qt::AccessibleTextRole); };
        QCOMPARE(name(WebhookTableModel::EnabledColumn), QStringLiteral("Product release bridge, enabled"));
        QCOMPARE(name(WebhookTableModel::EventsColumn), QStringLiteral("Events: Failed, Cancelled"));
        QTRY_VERIFY(name(WebhookTableModel::ScopeColumn)
                        .startsWith(QStringLiteral(
                            "Fires for product*, analytics; Production, Staging; 14 environment")));
        QVERIFY(name(WebhookTableModel::UpdatedColumn).startsWith(QStringLiteral("Updated ")));
        QCOMPARE(story.table()->model()->headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Product release bridge"));
        QCOMPARE(story.table()->model()->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Enabled"));
    }

    void showsServerTextLiterally()
    {
        DemoServer server({QStringLiteral("--webhooks"), QStringLiteral("0")});
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_COMPARE(story.store.state(), WebhookStore::State::Ready);
        WebhookDraft draft;
        draft.description = QStringLiteral("<b>x</b> & <img src='file:///etc/passwd'>");
        draft.targetUrl = QStringLiteral("https://a.example/hooks/0123456789abcdef");
        draft.events = {KnownEvent::Failed};
        draft.projectPatterns = {QStringLiteral("<i>y</i>")};
        story.store.create(draft, this, [](const SaveOutcome &) {});
        QTRY_COMPARE(story.rows(), 1);
        QCOMPARE(story.text(0, WebhookTableModel::NameColumn), draft.description);
        const QString toolTip = story.text(0, WebhookTableModel::NameColumn, Qt::ToolTipRole);
        QVERIFY2(!toolTip.contains(QStringLiteral("<b>x")) && toolTip.contains(QStringLiteral("&lt;b&gt;x")),
                 qPrintable(toolTip));
        QVERIFY(
            !story.text(0, WebhookTableModel::ScopeColumn, Qt::ToolTipRole).contains(QStringLiteral("<i>y")));
        // Never the whole address, not even in a tooltip.
        QVERIFY(!toolTip.contains(QStringLiteral("0123456789abcdef")));
    }

    void searchesAndFilters()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        const int all = story.rows();
        QTest::keyClick(story.table(), Qt::Key_Slash);
        auto *search = story.find<QLineEdit>("searchField");
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("PAYMENTS"));
        QTRY_VERIFY(story.rows() > 0 && story.rows() < all);
        story.shoot(QStringLiteral("list-search"));
        QTest::keyClicks(search, QStringLiteral(" billing-nothing"));
        auto *state = story.find<EmptyState>("emptyState");
        QTRY_VERIFY(state->isVisible());
        QCOMPARE(state->title(), QStringLiteral("No webhooks match"));
        QVERIFY2(state->text().contains(QStringLiteral("“PAYMENTS billing-nothing”")),
                 qPrintable(state->text()));
        story.shoot(QStringLiteral("state-filtered"));
        QTest::mouseClick(story.find<QPushButton>("stateClearButton"), Qt::LeftButton);
        QTRY_COMPARE(story.rows(), all);
        QVERIFY(search->text().isEmpty());

        QTest::keyClick(&story.window, Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(story.rows(), *story.find<FilterChip>("disabledChip")->count());
        QVERIFY(story.find<FilterChip>("disabledChip")->isChecked());
        QTest::mouseClick(story.find<FilterChip>("allChip"), Qt::LeftButton);
        QTRY_COMPARE(story.rows(), all);

        story.find<FacetMenu>("facetMenu")->findChild<QAction *>(QStringLiteral("facetSLACK"))->trigger();
        QTRY_VERIFY(story.rows() < all);
        for (int row = 0; row < story.rows(); ++row)
            QCOMPARE(story.text(row, WebhookTableModel::KindColumn), QStringLiteral("Slack"));
        story.find<FacetMenu>("facetMenu")->findChild<QAction *>(QStringLiteral("facetClear"))->trigger();
        QTRY_COMPARE(story.rows(), all);
    }

    void sortsAndRemembersColumns()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        const QString first = story.text(0, WebhookTableModel::NameColumn);
        QHeaderView *header = story.table()->horizontalHeader();
        const int x = header->sectionViewportPosition(WebhookTableModel::NameColumn) + 30;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        QTRY_COMPARE(story.text(story.rows() - 1, WebhookTableModel::NameColumn), first);
        header->setSectionHidden(WebhookTableModel::KindColumn, true);
        header->moveSection(header->visualIndex(WebhookTableModel::UpdatedColumn), 2);
        const QByteArray state = story.window.saveViewState();

        WindowStory next(server);
        next.window.restoreViewState(state);
        QHeaderView *restored = next.table()->horizontalHeader();
        QVERIFY(restored->isSectionHidden(WebhookTableModel::KindColumn));
        QCOMPARE(restored->visualIndex(WebhookTableModel::UpdatedColumn), 2);
        QCOMPARE(restored->sortIndicatorOrder(), Qt::DescendingOrder);
        next.window.restoreViewState(QByteArray("garbage")); // changes nothing, harms nothing
        QVERIFY(restored->isSectionHidden(WebhookTableModel::KindColumn));
    }

    // As they were saved before there was a column of deliveries.
    void olderColumnsAreKept()
    {
        QByteArray state;
        QDataStream stream(&state, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << quint32(1) << qint32(6);
        for (const int visual : {0, 1, 3, 4, 5, 2}) // Updated stands after Name
            stream << qint32(visual) << (visual == 3) << qint32(visual == 2 ? 90 : 0);
        stream << qint32(5) << qint32(Qt::DescendingOrder);
        DemoServer server;
        WindowStory story(server);
        story.table()->restoreState(state);
        const QHeaderView *header = story.table()->horizontalHeader();
        QVERIFY(header->isSectionHidden(WebhookTableModel::KindColumn));
        QVERIFY(!header->isSectionHidden(WebhookTableModel::LastDeliveryColumn));
        QCOMPARE(header->visualIndex(WebhookTableModel::LastDeliveryColumn), 2);
        QCOMPARE(header->visualIndex(WebhookTableModel::UpdatedColumn), 3);
        QCOMPARE(header->visualIndex(WebhookTableModel::ScopeColumn), 6);
        QCOMPARE(header->sortIndicatorSection(), int(WebhookTableModel::UpdatedColumn));
    }

    void refreshKeepsSelectionScrollAndFocus()
    {
        DemoServer server({QStringLiteral("--webhooks"), QStringLiteral("400")});
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        const QModelIndex middle = story.table()->model()->index(200, WebhookTableModel::NameColumn);
        story.table()->scrollTo(middle, QAbstractItemView::PositionAtCenter);
        QTest::mouseClick(story.table()->viewport(), Qt::LeftButton, {},
                          story.table()->visualRect(middle).center());
        const QString selected = story.table()->selectedId();
        QVERIFY(!selected.isEmpty());
        const int scroll = story.table()->verticalScrollBar()->value();
        QSignalSpy refreshed(&story.store, &WebhookStore::refreshFinished);
        story.press(Qt::Key_F5);
        QTRY_COMPARE(refreshed.size(), 1);
        QCOMPARE(story.table()->selectedId(), selected);
        QCOMPARE(story.table()->verticalScrollBar()->value(), scroll);
        QVERIFY(story.table()->hasFocus());

        // Filtered away and back: the same webhook is selected again.
        auto *search = story.find<QLineEdit>("searchField");
        search->setText(QStringLiteral("zzzzz"));
        QTRY_COMPARE(story.rows(), 0);
        search->clear();
        QTRY_COMPARE(story.rows(), 400);
        QCOMPARE(story.table()->selectedId(), selected);
    }

    void copiesTheRowMasked()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        story.clickRow(QStringLiteral("Product release bridge"));
        story.press(Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(
            copied.startsWith(QStringLiteral("Product release bridge\thttps://bridge.acme.example/****")),
            qPrintable(copied));
        QVERIFY(!copied.contains(story.shown(story.table()->selectedId())->targetUrl));
    }

    void tenThousandRowsStayFluid()
    {
        DemoServer server({QStringLiteral("--webhooks"), QStringLiteral("10000")});
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY_WITH_TIMEOUT(story.isFilled(), 60'000);
        QCOMPARE(story.rows(), 10'000);
        QElapsedTimer timer;
        timer.start();
        story.find<QLineEdit>("searchField")->setText(QStringLiteral("e"));
        story.table()->viewport()->repaint();
        qInfo("one key over 10,000 rows: %lld ms (printed, not judged)", timer.elapsed());
        story.find<QLineEdit>("searchField")->clear();
        story.press(Qt::Key_End, Qt::ControlModifier);
        story.shoot(QStringLiteral("list-10000"));
    }
};

QW_TEST(QApplication, TestWebhookList)

} // namespace tst_webhooklist

#include "tst_webhooklist.moc"
