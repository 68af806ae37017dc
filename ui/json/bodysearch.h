#pragma once

#include "models/domain/bodycontent.h"

#include <QObject>
#include <QTimer>

// Looks for a text in a body, case ignored, in slices of a few milliseconds: in the text that is shown, or in
// the keys and values of its tree. The first slice is searched at once.
class BodySearch : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostPlaces = 10'000;

    explicit BodySearch(QObject *parent = nullptr);

    void startInText(const QString &wanted, const QString &text);
    void startInTree(const QString &wanted, const BodyContent &content);
    void stop();

    const QString &wanted() const { return m_wanted; }
    // Positions in the text, or numbers of nodes; in order.
    const QList<qint32> &places() const { return m_places; }
    bool isDone() const { return !m_timer.isActive(); }
    bool isCut() const { return m_places.size() >= mostPlaces; }

signals:
    void progressed();

private:
    void start(const QString &wanted);
    void searchSlice();
    bool searchText();
    bool searchTree();

    QString m_wanted;
    QString m_text;
    BodyContent m_content;
    bool m_isTree = false;
    qsizetype m_next = 0;
    QList<qint32> m_places;
    QTimer m_timer;
};
