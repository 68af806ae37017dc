#pragma once

#include <QString>

class QWidget;

// Tooltips interpret HTML: this shows text as it is, wrapped at a readable width.
QString plainToolTip(const QString &text);
void setPlainToolTip(QWidget *widget, const QString &text);
