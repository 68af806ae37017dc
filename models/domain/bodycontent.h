#pragma once

#include "models/domain/jsonnodes.h"

#include <QByteArray>
#include <QString>

#include <memory>

// What a body is, told from its bytes; a server's Content-Type is believed only about the character set.
struct BodyContent
{
    enum class Kind {
        Json,
        Text,   // anything else that can be read, HTML too
        Binary, // shown as bytes
    };

    Kind kind = Kind::Text;
    QByteArray bytes;
    QString text;           // as it came; of Binary: its first bytes in hexadecimal
    QString pretty;         // of Json: indented, and nothing else changed
    qsizetype replaced = 0; // places that are no UTF-8 and stand as U+FFFD in the text
    // It begins like JSON and is none.
    std::optional<JsonProblem> problem;
    std::shared_ptr<const JsonNodes> nodes; // of Json, by readNodes(); none: too large or deep for a tree

    void readNodes();
};
// Without the nodes: the text is wanted first.
BodyContent readBody(const QByteArray &bytes, const QByteArray &contentType = {});

inline constexpr qsizetype shownBinaryBytes = 4096;
// "00000000  89 50 4e 47 …  .PNG", sixteen bytes a line.
QString hexLines(QByteArrayView bytes);
