#pragma once

// The whole application as its user meets it: the real Application over a real server, driven by clicks and
// keys; and a second client that asks the server what it has.
#include "app/application.h"
#include "models/api/qoveryapi.h"
#include "models/tables/webhooktablemodel.h"
#include "tests/support/demoserver.h"
#include "ui/editor/editordialog.h"
#include "ui/webhooks/mainwindow.h"
#include "ui/webhooks/webhooktableview.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

class ApplicationStory
{
public:
    // Once a test executable: nothing of the person who runs it, and nothing of the tests that run beside it,
    // is read or written.
    static void prepare()
    {
        static const QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
        qunsetenv("QOVERY_CLI_ACCESS_TOKEN");
        qunsetenv("Q_CLI_ACCESS_TOKEN");
        static TitleLog titles;
        qApp->installEventFilter(&titles);
    }

    // `qovery-webhooks --demo`
    static Options demo()
    {
        Options options;
        options.demo = true;
        return options;
    }
    // `qovery-webhooks --api-url …`
    static Options at(const QUrl &apiUrl)
    {
        Options options;
        options.apiUrl = apiUrl;
        return options;
    }

    explicit ApplicationStory(const Options &options)
        : m_application(options)
    {
    }
    // `QOVERY_CLI_ACCESS_TOKEN=… qovery-webhooks --api-url …`; `between` stands in the way to the server.
    explicit ApplicationStory(const DemoServer &server, const QUrl &between = {})
        : m_application(withToken(server, between.isEmpty() ? server.apiUrl() : between))
        , m_organizationId(server.organizationId())
    {
        m_other.setAccess(server.apiUrl(), ApiToken::fromText(server.token()));
    }

    // For stories that go on after a restart; empty: each has its own again.
    static void keepDataIn(const QString &folder) { s_keptData = folder; }

    void open()
    {
        m_application.start();
        window().setMinimumSize(640, 480); // the offscreen screen is 800 x 800
        window().resize(1360, 830);
        window().activateWindow();
    }

    Application &application() { return m_application; }
    MainWindow &window() const { return *m_application.window(); }
    WebhookTableView *table() const
    {
        return window().findChild<WebhookTableView *>(QStringLiteral("table"));
    }
    QStringList messages() const { return window().findChild<MessageBar *>()->texts(); }
    QString connectionText() const
    {
        return window().findChild<QLabel *>(QStringLiteral("connectionText"))->text();
    }
    int rows() const { return table()->model()->rowCount(); }
    QVariant at(const QString &name, int role, int column = WebhookTableModel::NameColumn) const
    {
        const int row = rowOf(name);
        return row < 0 ? QVariant() : table()->model()->index(row, column).data(role);
    }
    QString idOf(const QString &name) const { return at(name, WebhookTableModel::WebhookIdRole).toString(); }
    bool isEnabled(const QString &name) const { return at(name, WebhookTableModel::EnabledRole).toBool(); }
    bool isBusy(const QString &name) const { return at(name, WebhookTableModel::BusyRole).toBool(); }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (table()->model()->index(row, WebhookTableModel::NameColumn).data().toString() == name)
                return row;
        }
        return -1;
    }
    // List and projects are there and the pane is built: what a person waits for.
    bool isFilled() const
    {
        return rows() > 0 && window().findChild<QWidget *>(QStringLiteral("overview")) &&
               table()
                   ->model()
                   ->index(0, WebhookTableModel::ScopeColumn)
                   .data(WebhookTableModel::EnvironmentCountRole)
                   .isValid();
    }

    void clickRow(const QString &name, int column = WebhookTableModel::NameColumn,
                  Qt::MouseButton button = Qt::LeftButton) const
    {
        const QModelIndex index = table()->model()->index(rowOf(name), column);
        table()->scrollTo(index);
        QPoint at = table()->visualRect(index).center();
        if (column == WebhookTableModel::EnabledColumn)
            at.setX(table()->visualRect(index).left() + 28);
        QTest::mouseClick(table()->viewport(), button, {}, at);
    }
    void clickSwitch(const QString &name) const { clickRow(name, WebhookTableModel::EnabledColumn); }

    // A key goes where the keyboard is: the window that is active, its focus, its shortcuts.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }));
        QTest::keyClick(static_cast<QWidget *>(nullptr), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(static_cast<QWidget *>(nullptr), text); }
    static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    // Back in the main window, as a window manager does after a dialog; offscreen has none.
    bool returns() const
    {
        if (QApplication::activeModalWidget() != nullptr)
            return false;
        window().activateWindow();
        return window().isActiveWindow();
    }

    // The dialog that is open, once keys go to it.
    template <typename Dialog>
    Dialog *dialog() const
    {
        auto *found = window().findChild<Dialog *>();
        return found && QTest::qWaitFor([found] { return found->isActiveWindow(); }) ? found : nullptr;
    }
    // As on a large screen: form and preview side by side.
    EditorDialog *editor() const
    {
        auto *found = dialog<EditorDialog>();
        if (found)
            found->resize(1120, 770);
        return found;
    }
    template <typename Widget>
    static Widget *in(const QWidget *parent, const char *objectName)
    {
        return parent->findChild<Widget *>(QLatin1String(objectName));
    }

    // What the server has, asked by a client of its own. Nothing: it did not answer.
    std::optional<QList<Webhook>> onServer()
    {
        std::optional<QList<Webhook>> list;
        bool ended = false;
        QObject context;
        m_other.listWebhooks(m_organizationId, &context, [&](const Result<ListAnswer<Webhook>> &result) {
            if (result)
                list = result.value().items;
            ended = true;
        });
        return QTest::qWaitFor([&] { return ended; }, 10'000) ? list : std::nullopt;
    }
    std::optional<Webhook> onServer(const QString &name)
    {
        const QList<Webhook> all = onServer().value_or(QList<Webhook>());
        for (const Webhook &webhook : all) {
            if (webhook.description == name)
                return webhook;
        }
        return std::nullopt;
    }
    const QString &organizationId() const { return m_organizationId; }
    QoveryApi &other() { return m_other; }

private:
    // Each window title in the test's output, where tests/leaks/search.py looks for secrets.
    class TitleLog : public QObject
    {
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            const auto *widget = qobject_cast<QWidget *>(watched);
            if (widget && widget->isWindow() && !widget->windowTitle().isEmpty() &&
                (event->type() == QEvent::WindowTitleChange || event->type() == QEvent::Show))
                std::printf("[window title] %s\n", qPrintable(widget->windowTitle()));
            return false;
        }
    };

    static Options withToken(const DemoServer &server, const QUrl &apiUrl)
    {
        qputenv("QOVERY_CLI_ACCESS_TOKEN", server.token().toUtf8());
        return at(apiUrl);
    }

    // History, drafts and what else outlives a process: each story has its own, or goes on with the one that
    // keepDataIn() named.
    class DataFolder
    {
    public:
        DataFolder()
        {
            qputenv("XDG_DATA_HOME", (s_keptData.isEmpty() ? m_folder.path() : s_keptData).toLocal8Bit());
        }

    private:
        QTemporaryDir m_folder;
    };

    static inline QString s_keptData;
    DataFolder m_data;
    Application m_application;
    QoveryApi m_other;
    QString m_organizationId;
};
