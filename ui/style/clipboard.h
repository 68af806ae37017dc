#pragma once

#include <QString>

class QLineEdit;

void copyToClipboard(const QString &text);

// Marked so that clipboard histories leave it out (x-kde-passwordManagerHint), and cleared after 60 s, or
// when the application quits, if still ours.
void copySecretToClipboard(const QString &text);
// What the user copies or cuts out of `field` by keys or its menu is copied as a secret.
void copyAsSecretFrom(QLineEdit *field);
