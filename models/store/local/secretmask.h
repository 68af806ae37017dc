#pragma once

#include <QByteArray>
#include <QList>

// Masks known secrets in a text before it is written to this computer: each of them becomes a fixed mark, as
// it is and as JSON strings write it. What is shorter than four bytes is left: masking it would hide nothing
// and take the text apart.
class SecretMask
{
public:
    explicit SecretMask(const QList<QByteArray> &secrets = {});

    static constexpr const char *Mark = "***masked***";

    bool apply(QByteArray &text) const; // whether there was anything to mask

private:
    QList<QByteArray> m_secrets; // longest first
};
