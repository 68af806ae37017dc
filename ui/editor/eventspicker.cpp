#include "ui/editor/eventspicker.h"

#include "ui/editor/editorhelp.h"
#include "ui/editor/editortexts.h"
#include "ui/style/colorrole.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyleOptionButton>

namespace {

constexpr int eventBoxSize = 16;
constexpr int eventGlyphSide = 20;

} // namespace

EventCheck::EventCheck(const EventType &event, QWidget *parent)
    : QCheckBox(EditorTexts::event(event), parent)
    , m_event(event)
    , m_description(EditorTexts::eventDescription(event))
{
    setAccessibleName(EditorTexts::event(event));
    setAccessibleDescription(m_description);
    setPlainToolTip(this, event.wire());
    setWhatsThis(EditorHelp::event(event));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("ringAroundAll", true); // its box is not where the style has one
}

QSize EventCheck::sizeHint() const
{
    const int text =
        qMax(QFontMetrics(textFont(TextRole::BodyMedium)).horizontalAdvance(EditorTexts::event(m_event)),
             QFontMetrics(textFont(TextRole::Secondary)).horizontalAdvance(m_description));
    return {eventBoxSize + 8 + eventGlyphSide + 8 + text,
            qMax(36, lineHeight(TextRole::BodyMedium) + lineHeight(TextRole::Secondary) + 2)};
}

QSize EventCheck::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

bool EventCheck::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void EventCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const auto visual = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int firstLine = lineHeight(TextRole::BodyMedium);
    const int top = (height() - firstLine - lineHeight(TextRole::Secondary)) / 2;
    const int middle = top + firstLine / 2;

    QStyleOptionButton box = option;
    const int indicator = style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this);
    box.rect = visual(QRect((eventBoxSize - indicator) / 2, middle - indicator / 2, indicator, indicator));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);

    const QRect glyph =
        visual(QRect(eventBoxSize + 8, middle - eventGlyphSide / 2, eventGlyphSide, eventGlyphSide));
    if (const auto known = m_event.known())
        paintEventGlyph(&painter, glyph, *known, true, false);
    else
        paintIcon(&painter, glyph.adjusted(3, 3, -3, -3), QStringLiteral("circle-help"), ColorRole::Mid);

    const int textLeft = eventBoxSize + 8 + eventGlyphSide + 8;
    const QRect name = visual(QRect(textLeft, top, width() - textLeft, firstLine));
    painter.setFont(textFont(TextRole::BodyMedium));
    painter.setPen(themeColor(isEnabled() ? ColorRole::Text : ColorRole::Disabled));
    painter.drawText(
        name, int(Qt::AlignLeading | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(EditorTexts::event(m_event), Qt::ElideRight, name.width()));
    const QRect second =
        visual(QRect(textLeft, top + firstLine, width() - textLeft, lineHeight(TextRole::Secondary)));
    painter.setFont(textFont(TextRole::Secondary));
    painter.setPen(themeColor(isEnabled() ? ColorRole::Mid : ColorRole::Disabled));
    painter.drawText(second, int(Qt::AlignLeading | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(m_description, Qt::ElideRight, second.width()));
}

EventsPicker::EventsPicker(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_failuresButton(new QPushButton(tr("Failures only"), this))
    , m_everythingButton(new QPushButton(tr("Everything"), this))
{
    m_failuresButton->setObjectName(QStringLiteral("failuresButton"));
    m_everythingButton->setObjectName(QStringLiteral("everythingButton"));
    for (QPushButton *preset : {m_failuresButton, m_everythingButton})
        preset->setWhatsThis(EditorHelp::eventPresets());
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    setEvents({});

    auto *presets = new QLabel(tr("Presets"), this);
    presets->setTextFormat(Qt::PlainText);
    setLabelRole(presets, LabelRole::Mid, TextRole::Secondary);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->setContentsMargins({});
    row->addWidget(presets);
    for (QPushButton *button : {m_failuresButton, m_everythingButton}) {
        setButtonRole(button, ButtonRole::Link);
        setTextRole(button, TextRole::SecondaryMedium);
        button->setAutoDefault(false);
        button->setAccessibleDescription(tr("Preset of events"));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_grid->addLayout(row, 1000, 0, 1, 2);
    connect(m_failuresButton, &QPushButton::clicked, this, [this] { check({KnownEvent::Failed}); });
    connect(m_everythingButton, &QPushButton::clicked, this, [this] { check(knownEvents()); });
}

void EventsPicker::addBox(const EventType &event, bool isChecked)
{
    auto *box = new EventCheck(event, this);
    box->setObjectName(QStringLiteral("event_%1").arg(event.wire()));
    box->setChecked(isChecked);
    const auto position = int(m_boxes.size());
    const auto known = int(knownEvents().size());
    if (position < known)
        m_grid->addWidget(box, position / 2, position % 2);
    else // a raw word is long: a row of its own
        m_grid->addWidget(box, position - known + (known + 1) / 2, 0, 1, 2);
    m_boxes.append(box);
    connect(box, &QCheckBox::toggled, this, &EventsPicker::edited);
}

void EventsPicker::setEvents(const QList<EventType> &events)
{
    if (m_boxes.isEmpty()) {
        for (const KnownEvent known : knownEvents())
            addBox(known, false);
    }
    while (m_boxes.size() > knownEvents().size())
        delete m_boxes.takeLast();
    for (EventCheck *box : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box);
        box->setChecked(events.contains(box->eventType()));
    }
    QList<EventType> seen;
    for (const EventType &event : events) {
        if (event.known() || seen.contains(event))
            continue;
        seen.append(event);
        addBox(event, true);
    }
}

QList<EventType> EventsPicker::events() const
{
    QList<EventType> events;
    for (const EventCheck *box : m_boxes) {
        if (box->isChecked())
            events.append(box->eventType());
    }
    return events;
}

void EventsPicker::focusFirst()
{
    m_boxes.first()->setFocus(Qt::OtherFocusReason);
}

void EventsPicker::check(const QList<KnownEvent> &known)
{
    const QList<EventType> before = events();
    for (EventCheck *box : std::as_const(m_boxes)) {
        const auto value = box->eventType().known();
        if (!value) // not ours to switch: a preset says nothing about events this version does not know
            continue;
        const QSignalBlocker quiet(box);
        box->setChecked(known.contains(*value));
        box->update();
    }
    if (events() != before)
        emit edited();
}
