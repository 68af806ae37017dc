#pragma once

#include <QString>

#include <optional>

// The organization somebody typed or pasted: its id, or a console URL, whose first id it is (API.md, Access:
// `/organization/<uuid>/…`). Nothing when there is no such id in the text.
std::optional<QString> organizationIdFromText(const QString &text);
