#include "ui/widgets/confirmdialog.h"

#include "ui/widgets/tintedicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace {
constexpr int confirmTextWidth = 400;
} // namespace

ConfirmDialog::ConfirmDialog(QWidget *parent)
    : QDialog(parent)
    , m_icon(new TintedIcon(22, 24, this, TintedIcon::Ground::Bare))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_title->setObjectName(QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("text"));
    setLabelRole(m_title, LabelRole::Text, TextRole::PaneTitle);
    setLabelRole(m_text, LabelRole::Mid, TextRole::Body);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setMinimumWidth(scaledLength(confirmTextWidth));
    }
    m_body->setSpacing(6);
    m_body->addWidget(m_title);
    m_body->addWidget(m_text);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(m_body, 1);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(18);
    layout->addLayout(top);
    layout->addLayout(m_buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

void ConfirmDialog::setContent(const QString &iconName, Tone tone, const QString &title, const QString &text)
{
    m_icon->setContent(iconName, tone);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QPushButton *ConfirmDialog::addButton(const QString &text, ButtonRole role, int result, bool isDefault)
{
    auto *button = new QPushButton(text, this);
    setButtonRole(button, role);
    button->setAutoDefault(true); // Enter means the button that has the focus
    button->setDefault(isDefault);
    m_buttons->addWidget(button);
    if (role == ButtonRole::Danger || role == ButtonRole::DangerFill)
        m_gatedButtons.append(button);
    connect(button, &QPushButton::clicked, this, [this, result] { done(result); });
    if (isDefault)
        button->setFocus(Qt::OtherFocusReason);
    updateGate();
    return button;
}

void ConfirmDialog::setTypingGate(const QString &word)
{
    m_gateWord = word;
    if (!m_gate) {
        m_gateLabel = new QLabel(this);
        setLabelRole(m_gateLabel, LabelRole::Mid, TextRole::Body);
        m_gate = new QLineEdit(this);
        m_gate->setObjectName(QStringLiteral("gate"));
        m_gateLabel->setBuddy(m_gate);
        m_body->addSpacing(6);
        m_body->addWidget(m_gateLabel);
        m_body->addWidget(m_gate);
        connect(m_gate, &QLineEdit::textChanged, this, &ConfirmDialog::updateGate);
    }
    m_gateLabel->setText(tr("Type “%1” to confirm.").arg(word));
    updateGate();
}

void ConfirmDialog::updateGate()
{
    const bool open = !m_gate || m_gate->text().trimmed().compare(m_gateWord, Qt::CaseInsensitive) == 0;
    for (QPushButton *button : std::as_const(m_gatedButtons))
        button->setEnabled(open);
}

void ConfirmDialog::done(int result)
{
    QDialog::done(result);
    if (!m_answered) {
        m_answered = true;
        emit chosen(result);
    }
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_gate)
        m_gate->setFocus(Qt::OtherFocusReason);
}

QString ConfirmDialog::title() const
{
    return m_title->text();
}

QString ConfirmDialog::text() const
{
    return m_text->text();
}
