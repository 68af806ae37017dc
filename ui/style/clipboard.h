#pragma once

#include <QString>

void copyToClipboard(const QString &text);

// Marked so that clipboard histories leave it out (x-kde-passwordManagerHint), and cleared after 60 s if
// still ours.
void copySecretToClipboard(const QString &text);
