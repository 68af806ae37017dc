#pragma once

#include <QString>

// "Not Found" for 404: the words of IANA's registry of HTTP status codes (RFC 9110 and others), English
// everywhere, as they are names of the protocol. Empty for codes that have none.
QString statusWords(int status);
