#pragma once

#include "models/domain/bodycontent.h"

#include <QAbstractItemModel>

// The values of a JSON body as a tree of one column, over the flat table that was read of it. What is shown
// of a value is cut from the body's bytes when it is asked for.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, // the key as written, with quotes, "[3]", or "[0 … 999]" of a group
        ValueRole,               // a scalar as written, its start if it is long; of others, what is in them
        KindRole,                // JsonToken::Kind
        IsGroupRole,
    };

    explicit JsonTreeModel(QObject *parent = nullptr);

    void setContent(const BodyContent &content);
    void clear() { setContent({}); }

    QByteArray bytesOf(const QModelIndex &index) const; // the value's
    QModelIndex indexOfNode(qint32 node) const;
    qint32 nodeOf(const QModelIndex &index) const;
    const BodyContent &content() const { return m_content; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString name(qint32 index) const;
    QString value(qint32 index) const;
    QString written(qint32 begin, qint32 end) const;

    BodyContent m_content;
};
