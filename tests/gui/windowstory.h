#pragma once

// The real window over the real stores and the real demo server, for stories of the main window; and a second
// client that asks the server what it has.
#include "models/api/qoveryapi.h"
#include "models/store/auditlog.h"
#include "models/store/projectcatalog.h"
#include "models/store/requestbudget.h"
#include "models/store/webhookstore.h"
#include "models/tables/webhooktablemodel.h"
#include "resources/resources.h"
#include "tests/support/demoserver.h"
#include "tests/support/limits.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/detailspane.h"
#include "ui/webhooks/mainwindow.h"
#include "ui/webhooks/webhooktableview.h"
#include "ui/webhooks/webhooktextproxy.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QTest>
#include <QTranslator>

class WindowStory
{
public:
    explicit WindowStory(const QUrl &apiUrl, const QString &token, const ApiLimits &limits = askingOnce())
        : api(limits)
        , window(store, catalog, budget, secrets)
    {
        window.setAuditLog(audit);
        api.setAccess(apiUrl, ApiToken::fromText(token));
        other.setAccess(apiUrl, ApiToken::fromText(token));
    }
    explicit WindowStory(const DemoServer &server)
        : WindowStory(server.apiUrl(), server.token())
    {
    }

    // Once a test executable: what app/ does before the first window.
    static void prepareApplication()
    {
        initializeResources();
        QApplication::setStyle(new WebhooksStyle);
        if (QFontDatabase::families().contains(QStringLiteral("Inter")))
            QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
        applyTheme(ThemeChoice::Light);
        installAccessibility();
        static QTranslator plurals;
        if (plurals.load(QStringLiteral(":/translations/qovery-webhooks_en.qm")))
            QApplication::installTranslator(&plurals);
    }

    void open(const QString &organizationId, const QString &name = QStringLiteral("Acme Retail"))
    {
        organization = organizationId;
        ConnectionStatus status;
        status.state = ConnectionStatus::Demo;
        status.host = QStringLiteral("127.0.0.1");
        status.apiUrl = api.apiUrl();
        window.setConnection(status);
        window.setOrganizations({{organizationId, name}}, organizationId);
        window.setMinimumSize(640, 480); // the offscreen screen is 800 x 800
        window.resize(1360, 830);
        window.show();
        window.activateWindow();
        store.setOrganization(organizationId);
        catalog.setOrganization(organizationId);
    }

    WebhookTableView *table() const { return window.findChild<WebhookTableView *>(QStringLiteral("table")); }
    MessageBar *messages() const { return window.findChild<MessageBar *>(QStringLiteral("messageBar")); }
    int rows() const { return table()->model()->rowCount(); }
    bool isFilled() const
    {
        return store.state() == WebhookStore::State::Ready &&
               catalog.state() == ProjectCatalog::State::Ready && rows() > 0 &&
               window.findChild<QWidget *>(QStringLiteral("overview"));
    }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (text(row, WebhookTableModel::NameColumn) == name)
                return row;
        }
        return -1;
    }
    QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return table()->model()->index(row, column).data(role).toString();
    }
    QString idOf(const QString &name) const { return text(rowOf(name), 0, WebhookTableModel::WebhookIdRole); }
    const Webhook *shown(const QString &webhookId) const { return store.webhook(webhookId); }

    void clickRow(const QString &name, int column = WebhookTableModel::NameColumn) const
    {
        const QModelIndex index = table()->model()->index(rowOf(name), column);
        table()->scrollTo(index);
        QPoint at = table()->visualRect(index).center();
        if (column == WebhookTableModel::EnabledColumn)
            at.setX(table()->visualRect(index).left() + 28);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        window.activateWindow(); // a dialog may just have closed, and offscreen has no window manager
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(table(), key, modifiers);
    }
    template <typename Widget>
    Widget *find(const char *objectName) const
    {
        return window.findChild<Widget *>(QLatin1String(objectName));
    }

    // What the server has, asked by a client of its own. Nothing: no answer in time.
    std::optional<QList<Webhook>> onServer()
    {
        std::optional<QList<Webhook>> list;
        bool ended = false;
        QObject context;
        other.listWebhooks(organization, &context, [&](const Result<ListAnswer<Webhook>> &result) {
            if (result)
                list = result.value().items;
            ended = true;
        });
        return QTest::qWaitFor([&] { return ended; }, 10'000) ? list : std::nullopt;
    }
    std::optional<Webhook> onServer(const QString &webhookId)
    {
        for (const Webhook &webhook : onServer().value_or(QList<Webhook>())) {
            if (webhook.id == webhookId)
                return webhook;
        }
        return std::nullopt;
    }

    // A dialog that just opened, once keys go to it.
    template <typename Dialog>
    Dialog *dialog() const
    {
        auto *found = window.findChild<Dialog *>();
        return found && QTest::qWaitFor([found] { return found->isActiveWindow(); }) ? found : nullptr;
    }

    // QW_SHOTS=folder keeps pictures for people to look at.
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("QW_SHOTS");
        if (!folder.isEmpty()) {
            QCoreApplication::processEvents();
            window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
        }
    }

    QoveryApi api;
    QoveryApi other{askingOnce()};
    WebhookStore store{api};
    ProjectCatalog catalog{api};
    RequestBudget budget{api};
    RememberedSecrets secrets; // no account: nothing can be remembered
    AuditLog audit{api};
    MainWindow window;
    QString organization;
};
