#include "ui/settings/settingssection.h"

#include "ui/style/webhooksstyle.h"

#include <QLabel>
#include <QVBoxLayout>

SettingsSection::SettingsSection(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    auto *heading = new QLabel(title, this);
    setLabelRole(heading, LabelRole::Text, TextRole::Section);
    m_column->addWidget(heading);
    auto *text = new QLabel(hint, this);
    text->setWordWrap(true);
    setLabelRole(text, LabelRole::Mid, TextRole::Secondary);
    m_column->addWidget(text);
    m_column->addSpacing(4);
}

void SettingsSection::add(QWidget *widget)
{
    if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(m_title);
    m_column->addWidget(widget);
}
