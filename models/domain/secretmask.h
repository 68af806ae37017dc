#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

// Masks known secrets in a text before it is written to this computer or shown as Qovery tells it: each of
// them becomes a fixed mark, as it is and as JSON strings write it. A short one may be a part of any text,
// and hiding it would take that apart and tell by its gaps what it is: of less than eight bytes it is masked
// only where it stands alone, between signs that are no letter, digit or underscore; of less than four, a
// number of less than eight digits, and JSON's true, false and null never.
class SecretMask
{
public:
    explicit SecretMask(const QList<QByteArray> &secrets = {});

    static constexpr const char *Mark = "***masked***";

    bool apply(QByteArray &text, QByteArrayView mark = Mark) const; // whether there was anything to mask
    QString applied(const QString &text, QLatin1StringView mark) const;

    friend bool operator==(const SecretMask &, const SecretMask &) = default;

private:
    bool applyPlain(QByteArray &text, QByteArrayView mark) const;

    QList<QByteArray> m_secrets; // longest first
};
