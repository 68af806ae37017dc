#include "app/singleresend.h"

#include "app/sentrecords.h"
#include "models/domain/resend.h"
#include "models/store/knownsecrets.h"
#include "models/store/local/sendhistory.h"
#include "models/store/rememberedsecrets.h"
#include "models/store/webhookstore.h"
#include "ui/resend/resenddialog.h"
#include "ui/style/clipboard.h"

SingleResend::SingleResend(TargetSender *sender, TargetSender::Scope scope, const StoredDelivery &stored,
                           const ResendParts &parts, QWidget *parent)
    : QObject(nullptr)
    , m_sender(sender)
    , m_stored(stored)
    , m_parts(parts)
    , m_dialog(
          new ResendDialog({stored, webhook(), memory(), scope == TargetSender::Scope::LoopbackOnly}, parent))
{
    setParent(m_dialog); // ends with it, and its send with this
    m_sender->setParent(this);
    connect(m_dialog, &ResendDialog::sendRequested, this, &SingleResend::begin);
    connect(m_dialog, &ResendDialog::stopRequested, this, &SingleResend::stop);
    connect(m_dialog, &ResendDialog::copyRequested, this, [](const QString &text, bool isSecret) {
        if (isSecret)
            copySecretToClipboard(text);
        else
            copyToClipboard(text);
    });
    const auto follow = [this] { m_dialog->setWebhook(webhook(), memory()); };
    connect(&m_parts.webhooks, &WebhookStore::webhooksChanged, this, follow);
    connect(&m_parts.secrets, &RememberedSecrets::changed, this, follow);
    m_dialog->open();
}

std::optional<Webhook> SingleResend::webhook() const
{
    const Webhook *found = m_parts.webhooks.organizationId() == m_stored.organizationId
                               ? m_parts.webhooks.webhook(m_stored.webhookId)
                               : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

SecretMemory SingleResend::memory() const
{
    SecretMemory memory;
    memory.place = m_parts.secrets.place();
    memory.isRemembered = m_parts.secrets.isRemembered(m_stored.webhookId);
    const std::optional<Webhook> now = webhook();
    memory.mayBeStale = memory.isRemembered && (!now || m_parts.secrets.mayBeStale(*now));
    return memory;
}

void SingleResend::begin(const ResendChoice &choice)
{
    if (!choice.usesRememberedSecret) {
        send(choice, choice.secret);
        return;
    }
    m_isRecalling = true;
    const quint64 recall = ++m_recall;
    m_parts.secrets.recall(m_stored.webhookId, this, [this, choice, recall](const VaultAnswer &answer) {
        if (recall != m_recall)
            return;
        m_isRecalling = false;
        const std::optional<Webhook> now = webhook();
        if (answer.kind != VaultAnswer::Kind::Done)
            m_dialog->showNotRecalled(answer.kind);
        else if (!choice.isFormerTarget && (!now || now->targetUrl != choice.targetUrl))
            m_dialog->showNotSent(); // another target than the one that was seen when it was clicked
        else
            send(choice, QString::fromUtf8(answer.value));
    });
}

void SingleResend::send(const ResendChoice &choice, const QString &secret)
{
    ResendOptions options;
    options.targetUrl = choice.targetUrl;
    options.secret = secret;
    options.secretHeader = choice.secretHeader;
    options.marksRepeat = choice.marksRepeat;
    const TargetRequest request = resendRequest(m_stored.delivery, options);
    m_parts.known.noteSent(request);
    if (!secret.isEmpty() && !m_secrets.contains(secret.toUtf8()))
        m_secrets.append(secret.toUtf8());
    m_dialog->showSending(request);
    m_sender->send(request, this, [this, request](const TestResult &result) {
        if (result.outcome != TestResult::Outcome::Refused)
            keepResend(m_parts.sends, m_stored, request, result, m_secrets);
        m_dialog->showResult(result);
    });
}

void SingleResend::stop()
{
    if (!m_isRecalling) {
        m_sender->cancel(this);
        return;
    }
    ++m_recall;
    m_isRecalling = false;
    m_dialog->showNotSent();
}
