#include "models/domain/jsonnodes.h"

#include <algorithm>
#include <limits>

std::optional<JsonNodes> JsonNodes::read(QByteArrayView text)
{
    if (text.size() > std::numeric_limits<qint32>::max())
        return std::nullopt;
    JsonNodes result;
    QList<qint32> open;
    JsonScanner scanner(text);
    JsonToken token;
    qint32 keyBegin = -1;
    qint32 keyEnd = -1;
    while (scanner.next(token)) {
        switch (token.kind) {
        case JsonToken::Kind::Key:
            keyBegin = qint32(token.begin);
            keyEnd = qint32(token.end);
            break;
        case JsonToken::Kind::ObjectEnd:
        case JsonToken::Kind::ArrayEnd:
            result.m_nodes[open.takeLast()].end = qint32(token.end);
            break;
        default: {
            Node node;
            node.begin = qint32(token.begin);
            node.end = qint32(token.end);
            node.keyBegin = std::exchange(keyBegin, -1);
            node.keyEnd = std::exchange(keyEnd, -1);
            node.kind = token.kind;
            if (!open.isEmpty()) {
                node.parent = open.constLast();
                node.row = result.m_nodes[node.parent].children++;
            }
            if (node.isContainer()) {
                if (open.size() >= deepest)
                    return std::nullopt;
                open.append(qint32(result.m_nodes.size()));
            }
            if (result.m_nodes.size() >= largest)
                return std::nullopt;
            result.m_nodes.append(node);
        }
        }
    }
    if (scanner.problem())
        return std::nullopt;
    result.m_valueCount = result.m_nodes.size();
    result.listChildren();
    result.makeGroups();
    return result;
}

void JsonNodes::listChildren()
{
    qint32 next = 0;
    for (Node &node : m_nodes) {
        node.firstChild = next;
        next += node.children;
    }
    m_children.resize(next);
    for (qint32 i = 1; i < m_nodes.size(); ++i)
        m_children[m_nodes.at(m_nodes.at(i).parent).firstChild + m_nodes.at(i).row] = i;
}

void JsonNodes::makeGroups()
{
    for (qint32 i = 0; i < m_valueCount; ++i) {
        const Node container = m_nodes.at(i);
        if (container.children <= groupSize)
            continue;
        const qint32 firstGroup = qint32(m_nodes.size());
        for (qint32 from = 0; from < container.children; from += groupSize) {
            Node group;
            group.kind = container.kind;
            group.isGroup = true;
            group.parent = i;
            group.row = from / groupSize;
            group.firstChild = container.firstChild + from;
            group.children = std::min(groupSize, container.children - from);
            group.keyBegin = from;
            group.keyEnd = from + group.children;
            for (qint32 row = 0; row < group.children; ++row) {
                Node &child = m_nodes[m_children.at(group.firstChild + row)];
                child.parent = qint32(m_nodes.size());
                child.row = row;
                group.end = child.end;
            }
            group.begin = m_nodes.at(m_children.at(group.firstChild)).begin;
            m_nodes.append(group);
        }
        m_nodes[i].firstChild = qint32(m_children.size());
        m_nodes[i].children = qint32(m_nodes.size()) - firstGroup;
        for (qint32 group = firstGroup; group < m_nodes.size(); ++group)
            m_children.append(group);
    }
}

qint32 JsonNodes::memberCount(qint32 node) const
{
    const Node &container = at(node);
    if (container.isGroup || container.children == 0)
        return container.children;
    const Node &last = at(child(node, container.children - 1));
    return last.isGroup ? last.keyEnd : container.children;
}

qint32 JsonNodes::position(qint32 node) const
{
    const Node &element = at(node);
    if (element.parent < 0)
        return 0;
    const Node &parent = at(element.parent);
    return parent.isGroup && !element.isGroup ? parent.keyBegin + element.row : element.row;
}
