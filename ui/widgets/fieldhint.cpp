#include "ui/widgets/fieldhint.h"

#include "ui/style/webhooksstyle.h"
#include "ui/widgets/tintedicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace {
LabelRole hintRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return LabelRole::Mid;
    case Tone::Accent:
        return LabelRole::AccentText;
    case Tone::Success:
        return LabelRole::Success;
    case Tone::Warning:
        return LabelRole::Warning;
    case Tone::Danger:
        return LabelRole::Danger;
    case Tone::Info:
        return LabelRole::Info;
    }
    return LabelRole::Mid;
}
} // namespace

FieldHint::FieldHint(QWidget *parent)
    : QWidget(parent)
    , m_icon(new TintedIcon(13, 16, this, TintedIcon::Ground::Bare))
    , m_label(new QLabel(this))
    , m_link(new QPushButton(this))
{
    m_label->setObjectName(QStringLiteral("label"));
    m_link->setObjectName(QStringLiteral("link"));
    m_label->setWordWrap(true);
    m_label->setMinimumWidth(1);
    setLabelRole(m_label, LabelRole::Mid, TextRole::Secondary);
    setButtonRole(m_link, ButtonRole::Link);
    setTextRole(m_link, TextRole::SecondaryMedium);
    m_link->setAutoDefault(false);
    m_link->setFixedHeight(std::max(16, m_link->fontMetrics().height() + 1)); // on the line of the text
    m_link->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_link, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(m_link, &QPushButton::clicked, this, &FieldHint::linkActivated);
    hide();
}

void FieldHint::setHint(Tone tone, const QString &iconName, const QString &text)
{
    m_tone = tone;
    m_icon->setContent(iconName, tone);
    m_icon->setVisible(!iconName.isEmpty());
    m_label->setText(text);
    setLabelRole(m_label, hintRole(tone), TextRole::Secondary);
    setVisible(!text.isEmpty());
    updateField();
}

void FieldHint::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void FieldHint::clear()
{
    m_label->clear();
    setLink({});
    hide();
    updateField();
}

void FieldHint::describe(QWidget *field)
{
    m_field = field;
    connect(field, &QObject::destroyed, this, [this] { m_field = nullptr; });
    updateField();
}

void FieldHint::updateField()
{
    if (m_field)
        m_field->setAccessibleDescription(m_label->text());
}

QString FieldHint::text() const
{
    return m_label->text();
}
