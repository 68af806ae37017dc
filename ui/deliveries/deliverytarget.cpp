#include "ui/deliveries/deliverytarget.h"

#include "models/domain/targetmask.h"
#include "ui/style/clipboard.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

DeliveryTarget::DeliveryTarget(QWidget *parent)
    : QWidget(parent)
    , m_masked(new MaskedTargetLabel(this))
    , m_whole(new QLineEdit(this))
    , m_revealButton(new IconButton(QStringLiteral("eye"), tr("Show the target URL"), this))
    , m_copyButton(new IconButton(QStringLiteral("copy"), tr("Copy the target URL"), this))
    , m_former(new ElidedLabel(tr("An earlier target: the webhook's target is another one today."), this))
{
    m_masked->setObjectName(QStringLiteral("deliveryMaskedTarget"));
    m_masked->setRole(LabelRole::Mid, TextRole::Secondary);
    m_whole->setObjectName(QStringLiteral("deliveryWholeTarget"));
    m_whole->setReadOnly(true);
    m_whole->setAccessibleName(tr("Target URL"));
    copyAsSecretFrom(m_whole);
    m_revealButton->setObjectName(QStringLiteral("deliveryRevealTarget"));
    m_copyButton->setObjectName(QStringLiteral("deliveryCopyTarget"));
    for (QWidget *control : {static_cast<QWidget *>(m_whole), static_cast<QWidget *>(m_revealButton),
                             static_cast<QWidget *>(m_copyButton)})
        setControlSize(control, ControlSize::Compact);
    setButtonRole(m_revealButton, ButtonRole::Flat);
    setButtonRole(m_copyButton, ButtonRole::Flat);
    m_former->setObjectName(QStringLiteral("formerTarget"));
    m_former->setRole(LabelRole::Warning, TextRole::Secondary);

    auto *method = new QLabel(QStringLiteral("POST"), this);
    setLabelRole(method, LabelRole::Mid, TextRole::Secondary);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(method);
    row->addWidget(m_masked, 1);
    row->addWidget(m_whole, 1);
    row->addWidget(m_revealButton);
    row->addWidget(m_copyButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_former);
    connect(m_revealButton, &QAbstractButton::clicked, this, [this] { reveal(m_whole->isHidden()); });
    connect(m_copyButton, &QAbstractButton::clicked, this, [this] {
        copySecretToClipboard(m_targetUrl);
        emit copied();
    });
    reveal(false);
}

void DeliveryTarget::setTarget(const QString &targetUrl, bool isFormer)
{
    m_former->setVisible(isFormer);
    if (targetUrl == m_targetUrl && !targetUrl.isEmpty())
        return; // revealed or not, as the user has it
    m_targetUrl = targetUrl;
    m_masked->setText(targetUrl.isEmpty() ? tr("the target was not told") : maskedTarget(targetUrl).text());
    m_revealButton->setVisible(!targetUrl.isEmpty());
    m_copyButton->setVisible(!targetUrl.isEmpty());
    reveal(false);
}

void DeliveryTarget::reveal(bool revealed)
{
    m_whole->setText(revealed ? m_targetUrl : QString());
    m_whole->setCursorPosition(0);
    m_whole->setVisible(revealed);
    m_masked->setVisible(!revealed);
    m_revealButton->setIconName(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    m_revealButton->setAction(revealed ? tr("Hide the target URL") : tr("Show the target URL"));
}
