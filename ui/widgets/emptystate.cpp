#include "ui/widgets/emptystate.h"

#include "ui/style/icons.h"
#include "ui/widgets/tintedicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int emptyTextWidth = 400;
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new TintedIcon(24, 48, this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("text"));
    setLabelRole(m_title, LabelRole::Text, TextRole::PaneTitle);
    setLabelRole(m_text, LabelRole::Mid, TextRole::Body);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setMinimumWidth(1);
        label->setMaximumWidth(scaledLength(emptyTextWidth));
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    m_actions->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(0);
    layout->addStretch(5);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(14);
    const auto centred = [layout](QLabel *label) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        layout->addLayout(row);
    };
    centred(m_title);
    layout->addSpacing(6);
    centred(m_text);
    layout->addSpacing(18);
    auto *actionRow = new QHBoxLayout;
    actionRow->addStretch(1);
    actionRow->addLayout(m_actions);
    actionRow->addStretch(1);
    layout->addLayout(actionRow);
    layout->addStretch(6); // a little above the middle looks centred
}

void EmptyState::setContent(const QString &iconName, Tone tone, const QString &title, const QString &text)
{
    m_icon->setContent(iconName, tone);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QPushButton *EmptyState::addAction(const QString &text, const QString &iconName, ButtonRole role)
{
    auto *button = new QPushButton(themedIcon(iconName), text, this);
    button->setAutoDefault(false);
    setButtonRole(button, role);
    m_actions->addWidget(button);
    return button;
}

void EmptyState::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::text() const
{
    return m_text->text();
}
