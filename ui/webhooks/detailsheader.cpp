#include "ui/webhooks/detailsheader.h"

#include "models/domain/targetmask.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/webhookactions.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

DetailsLine::DetailsLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void DetailsLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillDeviceLine(&painter, 0, width(), 1, themeColor(ColorRole::Border));
}

DetailsHeader::DetailsHeader(WebhookActions &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(0);

    auto *nameRow = new QHBoxLayout;
    nameRow->setSpacing(8);
    m_name = new ElidedLabel(this);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setRole(LabelRole::Text, TextRole::PaneTitle);
    m_stateBadge = new Badge(this);
    m_stateBadge->setObjectName(QStringLiteral("stateBadge"));
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_stateBadge);
    column->addLayout(nameRow);
    column->addSpacing(4);
    buildTarget();
    column->addSpacing(8);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    m_editButton = addButton("editButton", tr("Edit"), QStringLiteral("pencil"), actions.edit);
    m_testButton = addButton("testButton", tr("Send Test"), QStringLiteral("send"), actions.testSend);
    m_curlButton = addButton("curlButton", tr("cURL"), QStringLiteral("terminal"), actions.copyCurl);
    m_duplicateButton =
        addButton("duplicateButton", tr("Duplicate"), QStringLiteral("copy-plus"), actions.duplicate);
    m_deleteButton = addButton("deleteButton", tr("Delete"), QStringLiteral("trash-2"), actions.remove);
    setButtonRole(m_deleteButton, ButtonRole::Danger);
    m_curlButton->setAccessibleName(tr("Copy as cURL"));
    for (QPushButton *button : {m_editButton, m_testButton, m_curlButton})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_duplicateButton);
    buttons->addWidget(m_deleteButton);
    column->addLayout(buttons);
}

void DetailsHeader::buildTarget()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_maskedTarget = new MaskedTargetLabel(this);
    m_maskedTarget->setObjectName(QStringLiteral("maskedTarget"));
    m_maskedTarget->setRole(LabelRole::Mid, TextRole::Secondary);
    m_maskedTarget->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_target = new QLineEdit(this); // selectable, and scrolls however long the address is
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setAccessibleName(tr("Target URL"));
    m_target->setReadOnly(true);
    setControlSize(m_target, ControlSize::Compact);
    m_target->hide();
    m_revealButton = new IconButton(QStringLiteral("eye"), tr("Show Target URL"), this);
    m_revealButton->setObjectName(QStringLiteral("revealButton"));
    m_copyTargetButton = new IconButton(QStringLiteral("copy"), tr("Copy Target URL"), this);
    m_copyTargetButton->setObjectName(QStringLiteral("copyTargetButton"));
    for (IconButton *button : {m_revealButton, m_copyTargetButton}) {
        setButtonRole(button, ButtonRole::Icon);
        setControlSize(button, ControlSize::Compact);
    }
    row->addWidget(m_maskedTarget);
    row->addWidget(m_target, 1);
    row->addWidget(m_revealButton);
    row->addWidget(m_copyTargetButton);
    row->addStretch(0);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_revealButton, &QAbstractButton::clicked, this, [this] { revealTarget(m_target->isHidden()); });
    connect(m_copyTargetButton, &QAbstractButton::clicked, this, &DetailsHeader::copyTargetRequested);
}

QPushButton *DetailsHeader::addButton(const char *objectName, const QString &text, const QString &icon,
                                      QAction *action)
{
    auto *button = new QPushButton(themedIcon(icon), text, this);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    button->setAccessibleName(text);
    setControlSize(button, ControlSize::Compact);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString words = action->text().remove(u'…');
    setPlainToolTip(button, keys.isEmpty() ? words : tr("%1, %2", "command, shortcut").arg(words, keys));
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

void DetailsHeader::setWebhook(const Webhook &webhook, bool isBusy)
{
    m_name->setText(WebhookTexts::title(webhook));
    m_targetUrl = webhook.targetUrl;
    m_maskedTarget->setText(maskedTarget(webhook.targetUrl).text());
    if (!m_target->isHidden())
        m_target->setText(m_targetUrl);
    if (isBusy)
        m_stateBadge->setContent(tr("Saving"), QStringLiteral("loader-circle"), Tone::Info);
    else if (!webhook.isEnabled)
        m_stateBadge->setContent(tr("Not known"), QStringLiteral("circle-help"), Tone::Neutral);
    else if (*webhook.isEnabled)
        m_stateBadge->setContent(tr("Enabled"), QStringLiteral("check"), Tone::Success);
    else
        m_stateBadge->setContent(tr("Disabled"), QStringLiteral("ban"), Tone::Neutral);
}

void DetailsHeader::maskTarget()
{
    revealTarget(false);
}

void DetailsHeader::revealTarget(bool revealed)
{
    m_target->setText(revealed ? m_targetUrl : QString());
    m_target->setCursorPosition(0);
    m_target->setVisible(revealed);
    m_maskedTarget->setVisible(!revealed);
    m_revealButton->setIconName(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    m_revealButton->setAction(revealed ? tr("Hide Target URL") : tr("Show Target URL"));
}

void DetailsHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    labelButtons();
}

// Duplicate and Delete have words where all five fit.
void DetailsHeader::labelButtons()
{
    if (m_labelledWidth == 0) {
        for (const QPushButton *button :
             {m_editButton, m_testButton, m_curlButton, m_duplicateButton, m_deleteButton})
            m_labelledWidth += button->sizeHint().width() + 6;
    }
    const bool fits = m_labelledWidth <= width() - 32;
    m_duplicateButton->setText(fits ? tr("Duplicate") : QString());
    m_deleteButton->setText(fits ? tr("Delete") : QString());
    for (QPushButton *button : {m_duplicateButton, m_deleteButton})
        button->setMaximumWidth(fits ? QWIDGETSIZE_MAX : 28);
}
