#pragma once

#include <QLoggingCategory>

// Verb, path, status, milliseconds of each call. Silent unless asked for:
// QT_LOGGING_RULES="qovery.webhooks.api=true".
Q_DECLARE_LOGGING_CATEGORY(apiLog)
