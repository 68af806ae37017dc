#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QUrl;

// Text from the other side as it may be shown: one line, no control or invisible formatting characters, at
// most 300 characters.
QString plainServerText(const QString &text);

// The "message", else the "error", of Qovery's error body (API.md, Access), `secrets` masked; empty when
// there is none.
QString messageOfErrorBody(const QByteArray &body, const QStringList &secrets);

// "api.qovery.com" or "127.0.0.1:8080".
QString hostForSentences(const QUrl &url);
