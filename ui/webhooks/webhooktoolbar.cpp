#include "ui/webhooks/webhooktoolbar.h"

#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/facetmenu.h"
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

namespace {

// A 1 px line between groups of the toolbar.
class ToolbarDivider : public QWidget
{
public:
    explicit ToolbarDivider(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(1, 24);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), themeColor(ColorRole::Border));
    }
};

} // namespace

WebhookToolbar::WebhookToolbar(WebhookActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    setMinimumHeight(52);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);

    m_organizationPicker = new OrganizationPicker(this);
    m_organizationPicker->setObjectName(QStringLiteral("organizationPicker"));
    row->addWidget(m_organizationPicker);
    row->addSpacing(4);
    row->addWidget(new ToolbarDivider(this));
    row->addSpacing(4);
    buildChips();
    row->addStretch(1);

    m_searchField = new SearchField(this);
    m_searchField->setObjectName(QStringLiteral("searchField"));
    m_searchField->setPlaceholderText(tr("Search webhooks"));
    m_searchField->setAccessibleName(tr("Search webhooks"));
    m_searchField->setShortcutText(actions.search->shortcut().toString(QKeySequence::NativeText));
    m_searchField->setMinimumWidth(120);
    m_searchField->setMaximumWidth(272);
    m_searchField->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_searchField, 100);

    m_filterButton = new IconButton(QStringLiteral("list-filter"), tr("Filters"), this);
    m_filterButton->setObjectName(QStringLiteral("filterButton"));
    m_filterButton->setCheckable(true);
    m_facetMenu = new FacetMenu(this);
    m_facetMenu->setObjectName(QStringLiteral("facetMenu"));
    row->addWidget(m_filterButton);

    m_refreshButton = new IconButton(QStringLiteral("refresh-cw"), tr("Refresh"), this);
    m_refreshButton->setObjectName(QStringLiteral("refreshButton"));
    setPlainToolTip(m_refreshButton, tr("Refresh, F5"));
    row->addWidget(m_refreshButton);

    m_newButton =
        new QPushButton(themedIcon(QStringLiteral("plus"), ColorRole::OnAccent), tr("New Webhook"), this);
    m_newButton->setObjectName(QStringLiteral("newButton"));
    m_newButton->setAutoDefault(false);
    setButtonRole(m_newButton, ButtonRole::Primary);
    setPlainToolTip(m_newButton, tr("New webhook, Ctrl+N"));
    row->addWidget(m_newButton);

    m_menuButton = new MenuButton(actions, this);
    row->addWidget(m_menuButton);

    connect(m_organizationPicker, &OrganizationPicker::organizationChosen, this,
            &WebhookToolbar::organizationChosen);
    connect(m_organizationPicker, &OrganizationPicker::organizationIdRequested, this,
            &WebhookToolbar::organizationIdRequested);
    connect(m_searchField, &QLineEdit::textChanged, this, &WebhookToolbar::searchChanged);
    connect(m_searchField, &SearchField::leaveRequested, this, &WebhookToolbar::searchLeft);
    connect(m_filterButton, &QAbstractButton::clicked, this, &WebhookToolbar::openFacets);
    connect(m_facetMenu, &FacetMenu::facetsChosen, this, &WebhookToolbar::facetsChosen);
    connect(m_refreshButton, &QAbstractButton::clicked, actions.refresh, &QAction::trigger);
    connect(m_newButton, &QAbstractButton::clicked, actions.createNew, &QAction::trigger);
    connect(actions.createNew, &QAction::changed, this,
            [this] { m_newButton->setEnabled(m_actions.createNew->isEnabled()); });
}

void WebhookToolbar::buildChips()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(4);
    auto *group = new QButtonGroup(this);
    const auto add = [this, chips, group](const QString &text, const char *objectName, const QString &key,
                                          WebhookListProxy::StateFilter filter) {
        auto *chip = new FilterChip(text, this);
        chip->setObjectName(QLatin1String(objectName));
        setPlainToolTip(chip, tr("%1, %2", "chip, shortcut").arg(text, key));
        group->addButton(chip);
        chips->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, filter] { emit stateFilterChosen(filter); });
        return chip;
    };
    m_allChip = add(tr("All"), "allChip", QStringLiteral("Alt+1"), WebhookListProxy::StateFilter::All);
    m_enabledChip =
        add(tr("Enabled"), "enabledChip", QStringLiteral("Alt+2"), WebhookListProxy::StateFilter::Enabled);
    m_disabledChip =
        add(tr("Disabled"), "disabledChip", QStringLiteral("Alt+3"), WebhookListProxy::StateFilter::Disabled);
    m_failingChip =
        add(tr("Failing"), "failingChip", QStringLiteral("Alt+4"), WebhookListProxy::StateFilter::Failing);
    m_failingChip->setChipIcon(QStringLiteral("circle-x"));
    setPlainToolTip(m_failingChip, tr("%1, %2\nEnabled webhooks whose last delivery failed. Those whose "
                                      "deliveries were not read yet are not counted.")
                                       .arg(tr("Failing"), QStringLiteral("Alt+4")));
    m_failingChip->hide();
    m_allChip->setChecked(true);
    static_cast<QHBoxLayout *>(layout())->addLayout(chips);
}

void WebhookToolbar::setOrganizations(const QList<Organization> &organizations, const QString &currentId)
{
    m_organizationPicker->setOrganizations(organizations, currentId);
}

QString WebhookToolbar::organizationName() const
{
    return m_organizationPicker->currentName();
}

void WebhookToolbar::showFailingChip()
{
    m_failingChip->show();
}

void WebhookToolbar::setCounts(const std::optional<Counts> &counts)
{
    m_allChip->setCount(counts ? std::optional(counts->all) : std::nullopt);
    m_enabledChip->setCount(counts ? std::optional(counts->enabled) : std::nullopt);
    m_disabledChip->setCount(counts ? std::optional(counts->disabled) : std::nullopt);
    m_failingChip->setCount(counts ? std::optional(counts->failing) : std::nullopt);
    m_failingChip->setChipIcon(QStringLiteral("circle-x"), counts && counts->failing > 0);
}

void WebhookToolbar::setFilters(const WebhookListProxy &proxy)
{
    FilterChip *chip = m_allChip;
    switch (proxy.stateFilter()) {
    case WebhookListProxy::StateFilter::All:
        break;
    case WebhookListProxy::StateFilter::Enabled:
        chip = m_enabledChip;
        break;
    case WebhookListProxy::StateFilter::Disabled:
        chip = m_disabledChip;
        break;
    case WebhookListProxy::StateFilter::Failing:
        chip = m_failingChip;
        break;
    }
    chip->setChecked(true);
    if (m_searchField->text() != proxy.searchText())
        m_searchField->setText(proxy.searchText());
    m_facetMenu->setFacets(proxy.facets());
    const QStringList words = FacetMenu::words(proxy.facets());
    m_filterButton->setChecked(!words.isEmpty());
    m_filterButton->setAction(words.isEmpty() ? tr("Filters")
                                              : tr("Filters: %1").arg(words.join(tr(", ", "between names"))));
}

void WebhookToolbar::setFacetWords(const QStringList &kinds, const QStringList &events)
{
    m_facetMenu->setWords(kinds, events);
}

void WebhookToolbar::setRefreshing(bool refreshing)
{
    setButtonBusy(m_refreshButton, refreshing);
    setPlainToolTip(m_refreshButton, refreshing ? tr("Refreshing…") : tr("Refresh, F5"));
}

void WebhookToolbar::focusSearch()
{
    m_searchField->setFocus(Qt::ShortcutFocusReason);
    m_searchField->selectAll();
}

void WebhookToolbar::openOrganizations()
{
    m_organizationPicker->setFocus(Qt::ShortcutFocusReason);
    m_organizationPicker->showPopup();
}

void WebhookToolbar::openMenu()
{
    m_menuButton->openMenu();
}

void WebhookToolbar::openFacets()
{
    m_filterButton->setChecked(
        !m_facetMenu->facets().isEmpty()); // it shows a state, a click does not toggle it
    m_facetMenu->popup(m_filterButton->mapToGlobal(QPoint(0, m_filterButton->height() + 2)));
}

void WebhookToolbar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Window));
    fillDeviceLine(&painter, 0, width(), height(), themeColor(ColorRole::Border));
}
