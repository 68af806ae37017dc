#include "ui/webhooks/retrystatus.h"

#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/statustexts.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

RetryStatus::RetryStatus(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_retryText = new ElidedLabel(this);
    m_retryText->setObjectName(QStringLiteral("retryText"));
    m_retryText->setRole(LabelRole::Warning, TextRole::Secondary);
    row->addWidget(m_retryText, 1);
    m_retryCancel = new QPushButton(tr("Cancel"), this);
    m_retryCancel->setObjectName(QStringLiteral("retryCancel"));
    m_retryCancel->setAccessibleName(tr("Cancel trying again"));
    setButtonRole(m_retryCancel, ButtonRole::Link);
    setTextRole(m_retryCancel, TextRole::SecondaryMedium);
    row->addWidget(m_retryCancel);
    connect(m_retryCancel, &QPushButton::clicked, this, &RetryStatus::cancelled);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &RetryStatus::refreshWords);
    hide();
}

void RetryStatus::setReads(const RetriedReads &reads)
{
    m_reads = reads;
    if (isShown()) {
        refreshWords();
        m_retryCancel->setAccessibleDescription(m_retryText->text());
        m_second.start();
    } else {
        m_second.stop();
        if (m_retryCancel->hasFocus())
            emit focusReleased();
    }
    setVisible(isShown());
}

void RetryStatus::refreshWords()
{
    m_retryText->setText(StatusTexts::retrying(m_reads, QDateTime::currentDateTimeUtc()));
    setPlainToolTip(m_retryCancel, StatusTexts::retryingWhat(m_reads));
}
