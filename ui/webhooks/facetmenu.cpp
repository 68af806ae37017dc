#include "ui/webhooks/facetmenu.h"

#include "ui/style/icons.h"
#include "ui/webhooks/webhooktexts.h"

#include <QKeyEvent>
#include <QMouseEvent>

FacetMenu::FacetMenu(QWidget *parent)
    : QMenu(parent)
{
    setWords({}, {});
}

void FacetMenu::setWords(const QStringList &kinds, const QStringList &events)
{
    QStringList allKinds;
    for (const KnownKind kind : knownKinds())
        allKinds.append(wireWord(kind));
    QStringList allEvents;
    for (const KnownEvent event : knownEvents())
        allEvents.append(wireWord(event));
    allKinds += kinds;
    allEvents += events;
    allKinds.removeDuplicates();
    allEvents.removeDuplicates();
    if (allKinds == m_kinds && allEvents == m_events)
        return;
    m_kinds = allKinds;
    m_events = allEvents;
    rebuild();
}

void FacetMenu::rebuild()
{
    clear();
    addSection(tr("Kind"));
    for (const QString &word : std::as_const(m_kinds))
        addWord(word, WebhookTexts::kind(WebhookKind::fromWire(word)), &WebhookListProxy::Facets::kinds);
    addSection(tr("Any of these events"));
    for (const QString &word : std::as_const(m_events))
        addWord(word, WebhookTexts::event(EventType::fromWire(word)), &WebhookListProxy::Facets::events);
    addSection(tr("Environments"));
    QAction *production = addAction(tr("Reaches production"));
    production->setObjectName(QStringLiteral("facetReachesProduction"));
    production->setCheckable(true);
    production->setChecked(m_facets.reachesProduction);
    connect(production, &QAction::triggered, this, [this](bool checked) {
        m_facets.reachesProduction = checked;
        choose();
    });
    addSeparator();
    m_clearAction = addAction(themedIcon(QStringLiteral("filter-x")), tr("Clear"));
    m_clearAction->setObjectName(QStringLiteral("facetClear"));
    m_clearAction->setEnabled(!m_facets.isEmpty());
    connect(m_clearAction, &QAction::triggered, this, [this] {
        setFacets({});
        emit facetsChosen(m_facets);
    });
}

void FacetMenu::addWord(const QString &wireWord, const QString &text,
                        QStringList WebhookListProxy::Facets::*list)
{
    // Menus eat a single "&".
    QAction *action = addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    action->setObjectName(QStringLiteral("facet") + wireWord);
    action->setCheckable(true);
    action->setChecked((m_facets.*list).contains(wireWord));
    connect(action, &QAction::triggered, this, [this, wireWord, list](bool checked) {
        (m_facets.*list).removeAll(wireWord);
        if (checked)
            (m_facets.*list).append(wireWord);
        choose();
    });
}

void FacetMenu::choose()
{
    m_clearAction->setEnabled(!m_facets.isEmpty());
    emit facetsChosen(m_facets);
}

void FacetMenu::setFacets(const WebhookListProxy::Facets &facets)
{
    if (facets == m_facets)
        return;
    m_facets = facets;
    rebuild();
}

QStringList FacetMenu::words(const WebhookListProxy::Facets &facets)
{
    QStringList words;
    for (const QString &kind : facets.kinds)
        words.append(WebhookTexts::kind(WebhookKind::fromWire(kind)));
    for (const QString &event : facets.events)
        words.append(WebhookTexts::event(EventType::fromWire(event)));
    if (facets.reachesProduction)
        words.append(tr("Reaches production"));
    return words;
}

void FacetMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (action && action->isCheckable() && action->isEnabled())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void FacetMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *action = activeAction();
    if (event->key() == Qt::Key_Space && action && action->isCheckable() && action->isEnabled())
        action->trigger();
    else
        QMenu::keyPressEvent(event);
}
