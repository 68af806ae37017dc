#include "ui/receiver/receiverpanel.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/iconbutton.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ReceiverPanel::ReceiverPanel(QWidget *parent)
    : QWidget(parent)
    , m_state(new Badge(this))
    , m_address(new QLineEdit(this))
    , m_copy(new IconButton(QStringLiteral("copy"), tr("Copy the Address"), this))
    , m_use(new QPushButton(tr("Use as Target of a New Webhook"), this))
    , m_start(new QPushButton(tr("Start Receiver"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_hint(new FieldHint(this))
{
    m_state->setObjectName(QStringLiteral("receiverState"));
    m_address->setObjectName(QStringLiteral("receiverAddress"));
    m_copy->setObjectName(QStringLiteral("copyAddress"));
    m_use->setObjectName(QStringLiteral("useAsTarget"));
    m_start->setObjectName(QStringLiteral("startReceiver"));
    m_stop->setObjectName(QStringLiteral("stopReceiver"));
    m_hint->setObjectName(QStringLiteral("receiverHint"));
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the receiver"));
    m_address->setFont(textFont(TextRole::Code));
    m_address->setFixedWidth(QFontMetrics(textFont(TextRole::Code))
                                 .horizontalAdvance(QStringLiteral("http://127.0.0.1:00000/hook")) +
                             28);
    m_use->setIcon(themedIcon(QStringLiteral("plus")));
    m_start->setIcon(themedIcon(QStringLiteral("play")));
    m_stop->setIcon(themedIcon(QStringLiteral("square")));
    setButtonRole(m_start, ButtonRole::Primary);
    for (QWidget *control : std::initializer_list<QWidget *>{m_address, m_copy, m_use, m_start, m_stop})
        setControlSize(control, ControlSize::Compact);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_start, m_state, m_address, m_copy, m_use})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_stop);
    column->addLayout(row);
    column->addWidget(m_hint);

    connect(m_start, &QPushButton::clicked, this, &ReceiverPanel::startRequested);
    connect(m_stop, &QPushButton::clicked, this, &ReceiverPanel::stopRequested);
    connect(m_copy, &QToolButton::clicked, this, &ReceiverPanel::copyRequested);
    connect(m_use, &QPushButton::clicked, this, &ReceiverPanel::webhookRequested);
    setAddress({});
}

void ReceiverPanel::setAddress(const QString &address)
{
    const bool isRunning = !address.isEmpty();
    // The keyboard stays where it pressed: the one button goes, the other comes.
    const bool hadFocus = m_start->hasFocus() || m_stop->hasFocus();
    m_address->setText(address);
    m_address->setCursorPosition(0);
    m_state->setContent(isRunning ? tr("Listening") : tr("Not listening"), {},
                        isRunning ? Tone::Success : Tone::Neutral);
    for (QWidget *each : std::initializer_list<QWidget *>{m_address, m_copy, m_use, m_stop})
        each->setVisible(isRunning);
    m_start->setVisible(!isRunning);
    setFocusProxy(isRunning ? static_cast<QWidget *>(m_address) : m_start);
    if (hadFocus)
        (isRunning ? m_stop : m_start)->setFocus(Qt::OtherFocusReason);
}

void ReceiverPanel::setTakenPort(quint16 port)
{
    if (port == 0)
        m_hint->clear();
    else
        m_hint->setHint(Tone::Warning, QStringLiteral("triangle-alert"),
                        tr("Port %1 of the last time is taken by another program, so this is another one: "
                           "what still has the old address does not arrive here.")
                            .arg(QString::number(port)));
}

void ReceiverPanel::setProblem(const QString &systemReason)
{
    if (systemReason.isEmpty())
        m_hint->clear();
    else
        m_hint->setHint(
            Tone::Danger, QStringLiteral("circle-alert"),
            tr("The receiver cannot listen on this computer. The system says: %1").arg(systemReason));
}

void ReceiverPanel::setMayCreate(bool mayCreate)
{
    m_use->setEnabled(mayCreate);
}
