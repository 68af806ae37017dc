#include "models/api/apierror.h"
#include "models/api/tlsfacts.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSslCertificate>
#include <QTest>

namespace tst_apierror {

using Qt::StringLiterals::operator""_s;
using Kind = ApiError::Kind;
using Detail = ApiError::Detail;
using namespace std::chrono_literals;

// The sentences of a failed call: what happened, then what to do about it.
class TestApiError : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatHappenedAndWhatToDo_data();
    void saysWhatHappenedAndWhatToDo();
    void saysHowLongToWait_data();
    void saysHowLongToWait();
    void everyKindAndDetailMakeWholeSentences();
    void saysWhatIsWrongWithACertificate_data();
    void saysWhatIsWrongWithACertificate();
    void saysAProblemOnce();
};

namespace {

ApiError errorOf(Kind kind, Detail detail = Detail::None, int httpStatus = 0)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    error.httpStatus = httpStatus;
    error.host = u"api.qovery.com"_s;
    return error;
}

QSslCertificate someCertificate()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/tls/selfsigned.crt"));
    return file.open(QFile::ReadOnly) ? QSslCertificate(file.readAll()) : QSslCertificate();
}

} // namespace

void TestApiError::saysWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("sentences");

    QTest::newRow("no network") << errorOf(Kind::Offline)
                                << u"api.qovery.com cannot be reached. "
                                   "Check the connection or the proxy, then try again."_s;
    QTest::newRow("no such name") << errorOf(Kind::Offline, Detail::HostNotFound)
                                  << u"The name api.qovery.com was not found. "
                                     "Check the API URL and the connection, then try again."_s;
    QTest::newRow("refused") << errorOf(Kind::Offline, Detail::ConnectionRefused)
                             << u"api.qovery.com refused the connection. "
                                "Check the connection or the proxy, then try again."_s;
    QTest::newRow("lost") << errorOf(Kind::Offline, Detail::ConnectionLost)
                          << u"api.qovery.com closed the connection without an answer. Try again."_s;
    QTest::newRow("proxy") << errorOf(Kind::Offline, Detail::ProxyFailed)
                           << u"The proxy on the way to api.qovery.com did not let the request through. "
                              "Check the proxy, then try again."_s;
    QTest::newRow("not trusted") << errorOf(Kind::Tls, Detail::CertificateNotTrusted)
                                 << u"The certificate of api.qovery.com is not trusted. A proxy or a sign-in "
                                    u"page may stand in between; "
                                    "ask who runs the network or the server."_s;
    QTest::newRow("no authorities")
        << errorOf(Kind::Tls, Detail::NoAuthorities)
        << u"This computer has no certificates to check api.qovery.com with. Install the package "
           "ca-certificates, then start the application again."_s;
    QTest::newRow("expired") << errorOf(Kind::Tls, Detail::CertificateExpired)
                             << u"The certificate of api.qovery.com is not valid today. Check the clock of "
                                "this computer, or ask who runs the server for a valid certificate."_s;
    QTest::newRow("another's certificate")
        << errorOf(Kind::Tls, Detail::CertificateWrongHost)
        << u"The certificate that api.qovery.com showed belongs to another name. Check the API URL."_s;
    QTest::newRow("handshake")
        << errorOf(Kind::Tls, Detail::HandshakeFailed)
        << u"No secure connection to api.qovery.com could be made. A proxy or a "
           "sign-in page may stand in between; ask who runs the network or the server."_s;
    QTest::newRow("no token") << errorOf(Kind::Unauthorized)
                              << u"There is no token for api.qovery.com. Enter a token."_s;
    QTest::newRow("wrong token") << errorOf(Kind::Unauthorized, Detail::None, 401)
                                 << u"api.qovery.com rejected the token (401). "
                                    "Check that it was copied whole, or enter another token."_s;
    QTest::newRow("forbidden") << errorOf(Kind::Forbidden, Detail::None, 403)
                               << u"The server answered 403. The token's role does not allow this: "
                                  "use a token that may manage the organization."_s;
    QTest::newRow("unknown to us") << errorOf(Kind::NotFound)
                                   << u"api.qovery.com does not know it. It may have been deleted, or the "
                                      "token cannot see it: refresh the list."_s;
    QTest::newRow("not found") << errorOf(Kind::NotFound, Detail::None, 404)
                               << u"The server answered 404. It may have been deleted, or the token cannot "
                                  "see it: refresh the list."_s;
    ApiError taken = errorOf(Kind::Rejected, Detail::None, 422);
    taken.serverMessage = u"target_url is taken"_s;
    taken.isOfWrite = true;
    QTest::newRow("rejected write") << taken
                                    << u"The server answered 422: “target_url is taken”. "
                                       "Check what was entered, then try again."_s;
    taken.isOfWrite = false;
    QTest::newRow("rejected read")
        << taken
        << u"The server answered 422: “target_url is taken”. Try again; if it stays "
           "so, look for a newer version of this application."_s;
    ApiError conflict = errorOf(Kind::Rejected, Detail::None, 409);
    conflict.isOfWrite = true;
    QTest::newRow("conflict") << conflict << u"The server answered 409. Refresh, then try again."_s;
    QTest::newRow("secret needed") << errorOf(Kind::Rejected, Detail::SecretNeeded)
                                   << u"Its secret would have been lost. "
                                      "Enter the secret, or remove it on purpose."_s;
    QTest::newRow("under way") << errorOf(Kind::Rejected, Detail::ChangeUnderWay)
                               << u"Another change of it is still under way. "
                                  "Wait until it is done, then try again."_s;
    QTest::newRow("pending") << errorOf(Kind::Rejected, Detail::OutcomePending)
                             << u"It is not known yet whether the last change of it was made. That is "
                                "checked again by itself: wait until it is known, then try again."_s;
    QTest::newRow("rate") << errorOf(Kind::RateLimited, Detail::None, 429)
                          << u"api.qovery.com takes no more requests from this token for now (429). "
                             "Try again later: Qovery allows 1000 requests an hour."_s;
    QTest::newRow("fault") << errorOf(Kind::ServerFault, Detail::None, 503)
                           << u"The server answered 503. The fault lies with the server: try again later."_s;
    QTest::newRow("redirect") << errorOf(Kind::Redirected, Detail::None, 302)
                              << u"api.qovery.com answered with a redirect, which was not followed. Check "
                                 "the API URL, or whether the network wants you to sign in."_s;
    ApiError elsewhere = errorOf(Kind::Redirected, Detail::None, 302);
    elsewhere.redirectHost = u"login.example"_s;
    QTest::newRow("redirect to another host")
        << elsewhere
        << u"api.qovery.com redirected to login.example, which was not followed. Check the API URL, or "
           "whether the network wants you to sign in."_s;
    QTest::newRow("not Qovery") << errorOf(Kind::BadAnswer, Detail::NotQovery, 200)
                                << u"What answered at api.qovery.com does not speak the Qovery API. Check "
                                   "the API URL, or whether the network wants you to sign in."_s;
    QTest::newRow("bad answer") << errorOf(Kind::BadAnswer, Detail::None, 200)
                                << u"The answer of api.qovery.com is cut off or cannot be read. Try again; "
                                   "if it stays so, a proxy may change the answers."_s;
    QTest::newRow("too large") << errorOf(Kind::TooLarge)
                               << u"The answer of api.qovery.com is larger than this application reads. "
                                  "Check the API URL."_s;
    ApiError late = errorOf(Kind::Timeout);
    late.deadline = 30s;
    QTest::newRow("late") << late
                          << u"api.qovery.com did not answer within 30 s. "
                             "Check the connection or the proxy, then try again."_s;
    late.deadline = 1500ms;
    QTest::newRow("late, a short deadline") << late
                                            << u"api.qovery.com did not answer within 1.5 s. "
                                               "Check the connection or the proxy, then try again."_s;
    ApiError unknown = errorOf(Kind::OutcomeUnknown);
    QTest::newRow("unknown") << unknown
                             << u"The change was sent, but api.qovery.com did not confirm it. "
                                "It may have been made: refresh before you try again."_s;
    unknown.deadline = 60s;
    QTest::newRow("unknown after a time")
        << unknown
        << u"The change was sent, but api.qovery.com did not confirm it within 60 s. "
           "It may have been made: refresh before you try again."_s;
    QTest::newRow("cancelled") << errorOf(Kind::Cancelled) << u"The request was cancelled."_s;
}

void TestApiError::saysWhatHappenedAndWhatToDo()
{
    QFETCH(ApiError, error);
    QFETCH(QString, sentences);
    QCOMPARE(error.describe(), sentences);
    QVERIFY(sentences.startsWith(error.cause(), Qt::CaseInsensitive));
}

void TestApiError::saysHowLongToWait_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("a second") << 1 << u"Try again in 1 second(s)."_s;
    QTest::newRow("below two minutes") << 119 << u"Try again in 119 second(s)."_s;
    QTest::newRow("two minutes") << 120 << u"Try again in 2 minute(s)."_s;
    QTest::newRow("rounded up") << 1141 << u"Try again in 20 minute(s)."_s; // never too early
}

// Without a translation the English plural stands as it was written.
void TestApiError::saysHowLongToWait()
{
    QFETCH(int, seconds);
    QFETCH(QString, remedy);
    for (const Kind kind : {Kind::RateLimited, Kind::ServerFault}) {
        ApiError error = errorOf(kind, Detail::None, 503);
        error.retryAfter = std::chrono::seconds(seconds);
        QVERIFY2(error.describe().endsWith(u". "_s + remedy), qPrintable(error.describe()));
    }
}

// Also combinations that nothing makes today.
void TestApiError::everyKindAndDetailMakeWholeSentences()
{
    for (int kind = 0; kind <= int(Kind::Cancelled); ++kind) {
        for (int detail = 0; detail <= int(Detail::OutcomePending); ++detail) {
            const QString text = errorOf(Kind(kind), Detail(detail), 400).describe();
            QVERIFY2(text.endsWith(u'.') && text.size() > 20, qPrintable(text));
            QVERIFY2(text.startsWith(u"api.qovery.com") || !text.at(0).isLower(), qPrintable(text));
            QVERIFY2(!text.contains(u'%') && !text.contains(u".."), qPrintable(text));
        }
    }
}

void TestApiError::saysWhatIsWrongWithACertificate_data()
{
    QTest::addColumn<QSslError::SslError>("problem");
    QTest::addColumn<QString>("sentence");
    const QSslCertificate certificate = someCertificate();
    const QString issuer = u"The certificate's issuer is not trusted by this computer."_s;
    QTest::newRow("self-signed") << QSslError::SelfSignedCertificate << u"The certificate is self-signed."_s;
    QTest::newRow("self-signed above") << QSslError::SelfSignedCertificateInChain << issuer;
    QTest::newRow("no issuer here") << QSslError::UnableToGetLocalIssuerCertificate << issuer;
    QTest::newRow("untrusted") << QSslError::CertificateUntrusted << issuer;
    QTest::newRow("expired") << QSslError::CertificateExpired
                             << u"The certificate expired on %1."_s.arg(
                                    certificate.expiryDate().toUTC().date().toString(Qt::ISODate));
    QTest::newRow("not yet") << QSslError::CertificateNotYetValid
                             << u"The certificate is valid only from %1."_s.arg(
                                    certificate.effectiveDate().toUTC().date().toString(Qt::ISODate));
    QTest::newRow("another name") << QSslError::HostNameMismatch
                                  << u"The certificate is for another host name."_s;
    QTest::newRow("revoked") << QSslError::CertificateRevoked << u"The certificate was revoked."_s;
    QTest::newRow("anything else") << QSslError::InvalidPurpose << u"The certificate cannot be verified."_s;
}

void TestApiError::saysWhatIsWrongWithACertificate()
{
    QFETCH(QSslError::SslError, problem);
    QFETCH(QString, sentence);
    const QSslCertificate certificate = someCertificate();
    QVERIFY(!certificate.isNull());
    QCOMPARE(tlsProblem({QSslError(problem, certificate)}), sentence);
}

void TestApiError::saysAProblemOnce()
{
    const QSslCertificate certificate = someCertificate();
    QCOMPARE(tlsProblem({QSslError(QSslError::CertificateUntrusted, certificate),
                         QSslError(QSslError::UnableToGetIssuerCertificate, certificate),
                         QSslError(QSslError::HostNameMismatch, certificate)}),
             u"The certificate's issuer is not trusted by this computer. "
             "The certificate is for another host name."_s);
    QCOMPARE(tlsProblem({}), QString());
}

QW_TEST(QCoreApplication, TestApiError)

} // namespace tst_apierror

#include "tst_apierror.moc"
