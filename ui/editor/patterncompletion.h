#pragma once

#include "models/domain/catalog.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

// What may follow the text in the project field: real project names, then "text*" with the number of projects
// it matches. A flat list of at most a few rows, made anew with each key.
class PatternCompletionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PatternRole = Qt::UserRole + 1, // QString: what is added
        MatchStartRole,                 // int: where the typed text stands in it
        MatchLengthRole,                // int
        IsPrefixRole,                   // bool: "text*"
        CountRole,                      // int: environments of the project, or projects of the pattern
    };

    explicit PatternCompletionModel(QObject *parent = nullptr);

    void setCatalog(const CatalogPtr &catalog) { m_catalog = catalog; }
    // `taken`: patterns that are there already and are not offered again.
    void complete(const QString &text, const QStringList &taken);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        QString pattern;
        int matchStart = 0;
        int matchLength = 0;
        bool isPrefix = false;
        int count = 0;
    };

    CatalogPtr m_catalog;
    QList<Entry> m_entries;
};

class PatternCompletionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
