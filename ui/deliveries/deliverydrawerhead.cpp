#include "ui/deliveries/deliverydrawerhead.h"

#include "ui/deliveries/deliverytexts.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/tintedicon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace {

// The event of the delivery, as in the table.
class DeliveryGlyph : public QWidget
{
public:
    using QWidget::QWidget;

    void setEvent(const EventType &event)
    {
        m_event = event.known();
        setFixedSize(m_event ? QSize(eventGlyphSize(), eventGlyphSize()) : QSize(0, eventGlyphSize()));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_event)
            paintEventGlyph(&painter, rect(), *m_event, true);
    }

private:
    std::optional<KnownEvent> m_event;
};

} // namespace

DeliveryDrawerHead::DeliveryDrawerHead(QWidget *parent)
    : QWidget(parent)
    , m_icon(new TintedIcon(18, 18, this, TintedIcon::Ground::Bare))
    , m_title(new ElidedLabel(this))
    , m_editButton(new IconButton(QStringLiteral("pencil"), tr("Edit Webhook"), this))
    , m_closeButton(new IconButton(QStringLiteral("x"), tr("Close, Esc"), this))
    , m_glyph(new DeliveryGlyph(this))
    , m_what(new ElidedLabel(this))
    , m_webhookButton(new QPushButton(this))
    , m_times(new ElidedLabel(this))
{
    m_title->setObjectName(QStringLiteral("deliveryTitle"));
    m_title->setRole(LabelRole::Text, TextRole::PaneTitle);
    m_editButton->setObjectName(QStringLiteral("deliveryEditButton"));
    m_closeButton->setObjectName(QStringLiteral("deliveryCloseButton"));
    for (IconButton *button : {m_editButton, m_closeButton}) {
        setButtonRole(button, ButtonRole::Flat);
        setControlSize(button, ControlSize::Compact);
    }
    m_what->setObjectName(QStringLiteral("deliveryWhat"));
    m_what->setRole(LabelRole::Text, TextRole::Secondary);
    m_webhookButton->setObjectName(QStringLiteral("deliveryWebhookButton"));
    m_webhookButton->setAutoDefault(false);
    setButtonRole(m_webhookButton, ButtonRole::Link);
    setTextRole(m_webhookButton, TextRole::SecondaryMedium);
    m_times->setObjectName(QStringLiteral("deliveryTimes"));
    m_times->setRole(LabelRole::Mid, TextRole::Secondary);

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_icon);
    first->addWidget(m_title, 1);
    first->addWidget(m_editButton);
    first->addWidget(m_closeButton);
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(m_glyph);
    second->addWidget(m_what);
    second->addWidget(m_webhookButton);
    second->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(6);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_times);

    connect(m_closeButton, &QAbstractButton::clicked, this, &DeliveryDrawerHead::closeRequested);
    connect(m_editButton, &QAbstractButton::clicked, this, &DeliveryDrawerHead::editRequested);
    connect(m_webhookButton, &QAbstractButton::clicked, this, &DeliveryDrawerHead::webhookChosen);
}

void DeliveryDrawerHead::setNothing(const QString &text)
{
    m_createdAt = {};
    m_icon->setContent(QStringLiteral("activity"), Tone::Neutral);
    m_title->setText(text);
    for (QWidget *part : {static_cast<QWidget *>(m_editButton), m_glyph, static_cast<QWidget *>(m_what),
                          static_cast<QWidget *>(m_webhookButton), static_cast<QWidget *>(m_times)})
        part->hide();
}

void DeliveryDrawerHead::setDelivery(const Delivery &delivery, const QString &webhookName)
{
    m_createdAt = delivery.createdAt;
    m_icon->setContent(DeliveryTexts::resultIcon(delivery.result()),
                       DeliveryTexts::resultTone(delivery.result()));
    m_title->setText(DeliveryTexts::title(delivery.status));
    static_cast<DeliveryGlyph *>(m_glyph)->setEvent(delivery.event);
    const DeliveryPlace place = deliveryPlaceOf(delivery.request);
    QStringList what{DeliveryTexts::event(delivery.event)};
    if (!place.projectName.isEmpty() || !place.environmentName.isEmpty())
        what.append(DeliveryTexts::place(place.projectName, place.environmentName));
    if (webhookName.isEmpty())
        what.append(tr("the webhook is not listed any more"));
    m_what->setText(what.join(QStringLiteral(" · ")));
    // Buttons eat a single "&", and one without bounds would push the drawer apart.
    QString name = fontMetrics().elidedText(webhookName, Qt::ElideRight, scaledLength(220));
    m_webhookButton->setText(name.replace(u'&', QStringLiteral("&&")));
    m_webhookButton->setAccessibleName(tr("Show “%1” in the list").arg(webhookName));
    m_glyph->show();
    m_what->show();
    m_times->show();
    m_webhookButton->setVisible(!webhookName.isEmpty());
    m_editButton->setVisible(!webhookName.isEmpty());
    tick();
}

void DeliveryDrawerHead::tick()
{
    m_times->setText(
        DeliveryTexts::allTimes(m_createdAt, QDateTime::currentDateTimeUtc(), QStringLiteral(" · ")));
}

void DeliveryDrawerHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillDeviceLine(&painter, 0, width(), height(), themeColor(ColorRole::Border));
}
