// Story: somebody looks at what the webhooks were earlier, compares, and brings one or all of them back.
#include "tests/gui/applicationstory.h"
#include "tests/support/testprogram.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/history/comparedialog.h"
#include "ui/history/diffdialog.h"
#include "ui/history/historydialog.h"
#include "ui/history/historylistview.h"
#include "ui/style/theme.h"
#include "ui/widgets/confirmdialog.h"

#include <QPushButton>
#include <QTabBar>

namespace tst_historyview {

class TestHistoryView : public QObject
{
    Q_OBJECT

    const QString m_plain = QStringLiteral("Preview clean-up"); // enabled, without a secret

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
    static void click(const QWidget *in, const char *objectName)
    {
        auto *button = in->findChild<QPushButton *>(QLatin1String(objectName));
        QVERIFY2(button && button->isEnabled(), objectName);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static QStringList titles(const HistoryListView *list)
    {
        QStringList titles;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            titles.append(list->model()->index(row, 0).data().toString());
        return titles;
    }
    static QString detail(const HistoryListView *list, int row)
    {
        return list->model()->index(row, 0).data(HistoryListModel::DetailRole).toString();
    }
    static void select(HistoryListView *list, int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = list->model()->index(row, 0);
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers, list->visualRect(index).center());
    }
    // Changed by somebody else, and seen by a refresh.
    void rename(ApplicationStory &story, const QString &name, const QString &newName, bool isEnabled)
    {
        const std::optional<Webhook> there = story.onServer(name);
        QVERIFY(there);
        WebhookDraft draft = WebhookDraft::fromWebhook(*there);
        draft.description = newName;
        draft.isEnabled = isEnabled;
        draft.secretChoice = SecretChoice::None;
        std::optional<bool> isChanged;
        story.other().replaceWebhook(story.organizationId(), there->id, draft, this,
                                     [&](const Result<Webhook> &answer) { isChanged = answer.isOk(); });
        QTRY_COMPARE(isChanged, std::optional(true));
        story.window().activateWindow();
        ApplicationStory::press(Qt::Key_F5);
        QTRY_VERIFY(story.rowOf(newName) >= 0);
    }
    void removeElsewhere(ApplicationStory &story, const QString &name)
    {
        std::optional<bool> isGone;
        story.other().deleteWebhook(story.organizationId(), story.onServer(name)->id, this,
                                    [&](const Result<Nothing> &answer) { isGone = answer.isOk(); });
        QTRY_COMPARE(isGone, std::optional(true));
        ApplicationStory::press(Qt::Key_F5);
        QTRY_VERIFY(story.rowOf(name) < 0);
    }

private slots:
    void initTestCase() { ApplicationStory::prepare(); }

    void theTabTellsEachStateAndBringsOneBack()
    {
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        rename(story, m_plain, QStringLiteral("Second name"), true);
        rename(story, QStringLiteral("Second name"), QStringLiteral("Third name"), false);
        story.clickRow(QStringLiteral("Third name"));
        auto *tabs = story.window()
                         .findChild<QWidget *>(QStringLiteral("pane"))
                         ->findChild<QTabBar *>(QStringLiteral("tabs"));
        int tab = 0;
        while (tab < tabs->count() && tabs->tabText(tab) != QStringLiteral("History"))
            ++tab;
        QVERIFY(tab < tabs->count());
        tabs->setCurrentIndex(tab);
        auto *list = story.window().findChild<HistoryListView *>(QStringLiteral("historyStates"));
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QCOMPARE(detail(list, 0),
                 QStringLiteral("Enabled: On → Off · Description: Second name → Third name"));
        QCOMPARE(detail(list, 1), QStringLiteral("Description: %1 → Second name").arg(m_plain));
        QCOMPARE(detail(list, 2), QStringLiteral("Seen for the first time"));
        select(list, 2);
        shoot(&story.window(), QStringLiteral("history-tab"));

        click(&story.window(), "historyCompareButton");
        auto *compare = story.dialog<CompareDialog>();
        QVERIFY(compare);
        const auto text = [compare](const QString &side, WebhookField field) {
            return compare->findChild<QLabel *>(side + QString::number(int(field)))->text();
        };
        QCOMPARE(text(QStringLiteral("earlier"), WebhookField::Description), m_plain);
        QCOMPARE(text(QStringLiteral("later"), WebhookField::Description), QStringLiteral("Third name"));
        QCOMPARE(text(QStringLiteral("earlier"), WebhookField::Enabled), QStringLiteral("On"));
        QCOMPARE(text(QStringLiteral("later"), WebhookField::Enabled), QStringLiteral("Off"));
        shoot(compare, QStringLiteral("history-compare"));
        click(compare, "closeButton");
        QTRY_VERIFY(story.returns());

        click(&story.window(), "historyRestoreButton");
        auto *restore = story.dialog<BulkDialog>();
        QVERIFY(restore);
        QCOMPARE(restore->items().size(), 1);
        QCOMPARE(restore->items().constFirst().detail,
                 QStringLiteral("Enabled: Off → On · Description: Third name → %1").arg(m_plain));
        shoot(restore, QStringLiteral("history-restore"));
        QVERIFY(story.onServer(QStringLiteral("Third name"))); // nothing yet
        click(restore, "mainButton");
        QTRY_COMPARE(restore->stage(), BulkDialog::Stage::Finished);
        QCOMPARE(restore->items().constFirst().state, BulkItem::State::Done);
        QVERIFY(story.onServer(m_plain));
        QCOMPARE(story.onServer(m_plain)->isEnabled, std::optional(true));
        click(restore, "mainButton");
        // And that is a state, too.
        QTRY_COMPARE(list->model()->rowCount(), 4);
    }

    void theDialogRestoresAllThatChanged()
    {
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        const std::optional<Webhook> before = story.onServer(m_plain);
        const QList<Webhook> all = *story.onServer();
        // A second one without a secret to go.
        QString goes;
        for (const Webhook &webhook : all) {
            if (!webhook.mayHaveSecret() && webhook.description != m_plain)
                goes = webhook.description;
        }
        QVERIFY(!goes.isEmpty());
        rename(story, m_plain, QStringLiteral("Renamed"), true);
        removeElsewhere(story, goes);

        ApplicationStory::press(Qt::Key_H, Qt::ControlModifier);
        auto *dialog = story.dialog<HistoryDialog>();
        QVERIFY(dialog);
        auto *moments = dialog->findChild<HistoryListView *>(QStringLiteral("momentList"));
        auto *webhooks = dialog->findChild<HistoryListView *>(QStringLiteral("webhookList"));
        QTRY_COMPARE(moments->model()->rowCount(), 3);
        QCOMPARE(detail(moments, 0), QStringLiteral("1 deleted"));
        QCOMPARE(detail(moments, 1), QStringLiteral("1 changed"));
        QCOMPARE(detail(moments, 2), QStringLiteral("%1 added").arg(all.size()));
        QTRY_COMPARE(webhooks->model()->rowCount(), int(all.size()) - 1);
        select(moments, 2);
        QTRY_COMPARE(webhooks->model()->rowCount(), int(all.size()));
        QVERIFY(titles(webhooks).contains(goes) && titles(webhooks).contains(m_plain));
        shoot(dialog, QStringLiteral("history-dialog"));

        click(dialog, "compareButton");
        auto *diff = static_cast<DiffDialog *>(nullptr);
        QTRY_VERIFY((diff = story.dialog<DiffDialog>()));
        auto *rows = diff->findChild<HistoryListView *>(QStringLiteral("diffList"));
        QCOMPARE(titles(rows),
                 (QStringList{QStringLiteral("Deleted: ") + goes, QStringLiteral("Changed: Renamed")}));
        shoot(diff, QStringLiteral("history-diff"));
        click(diff, "closeButton");
        QTRY_VERIFY(dialog->isActiveWindow() || (dialog->activateWindow(), dialog->isActiveWindow()));

        click(dialog, "restoreAllButton");
        auto *restore = story.dialog<BulkDialog>();
        QVERIFY(restore);
        QCOMPARE(restore->items().size(), 2);
        click(restore, "mainButton");
        QTRY_COMPARE(restore->stage(), BulkDialog::Stage::Finished);
        for (const BulkItem &item : restore->items())
            QCOMPARE(item.state, BulkItem::State::Done);
        shoot(restore, QStringLiteral("history-restored"));
        QVERIFY(story.onServer(m_plain) && story.onServer(goes));
        QCOMPARE(story.onServer(m_plain)->id, before->id);
        QCOMPARE(story.onServer()->size(), all.size());
        click(restore, "mainButton");
        // Nothing is left to restore.
        QTRY_VERIFY(dialog->isActiveWindow() || (dialog->activateWindow(), dialog->isActiveWindow()));
        select(webhooks, int(titles(webhooks).indexOf(m_plain)));
        click(dialog, "restoreButton");
        QTRY_VERIFY(dialog->findChild<ConfirmDialog *>(QStringLiteral("nothingToRestoreDialog")));
    }
};

QW_TEST(QApplication, TestHistoryView)

} // namespace tst_historyview

#include "tst_historyview.moc"
