#pragma once

#include "models/domain/catalog.h"
#include "models/domain/webhook.h"
#include "resources/resources.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"

#include <QApplication>
#include <QTest>

// A small real organization for the editor's and the preview's tests: product-api (5 environments),
// product-web (3), analytics (4), analytics-batch (3), shop (2), infra-prod (1): 6 projects, 18 environments.
inline CatalogPtr fixtureCatalog()
{
    QList<Project> projects;
    QList<Environment> environments;
    const auto add = [&](const QString &name, const QList<std::pair<QString, KnownMode>> &content) {
        projects.append({QStringLiteral("p-") + name, name});
        for (const auto &[environment, mode] : content)
            environments.append(
                {name + QLatin1Char('/') + environment, environment, QStringLiteral("p-") + name, mode});
    };
    const std::pair<QString, KnownMode> production{QStringLiteral("production"), KnownMode::Production};
    const std::pair<QString, KnownMode> staging{QStringLiteral("staging"), KnownMode::Staging};
    const std::pair<QString, KnownMode> development{QStringLiteral("dev"), KnownMode::Development};
    const std::pair<QString, KnownMode> preview{QStringLiteral("pr-17"), KnownMode::Preview};
    const std::pair<QString, KnownMode> stagingEu{QStringLiteral("staging-eu"), KnownMode::Staging};
    add(QStringLiteral("product-api"), {production, staging, stagingEu, development, preview});
    add(QStringLiteral("product-web"), {production, staging, preview});
    add(QStringLiteral("analytics"), {production, staging, stagingEu, development});
    add(QStringLiteral("analytics-batch"), {production, staging, development});
    add(QStringLiteral("shop"), {production, preview});
    add(QStringLiteral("infra-prod"), {production});
    return CatalogPtr(new Catalog(projects, environments));
}

inline Webhook fixtureWebhook()
{
    Webhook webhook;
    webhook.id = QStringLiteral("w-1");
    webhook.kind = KnownKind::Standard;
    webhook.targetUrl = QStringLiteral("https://bridge.acme.example/hooks/qv/7c1e55d29fQa");
    webhook.description = QStringLiteral("Product release bridge");
    webhook.secretIsSet = true;
    webhook.isEnabled = true;
    webhook.events = {KnownEvent::Failed, KnownEvent::Cancelled};
    webhook.modes = {KnownMode::Production, KnownMode::Staging};
    webhook.projectPatterns = QStringList{QStringLiteral("product*"), QStringLiteral("analytics")};
    return webhook;
}

template <typename T>
T *fixtureChild(const QWidget &parent, const char *name)
{
    T *child = parent.findChild<T *>(QString::fromLatin1(name));
    if (!child)
        qWarning("no %s %s", T::staticMetaObject.className(), name);
    return child;
}

inline void fixtureClick(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

// Shown and active, so that the focus is real.
inline bool fixtureShow(QWidget &window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

// The look of the application, once a test program.
inline void fixtureLook()
{
    initializeResources();
    QApplication::setStyle(new WebhooksStyle);
    applyTheme(ThemeChoice::Light);
}
