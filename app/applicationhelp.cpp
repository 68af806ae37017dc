// Application's side of Help: what only it knows of versions, keyring, access and what is kept.
#include "app/accountdata.h"
#include "app/accountlist.h"
#include "app/application.h"
#include "app/connection/connectioncontroller.h"
#include "app/diagnostics.h"
#include "app/languages.h"
#include "app/vault/keychainvault.h"
#include "models/store/local/localfile.h"
#include "models/store/projectcatalog.h"
#include "models/store/requestbudget.h"
#include "models/store/webhookstore.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/help/whatsthis.h"
#include "ui/webhooks/mainwindow.h"

#include <QFileInfo>

void Application::joinHelp()
{
    m_whatsThis = std::make_unique<WhatsThis>();
    connect(m_window.get(), &MainWindow::aboutRequested, this, &Application::openAbout);
    connect(m_window.get(), &MainWindow::diagnosticsRequested, this,
            [this] { openDiagnostics(m_window.get()); });
}

void Application::openAbout()
{
    const Diagnostics::Versions versions = Diagnostics::ofThisProcess().versions;
    auto *dialog = new AboutDialog({versions.application, versions.qtRunning, versions.qtBuilt,
                                    versions.qtKeychain, versions.sqlite, versions.tls},
                                   m_window.get());
    connect(dialog, &AboutDialog::diagnosticsRequested, this, [this, dialog] { openDiagnostics(dialog); });
    dialog->open();
}

static Diagnostics::Token tokenOrigin(TokenSource source)
{
    switch (source) {
    case TokenSource::Keychain:
        return Diagnostics::Token::Keychain;
    case TokenSource::Session:
        return Diagnostics::Token::Session;
    case TokenSource::Environment:
        return Diagnostics::Token::Environment;
    case TokenSource::Demo:
        return Diagnostics::Token::Demo;
    }
    return Diagnostics::Token::None;
}

// The keyring is not asked for this: a question might open its prompt.
Diagnostics Application::diagnostics() const
{
    Diagnostics facts = Diagnostics::ofThisProcess();
    facts.platform.language = m_languages->language();
    facts.keyring = m_options.demo ? QStringLiteral("not used in the demo") : KeychainVault::backend();
    if (m_keychain)
        facts.keyringAnswer = m_keychain->lastAnswer();
    facts.accounts = m_accounts->all().size();
    if (m_api->hasAccess()) {
        const Connection &connection = m_connection->connection();
        facts.token = tokenOrigin(connection.source);
        facts.tokenVariable = connection.variable;
        facts.apiHost = m_api->apiHost();
        facts.organizations = m_organizations.size();
        facts.budgetLeft = m_budget->remaining();
        facts.budgetLimit = m_budget->limit();
    }
    facts.listError = m_store->loadError();
    facts.catalogError = m_catalog->loadError();
    facts.changeError = m_store->changeError();
    if (m_store->state() == WebhookStore::State::Ready) {
        facts.webhooks = m_store->webhooks().size();
        facts.unreadableWebhooks = m_store->brokenWebhooks().size();
    }
    if (const CatalogPtr catalog = m_catalog->catalog()) {
        facts.projects = catalog->projects().size();
        facts.environments = catalog->environmentCount();
    }
    facts.databaseFailure = m_data->database().failure();
    if (m_data->isOpen()) {
        const QString file = LocalFile::pathIn(m_data->folder());
        facts.databaseBytes = QFileInfo(file).size() + QFileInfo(file + QStringLiteral("-wal")).size();
    }
    return facts;
}

void Application::openDiagnostics(QWidget *over)
{
    auto *dialog = new DiagnosticsDialog(over);
    const auto facts = std::make_shared<Diagnostics>(diagnostics());
    dialog->setText(facts->text());
    dialog->open();
    if (!m_data->isOpen())
        return;
    // What cannot be read is answered like what is not there: then it stays unknown.
    m_data->deliveries().size(dialog, [this, dialog, facts](qint64, qint64 deliveries) {
        if (m_data->database().isUsable())
            facts->keptDeliveries = deliveries;
        dialog->setText(facts->text());
    });
    m_data->drafts().all(dialog, [this, dialog, facts](const QList<DraftJournal::Entry> &drafts) {
        if (m_data->database().isUsable())
            facts->drafts = drafts.size();
        dialog->setText(facts->text());
    });
}
