#include "ui/resend/resenddialog.h"

#include "models/domain/resend.h"
#include "models/domain/targetmask.h"
#include "ui/resend/resendform.h"
#include "ui/style/icons.h"
#include "ui/style/webhooksstyle.h"
#include "ui/testsend/testresultview.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/readingorder.h"

#include <QFrame>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace {
constexpr int resendTwoColumns = 900;
constexpr int resendConfirmed = 1;
} // namespace

ResendDialog::ResendDialog(const ResendSubject &subject, QWidget *parent)
    : QDialog(parent)
    , m_delivery(subject.stored.delivery)
    , m_name(subject.webhook ? WebhookTexts::title(*subject.webhook) : QString())
    , m_form(new ResendForm(subject, this))
    , m_result(new TestResultView(this))
{
    setObjectName(QStringLiteral("resendDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_name.isEmpty() ? tr("Send Again from This Computer")
                                    : tr("Send Again from This Computer — %1").arg(m_name));
    build();
    connect(m_form, &ResendForm::changed, this, &ResendDialog::refreshButtons);
    connect(m_result, &TestResultView::copyRequested, this,
            [this](const QString &text) { emit copyRequested(text, false); });
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &ResendDialog::send);
    refreshButtons();
    setMinimumSize(560, 420);
    resize(scaledLength(1020), scaledLength(754));
    m_send->setFocus();
}

void ResendDialog::build()
{
    m_form->setObjectName(QStringLiteral("form"));
    m_result->setObjectName(QStringLiteral("result"));
    auto *content = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    auto *resultPane = new QFrame(content);
    resultPane->setAutoFillBackground(true);
    resultPane->setBackgroundRole(QPalette::Base);
    auto *paneLayout = new QVBoxLayout(resultPane);
    paneLayout->setContentsMargins(0, 0, 0, 0);
    paneLayout->addWidget(m_result);
    m_columns->addWidget(m_form, 25);
    m_columns->addWidget(resultPane, 26);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);

    auto *footer = new DialogFooter(this);
    m_footer = footer;
    m_copyAsCurl = new QPushButton(tr("Copy as cURL"), footer);
    m_copyAsCurl->setObjectName(QStringLiteral("copyAsCurl"));
    m_copyAsCurl->setIcon(themedIcon(QStringLiteral("terminal")));
    m_copyAsCurl->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_close = new QPushButton(tr("Close"), footer);
    m_close->setObjectName(QStringLiteral("close"));
    m_send = new QPushButton(footer);
    m_send->setObjectName(QStringLiteral("send"));
    setButtonRole(m_send, ButtonRole::Primary);
    m_send->setDefault(true);
    // Enter means the button that has the focus: on Close it must not send.
    m_close->setAutoDefault(true);
    m_copyAsCurl->setAutoDefault(true);
    footer->addLeft(m_copyAsCurl);
    footer->addRight(m_close);
    footer->addRight(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(footer);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copyAsCurl, &QPushButton::clicked, this, &ResendDialog::copyAsCurl);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_isSending)
            emit stopRequested();
        else
            send();
    });
}

bool ResendDialog::focusNextPrevChild(bool next)
{
    return moveFocusInReadingOrder({m_form, m_result, m_footer}, next);
}

void ResendDialog::setWebhook(const std::optional<Webhook> &webhook, const SecretMemory &memory)
{
    m_form->setWebhook(webhook, memory);
}

void ResendDialog::send()
{
    if (m_isSending || !m_form->check())
        return;
    const ResendChoice choice = m_form->choice();
    const bool isConfirmed =
        m_confirmedTarget == choice.targetUrl && (m_confirmedWithSecret || !choice.sendsSecret());
    if (choice.isFormerTarget && !isConfirmed)
        confirmHost(choice);
    else
        begin(choice);
}

void ResendDialog::confirmHost(const ResendChoice &choice)
{
    if (findChild<ConfirmDialog *>(QStringLiteral("formerTargetDialog")))
        return;
    const QString host = maskedTarget(choice.targetUrl).head.section(QStringLiteral("://"), 1);
    auto *dialog = new ConfirmDialog(this);
    dialog->setObjectName(QStringLiteral("formerTargetDialog"));
    QString text = m_name.isEmpty()
                       ? tr("This delivery went there, but its webhook is not in the list any more. Whoever "
                            "has that host now gets the payload.")
                       : tr("This delivery went there, but it is not the target of “%1” any more. Whoever "
                            "has that host now gets the payload.")
                             .arg(m_name);
    if (choice.sendsSecret())
        text += u' ' + tr("The secret goes with it.");
    dialog->setContent(QStringLiteral("triangle-alert"), Tone::Warning,
                       tr("Send to the former target at %1?").arg(host), text);
    dialog->addButton(tr("Cancel"), ButtonRole::Normal, QDialog::Rejected, true);
    dialog->addButton(tr("Send to %1").arg(host), ButtonRole::Normal, resendConfirmed);
    connect(dialog, &ConfirmDialog::chosen, this, [this, choice](int result) {
        if (result != resendConfirmed || m_isSending)
            return;
        m_confirmedTarget = choice.targetUrl;
        m_confirmedWithSecret = choice.sendsSecret();
        begin(choice);
    });
    dialog->open();
}

void ResendDialog::begin(const ResendChoice &choice)
{
    m_isSending = true;
    refreshButtons();
    emit sendRequested(choice);
}

void ResendDialog::showSending(const TargetRequest &request)
{
    m_result->showSending(request);
}

void ResendDialog::showResult(const TestResult &result)
{
    m_isSending = false;
    m_result->showResult(result);
    refreshButtons();
}

void ResendDialog::showNotRecalled(VaultAnswer::Kind kind)
{
    m_isSending = false;
    refreshButtons();
    m_form->showNotRecalled(kind);
}

void ResendDialog::showNotSent()
{
    m_isSending = false;
    refreshButtons();
}

void ResendDialog::done(int result)
{
    if (m_isSending)
        emit stopRequested();
    QDialog::done(result);
}

void ResendDialog::copyAsCurl()
{
    if (!m_form->obstacle().isEmpty())
        return;
    const ResendChoice choice = m_form->choice();
    ResendOptions options;
    options.targetUrl = choice.targetUrl;
    // The command has a placeholder in its place.
    options.secret = choice.sendsSecret() ? QStringLiteral("secret") : QString();
    options.secretHeader = choice.secretHeader;
    options.marksRepeat = choice.marksRepeat;
    // The real address is in it: a credential.
    emit copyRequested(curlForTarget(resendRequest(m_delivery, options)), true);
}

void ResendDialog::refreshButtons()
{
    const bool canSend = m_form->obstacle().isEmpty();
    m_form->setEnabled(!m_isSending);
    m_send->setText(m_isSending ? tr("Stop") : tr("Send Again"));
    m_send->setIcon(
        themedIcon(m_isSending ? QStringLiteral("square") : QStringLiteral("send"), ColorRole::OnAccent));
    m_send->setEnabled(m_isSending || canSend);
    m_send->setToolTip(m_send->isEnabled() ? QString() : m_form->obstacle());
    m_copyAsCurl->setEnabled(canSend);
}

void ResendDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool isStacked = width() < scaledLength(resendTwoColumns);
    m_columns->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Wrapped lines are not in a minimum height: one above the other the form would be pressed together.
    m_form->setMinimumHeight(isStacked ? m_form->layout()->totalHeightForWidth(width()) : 0);
}
