#pragma once

#include "models/domain/deliverylog.h"
#include "models/domain/project.h"
#include "ui/deliveries/deliverylogfilter.h"

#include <QWidget>

class FilterChip;
class IconButton;
class MenuButton;
class OrganizationPicker;
class QPushButton;
class SearchField;
class WebhookActions;

// The row on top of the Deliveries view: organization, result chips with counts, search, refresh, New
// Webhook, menu.
class DeliveryToolbar : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryToolbar(WebhookActions &actions, QWidget *parent = nullptr);

    void setOrganizations(const QList<Organization> &organizations, const QString &currentId);
    void setCounts(const std::optional<DeliveryCounts> &counts); // nothing: not known
    void setFilter(const DeliveryLogFilter &filter);             // chip and search of it
    void setRefreshing(bool refreshing);

    void focusSearch();
    void openOrganizations();
    void openMenu();
    FilterChip *chip(DeliveryLogFilter::Chip chip) const { return m_chips.value(int(chip)); }

signals:
    void organizationChosen(const QString &organizationId);
    void organizationIdRequested();
    void chipChosen(DeliveryLogFilter::Chip chip);
    void searchChanged(const QString &text);
    void searchLeft();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeChips();

    WebhookActions &m_actions;
    OrganizationPicker *m_organizationPicker;
    QList<FilterChip *> m_chips; // by Chip
    SearchField *m_searchField;
    IconButton *m_refreshButton;
    QPushButton *m_newButton;
    MenuButton *m_menuButton;
};
