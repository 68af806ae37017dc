#pragma once

#include "ui/style/colorrole.h"

#include <QFont>
#include <QRect>
#include <QString>
#include <QStringList>

class QPainter;

// One line of text in a cell: elided, with the words of the search marked. Left to right whatever the reading
// direction when it is code (patterns, addresses).
struct CellText
{
    QString text;
    QFont font;
    ColorRole color = ColorRole::Text;
    QStringList marked;    // case-folded words of the search
    bool isTarget = false; // a masked target: elided inside the host
};

// Draws into `rect` (the line's height) and returns the width taken.
int paintCellText(QPainter *painter, const QRect &rect, const CellText &line, Qt::LayoutDirection direction);
