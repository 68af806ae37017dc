#include "ui/webhooks/liststates.h"

#include "ui/webhooks/facetmenu.h"
#include "ui/webhooks/webhookactions.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QPushButton>

ListStates::ListStates(EmptyState &view, WebhookStore &store, WebhookListProxy &proxy,
                       WebhookActions &actions, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_store(store)
    , m_proxy(proxy)
    , m_actions(actions)
{
}

static QPushButton *addStateAction(EmptyState &view, const char *objectName, const QString &text,
                                   const QString &icon, ButtonRole role)
{
    QPushButton *button = view.addAction(text, icon, role);
    button->setObjectName(QLatin1String(objectName));
    return button;
}

bool ListStates::enters(const QString &state)
{
    if (state == m_state)
        return false;
    m_state = state;
    m_view.clearActions();
    return true;
}

void ListStates::showNotConnected(ConnectionStatus::State connection)
{
    if (!enters(QStringLiteral("idle %1").arg(connection)))
        return;
    if (connection == ConnectionStatus::NotConnected) {
        m_view.setContent(QStringLiteral("key-round"), Tone::Accent, tr("Not connected to Qovery"),
                          tr("Enter an API token to see the webhooks of your organization."));
        connect(addStateAction(m_view, "stateConnectButton", tr("Connect…"), QStringLiteral("key-round"),
                               ButtonRole::Primary),
                &QAbstractButton::clicked, this, &ListStates::connectRequested);
        return;
    }
    if (connection == ConnectionStatus::WaitingForKeyring) {
        m_view.setContent(
            QStringLiteral("lock"), Tone::Accent, tr("Waiting for the keyring"),
            tr("The API token is kept there. Unlock the keyring where your desktop asks for it."));
        return;
    }
    m_view.setContent(QStringLiteral("building-2"), Tone::Accent, tr("No organization is open"),
                      tr("Choose one above, or open one by its ID."));
    connect(addStateAction(m_view, "stateOpenByIdButton", tr("Open by ID…"), QStringLiteral("building-2"),
                           ButtonRole::Primary),
            &QAbstractButton::clicked, m_actions.openById, &QAction::trigger);
}

void ListStates::showStopped(const QString &organizationName)
{
    if (!enters(QStringLiteral("stopped ") + organizationName))
        return;
    m_view.setContent(QStringLiteral("webhook"), Tone::Neutral, tr("Loading was cancelled"),
                      tr("The webhooks of %1 were not loaded.").arg(organizationName));
    connect(addStateAction(m_view, "stateRetryButton", tr("Load Webhooks"), QStringLiteral("refresh-cw"),
                           ButtonRole::Primary),
            &QAbstractButton::clicked, &m_store, &WebhookStore::refresh);
}

void ListStates::setSnapshot(const QDateTime &seenAt)
{
    m_snapshotSeenAt = seenAt;
}

void ListStates::showFailed()
{
    if (enters(QStringLiteral("failed ") + m_snapshotSeenAt.toString(Qt::ISODate) +
               (m_store.loadError() ? m_store.loadError()->describe() : QString())))
        fillFailed(false);
}

void ListStates::fillFailed(bool withDetails)
{
    const std::optional<ApiError> error = m_store.loadError();
    QString text = error ? error->describe() : QString();
    if (error && withDetails) {
        QStringList details;
        if (!error->host.isEmpty())
            details.append(tr("Server: %1").arg(error->host));
        if (error->httpStatus > 0)
            details.append(tr("HTTP status: %1").arg(error->httpStatus));
        if (!error->serverMessage.isEmpty())
            details.append(tr("The server said: %1").arg(error->serverMessage));
        if (error->httpStatus == 0)
            details.append(tr("No HTTP answer was received."));
        text += QStringLiteral("\n\n") + details.join(u'\n');
    }
    if (m_snapshotSeenAt.isValid())
        text += QStringLiteral("\n\n") + tr("Last seen: %1.").arg(WebhookTexts::exactTime(m_snapshotSeenAt));
    m_view.clearActions();
    m_view.setContent(QStringLiteral("cloud-off"), Tone::Danger, tr("Webhooks could not be loaded"), text);
    const bool isUnauthorized = error && error->kind == ApiError::Kind::Unauthorized;
    if (isUnauthorized) {
        connect(addStateAction(m_view, "stateConnectButton", tr("Token…"), QStringLiteral("key-round"),
                               ButtonRole::Primary),
                &QAbstractButton::clicked, this, &ListStates::connectRequested);
    }
    connect(addStateAction(m_view, "stateRetryButton", tr("Try Again"), QStringLiteral("refresh-cw"),
                           isUnauthorized ? ButtonRole::Normal : ButtonRole::Primary),
            &QAbstractButton::clicked, &m_store, &WebhookStore::refresh);
    if (m_snapshotSeenAt.isValid())
        connect(addStateAction(m_view, "stateSnapshotButton", tr("Open Read-only"), QStringLiteral("history"),
                               ButtonRole::Normal),
                &QAbstractButton::clicked, this, &ListStates::snapshotRequested, Qt::QueuedConnection);
    QPushButton *details =
        addStateAction(m_view, "stateDetailsButton", withDetails ? tr("Hide Details") : tr("Show Details"),
                       {}, ButtonRole::Normal);
    // Queued: filling anew deletes the button that was clicked.
    connect(
        details, &QAbstractButton::clicked, this,
        [this, withDetails] {
            const bool hadFocus = m_view.isAncestorOf(m_view.window()->focusWidget());
            fillFailed(!withDetails);
            if (auto *again = m_view.findChild<QPushButton *>(QStringLiteral("stateDetailsButton"));
                again && hadFocus)
                again->setFocus();
        },
        Qt::QueuedConnection);
}

void ListStates::showEmpty()
{
    if (!enters(QStringLiteral("empty")))
        return;
    m_view.setContent(
        QStringLiteral("webhook"), Tone::Accent, tr("No webhooks yet"),
        tr("A webhook tells another system when a deployment starts, succeeds, fails or is cancelled."));
    connect(addStateAction(m_view, "stateNewButton", tr("New Webhook"), QStringLiteral("plus"),
                           ButtonRole::Primary),
            &QAbstractButton::clicked, m_actions.createNew, &QAction::trigger);
    connect(addStateAction(m_view, "stateImportButton", tr("New from cURL…"),
                           QStringLiteral("clipboard-paste"), ButtonRole::Normal),
            &QAbstractButton::clicked, m_actions.importCurl, &QAction::trigger);
}

void ListStates::showUnreadable()
{
    if (!enters(QStringLiteral("unreadable %1").arg(m_store.brokenWebhooks().size())))
        return;
    m_view.setContent(QStringLiteral("circle-alert"), Tone::Danger, tr("No webhook could be read"),
                      tr("The server listed %Ln webhook(s), but this version understands none of them.",
                         nullptr, static_cast<int>(m_store.brokenWebhooks().size())));
    connect(addStateAction(m_view, "stateBrokenButton", tr("Show Details"), {}, ButtonRole::Primary),
            &QAbstractButton::clicked, this, &ListStates::brokenDetailsRequested);
}

QString ListStates::hiddenBy() const
{
    QStringList names;
    switch (m_proxy.stateFilter()) {
    case WebhookListProxy::StateFilter::All:
        break;
    case WebhookListProxy::StateFilter::Enabled:
        names.append(tr("Enabled"));
        break;
    case WebhookListProxy::StateFilter::Disabled:
        names.append(tr("Disabled"));
        break;
    case WebhookListProxy::StateFilter::Failing:
        names.append(tr("Failing"));
        break;
    }
    names += FacetMenu::words(m_proxy.facets());
    if (!m_proxy.searchText().trimmed().isEmpty())
        names.append(tr("“%1”").arg(m_proxy.searchText().trimmed()));
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return tr("%1 and %2", "names of filters").arg(names.join(tr(", ", "between names")), last);
}

void ListStates::showFiltered()
{
    const QString text =
        tr("%Ln webhook(s) are hidden by %1.", nullptr, m_proxy.totalCount()).arg(hiddenBy());
    if (m_state.startsWith(QLatin1String("filtered"))) {
        m_view.setContent(QStringLiteral("search-x"), Tone::Neutral, tr("No webhooks match"), text);
        return;
    }
    enters(QStringLiteral("filtered"));
    m_view.setContent(QStringLiteral("search-x"), Tone::Neutral, tr("No webhooks match"), text);
    connect(addStateAction(m_view, "stateClearButton", tr("Clear Filters"), QStringLiteral("filter-x"),
                           ButtonRole::Normal),
            &QAbstractButton::clicked, m_actions.clearFilters, &QAction::trigger, Qt::QueuedConnection);
}
