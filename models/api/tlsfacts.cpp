#include "models/api/tlsfacts.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>

namespace {

struct TlsFactsText
{
    Q_DECLARE_TR_FUNCTIONS(TlsFactsText)
};

QString tlsCertificateName(const QStringList &names, const QStringList &organizations)
{
    if (!names.isEmpty())
        return names.constFirst();
    return organizations.isEmpty() ? TlsFactsText::tr("unknown") : organizations.constFirst();
}

QString tlsProtocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default: // an enumeration of Qt's that grows and deprecates
        return QStringLiteral("TLS");
    }
}

bool isOfUnknownIssuer(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return true;
    default:
        return false;
    }
}

QString tlsProblemSentence(const QSslError &error)
{
    if (isOfUnknownIssuer(error))
        return TlsFactsText::tr("The certificate's issuer is not trusted by this computer.");
    const QString until = error.certificate().expiryDate().toUTC().date().toString(Qt::ISODate);
    const QString from = error.certificate().effectiveDate().toUTC().date().toString(Qt::ISODate);
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
        return TlsFactsText::tr("The certificate is self-signed.");
    case QSslError::CertificateExpired:
        return TlsFactsText::tr("The certificate expired on %1.").arg(until);
    case QSslError::CertificateNotYetValid:
        return TlsFactsText::tr("The certificate is valid only from %1.").arg(from);
    case QSslError::HostNameMismatch:
        return TlsFactsText::tr("The certificate is for another host name.");
    case QSslError::CertificateRevoked:
        return TlsFactsText::tr("The certificate was revoked.");
    default:
        return TlsFactsText::tr("The certificate cannot be verified.");
    }
}

} // namespace

QString tlsFacts(const QSslConfiguration &configuration)
{
    const QSslCertificate certificate = configuration.peerCertificate();
    const QString protocol = tlsProtocolName(configuration.sessionProtocol());
    if (certificate.isNull())
        return protocol;
    return TlsFactsText::tr("%1, certificate of %2 by %3, until %4")
        .arg(protocol,
             tlsCertificateName(certificate.subjectInfo(QSslCertificate::CommonName),
                                certificate.subjectInfo(QSslCertificate::Organization)),
             tlsCertificateName(certificate.issuerInfo(QSslCertificate::Organization),
                                certificate.issuerInfo(QSslCertificate::CommonName)),
             certificate.expiryDate().toUTC().date().toString(Qt::ISODate));
}

bool lacksAuthorities(const QList<QSslError> &errors)
{
    if (std::none_of(errors.cbegin(), errors.cend(), isOfUnknownIssuer))
        return false;
    // Once: Qt takes no notice of those that are installed later.
    static const bool hasNone = QSslConfiguration::systemCaCertificates().isEmpty();
    return hasNone;
}

QString tlsProblem(const QList<QSslError> &errors)
{
    QStringList sentences;
    for (const QSslError &error : errors) {
        const QString sentence = tlsProblemSentence(error);
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences.join(u' ');
}
