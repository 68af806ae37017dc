#pragma once

#include <QTableView>

class SelectedWebhooks;
class SwitchDelegate;
class TableColumns;

// The webhook table: whole rows, one or several selected (B5), hover by row, type-ahead over names.
class WebhookTableView : public QTableView
{
    Q_OBJECT

public:
    explicit WebhookTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override; // a WebhookTextProxy

    QString selectedId() const; // the current one of the selected; empty: none
    QStringList selectedIds() const;
    int selectedCount() const;
    QStringList selectedTexts(int role) const; // of the name cells, from top to bottom
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
    void selectAll() override;

signals:
    void selectedIdChanged(const QString &webhookId);
    void selectionChangedTo(int count); // or another one of them is the current one
    void toggleRequested(const QString &webhookId);
    void editRequested(const QString &webhookId);
    void rowMenuRequested(const QPoint &globalPosition);

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
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
    void applyMetrics();

    TableColumns *m_columns = nullptr;
    SelectedWebhooks *m_selected = nullptr;
    int m_hoverRow = -1;
    QStringList m_markedWords;
};
