#pragma once

#include <QList>
#include <QSslError>
#include <QString>

class QSslConfiguration;

// A finished handshake in words: "TLS 1.3, certificate of a.example by Acme CA, until 2027-01-31".
QString tlsFacts(const QSslConfiguration &configuration);

// Whether the reason is that this computer has no certificates of authorities at all. Reads them, once:
// for errors.
bool lacksAuthorities(const QList<QSslError> &errors);

// Why a certificate was not trusted, as one or more sentences.
QString tlsProblem(const QList<QSslError> &errors);
