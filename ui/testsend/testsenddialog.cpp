#include "ui/testsend/testsenddialog.h"

#include "ui/help/whatsthis.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/webhooksstyle.h"
#include "ui/testsend/recordeddialog.h"
#include "ui/testsend/sendhistoryview.h"
#include "ui/testsend/testrequestform.h"
#include "ui/testsend/testresultview.h"
#include "ui/testsend/testsendhelp.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/readingorder.h"

#include <QFrame>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace {
constexpr int twoColumnWidth = 900;
} // namespace

TestSendDialog::TestSendDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(new TestRequestForm(this))
    , m_result(new TestResultView(this))
    , m_history(new SendHistoryView(this))
    , m_copyAsCurl(new QPushButton(tr("Copy as cURL"), this))
    , m_showHistory(new QPushButton(tr("History"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_send(new QPushButton(tr("Send"), this))
{
    setWindowTitle(tr("Send Test"));
    m_form->setObjectName(QStringLiteral("form"));
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setWhatsThis(TestSendHelp::result());
    m_copyAsCurl->setObjectName(QStringLiteral("copyAsCurl"));
    m_history->setObjectName(QStringLiteral("history"));
    m_showHistory->setObjectName(QStringLiteral("showHistory"));
    m_showHistory->setIcon(themedIcon(QStringLiteral("history")));
    m_showHistory->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_showHistory->setAutoDefault(true);
    m_close->setObjectName(QStringLiteral("close"));
    m_send->setObjectName(QStringLiteral("send"));
    m_copyAsCurl->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_copyAsCurl->setIcon(themedIcon(QStringLiteral("terminal")));
    setButtonRole(m_send, ButtonRole::Primary);
    m_send->setDefault(true);
    // Enter means the button that has the focus: on Close it must not send.
    m_close->setAutoDefault(true);
    m_copyAsCurl->setAutoDefault(true);

    auto *content = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    auto *resultPane = new QFrame(content);
    resultPane->setAutoFillBackground(true);
    resultPane->setBackgroundRole(QPalette::Base);
    auto *paneLayout = new QVBoxLayout(resultPane);
    paneLayout->setContentsMargins(0, 0, 0, 0);
    paneLayout->setSpacing(0);
    paneLayout->addWidget(m_history);
    paneLayout->addWidget(m_result, 1);
    m_history->setMaximumHeight(scaledLength(210));
    m_history->hide();
    m_columns->addWidget(m_form, 25);
    m_columns->addWidget(resultPane, 26);

    // Scrolls only where the columns stand on each other, or the screen is small.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);

    auto *footer = new DialogFooter(this);
    m_footer = footer;
    footer->addLeft(new WhatsThisButton(footer));
    footer->addLeft(m_copyAsCurl);
    footer->addLeft(m_showHistory);
    footer->addRight(m_close);
    footer->addRight(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(footer);

    connect(m_send, &QPushButton::clicked, this, &TestSendDialog::sendOrStop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copyAsCurl, &QPushButton::clicked, this, &TestSendDialog::copyAsCurl);
    connect(m_showHistory, &QPushButton::clicked, this, &TestSendDialog::toggleHistory);
    connect(m_history, &SendHistoryView::recordChosen, this, [this](const QString &recordId) {
        m_repeatedId.clear();
        emit recordRequested(recordId);
    });
    connect(m_history, &SendHistoryView::repeatRequested, this, &TestSendDialog::repeat);
    connect(m_form, &TestRequestForm::recordedRequested, this, &TestSendDialog::chooseRecorded);
    connect(m_result, &TestResultView::copyRequested, this,
            [this](const QString &text) { emit copyRequested(text, false); });
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &TestSendDialog::send);
    updateButtons();
    setMinimumSize(560, 420);
    resize(scaledLength(1020), scaledLength(754));
}

bool TestSendDialog::focusNextPrevChild(bool next)
{
    return moveFocusInReadingOrder({m_form, m_history, m_result, m_footer}, next);
}

void TestSendDialog::setWebhook(const WebhookDraft &draft, const QString &name,
                                const Organization &organization)
{
    setWindowTitle(name.isEmpty() ? tr("Send Test") : tr("Send Test — %1").arg(name));
    m_form->setWebhook(draft, organization);
    // The field shows its address while it has the focus: a known one stays masked.
    if (!draft.targetUrl.isEmpty())
        m_send->setFocus();
}

void TestSendDialog::setCatalog(const CatalogPtr &catalog)
{
    m_form->setCatalog(catalog);
}

void TestSendDialog::setDemo(bool isDemo)
{
    m_form->setDemo(isDemo);
}

void TestSendDialog::setReceiver(const QString &address)
{
    m_form->setReceiver(address);
}

void TestSendDialog::sendOrStop()
{
    if (m_isSending)
        emit stopRequested();
    else
        send();
}

void TestSendDialog::send()
{
    if (m_isSending || !m_form->check())
        return;
    const TargetRequest request = m_form->request();
    m_isSending = true;
    if (!m_history->isHidden())
        toggleHistory();
    m_lastRequest = request;
    m_result->showSending(request);
    updateButtons();
    emit sendRequested(request);
}

void TestSendDialog::showResult(const TestResult &result)
{
    m_isSending = false;
    m_wasSent = true;
    m_lastResult = result;
    if (!m_history->isHidden()) // one of the past is looked at meanwhile
        toggleHistory();
    m_result->showResult(result);
    updateButtons();
}

void TestSendDialog::done(int result)
{
    if (m_isSending)
        emit stopRequested();
    QDialog::done(result);
}

void TestSendDialog::copyAsCurl()
{
    // The real address is in it: a credential.
    if (m_form->check())
        emit copyRequested(curlForTarget(m_form->request()), true);
}

void TestSendDialog::updateButtons()
{
    m_form->setEnabled(!m_isSending);
    m_send->setText(m_isSending ? tr("Stop") : m_wasSent ? tr("Send Again") : tr("Send"));
    m_send->setIcon(
        themedIcon(m_isSending ? QStringLiteral("square") : QStringLiteral("send"), ColorRole::OnAccent));
}

SendRecord TestSendDialog::record() const
{
    return m_form->record();
}

void TestSendDialog::setHistory(const QList<SendRecord> &records)
{
    m_history->setRecords(records);
    if (m_history->isHidden())
        m_showHistory->setText(records.isEmpty() ? tr("History") : tr("History (%1)").arg(records.size()));
}

// The list above what came of one of its entries; without it, what came of the last send.
void TestSendDialog::toggleHistory()
{
    const bool isShown = m_history->isHidden();
    m_history->setVisible(isShown);
    m_showHistory->setText(isShown                   ? tr("Hide History")
                           : m_history->count() == 0 ? tr("History")
                                                     : tr("History (%1)").arg(m_history->count()));
    if (isShown) {
        m_history->open();
    } else if (m_lastResult) {
        m_result->showSending(m_lastRequest);
        m_result->showResult(*m_lastResult);
    } else {
        m_result->showNothing();
    }
}

void TestSendDialog::repeat(const QString &recordId)
{
    if (m_isSending || recordId.isEmpty())
        return;
    m_repeatedId = recordId;
    emit recordRequested(recordId);
}

void TestSendDialog::setRecord(const SendRecord &record)
{
    if (record.id == m_repeatedId && !m_isSending) {
        m_repeatedId.clear();
        m_send->setFocus(Qt::OtherFocusReason);
        m_form->repeat(record);
    } else if (!m_history->isHidden() && record.id == m_history->currentId()) {
        m_result->showRecord(record);
    }
}

void TestSendDialog::setRecorded(const QList<DeliveryRow> &rows)
{
    m_recorded = rows;
    m_form->setRecordedAvailable(!rows.isEmpty());
}

void TestSendDialog::chooseRecorded()
{
    auto *dialog = new RecordedDialog(m_recorded, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordedDialog::chosen, this, &TestSendDialog::deliveryRequested);
    dialog->open();
}

void TestSendDialog::useRecorded(const StoredDelivery &recorded)
{
    if (!m_isSending)
        m_form->useRecorded(recorded);
}

void TestSendDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_columns->setDirection(width() < scaledLength(twoColumnWidth) ? QBoxLayout::TopToBottom
                                                                   : QBoxLayout::LeftToRight);
}
