#include "ui/webhooks/recentdelivery.h"

#include "ui/deliveries/deliverytexts.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/webhooks/webhooktexts.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {
constexpr int RecentIcon = 14;
constexpr int RecentGap = 8;
constexpr int RecentMargin = 4; // for the focus ring
} // namespace

RecentDelivery::RecentDelivery(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentDelivery::sizeHint() const
{
    return {240, std::max(32, lineHeight(TextRole::Body) + 14)};
}

void RecentDelivery::setRow(const DeliveryRow &row)
{
    m_row = row;
    tick();
}

void RecentDelivery::tick()
{
    setAccessibleName(tr("%1, %2, %3, %4", "event, place, result, age")
                          .arg(WebhookTexts::event(m_row.event),
                               DeliveryTexts::place(m_row.place.projectName, m_row.place.environmentName),
                               DeliveryTexts::resultName(m_row.status),
                               WebhookTexts::longAge(m_row.createdAt, QDateTime::currentDateTimeUtc())));
    update();
}

void RecentDelivery::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect(), themeColor(isDown() ? ColorRole::Pressed : ColorRole::Hover));
    fillDeviceLine(&painter, 0, width(), height(), themeColor(ColorRole::Line));
    const DeliveryResult result = m_row.result();
    const ColorRole tone = toneText(DeliveryTexts::resultTone(result));
    const auto place = [this](int left, int partWidth, int partHeight) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(left, (height() - partHeight) / 2, partWidth, partHeight));
    };
    const auto write = [&](const QRect &where, const QString &text, TextRole font, ColorRole color,
                           Qt::Alignment alignment) {
        painter.setFont(textFont(font));
        painter.setPen(themeColor(color));
        painter.drawText(where, int(alignment | Qt::AlignVCenter) | int(Qt::TextSingleLine),
                         QFontMetrics(textFont(font)).elidedText(text, Qt::ElideRight, where.width()));
    };
    int left = RecentMargin;
    paintIcon(&painter, place(left, RecentIcon, RecentIcon), DeliveryTexts::resultIcon(result), tone);
    left += RecentIcon + RecentGap;
    const int resultWidth =
        QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(DeliveryTexts::result(0)) + 6;
    write(place(left, resultWidth, height()), DeliveryTexts::result(m_row.status), TextRole::Body,
          isFailure(result) ? ColorRole::Danger : ColorRole::Text, Qt::AlignLeading);
    left += resultWidth + RecentGap;
    if (const auto event = m_row.event.known()) {
        paintEventGlyph(&painter, place(left, eventGlyphSize(), eventGlyphSize()), *event, true);
        left += eventGlyphSize() + RecentGap;
    }
    const QString age = WebhookTexts::age(m_row.createdAt, QDateTime::currentDateTimeUtc());
    const int ageWidth = QFontMetrics(textFont(TextRole::Secondary)).horizontalAdvance(age) + 2;
    const int placeWidth = width() - left - ageWidth - RecentGap - RecentMargin;
    write(place(left, std::max(placeWidth, 0), height()),
          DeliveryTexts::place(m_row.place.projectName, m_row.place.environmentName), TextRole::Body,
          ColorRole::Text, Qt::AlignLeading);
    write(place(width() - ageWidth - RecentMargin, ageWidth, height()), age, TextRole::Secondary,
          ColorRole::Mid, Qt::AlignTrailing);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, QRectF(rect()), 4);
}
