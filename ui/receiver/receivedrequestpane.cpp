#include "ui/receiver/receivedrequestpane.h"

#include "ui/json/bodyview.h"
#include "ui/receiver/receivertexts.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/note.h"
#include "ui/widgets/segmented.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

ReceivedRequestPane::ReceivedRequestPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_answer(new Badge(this))
    , m_close(new IconButton(QStringLiteral("x"), tr("Close"), this))
    , m_facts(new QLabel(this))
    , m_remark(new Note(this))
    , m_headRow(new QWidget(this))
    , m_reveal(new QPushButton(m_headRow))
    , m_copyHead(new IconButton(QStringLiteral("copy"), tr("Copy the Head"), m_headRow))
    , m_head(new CodeView(this))
    , m_form(new Segmented(this))
    , m_body(new BodyView(this))
{
    m_title->setObjectName(QStringLiteral("requestTitle"));
    m_answer->setObjectName(QStringLiteral("requestAnswer"));
    m_close->setObjectName(QStringLiteral("closeRequest"));
    m_facts->setObjectName(QStringLiteral("requestFacts"));
    m_remark->setObjectName(QStringLiteral("requestRemark"));
    m_reveal->setObjectName(QStringLiteral("revealSecrets"));
    m_copyHead->setObjectName(QStringLiteral("copyHead"));
    m_head->setObjectName(QStringLiteral("requestHead"));
    m_form->setObjectName(QStringLiteral("chunkForm"));
    m_body->setObjectName(QStringLiteral("requestBody"));
    m_title->setRole(LabelRole::Text, TextRole::PaneTitle);
    setLabelRole(m_facts, LabelRole::Mid, TextRole::Secondary);
    m_facts->setWordWrap(true);
    setButtonRole(m_close, ButtonRole::Icon);
    setButtonRole(m_reveal, ButtonRole::Link);
    setControlSize(m_reveal, ControlSize::Compact);
    setControlSize(m_copyHead, ControlSize::Compact);
    m_head->setReadOnly(true);
    m_head->setLanguage(CodeView::Language::Http);
    m_head->setLineNumbersShown(false);
    m_head->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_head->setAccessibleName(tr("Head of the request"));
    m_form->setAccessibleName(tr("Body of the request"));
    m_form->addSegment(tr("Put together"));
    m_form->addSegment(tr("Chunks as they came"));
    m_form->setCurrentIndex(0);
    m_body->setTitle(tr("Body"));
    setMinimumWidth(scaledLength(360));
    buildLayout();

    connect(m_close, &QToolButton::clicked, this, &ReceivedRequestPane::closeRequested);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_isRevealed = !m_isRevealed;
        showHead();
    });
    connect(m_copyHead, &QToolButton::clicked, this, [this] {
        const MaskedHead masked = maskedHead(m_request.head);
        const bool isSecret = masked.hidesValues && m_isRevealed;
        emit copyRequested(isSecret ? m_request.head : masked.text, isSecret);
    });
    connect(m_form, &Segmented::activated, this, &ReceivedRequestPane::showBody);
    connect(m_body, &BodyView::copyRequested, this,
            [this](const QByteArray &text) { emit copyRequested(text, false); });
}

void ReceivedRequestPane::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_answer);
    titleRow->addWidget(m_close);
    column->addLayout(titleRow);
    column->addWidget(m_facts);
    column->addWidget(m_remark);

    auto *headRow = new QHBoxLayout(m_headRow);
    headRow->setContentsMargins(0, 4, 0, 0);
    headRow->setSpacing(8);
    auto *headTitle = new QLabel(tr("Head"), m_headRow);
    setLabelRole(headTitle, LabelRole::Mid, TextRole::SectionSmall);
    headTitle->setBuddy(m_head);
    headRow->addWidget(headTitle);
    headRow->addStretch(1);
    headRow->addWidget(m_reveal);
    headRow->addWidget(m_copyHead);
    column->addWidget(m_headRow);
    column->addWidget(m_head);
    column->addWidget(m_form, 0, Qt::AlignLeft);
    column->addWidget(m_body, 1);
}

void ReceivedRequestPane::setRequest(const ReceivedRequest &request)
{
    const bool isSame = request.id == m_request.id;
    m_request = request;
    showAnswer();
    if (isSame) // only what it was answered can be new
        return;
    m_isRevealed = false;
    m_title->setText(ReceiverTexts::title(request));
    m_facts->setText(tr("%1 · from %2 · body of %3", "time, sender, size")
                         .arg(ReceiverTexts::wholeTime(request.receivedAt), request.sender,
                              ReceiverTexts::size(request.bodySize)));
    const ReceiverTexts::Remark remark = ReceiverTexts::remark(request);
    m_remark->setVisible(!remark.text.isEmpty());
    m_remark->setContent(Tone::Warning, QStringLiteral("triangle-alert"), remark.title, remark.text);
    m_form->setVisible(request.content != request.body);
    m_form->setCurrentIndex(0);
    showHead();
    showBody();
}

void ReceivedRequestPane::showAnswer()
{
    const int status = m_request.answeredStatus;
    const bool isDue = m_request.isAnswerDue;
    const QString text = isDue         ? tr("Waiting for the delay")
                         : status == 0 ? tr("Got no answer")
                                       : tr("Answered %1").arg(status);
    m_answer->setContent(text, ReceiverTexts::answerIcon(status, isDue),
                         ReceiverTexts::answerTone(status, isDue));
}

void ReceivedRequestPane::showHead()
{
    const bool hasHead = !m_request.head.isEmpty();
    m_headRow->setVisible(hasHead);
    m_head->setVisible(hasHead);
    const MaskedHead masked = maskedHead(m_request.head);
    m_reveal->setVisible(masked.hidesValues);
    m_reveal->setText(m_isRevealed ? tr("Hide Secrets") : tr("Show Secrets"));
    m_reveal->setIcon(themedIcon(m_isRevealed ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    QByteArray text = m_isRevealed ? m_request.head : masked.text;
    // The empty line that ends it is no line to look at.
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    m_head->setPlainText(QString::fromUtf8(text));
    const int lines = qBound(2, int(text.count('\n')) + 1, 9);
    m_head->setFixedHeight(lines * m_head->fontMetrics().lineSpacing() + 28);
}

void ReceivedRequestPane::showBody()
{
    const QByteArray body =
        m_form->currentIndex() == 1 && m_form->isVisibleTo(this) ? m_request.body : m_request.content;
    QByteArray contentType;
    const QList<QByteArray> lines = m_request.head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-type:"))
            contentType = line.mid(int(qstrlen("content-type:"))).trimmed();
    }
    if (body.isEmpty())
        m_body->setAbsent(BodyView::Absence::Empty);
    else
        m_body->setBody(body, contentType);
    m_body->setSaveName(QStringLiteral("request-%1.txt").arg(m_request.id));
}

void ReceivedRequestPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void ReceivedRequestPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(ColorRole::Base));
}
