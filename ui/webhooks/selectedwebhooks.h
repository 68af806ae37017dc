#pragma once

#include <QItemSelection>
#include <QModelIndex>
#include <QObject>
#include <QSet>
#include <QStringList>

class QAbstractItemModel;
class QTableView;
class WebhookTableModel;

// Which webhooks are selected in the table, by id: what a filter hides, a sorting moves or a refresh brings
// back is selected again. Owned by the table's view.
//
// While the model changes its layout the view selects nothing: its selection would keep a persistent index
// for each cell of thousands of rows (LOOK-NOTES, traps 1 and 2), and of a list that was selected whole it
// would select everything a cleared filter brings back.
class SelectedWebhooks : public QObject
{
    Q_OBJECT

public:
    explicit SelectedWebhooks(QTableView *view);

    // Around QTableView::setModel: some of the model's signals are heard before the view's own handlers, the
    // others after them.
    void followBefore(QAbstractItemModel *model);
    void followAfter(QAbstractItemModel *model);

    // The one among them that the keyboard or the mouse touched last; empty: none is selected.
    const QString &currentId() const { return m_currentId; }
    QStringList ids() const; // as shown, from top to bottom; without those that a filter hides
    QStringList texts(int role) const;
    int count() const { return m_count; }
    void select(const QString &webhookId, bool scrollsTo);

    // Of the view. What the user chooses is what is seen: a filter's hidden rows are no part of it.
    void noteUsersChoice() { m_isNoted = false; }
    void selectionWasChanged();
    void currentWasChanged();

    QModelIndex indexOf(const QString &webhookId) const;

signals:
    void currentIdChanged(const QString &webhookId);
    void changed(); // which, or which of them is the current one

private:
    void note();
    void suspend();
    void restore(bool scrollsTo = false);
    void rowsGo(int first, int last);
    void rowsWent();
    void rowsCame(int first, int last);
    void tell(bool selectionChanged);
    QList<std::pair<int, int>> selectedRows() const;
    bool isSelected(const QModelIndex &index) const;
    const WebhookTableModel *table() const;

    QTableView *m_view;
    QSet<QString> m_chosen; // also the hidden ones; while m_isNoted
    QString m_chosenCurrent;
    bool m_isNoted = false;     // m_chosen says what is to be selected; else the view does
    bool m_isFollowing = false; // the model changes, not the user
    QString m_neighbourId;      // takes the place of the only selected row that goes
    QString m_currentId;
    int m_count = 0;
};
