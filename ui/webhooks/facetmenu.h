#pragma once

#include "models/tables/webhooklistproxy.h"

#include <QMenu>

// The filter menu beside the search: kind, event, "reaches production". Ticking keeps it open; Esc or a click
// outside closes it.
class FacetMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FacetMenu(QWidget *parent = nullptr);

    // Wire words the list holds that this version does not know get an entry too.
    void setWords(const QStringList &kinds, const QStringList &events);
    void setFacets(const WebhookListProxy::Facets &facets);
    const WebhookListProxy::Facets &facets() const { return m_facets; }
    // The chosen facets in words: "Slack", "Failed", "reaches production".
    static QStringList words(const WebhookListProxy::Facets &facets);

signals:
    void facetsChosen(const WebhookListProxy::Facets &facets);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void addWord(const QString &wireWord, const QString &text, QStringList WebhookListProxy::Facets::*list);
    void choose();

    WebhookListProxy::Facets m_facets;
    QStringList m_kinds;
    QStringList m_events;
    QAction *m_clearAction = nullptr;
};
