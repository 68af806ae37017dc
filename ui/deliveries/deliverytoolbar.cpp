#include "ui/deliveries/deliverytoolbar.h"

#include "ui/navigation/navigationrail.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/menubutton.h"
#include "ui/webhooks/organizationpicker.h"
#include "ui/webhooks/webhookactions.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/spinner.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <limits>

using Chip = DeliveryLogFilter::Chip;

DeliveryToolbar::DeliveryToolbar(WebhookActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_organizationPicker(new OrganizationPicker(this))
{
    setMinimumHeight(52);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_organizationPicker->setObjectName(QStringLiteral("deliveryOrganizationPicker"));
    QLayout *chips = makeChips();
    m_searchField = new SearchField(this);
    m_searchField->setObjectName(QStringLiteral("deliverySearch"));
    m_searchField->setPlaceholderText(tr("Search deliveries"));
    m_searchField->setAccessibleName(tr("Search in payloads and responses"));
    m_searchField->setShortcutText(actions.search->shortcut().toString(QKeySequence::NativeText));
    m_searchField->setMinimumWidth(120);
    m_searchField->setMaximumWidth(272);
    m_searchField->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_refreshButton = new IconButton(QStringLiteral("refresh-cw"), tr("Refresh"), this);
    m_refreshButton->setObjectName(QStringLiteral("deliveryRefreshButton"));
    m_newButton =
        new QPushButton(themedIcon(QStringLiteral("plus"), ColorRole::OnAccent), tr("New Webhook"), this);
    m_newButton->setObjectName(QStringLiteral("deliveryNewButton"));
    m_newButton->setAutoDefault(false);
    m_newButton->setAccessibleName(tr("New Webhook"));
    setButtonRole(m_newButton, ButtonRole::Primary);
    setPlainToolTip(m_newButton, tr("New webhook, Ctrl+N"));
    m_menuButton = new MenuButton(actions, this);
    setRefreshing(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_organizationPicker);
    row->addSpacing(17); // the line is painted in its middle
    row->addLayout(chips);
    row->addStretch(1);
    row->addWidget(m_searchField, 100);
    row->addWidget(m_refreshButton);
    row->addWidget(m_newButton);
    row->addWidget(m_menuButton);

    connect(m_organizationPicker, &OrganizationPicker::organizationChosen, this,
            &DeliveryToolbar::organizationChosen);
    connect(m_organizationPicker, &OrganizationPicker::organizationIdRequested, this,
            &DeliveryToolbar::organizationIdRequested);
    connect(m_searchField, &QLineEdit::textChanged, this, &DeliveryToolbar::searchChanged);
    connect(m_searchField, &SearchField::leaveRequested, this, &DeliveryToolbar::searchLeft);
    connect(m_refreshButton, &QAbstractButton::clicked, actions.refresh, &QAction::trigger);
    connect(m_newButton, &QAbstractButton::clicked, actions.createNew, &QAction::trigger);
    const auto followNew = [this] { m_newButton->setEnabled(m_actions.createNew->isEnabled()); };
    connect(actions.createNew, &QAction::changed, this, followNew);
    followNew();
}

QLayout *DeliveryToolbar::makeChips()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(4);
    auto *group = new QButtonGroup(this);
    const auto add = [this, chips, group](Chip value, const char *objectName, const QString &icon,
                                          ColorRole color) {
        auto *chip = new FilterChip(DeliveryLogFilter::chipWord(value), this);
        chip->setObjectName(QLatin1String(objectName));
        const QString key =
            QKeySequence(int(Qt::ALT) | (int(Qt::Key_1) + int(value))).toString(QKeySequence::NativeText);
        setPlainToolTip(chip, tr("%1, %2", "chip, shortcut").arg(chip->text(), key));
        if (!icon.isEmpty())
            chip->setChipIcon(icon, color);
        group->addButton(chip);
        chips->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, value] { emit chipChosen(value); });
    };
    add(Chip::All, "allDeliveriesChip", {}, ColorRole::Mid);
    add(Chip::Successful, "successfulChip", QStringLiteral("circle-check"), ColorRole::Success);
    add(Chip::Failed, "failedChip", QStringLiteral("circle-x"), ColorRole::Danger);
    add(Chip::NoResponse, "noResponseChip", QStringLiteral("unplug"), ColorRole::Danger);
    m_chips.constFirst()->setChecked(true);
    return chips;
}

void DeliveryToolbar::setOrganizations(const QList<Organization> &organizations, const QString &currentId)
{
    m_organizationPicker->setOrganizations(organizations, currentId);
}

void DeliveryToolbar::setCounts(const std::optional<DeliveryCounts> &counts)
{
    const auto set = [&](Chip chip, qint64 count) {
        m_chips.at(int(chip))->setCount(
            counts ? std::optional(int(qMin<qint64>(count, std::numeric_limits<int>::max()))) : std::nullopt);
    };
    const DeliveryCounts known = counts.value_or(DeliveryCounts());
    set(Chip::All, known.all);
    set(Chip::Successful, known.successful);
    set(Chip::Failed, known.failed);
    set(Chip::NoResponse, known.unanswered);
}

void DeliveryToolbar::setFilter(const DeliveryLogFilter &filter)
{
    m_chips.at(int(filter.chip))->setChecked(true);
    if (m_searchField->text() != filter.text)
        m_searchField->setText(filter.text);
}

void DeliveryToolbar::setRefreshing(bool refreshing)
{
    setButtonBusy(m_refreshButton, refreshing);
    setPlainToolTip(m_refreshButton, refreshing ? tr("Refreshing…") : tr("Refresh, F5"));
}

void DeliveryToolbar::focusSearch()
{
    m_searchField->setFocus(Qt::ShortcutFocusReason);
    m_searchField->selectAll();
}

void DeliveryToolbar::openOrganizations()
{
    m_organizationPicker->setFocus(Qt::ShortcutFocusReason);
    m_organizationPicker->showPopup();
}

void DeliveryToolbar::openMenu()
{
    m_menuButton->openMenu();
}

// Where the chips need the room, a plus and its tooltip are enough.
void DeliveryToolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_newButton->setText(width() < NavigationRail::CompactBelow ? QString() : tr("New Webhook"));
}

void DeliveryToolbar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Window));
    fillDeviceLine(&painter, 0, width(), height(), themeColor(ColorRole::Border));
    // Between the organization and the chips.
    const QRect picker = m_organizationPicker->geometry();
    const int x = layoutDirection() == Qt::RightToLeft ? picker.left() - 16 : picker.right() + 17;
    fillVerticalDeviceLine(&painter, (height() - 24) / 2, (height() + 24) / 2, x,
                           themeColor(ColorRole::Border));
}
