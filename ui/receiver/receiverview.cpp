#include "ui/receiver/receiverview.h"

#include "models/store/receiverlog.h"
#include "models/tables/receivedtablemodel.h"
#include "ui/receiver/receivedrequestpane.h"
#include "ui/receiver/receivedtableview.h"
#include "ui/receiver/receivedtextproxy.h"
#include "ui/receiver/receiveranswerform.h"
#include "ui/receiver/receiverpanel.h"
#include "ui/style/clipboard.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

ReceiverView::ReceiverView(ReceiverLog &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_model(new ReceivedTableModel(log, this))
    , m_panel(new ReceiverPanel(this))
    , m_answer(new ReceiverAnswerForm(this))
    , m_limits(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_splitter(new QSplitter(m_stack))
    , m_table(new ReceivedTableView(m_splitter))
    , m_pane(new ReceivedRequestPane(m_splitter))
    , m_count(new QLabel(this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    build();
    connect(m_panel, &ReceiverPanel::startRequested, this, &ReceiverView::start);
    connect(m_panel, &ReceiverPanel::stopRequested, &m_log, &ReceiverLog::stop);
    connect(m_panel, &ReceiverPanel::copyRequested, this, [this] { copyToClipboard(m_log.address()); });
    connect(m_panel, &ReceiverPanel::webhookRequested, this,
            [this] { emit webhookRequested(m_log.address()); });
    connect(m_answer, &ReceiverAnswerForm::answerChanged, &m_log, &ReceiverLog::setAnswer);
    connect(m_clear, &QPushButton::clicked, &m_log, &ReceiverLog::clear);
    connect(m_table, &ReceivedTableView::selectedIdChanged, this, &ReceiverView::showSelected);
    connect(m_pane, &ReceivedRequestPane::closeRequested, this, [this] {
        m_table->clearSelection();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_pane, &ReceivedRequestPane::copyRequested, this, &ReceiverView::copy);
    connect(&m_log, &ReceiverLog::runningChanged, this, &ReceiverView::showRunning);
    // The model was told first: it is older.
    connect(&m_log, &ReceiverLog::requestAdded, this, &ReceiverView::follow);
    connect(&m_log, &ReceiverLog::requestAnswered, this, [this](const ReceivedRequest &request) {
        if (request.id == m_pane->requestId())
            m_pane->setRequest(request);
    });
    connect(&m_log, &ReceiverLog::requestForgotten, this, &ReceiverView::showRequests);
    connect(&m_log, &ReceiverLog::cleared, this, &ReceiverView::showRequests);
    m_answer->setAnswer(m_log.answer());
    showRunning();
    setFocusProxy(m_panel);
}

ReceiverView::~ReceiverView()
{
    m_table->disconnect(this); // its selection goes with the model
    m_log.disconnect(this);
}

void ReceiverView::build()
{
    m_panel->setObjectName(QStringLiteral("receiverPanel"));
    m_answer->setObjectName(QStringLiteral("receiverAnswer"));
    m_limits->setObjectName(QStringLiteral("receiverLimits"));
    m_empty->setObjectName(QStringLiteral("receiverEmpty"));
    m_splitter->setObjectName(QStringLiteral("receiverSplitter"));
    m_table->setObjectName(QStringLiteral("receivedTable"));
    m_pane->setObjectName(QStringLiteral("receivedRequest"));
    m_count->setObjectName(QStringLiteral("receivedCount"));
    m_clear->setObjectName(QStringLiteral("clearReceived"));
    auto *proxy = new ReceivedTextProxy(this);
    proxy->setSourceModel(m_model);
    m_table->setModel(proxy);
    setLabelRole(m_limits, LabelRole::Mid, TextRole::Secondary);
    m_limits->setWordWrap(true);
    m_limits->setText(
        tr("Listens on this computer only: Qovery itself cannot reach it, the demo can. The newest 200 "
           "requests are kept, up to 64 MB of them, in memory until you quit."));
    setLabelRole(m_count, LabelRole::Mid, TextRole::Secondary);
    m_clear->setIcon(themedIcon(QStringLiteral("trash-2")));
    setButtonRole(m_clear, ButtonRole::Flat);
    setControlSize(m_clear, ControlSize::Compact);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({560, scaledLength(504)});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 16, 10);
    top->setSpacing(10);
    top->addWidget(m_panel);
    top->addWidget(m_answer);
    auto *last = new QHBoxLayout;
    last->setSpacing(12);
    last->addWidget(m_limits, 1);
    last->addWidget(m_count);
    last->addWidget(m_clear);
    top->addLayout(last);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
}

void ReceiverView::start()
{
    const quint16 wanted = m_log.preferredPort();
    const QString problem = m_log.start();
    m_panel->setProblem(problem);
    if (problem.isEmpty())
        m_panel->setTakenPort(wanted != 0 && wanted != m_log.port() ? wanted : quint16(0));
}

void ReceiverView::showRunning()
{
    if (!m_log.isRunning())
        m_panel->setTakenPort(0);
    m_panel->setAddress(m_log.address());
    showRequests();
}

void ReceiverView::showRequests()
{
    const int count = m_model->rowCount();
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_splitter) : m_empty);
    m_count->setVisible(count > 0);
    m_clear->setVisible(count > 0);
    m_count->setText(tr("%Ln request(s)", nullptr, count));
    if (count == 0 && m_log.isRunning())
        m_empty->setContent(
            QStringLiteral("inbox"), Tone::Neutral, tr("Waiting for requests"),
            tr("Send a test or a delivery to the address above, or make it the target of a webhook: "
               "each request is shown here exactly as it comes."));
    else if (count == 0)
        m_empty->setContent(QStringLiteral("inbox"), Tone::Neutral, tr("Nothing is received yet"),
                            tr("Start the receiver to get an address on this computer. It shows each request "
                               "exactly as it comes, and answers what you choose above."));
    showSelected();
}

void ReceiverView::showSelected()
{
    const ReceivedRequest *request = m_log.request(m_table->selectedId());
    if (request)
        m_pane->setRequest(*request);
    m_pane->setVisible(request != nullptr);
}

// The first one is shown by itself, later ones only when asked for: nothing moves under the reader's eyes.
void ReceiverView::follow()
{
    showRequests();
    if (m_model->rowCount() == 1)
        m_table->selectRow(0);
}

void ReceiverView::copy(const QByteArray &text, bool isSecret)
{
    if (isSecret)
        copySecretToClipboard(QString::fromUtf8(text));
    else
        copyToClipboard(QString::fromUtf8(text));
}

void ReceiverView::setMayCreate(bool mayCreate)
{
    m_panel->setMayCreate(mayCreate);
}

QByteArray ReceiverView::saveState() const
{
    return m_splitter->saveState();
}

void ReceiverView::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void ReceiverView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Base));
    fillDeviceLine(&painter, 0, width(), m_stack->y(), themeColor(ColorRole::Border));
}
