#include "ui/json/jsontreemodel.h"

namespace {
constexpr qint32 shownValueBytes = 400;
}

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void JsonTreeModel::setContent(const BodyContent &content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

// A value alone is the one row; of an object or a list, the members are the first rows.
QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    const qint32 node = nodeOf(parent);
    const bool isAlone = !parent.isValid() && m_content.nodes->at(0).children == 0;
    return createIndex(row, 0, quintptr(isAlone ? 0 : m_content.nodes->child(node, row)));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(m_content.nodes->at(nodeOf(index)).parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_content.nodes || parent.column() > 0)
        return 0;
    const qint32 children = m_content.nodes->at(nodeOf(parent)).children;
    return parent.isValid() || children > 0 ? children : 1;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

qint32 JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? qint32(index.internalId()) : 0;
}

QModelIndex JsonTreeModel::indexOfNode(qint32 node) const
{
    if (!m_content.nodes || node < 0 || (node == 0 && m_content.nodes->at(0).children > 0))
        return {};
    return createIndex(m_content.nodes->at(node).row, 0, quintptr(node));
}

QByteArray JsonTreeModel::bytesOf(const QModelIndex &index) const
{
    if (!m_content.nodes || !index.isValid())
        return {};
    const JsonNodes::Node &node = m_content.nodes->at(nodeOf(index));
    return m_content.bytes.mid(node.begin, node.end - node.begin);
}

QString JsonTreeModel::written(qint32 begin, qint32 end) const
{
    const bool isCut = end - begin > shownValueBytes;
    QString text = QString::fromUtf8(
        QByteArrayView(m_content.bytes).sliced(begin, isCut ? shownValueBytes : end - begin));
    if (isCut) {
        if (text.endsWith(QChar::ReplacementCharacter)) // a character cut in two
            text.chop(1);
        text += QChar(0x2026);
    }
    return text;
}

QString JsonTreeModel::name(qint32 index) const
{
    const JsonNodes::Node &node = m_content.nodes->at(index);
    if (node.isGroup)
        return QStringLiteral("[%1 … %2]").arg(node.keyBegin).arg(node.keyEnd - 1);
    if (node.keyBegin >= 0)
        return written(node.keyBegin, node.keyEnd);
    return index == 0 ? QString() : QStringLiteral("[%1]").arg(m_content.nodes->position(index));
}

QString JsonTreeModel::value(qint32 index) const
{
    const JsonNodes::Node &node = m_content.nodes->at(index);
    if (!node.isContainer())
        return written(node.begin, node.end);
    const bool isObject = node.kind == JsonToken::Kind::ObjectBegin;
    const qint32 count = m_content.nodes->memberCount(index);
    if (count == 0)
        return isObject ? QStringLiteral("{}") : QStringLiteral("[]");
    return isObject ? tr("{ %n member(s) }", nullptr, count) : tr("[ %n element(s) ]", nullptr, count);
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_content.nodes)
        return {};
    const qint32 node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString shown = name(node);
        return shown.isEmpty() ? value(node) : shown + QStringLiteral(": ") + value(node);
    }
    case NameRole:
        return name(node);
    case ValueRole:
        return value(node);
    case KindRole:
        return int(m_content.nodes->at(node).kind);
    case IsGroupRole:
        return m_content.nodes->at(node).isGroup;
    default:
        return {};
    }
}
