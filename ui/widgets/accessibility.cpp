#include "ui/widgets/accessibility.h"

#include "ui/json/textpane.h"
#include "ui/json/textpaneaccessible.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>

namespace {
// A widget with another role and, where it has none, the text of its button as name.
class RoleInterface : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;
};

class RadioInterface : public QAccessibleWidget
{
public:
    explicit RadioInterface(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
        , m_button(button)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !m_button->accessibleName().isEmpty())
            return given;
        QString name = m_button->text();
        return name.remove(QLatin1Char('&'));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *m_button;
};

QAccessibleInterface *accessibilityFactory(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == QLatin1String("SegmentButton") || className == QLatin1String("FilterChip") ||
        className == QLatin1String("RailButton"))
        return new RadioInterface(static_cast<QAbstractButton *>(widget));
    if (className == QLatin1String("TextPane"))
        return makeTextPaneAccessible(static_cast<TextPane *>(widget));
    if (className == QLatin1String("Segmented") || className == QLatin1String("NavigationRail"))
        return new RoleInterface(widget, QAccessible::Grouping);
    if (className == QLatin1String("Badge") || className == QLatin1String("ElidedLabel"))
        return new RoleInterface(widget, QAccessible::StaticText);
    if (className == QLatin1String("MessageStrip"))
        return new RoleInterface(widget, QAccessible::AlertMessage);
    if (className == QLatin1String("Note"))
        return new RoleInterface(widget, QAccessible::Note);
    if (className == QLatin1String("EmptyState") || className == QLatin1String("MessageBar"))
        return new RoleInterface(widget, QAccessible::Grouping);
    if (className == QLatin1String("ConfirmDialog") || className == QLatin1String("HelpPopup"))
        return new RoleInterface(widget, QAccessible::Dialog);
    return nullptr;
}
} // namespace

void installAccessibility()
{
    static bool installed = false;
    if (!installed)
        QAccessible::installFactory(accessibilityFactory);
    installed = true;
}
