#pragma once

#include "models/domain/jsonscan.h"

#include <QList>

#include <optional>

// The values of a JSON text as a flat table, to show them as a tree: keys in order, duplicates and all, each
// as the span of bytes it was written with. Built and walked without recursion. A container with thousands of
// members gets groups between it and them, so that no branch has more than `groupSize` rows.
class JsonNodes
{
public:
    static constexpr int groupSize = 1000;
    static constexpr qsizetype largest = 1'000'000; // values
    static constexpr qsizetype deepest = 2000;      // a view's own recursion bears this much

    struct Node
    {
        qint32 begin = 0; // bytes of the value
        qint32 end = 0;
        qint32 keyBegin = -1; // bytes of the key, quotes included; -1: an element of a list, or the whole.
        qint32 keyEnd = -1;   // Of a group: the first position it holds, and the one after its last
        qint32 parent = -1;
        qint32 row = 0; // in its parent
        qint32 firstChild = 0;
        qint32 children = 0;
        JsonToken::Kind kind = JsonToken::Kind::Null;
        bool isGroup = false;

        bool isContainer() const
        {
            return kind == JsonToken::Kind::ObjectBegin || kind == JsonToken::Kind::ArrayBegin;
        }
    };

    // Nothing when the text is no JSON, or larger or deeper than a tree can show.
    static std::optional<JsonNodes> read(QByteArrayView text);

    qsizetype size() const { return m_nodes.size(); }
    // The first is the whole text's value. Groups come after all values, and values in the text's order.
    const Node &at(qsizetype node) const { return m_nodes.at(node); }
    qsizetype valueCount() const { return m_valueCount; }
    qint32 child(qint32 node, qint32 row) const { return m_children.at(at(node).firstChild + row); }
    // Members or elements, whether they are in groups or not.
    qint32 memberCount(qint32 node) const;
    // Of an element in its list.
    qint32 position(qint32 node) const;

private:
    void listChildren();
    void makeGroups();

    QList<Node> m_nodes;
    QList<qint32> m_children;
    qsizetype m_valueCount = 0;
};
