#include "ui/webhooks/organizationpicker.h"

#include "ui/style/icons.h"
#include "ui/style/tooltip.h"

#include <QWheelEvent>

OrganizationPicker::OrganizationPicker(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Organization"));
    setMaxVisibleItems(20);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setIconSize({16, 16});
    connect(this, &QComboBox::activated, this, &OrganizationPicker::choose);
    setOrganizations({}, {});
}

void OrganizationPicker::setOrganizations(const QList<Organization> &organizations, const QString &currentId)
{
    clear();
    m_currentId = currentId;
    m_currentName.clear();
    int current = -1;
    for (const Organization &organization : organizations) {
        if (organization.id == currentId) {
            current = count();
            m_currentName = organization.name;
        }
        addItem(themedIcon(QStringLiteral("building-2")), organization.name, organization.id);
    }
    if (current < 0 && !currentId.isEmpty()) { // opened by its id; listing may be forbidden
        m_currentName = currentId;
        current = count();
        addItem(themedIcon(QStringLiteral("building-2")), currentId, currentId);
    }
    if (count() > 0)
        insertSeparator(count());
    addItem(tr("Open by ID…"));
    if (current < 0)
        setPlaceholderText(tr("No organization"));
    setCurrentIndex(current);
    setPlainToolTip(this, m_currentName.isEmpty() ? tr("Organization, Ctrl+O")
                                                  : tr("%1\nOrganization, Ctrl+O").arg(m_currentName));
    updateGeometry();
}

void OrganizationPicker::choose(int index)
{
    const QString chosenId = itemData(index).toString();
    if (!chosenId.isEmpty()) {
        if (chosenId != m_currentId)
            emit organizationChosen(chosenId);
        return;
    }
    setCurrentIndex(m_currentId.isEmpty() ? -1 : findData(m_currentId)); // "Open by ID…" is no organization
    emit organizationIdRequested();
}

void OrganizationPicker::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

QSize OrganizationPicker::sizeHint() const
{
    const int textWidth = qBound(90, fontMetrics().horizontalAdvance(currentText()), 180);
    return {textWidth + 16 + 6 + 12 + 40, QComboBox::sizeHint().height()};
}

QSize OrganizationPicker::minimumSizeHint() const
{
    return {150, QComboBox::minimumSizeHint().height()};
}
