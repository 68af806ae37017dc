#include "ui/connect/keeppanel.h"

#include "ui/connect/connecthelp.h"
#include "ui/help/whatsthis.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/tintedicon.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

KeepPanel::KeepPanel(QWidget *parent)
    : QWidget(parent)
    , m_keyringChoice(new QRadioButton(tr("In the system keyring"), this))
    , m_sessionChoice(new QRadioButton(tr("For this session only"), this))
    , m_keyringText(new QLabel(this))
    , m_sessionText(new QLabel(this))
    , m_keyringRow(makeRow(m_keyringChoice, m_keyringText, QStringLiteral("lock")))
    , m_sessionRow(makeRow(m_sessionChoice, m_sessionText, QStringLiteral("clock")))
{
    m_keyringChoice->setObjectName(QStringLiteral("keyringChoice"));
    m_sessionChoice->setObjectName(QStringLiteral("sessionChoice"));
    m_keyringText->setObjectName(QStringLiteral("keyringText"));
    m_sessionText->setObjectName(QStringLiteral("sessionText"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(1);
    rows->addWidget(m_keyringRow);
    rows->addWidget(m_sessionRow);
    auto *group = new QButtonGroup(this); // the radio buttons have different parents
    group->addButton(m_keyringChoice);
    group->addButton(m_sessionChoice);
    m_keyringChoice->setChecked(true);
    setWhatsThisWithParts(m_keyringRow, ConnectHelp::inKeyring());
    setWhatsThisWithParts(m_sessionRow, ConnectHelp::forSession());
    connect(m_keyringChoice, &QRadioButton::toggled, this, &KeepPanel::choiceChanged);
}

QWidget *KeepPanel::makeRow(QRadioButton *radio, QLabel *text, const QString &iconName)
{
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(12, 5, 12, 7);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    setLabelRole(text, LabelRole::Mid, TextRole::Secondary);
    // Below the radio's own text.
    text->setIndent(0);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, radio) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, radio);
    text->setContentsMargins(indent, 0, 0, 0);
    grid->addWidget(radio, 0, 0);
    auto *icon = new TintedIcon(16, 16, row, TintedIcon::Ground::Bare);
    icon->setContent(iconName, Tone::Neutral);
    grid->addWidget(icon, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(text, 1, 0);
    grid->setColumnStretch(0, 1);
    return row;
}

KeepPanel::Choice KeepPanel::choice() const
{
    return m_keyringChoice->isChecked() ? Choice::Keyring : Choice::Session;
}

void KeepPanel::setChoice(Choice choice)
{
    (choice == Choice::Keyring ? m_keyringChoice : m_sessionChoice)->setChecked(true);
}

void KeepPanel::setKeyringText(const QString &text)
{
    m_keyringText->setText(text);
    m_keyringChoice->setAccessibleDescription(text);
}

void KeepPanel::setSessionText(const QString &text)
{
    m_sessionText->setText(text);
    m_sessionChoice->setAccessibleDescription(text);
}

void KeepPanel::setKeyringEnabled(bool enabled)
{
    m_keyringChoice->setEnabled(enabled);
}

void KeepPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), 6, themeColor(ColorRole::Base), themeColor(ColorRole::Border));
    fillDeviceLine(&painter, 1, width() - 1, m_sessionRow->y(), themeColor(ColorRole::Border));
}

void KeepPanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isEnabled())
        return;
    const QPoint where = event->position().toPoint();
    for (QRadioButton *radio : {m_keyringChoice, m_sessionChoice}) {
        if (radio->isEnabled() && radio->parentWidget()->geometry().contains(where))
            radio->click();
    }
}
