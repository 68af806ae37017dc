#include "ui/preview/comparisonline.h"

#include "ui/preview/coveragetexts.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

ComparisonLine::ComparisonLine(QWidget *parent)
    : QWidget(parent)
    , m_addedBadge(new Badge(this))
    , m_addedNames(new ElidedLabel(this))
    , m_removedBadge(new Badge(this))
    , m_removedNames(new ElidedLabel(this))
    , m_none(new QLabel(tr("no environment more or less"), this))
    , m_events(new QLabel(this))
    , m_savedButton(new QPushButton(this))
{
    m_addedBadge->setObjectName(QStringLiteral("addedBadge"));
    m_addedNames->setObjectName(QStringLiteral("addedNames"));
    m_removedBadge->setObjectName(QStringLiteral("removedBadge"));
    m_removedNames->setObjectName(QStringLiteral("removedNames"));
    m_none->setObjectName(QStringLiteral("none"));
    m_events->setObjectName(QStringLiteral("events"));
    m_savedButton->setObjectName(QStringLiteral("savedButton"));
    auto *label = new QLabel(tr("Compared with saved"), this);
    setLabelRole(label, LabelRole::Mid, TextRole::Secondary);
    setLabelRole(m_none, LabelRole::Mid, TextRole::Secondary);
    setLabelRole(m_events, LabelRole::Text, TextRole::Secondary);
    m_events->setWordWrap(true);
    for (ElidedLabel *names : {m_addedNames, m_removedNames}) {
        names->setRole(LabelRole::Text, TextRole::Secondary);
        names->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    }
    setButtonRole(m_savedButton, ButtonRole::Link);
    setTextRole(m_savedButton, TextRole::SecondaryMedium);
    m_savedButton->setAutoDefault(false);
    connect(m_savedButton, &QPushButton::clicked, this, &ComparisonLine::shownFilterToggled);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_addedBadge);
    line->addWidget(m_addedNames);
    line->addWidget(m_removedBadge);
    line->addWidget(m_removedNames);
    line->addWidget(m_none);
    line->addStretch(1);
    line->addWidget(m_savedButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_events);
}

void ComparisonLine::setChange(const Catalog &catalog, const CoverageChange &change, Shown shown)
{
    const bool hasAdded = change.addedEnvironments > 0;
    const bool hasRemoved = change.removedEnvironments > 0;
    const QLocale locale;
    m_addedBadge->setContent(locale.toString(qlonglong(change.addedEnvironments)), QStringLiteral("plus"),
                             Tone::Success);
    m_addedBadge->setAccessibleName(tr("%Ln environments added", nullptr, int(change.addedEnvironments)));
    m_addedNames->setText(CoverageTexts::names(catalog, change.added));
    m_removedBadge->setContent(locale.toString(qlonglong(change.removedEnvironments)),
                               QStringLiteral("minus"), Tone::Danger);
    m_removedBadge->setAccessibleName(
        tr("%Ln environments removed", nullptr, int(change.removedEnvironments)));
    m_removedNames->setText(CoverageTexts::names(catalog, change.removed));
    m_addedBadge->setVisible(hasAdded);
    m_addedNames->setVisible(hasAdded);
    m_removedBadge->setVisible(hasRemoved);
    m_removedNames->setVisible(hasRemoved);
    m_none->setVisible(!hasAdded && !hasRemoved);
    const QString events = CoverageTexts::events(change);
    m_events->setText(events);
    m_events->setVisible(!events.isEmpty());
    m_savedButton->setText(shown == Shown::Edited ? tr("Show saved filter") : tr("Show edited filter"));
}
