#include "ui/bulk/bulkdialog.h"

#include "ui/bulk/bulkhead.h"
#include "ui/bulk/bulkitemdelegate.h"
#include "ui/bulk/bulklistmodel.h"
#include "ui/style/icons.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/dialogfooter.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr std::chrono::milliseconds bulkFrame{40};
constexpr int bulkStop = 1;
} // namespace

BulkDialog::BulkDialog(BulkAction action, QWidget *parent)
    : QDialog(parent)
    , m_action(action)
    , m_model(new BulkListModel(action, this))
{
    setObjectName(QStringLiteral("bulkDialog"));
    setWindowTitle(BulkTexts::windowTitle(action));
    setWindowModality(Qt::WindowModal);
    build();
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(bulkFrame);
    connect(&m_refreshTimer, &QTimer::timeout, this, &BulkDialog::refreshHead);
    m_resumeTimer.setSingleShot(true);
    connect(&m_resumeTimer, &QTimer::timeout, this, &BulkDialog::refreshResume);
    setMinimumSize(480, 360);
    resize(scaledLength(640), scaledLength(580));
    enter(Stage::Review);
}

BulkDialog::~BulkDialog()
{
    m_list->setModel(nullptr); // the model is the older child
}

void BulkDialog::build()
{
    m_head = new BulkHead(this);
    m_head->setObjectName(QStringLiteral("head"));
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("bulkList"));
    m_list->setAccessibleName(m_action == BulkAction::Resend ? tr("Deliveries") : tr("Webhooks"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BulkItemDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setTabKeyNavigation(false);

    auto *footer = new DialogFooter(this);
    m_copyButton = addButton("copyButton", tr("Copy Results"));
    m_copyButton->setIcon(themedIcon(QStringLiteral("copy")));
    m_copyButton->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_copiedText = new QLabel(tr("Copied as CSV"), this);
    m_copiedText->setObjectName(QStringLiteral("copiedText"));
    setLabelRole(m_copiedText, LabelRole::Mid, TextRole::Secondary);
    m_copiedText->hide();
    m_cancelButton = addButton("cancelButton", {});
    m_retryButton = addButton("retryButton", tr("Retry Failed"));
    m_mainButton = addButton("mainButton", {});
    footer->addLeft(m_copyButton);
    footer->addLeft(m_copiedText);
    auto *room = new QWidget(footer);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    footer->addLeft(room);
    for (QPushButton *button : {m_cancelButton, m_retryButton, m_mainButton})
        footer->addRight(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(footer);
    setTabOrder(m_head, m_list);

    connect(m_head, &BulkHead::gateChanged, this, &BulkDialog::refreshButtons);
    connect(m_head, &BulkHead::remarkActionTriggered, this, &BulkDialog::pauseActionRequested);
    connect(m_copyButton, &QPushButton::clicked, this,
            [this] { emit copyRequested(BulkTexts::csv(m_action, m_model->items())); });
    connect(m_retryButton, &QPushButton::clicked, this, &BulkDialog::retryRequested);
    connect(m_cancelButton, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Review)
            reject();
        else
            requestCancel();
    });
    connect(m_mainButton, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Review)
            emit startRequested();
        else if (m_stage == Stage::Paused)
            emit resumeRequested();
        else
            accept();
    });
}

QPushButton *BulkDialog::addButton(const char *objectName, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(true); // Enter means the button that has the focus
    return button;
}

const QList<BulkItem> &BulkDialog::items() const
{
    return m_model->items();
}

void BulkDialog::setItems(const QList<BulkItem> &items)
{
    m_model->setItems(items);
    if (m_action == BulkAction::Remove && items.size() > 1)
        m_head->setTypingGate(tr("delete", "the word to type"));
    refreshHead();
    refreshButtons();
}

void BulkDialog::setReview(const BulkReview &review)
{
    m_review = review;
    if (m_stage == Stage::Review)
        enter(Stage::Review);
}

void BulkDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    refreshButtons();
}

void BulkDialog::setRunning()
{
    m_isBusy = false;
    m_isCancelling = false;
    m_model->setStarted();
    m_followedRow = -1;
    m_runningRow = -1;
    m_step.clear();
    enter(Stage::Running);
}

void BulkDialog::setStep(const QString &text)
{
    m_step = text;
    refreshHead();
}

void BulkDialog::updateItem(const BulkItem &item)
{
    m_model->updateItem(item);
    if (item.state == BulkItem::State::Running)
        m_runningRow = m_model->rowOf(item.webhookId);
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

// The row under way stays in sight, unless somebody scrolled to look at another one.
void BulkDialog::follow(int row)
{
    if (row < 0 || row == m_followedRow)
        return;
    const bool wasInSight = m_followedRow < 0 || m_list->viewport()->rect().intersects(
                                                     m_list->visualRect(m_model->index(m_followedRow)));
    if (wasInSight)
        m_list->scrollTo(m_model->index(row));
    m_followedRow = row;
}

void BulkDialog::setPaused(const BulkPause &pause)
{
    m_pause = pause;
    enter(Stage::Paused);
    announce(pause.text);
}

void BulkDialog::setFinished(const QString &remark)
{
    m_remark = remark;
    if (auto *question = findChild<ConfirmDialog *>(QStringLiteral("stopDialog")))
        question->reject(); // there is nothing left to stop
    enter(Stage::Finished);
    announce(BulkTexts::summary(m_action, m_model->counts()));
}

void BulkDialog::sayCopied()
{
    m_copiedText->show();
    announce(m_copiedText->text());
}

void BulkDialog::announce(const QString &text)
{
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void BulkDialog::enter(Stage stage)
{
    m_stage = stage;
    m_copiedText->hide();
    if (stage != Stage::Review)
        m_head->setTypingGate({});
    refreshRemarks();
    refreshHead();
    refreshButtons();
    if (stage == Stage::Paused)
        refreshResume();
    else
        m_resumeTimer.stop();
}

void BulkDialog::refreshRemarks()
{
    QList<BulkReview::Remark> remarks;
    if (m_stage == Stage::Review) {
        if (const QString shortage = BulkTexts::shortage(m_review.needs); !shortage.isEmpty())
            remarks.append({Tone::Warning, shortage});
        remarks += m_review.remarks;
    } else if (m_stage == Stage::Paused) {
        remarks.append({Tone::Warning, m_pause.text});
    } else if (m_stage == Stage::Finished && !m_remark.isEmpty()) {
        remarks.append({Tone::Warning, m_remark});
    }
    m_head->setRemarks(remarks, m_stage == Stage::Paused ? m_pause.actionText : QString());
}

void BulkDialog::refreshHead()
{
    m_refreshTimer.stop();
    const BulkCounts &counts = m_model->counts();
    switch (m_stage) {
    case Stage::Review:
        m_head->showReview(m_action, counts, m_review);
        break;
    case Stage::Running:
        follow(m_runningRow);
        m_head->showRunning(m_action, counts,
                            !m_isCancelling ? m_step
                            : m_action == BulkAction::Test || m_action == BulkAction::Resend
                                ? tr("stopping what is under way")
                                : tr("cancelling: the request under way is finished first"));
        break;
    case Stage::Paused:
        m_head->showPaused(counts);
        break;
    case Stage::Finished:
        m_head->showFinished(m_action, counts);
        break;
    }
    setAccessibleName(m_head->title());
}

void BulkDialog::refreshButtons()
{
    const bool isReview = m_stage == Stage::Review;
    const bool isFinished = m_stage == Stage::Finished;
    const bool isRemoval = m_action == BulkAction::Remove;
    const int total = m_model->counts().total;
    const bool readsList = m_list->hasFocus(); // before a hidden button hands its focus on
    m_copyButton->setVisible(isFinished);
    m_retryButton->setVisible(isFinished && m_model->canRetry());
    m_cancelButton->setVisible(!isFinished);
    m_mainButton->setVisible(m_stage != Stage::Running);

    m_cancelButton->setText(m_stage == Stage::Paused ? tr("Stop") : tr("Cancel"));
    m_cancelButton->setEnabled(!m_isCancelling);
    QPushButton *usual = m_mainButton;
    if (isReview) {
        const QString text = BulkTexts::startButton(m_action, total);
        m_mainButton->setText(m_review.asksForMore ? text + u'…' : text);
        setButtonRole(m_mainButton,
                      isRemoval || m_review.losesSomething ? ButtonRole::DangerFill : ButtonRole::Primary);
        m_mainButton->setEnabled(total > 0 && m_head->gateIsOpen() && !m_isBusy);
        if (isRemoval || m_review.losesSomething || !m_review.needs.areMet())
            usual = m_cancelButton;
    } else if (isFinished) {
        m_mainButton->setText(tr("Close"));
        setButtonRole(m_mainButton, ButtonRole::Primary);
        m_mainButton->setEnabled(true);
    } else if (m_stage == Stage::Paused) {
        setButtonRole(m_mainButton, ButtonRole::Primary);
    } else {
        usual = m_cancelButton;
    }
    for (QPushButton *button : {m_cancelButton, m_mainButton})
        button->setDefault(button == usual);
    if (isReview && isRemoval && total > 1)
        m_head->focusGate();
    else if (!readsList)
        usual->setFocus(Qt::OtherFocusReason);
}

// 429: the button says when, and can be pressed then.
void BulkDialog::refreshResume()
{
    const qint64 wait =
        m_pause.resumableAt.isValid() ? QDateTime::currentDateTimeUtc().msecsTo(m_pause.resumableAt) : 0;
    m_mainButton->setEnabled(wait <= 0 && !m_isCancelling);
    m_mainButton->setText(wait > 0 ? tr("Resume at %1").arg(BulkTexts::clock(m_pause.resumableAt))
                                   : tr("Resume"));
    if (wait > 0)
        m_resumeTimer.start(std::chrono::milliseconds(qMin<qint64>(wait + 1, 60'000)));
    else
        m_mainButton->setFocus(Qt::OtherFocusReason);
}

void BulkDialog::requestCancel()
{
    m_isCancelling = true;
    refreshHead();
    m_cancelButton->setEnabled(false);
    if (m_stage == Stage::Paused)
        m_mainButton->setEnabled(false);
    emit cancelRequested();
}

void BulkDialog::askToStop()
{
    if (findChild<ConfirmDialog *>(QStringLiteral("stopDialog")))
        return;
    auto *dialog = new ConfirmDialog(this);
    dialog->setObjectName(QStringLiteral("stopDialog"));
    dialog->setContent(QStringLiteral("triangle-alert"), Tone::Warning, tr("Stop here?"),
                       m_action == BulkAction::Resend
                           ? tr("The deliveries under way are broken off; they may have arrived. The others "
                                "are not sent. What was done is shown.")
                       : m_action == BulkAction::Test
                           ? tr("The tests under way are broken off; they may have arrived. The others are "
                                "not sent. What was done is shown.")
                           : tr("The request under way is finished, the webhooks that wait stay as they are. "
                                "What was done is shown."));
    dialog->addButton(tr("Keep Going"), ButtonRole::Normal, QDialog::Rejected, true);
    dialog->addButton(tr("Stop"), ButtonRole::Danger, bulkStop);
    connect(dialog, &ConfirmDialog::chosen, this, [this](int result) {
        const bool isUnderWay = m_stage == Stage::Running || m_stage == Stage::Paused;
        if (result == bulkStop && isUnderWay && !m_isCancelling)
            requestCancel();
    });
    dialog->open();
}

void BulkDialog::reject()
{
    if (m_stage == Stage::Running || m_stage == Stage::Paused) {
        if (!m_isCancelling)
            askToStop();
        return;
    }
    QDialog::reject();
}
