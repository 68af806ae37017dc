#pragma once

#include "models/domain/secretvault.h"

#include <QHash>

// Keeps secrets in this process's memory and forgets them with it: "For this session only", and the demo.
class SessionVault : public SecretVault
{
public:
    ~SessionVault() override;

    void read(const QString &key, QObject *context, Callback done) override;
    void write(const QString &key, const QByteArray &value, QObject *context, Callback done) override;
    void remove(const QString &key, QObject *context, Callback done) override;
    void probe(QObject *context, Callback done) override;

private:
    QHash<QString, QByteArray> m_values;
};
