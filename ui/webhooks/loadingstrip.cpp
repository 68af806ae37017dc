#include "ui/webhooks/loadingstrip.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/spinner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

LoadingStrip::LoadingStrip(QWidget *parent)
    : QWidget(parent)
    , m_spinner(new Spinner(this, 14))
    , m_loadingText(new QLabel(this))
    , m_cancelButton(new QPushButton(tr("Cancel"), this))
{
    m_loadingText->setObjectName(QStringLiteral("loadingText"));
    m_cancelButton->setObjectName(QStringLiteral("cancelLoadingButton"));
    m_loadingText->setTextFormat(Qt::PlainText);
    setLabelRole(m_loadingText, LabelRole::Mid, TextRole::Secondary);
    setButtonRole(m_cancelButton, ButtonRole::Link);
    m_cancelButton->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 1);
    row->setSpacing(8);
    row->addWidget(m_spinner);
    row->addWidget(m_loadingText, 1);
    row->addWidget(m_cancelButton);
    setMinimumHeight(qMax(28, lineHeight(TextRole::Secondary) + 12));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_cancelButton, &QAbstractButton::clicked, this, &LoadingStrip::cancelRequested);
    hide();
}

void LoadingStrip::start(const QString &text)
{
    m_loadingText->setText(text);
    m_spinner->start();
    show();
}

void LoadingStrip::stop()
{
    m_spinner->stop();
    hide();
}

void LoadingStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Base));
    fillDeviceLine(&painter, 0, width(), height(), themeColor(ColorRole::Border));
}
