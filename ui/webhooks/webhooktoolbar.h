#pragma once

#include "models/domain/project.h"
#include "models/tables/webhooklistproxy.h"

#include <QWidget>

#include <optional>

class FacetMenu;
class FilterChip;
class IconButton;
class MenuButton;
class OrganizationPicker;
class QPushButton;
class SearchField;
class WebhookActions;

// The row on top of the window: organization, state chips, search, filters, refresh, New Webhook, menu.
class WebhookToolbar : public QWidget
{
    Q_OBJECT

public:
    explicit WebhookToolbar(WebhookActions &actions, QWidget *parent = nullptr);

    void setOrganizations(const QList<Organization> &organizations, const QString &currentId);
    QString organizationName() const;
    struct Counts
    {
        int all = 0;
        int enabled = 0;
        int disabled = 0;
        int failing = 0;
    };
    void showFailingChip();                              // once deliveries are known
    void setCounts(const std::optional<Counts> &counts); // nothing: not known
    void setFilters(const WebhookListProxy &proxy);      // shows what the proxy filters by
    void setFacetWords(const QStringList &kinds, const QStringList &events);
    void setRefreshing(bool refreshing);

    void focusSearch();
    void openOrganizations();
    void openMenu();

signals:
    void organizationChosen(const QString &organizationId);
    void organizationIdRequested();
    void stateFilterChosen(WebhookListProxy::StateFilter filter);
    void searchChanged(const QString &text);
    void searchLeft();
    void facetsChosen(const WebhookListProxy::Facets &facets);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildChips();
    void openFacets();

    WebhookActions &m_actions;
    OrganizationPicker *m_organizationPicker = nullptr;
    FilterChip *m_allChip = nullptr;
    FilterChip *m_enabledChip = nullptr;
    FilterChip *m_disabledChip = nullptr;
    FilterChip *m_failingChip = nullptr;
    SearchField *m_searchField = nullptr;
    IconButton *m_filterButton = nullptr;
    FacetMenu *m_facetMenu = nullptr;
    IconButton *m_refreshButton = nullptr;
    QPushButton *m_newButton = nullptr;
    MenuButton *m_menuButton = nullptr;
};
