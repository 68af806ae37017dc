#pragma once

#include "models/domain/bodycontent.h"

// The words about bodies.

// "Line 4, column 12: a comma follows the last member"
QString jsonProblemWords(const JsonProblem &problem);
// What has to be said about a body that is shown: binary, broken, no JSON. Empty when there is nothing.
QString bodyNotice(const BodyContent &content);
QString bodyKindWords(const BodyContent &content); // "JSON", "Text", "Binary"
