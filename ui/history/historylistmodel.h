#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

// A line of what was seen earlier: a moment, a state or a webhook.
struct HistoryRow
{
    QString key; // of the thing, for selections that survive
    QString title;
    QString detail;

    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

// Rows of the history views, page after page: asks for more when the view comes to its end.
class HistoryListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, KeyRole };

    explicit HistoryListModel(QObject *parent = nullptr);

    void setRows(const QList<HistoryRow> &rows, bool hasMore = false);
    void appendRows(const QList<HistoryRow> &rows, bool hasMore);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreNeeded(); // answered by appendRows()

private:
    QList<HistoryRow> m_rows;
    bool m_hasMore = false;
    bool m_isWaiting = false;
};
