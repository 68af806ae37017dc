#pragma once

#include <QList>

class QWidget;

// Tab in the order in which one reads: section by section, row by row. Qt's own chain is in the order of
// creation, and in 6.4 setTabOrder() over focus proxies and remade widgets drops parts of it (tst_editor:
// tabReachesEverything). Moves the focus of sections' window one stop on or back; false when nothing in them
// can take it.
bool moveFocusInReadingOrder(const QList<QWidget *> &sections, bool next);
