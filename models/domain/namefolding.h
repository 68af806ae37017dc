#pragma once

#include <QString>

// Folding can make a name longer (ß → ss). How many characters (UTF-16, as QString counts) at the start of
// `name` the first `foldedLength` characters of foldedName(name) come from: never half a surrogate pair, and
// a character that is only partly covered is counted whole.
qsizetype unfoldedLength(const QString &name, qsizetype foldedLength);
