#include "app/testsends.h"

#include "ui/style/clipboard.h"
#include "ui/testsend/testsenddialog.h"

TestSends::TestSends(TargetSender::Limits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
}

void TestSends::setScope(TargetSender::Scope scope)
{
    if (m_sender != nullptr && scope != m_scope) {
        m_sender->deleteLater();
        m_sender = nullptr;
    }
    m_scope = scope;
}

void TestSends::openMany(const BulkTests::Subject &subject, RememberedSecrets &secrets, QWidget *parent)
{
    // Owned by its dialog.
    new BulkTests(new TargetSender(m_scope, m_limits), m_scope, subject, secrets, parent);
}

void TestSends::open(const WebhookDraft &draft, const Organization &organization, const CatalogPtr &catalog,
                     QWidget *parent)
{
    if (m_sender == nullptr)
        m_sender = new TargetSender(m_scope, m_limits, this);

    auto *dialog = new TestSendDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDemo(m_scope == TargetSender::Scope::LoopbackOnly);
    dialog->setWebhook(draft, draft.description, organization);
    dialog->setCatalog(catalog);
    connect(dialog, &TestSendDialog::sendRequested, this, [this, dialog](const TargetRequest &request) {
        m_sender->send(request, dialog, [dialog](const TestResult &result) { dialog->showResult(result); });
    });
    connect(dialog, &TestSendDialog::stopRequested, this, [this, dialog] { m_sender->cancel(dialog); });
    connect(dialog, &TestSendDialog::copyRequested, this, [](const QString &text, bool isSecret) {
        if (isSecret)
            copySecretToClipboard(text);
        else
            copyToClipboard(text);
    });
    dialog->open();
}
