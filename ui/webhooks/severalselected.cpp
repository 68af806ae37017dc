#include "ui/webhooks/severalselected.h"

#include "ui/style/icons.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

SeveralSelected::SeveralSelected(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("text"));
    setLabelRole(m_title, LabelRole::Text, TextRole::PaneTitle);
    setLabelRole(m_text, LabelRole::Mid, TextRole::Secondary);
    m_text->setWordWrap(true);
    m_text->setText(tr("Each action first shows what it will do. What a filter hides is not among them."));

    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 6, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char *objectName, const QString &text, const QString &icon,
                         BulkAction action) {
        auto *button = new QPushButton(themedIcon(icon), text, buttons);
        button->setObjectName(QLatin1String(objectName));
        button->setAutoDefault(false);
        setControlSize(button, ControlSize::Compact);
        connect(button, &QAbstractButton::clicked, this, [this, action] { emit actionChosen(action); });
        flow->addWidget(button);
        return button;
    };
    add("enableSelectedButton", tr("Enable…"), QStringLiteral("check"), BulkAction::Enable);
    add("disableSelectedButton", tr("Disable…"), QStringLiteral("ban"), BulkAction::Disable);
    add("testSelectedButton", tr("Send Tests…"), QStringLiteral("send"), BulkAction::Test);
    setButtonRole(add("deleteSelectedButton", tr("Delete…"), QStringLiteral("trash-2"), BulkAction::Remove),
                  ButtonRole::Danger);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(12);
    column->addWidget(buttons);
    column->addStretch(1);
}

void SeveralSelected::setCount(int count)
{
    m_title->setText(tr("%Ln webhook(s) selected", nullptr, count));
    setAccessibleName(m_title->text());
}
