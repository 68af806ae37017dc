#include "ui/navigation/navigationrail.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/tooltip.h"

#include <QButtonGroup>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QVBoxLayout>

namespace {
constexpr int railMargin = 8;
constexpr int railSide = 5; // between item and edge
constexpr int railCompactSide = 6;
constexpr int railIcon = 20;
constexpr int railGap = 4; // between icon and label
constexpr qreal railRadius = 6;
} // namespace

RailButton::RailButton(const QString &iconName, const QString &text, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextRole(this, TextRole::Caption);
}

void RailButton::setCompact(bool compact)
{
    m_isCompact = compact;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    if (m_isCompact)
        return QSize(40, 40);
    const int label = fontMetrics().size(Qt::TextHideMnemonic, text()).width();
    return QSize(qMax(62, label + 4), qMax(54, railIcon + railGap + fontMetrics().height() + 16));
}

void RailButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    QColor fill;
    if (isChecked())
        fill = themeColor(ColorRole::Selected);
    else if (isDown())
        fill = themeColor(ColorRole::Pressed);
    else if (option.state & QStyle::State_MouseOver)
        fill = themeColor(ColorRole::Hover);
    const QColor outline = themeIsHighContrast() && isChecked() ? themeColor(ColorRole::Focus) : QColor();
    if (fill.isValid() || outline.isValid())
        paintBox(&painter, rect(), railRadius, fill, outline);
    const ColorRole role = isChecked() ? ColorRole::AccentText : ColorRole::Mid;
    const int label = m_isCompact ? 0 : railGap + fontMetrics().height();
    const int top = (height() - railIcon - label) / 2;
    paintIcon(&painter, QRect((width() - railIcon) / 2, top, railIcon, railIcon), m_iconName, role);
    if (m_isCompact)
        return;
    painter.setPen(themeColor(role));
    painter.drawText(QRect(0, top + railIcon + railGap, width(), fontMetrics().height()),
                     int(Qt::AlignHCenter) | int(Qt::AlignVCenter) | int(Qt::TextHideMnemonic), text());
}

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Views"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_column->setSpacing(4);
    m_column->addStretch(1);
    addView(MainView::Webhooks);
    addView(MainView::Settings);
    setCurrentView(MainView::Webhooks);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int view) { emit viewChosen(MainView(view)); });
    connect(m_group, &QButtonGroup::idToggled, this, qOverload<>(&QWidget::update));
    m_isCompact = true;
    setCompact(false);
}

void NavigationRail::addView(MainView view)
{
    if (m_group->button(int(view)))
        return;
    const int stretch = int(m_group->buttons().size()) - (m_group->button(int(MainView::Settings)) ? 1 : 0);
    RailButton *button = nullptr;
    switch (view) {
    case MainView::Webhooks:
        button = add(view, "webhooksButton", QStringLiteral("webhook"), tr("Webhooks"), 0);
        break;
    case MainView::Deliveries:
        button = add(view, "deliveriesButton", QStringLiteral("activity"), tr("Deliveries"), 1);
        break;
    case MainView::Receiver:
        button = add(view, "receiverButton", QStringLiteral("inbox"), tr("Receiver"), stretch);
        break;
    case MainView::Settings:
        button = add(view, "settingsButton", QStringLiteral("settings"), tr("Settings"), m_column->count());
        break;
    }
    button->setCompact(m_isCompact);
    describe(button);
}

RailButton *NavigationRail::add(MainView view, const char *objectName, const QString &iconName,
                                const QString &text, int place)
{
    auto *button = new RailButton(iconName, text, this);
    button->setObjectName(QLatin1String(objectName));
    m_group->addButton(button, int(view));
    m_column->insertWidget(place, button, 0, Qt::AlignHCenter);
    return button;
}

MainView NavigationRail::currentView() const
{
    return MainView(m_group->checkedId());
}

void NavigationRail::setCurrentView(MainView view)
{
    m_group->button(int(view))->setChecked(true);
}

void NavigationRail::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    const int side = compact ? railCompactSide : railSide;
    m_column->setContentsMargins(side, railMargin, side, railMargin);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        static_cast<RailButton *>(button)->setCompact(compact);
        describe(button);
    }
}

void NavigationRail::describe(QAbstractButton *button) const
{
    // As WebhookActions has them.
    int key = int(Qt::CTRL) | int(Qt::Key_1);
    switch (MainView(m_group->id(button))) {
    case MainView::Webhooks:
        break;
    case MainView::Deliveries:
        key = int(Qt::CTRL) | int(Qt::Key_3);
        break;
    case MainView::Receiver:
        key = int(Qt::CTRL) | int(Qt::Key_4);
        break;
    case MainView::Settings:
        key = int(Qt::CTRL) | int(Qt::Key_Comma);
        break;
    }
    const QString keyText = QKeySequence(key).toString(QKeySequence::NativeText);
    setPlainToolTip(button, tr("%1, %2", "view, shortcut").arg(button->text(), keyText));
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Window));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    fillVerticalDeviceLine(&painter, 0, height(), mirrored ? 1 : width(), themeColor(ColorRole::Border));
    const QAbstractButton *current = m_group->checkedButton();
    if (!current)
        return;
    // The accent at the window's edge, half as high as its item.
    const QRect item = current->geometry();
    const int length = item.height() / 2;
    QRect bar(0, item.center().y() - length / 2, 3, length);
    if (mirrored)
        bar.moveRight(width() - 1);
    painter.fillRect(bar, themeColor(ColorRole::Accent));
}
