#include "ui/receiver/receiveranswerform.h"

#include "ui/receiver/receivertexts.h"
#include "ui/style/fonts.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/fieldhint.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

constexpr int answerPresets[] = {200, 204, 400, 401, 404, 500, 503};
constexpr int answerLongestDelay = 60'000; // ms

bool answerHasBody(int status)
{
    return status != 204 && status != 304;
}

} // namespace

ReceiverAnswerForm::ReceiverAnswerForm(QWidget *parent)
    : QWidget(parent)
    , m_status(new QComboBox(this))
    , m_delay(new QLineEdit(this))
    , m_contentType(new QLineEdit(this))
    , m_body(new QLineEdit(this))
    , m_hint(new FieldHint(this))
{
    m_status->setObjectName(QStringLiteral("answerStatus"));
    m_delay->setObjectName(QStringLiteral("answerDelay"));
    m_contentType->setObjectName(QStringLiteral("answerContentType"));
    m_body->setObjectName(QStringLiteral("answerBody"));
    m_hint->setObjectName(QStringLiteral("answerHint"));
    m_status->setEditable(true);
    m_status->setInsertPolicy(QComboBox::NoInsert);
    m_status->setCompleter(nullptr);
    for (const int status : answerPresets)
        m_status->addItem(ReceiverTexts::statusName(status), status);
    m_status->setAccessibleName(tr("Status of the answer"));
    m_status->lineEdit()->setAccessibleName(tr("Status of the answer"));
    m_delay->setAccessibleName(tr("Delay of the answer in milliseconds"));
    m_contentType->setAccessibleName(tr("Content type of the answer"));
    m_body->setAccessibleName(tr("Body of the answer"));
    m_delay->setMaxLength(5);
    m_body->setFont(textFont(TextRole::Code));
    for (QWidget *field : std::initializer_list<QWidget *>{m_status, m_delay, m_contentType, m_body})
        setControlSize(field, ControlSize::Compact);
    m_status->setFixedWidth(m_status->fontMetrics().horizontalAdvance(ReceiverTexts::statusName(500)) + 52);
    m_delay->setFixedWidth(m_delay->fontMetrics().horizontalAdvance(QStringLiteral("60000")) + 28);
    m_contentType->setFixedWidth(
        m_contentType->fontMetrics().horizontalAdvance(QStringLiteral("application/json")) + 28);
    m_body->setMinimumWidth(scaledLength(90));
    buildLayout();
    setAnswer({});
    connect(m_status, &QComboBox::currentTextChanged, this, &ReceiverAnswerForm::read);
    connect(m_status->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (!isInvalid(m_status))
            m_status->setEditText(ReceiverTexts::statusName(m_answer.status));
    });
    for (const QLineEdit *field : {m_delay, m_contentType, m_body})
        connect(field, &QLineEdit::textChanged, this, &ReceiverAnswerForm::read);
    setFocusProxy(m_status);
}

void ReceiverAnswerForm::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [this, row](const QString &text, QWidget *field, int stretch = 0) {
        auto *label = new QLabel(text, this);
        setLabelRole(label, LabelRole::Mid, TextRole::Secondary);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, stretch);
    };
    add(tr("Answer"), m_status);
    add(tr("after"), m_delay);
    add(tr("ms, as"), m_contentType);
    add(tr("with"), m_body, 1);
    column->addLayout(row);
    column->addWidget(m_hint);
}

void ReceiverAnswerForm::setAnswer(const ReceiverAnswer &answer)
{
    m_answer = answer;
    const QSignalBlocker statusBlocker(m_status);
    const QSignalBlocker delayBlocker(m_delay);
    const QSignalBlocker typeBlocker(m_contentType);
    const QSignalBlocker bodyBlocker(m_body);
    m_status->setCurrentIndex(m_status->findData(answer.status));
    m_status->setEditText(ReceiverTexts::statusName(answer.status));
    m_delay->setText(QString::number(answer.delay.count()));
    m_contentType->setText(QString::fromUtf8(answer.contentType));
    m_body->setText(QString::fromUtf8(answer.body));
    updateBody(answer.status);
}

// A wrong field changes nothing and says so; the others hold.
void ReceiverAnswerForm::read()
{
    static const QRegularExpression statusForm(QStringLiteral("\\A\\s*([2-5][0-9][0-9])(\\s.*)?\\z"));
    const QRegularExpressionMatch status = statusForm.match(m_status->currentText());
    bool delayIsNumber = false;
    const int delay = m_delay->text().trimmed().toInt(&delayIsNumber);
    const bool delayIsRight = delayIsNumber && delay >= 0 && delay <= answerLongestDelay;
    setInvalid(m_status, !status.hasMatch());
    setInvalid(m_delay, !delayIsRight);
    ReceiverAnswer answer = m_answer;
    if (status.hasMatch())
        answer.status = status.captured(1).toInt();
    if (delayIsRight)
        answer.delay = std::chrono::milliseconds(delay);
    answer.contentType = m_contentType->text().trimmed().toUtf8();
    answer.body = m_body->text().toUtf8();
    updateBody(answer.status);
    if (!status.hasMatch()) {
        m_hint->describe(m_status);
        m_hint->setHint(Tone::Danger, QStringLiteral("circle-alert"),
                        tr("A status is a number from 200 to 599. Until then %1 is answered.")
                            .arg(ReceiverTexts::statusName(m_answer.status)));
    } else if (!delayIsRight) {
        m_hint->describe(m_delay);
        m_hint->setHint(
            Tone::Danger, QStringLiteral("circle-alert"),
            tr("A delay is a number from 0 to 60000. Until then it is %1 ms.").arg(m_answer.delay.count()));
    } else if (!answerHasBody(answer.status)) {
        m_hint->describe(m_body);
        m_hint->setHint(Tone::Neutral, QStringLiteral("info"),
                        tr("An answer with %1 has no body.").arg(answer.status));
    } else {
        m_hint->clear();
    }
    if (answer == m_answer)
        return;
    m_answer = answer;
    emit answerChanged(answer);
}

void ReceiverAnswerForm::updateBody(int status)
{
    m_contentType->setEnabled(answerHasBody(status));
    m_body->setEnabled(answerHasBody(status));
}
