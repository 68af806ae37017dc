#pragma once

#include <QTableView>

class SwitchDelegate;
class TableColumns;

// The webhook table: whole rows, one selected, hover by row, type-ahead over names. The selected webhook is
// remembered by id, so that it comes back after a filter or a reset hid it.
class WebhookTableView : public QTableView
{
    Q_OBJECT

public:
    explicit WebhookTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override; // a WebhookTextProxy

    QString selectedId() const; // empty: none
    void selectId(const QString &webhookId, bool scrollsTo);

    int hoverRow() const { return m_hoverRow; }
    const QStringList &markedWords() const { return m_markedWords; }
    void setMarkedText(const QString &searchText);
    bool showsFocusRing() const;
    bool isFirstVisibleColumn(int column) const;
    bool isLastVisibleColumn(int column) const;

    QByteArray saveState() const; // columns and sorting
    void restoreState(const QByteArray &state);

    void keyboardSearch(const QString &search) override;

signals:
    void selectedIdChanged(const QString &webhookId);
    void toggleRequested(const QString &webhookId);
    void editRequested(const QString &webhookId);
    void rowMenuRequested(const QPoint &globalPosition);

protected:
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void createDelegates();
    void setHoverRow(int row);
    void updateRow(int row);
    void restoreSelection();
    QModelIndex indexOfId(const QString &webhookId) const;
    void applyMetrics();

    TableColumns *m_columns = nullptr;
    QString m_selectedId;   // as shown
    QString m_rememberedId; // of the last choice, also while it is filtered out
    bool m_isRestoring = false;
    int m_hoverRow = -1;
    QStringList m_markedWords;
};
