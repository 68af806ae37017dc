#include "ui/resend/maskedtargetrow.h"

#include "models/domain/targetmask.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>

MaskedTargetRow::MaskedTargetRow(QWidget *parent)
    : QWidget(parent)
    , m_masked(new MaskedTargetLabel(this))
    , m_whole(new QLineEdit(this))
    , m_eye(new IconButton(QStringLiteral("eye"), {}, this))
{
    m_masked->setObjectName(QStringLiteral("masked"));
    m_whole->setObjectName(QStringLiteral("whole"));
    m_eye->setObjectName(QStringLiteral("eye"));
    setButtonRole(m_eye, ButtonRole::Flat);
    setControlSize(m_eye, ControlSize::Compact);
    setControlSize(m_whole, ControlSize::Compact);
    m_masked->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_whole->setReadOnly(true);
    m_whole->setAccessibleName(tr("Target URL"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_masked, 1);
    row->addWidget(m_whole, 1);
    row->addWidget(m_eye);
    connect(m_eye, &QAbstractButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    setRevealed(false);
}

void MaskedTargetRow::setTarget(const QString &targetUrl)
{
    if (targetUrl == m_targetUrl)
        return;
    m_targetUrl = targetUrl;
    m_masked->setText(targetUrl.isEmpty() ? QString() : maskedTarget(targetUrl).text());
    m_eye->setVisible(!targetUrl.isEmpty());
    setRevealed(false);
}

bool MaskedTargetRow::isRevealed() const
{
    return !m_whole->isHidden();
}

void MaskedTargetRow::setRevealed(bool revealed)
{
    m_whole->setText(revealed ? m_targetUrl : QString()); // a masked one is nowhere in the window
    m_whole->setCursorPosition(0);
    m_whole->setVisible(revealed);
    m_masked->setVisible(!revealed);
    m_eye->setIconName(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    m_eye->setAction(revealed ? tr("Hide the target URL") : tr("Show the target URL"));
}
