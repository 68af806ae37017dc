#include "ui/testsend/testsendtexts.h"

#include "models/domain/targetmask.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace {

struct TestSendText
{
    Q_DECLARE_TR_FUNCTIONS(TestSendText)
};

QString testSendPlain(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes.left(200));
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return text.trimmed();
}

QString remedyForStatus(int status)
{
    if (status == 401 || status == 403)
        return TestSendText::tr("The target refused the request. Check its secret and what it expects.");
    if (status == 404 || status == 410)
        return TestSendText::tr("The target has nothing at this address. Check the path of the URL.");
    if (status == 405)
        return TestSendText::tr(
            "The target does not accept POST at this address. Check the path of the URL.");
    if (status == 413)
        return TestSendText::tr("The payload is too large for the target.");
    if (status == 400 || status == 415 || status == 422)
        return TestSendText::tr(
            "The target did not accept the payload. Compare the kind of the webhook with what it expects.");
    if (status == 429)
        return TestSendText::tr("The target limits how often it may be called. Wait and send again.");
    if (status >= 500)
        return TestSendText::tr("Look into the target's own log for the reason.");
    return TestSendText::tr("The body says more.");
}

ResultWords answeredWords(const TestResult &result)
{
    const QString status = (QString::number(result.status) + u' ' + testSendPlain(result.reason)).trimmed();
    if (result.isSuccess())
        return {Tone::Success, QStringLiteral("circle-check"), status, {}};
    return {Tone::Danger, QStringLiteral("circle-x"), TestSendText::tr("The target answered %1").arg(status),
            remedyForStatus(result.status)};
}

ResultWords refusedWords(const TestResult &result)
{
    ResultWords words{Tone::Danger, QStringLiteral("ban"), {}, {}};
    switch (result.refusal) {
    case TestResult::Refusal::None:
    case TestResult::Refusal::BadUrl:
        words.title = TestSendText::tr("Not an address to send to");
        words.remedy = TestSendText::tr(
            "Enter an address that starts with http:// or https:// and has no user name in it.");
        break;
    case TestResult::Refusal::CloudMetadata:
        words.title = TestSendText::tr("Cloud metadata address, not sent");
        words.remedy = TestSendText::tr(
            "This address hands out a machine's credentials. Enter the target's own address.");
        break;
    case TestResult::Refusal::NotLoopbackInDemo:
        words.title = TestSendText::tr("The demo sends only to this computer");
        words.remedy =
            TestSendText::tr("Enter an address such as http://localhost:8080, or connect to Qovery.");
        break;
    case TestResult::Refusal::BadHeader:
        words.title = TestSendText::tr("The secret cannot travel in a header");
        words.remedy = TestSendText::tr("Remove line breaks and control characters from it.");
        break;
    }
    return words;
}

QString redirectHostWords(const TestResult &result)
{
    const QUrl url(result.location);
    return url.host().isEmpty() ? TestSendText::tr("another address") : testSendPlain(url.host().toUtf8());
}

} // namespace

ResultWords resultWords(const TestResult &result, const QString &targetUrl)
{
    using Outcome = TestResult::Outcome;
    const QString unplugged = QStringLiteral("unplug");
    const QString warning = QStringLiteral("triangle-alert");
    switch (result.outcome) {
    case Outcome::Answered:
        return answeredWords(result);
    case Outcome::Redirected:
        return {
            Tone::Warning, warning,
            TestSendText::tr("Redirected to %1, not followed").arg(redirectHostWords(result)),
            TestSendText::tr("Qovery may not follow it either. Enter the final address as the target URL.")};
    case Outcome::HostNotFound:
        return {Tone::Danger, unplugged, TestSendText::tr("Host name not found"),
                TestSendText::tr("“%1” is unknown to this computer. Check the spelling and the network.")
                    .arg(targetHost(targetUrl))};
    case Outcome::ConnectionRefused:
        return {Tone::Danger, unplugged, TestSendText::tr("Connection refused"),
                TestSendText::tr(
                    "Nothing listens at this host and port. Start the receiver, or check the port.")};
    case Outcome::ConnectionLost:
        return {
            Tone::Danger, unplugged, TestSendText::tr("Connection lost"),
            TestSendText::tr(
                "The connection ended before the answer was complete. Check the network and send again.")};
    case Outcome::TimedOut:
        return {
            Tone::Danger, QStringLiteral("clock"),
            TestSendText::tr("Timed out after %1 s")
                .arg(QLocale().toString(double(result.deadline.count()) / 1000.0, 'g', 3)),
            TestSendText::tr(
                "A firewall may drop the request, or the target is slow. It may have arrived all the same.")};
    case Outcome::CertificateRejected:
        return {Tone::Danger, QStringLiteral("lock"), TestSendText::tr("Certificate not trusted"),
                TestSendText::tr(
                    "%1 Nothing was sent. Install a certificate on the target that this computer trusts.")
                    .arg(result.tlsDetail)};
    case Outcome::NoAuthorities:
        return {
            Tone::Danger, QStringLiteral("lock"), TestSendText::tr("No certificates to check with"),
            TestSendText::tr("This computer has no certificates of authorities, so it can trust no target. "
                             "Nothing was sent. Install the package ca-certificates, then start the "
                             "application again.")};
    case Outcome::TlsFailed:
        return {Tone::Danger, QStringLiteral("lock"), TestSendText::tr("No encrypted connection"),
                TestSendText::tr("The target does not speak TLS here. Check the port, or whether the address "
                                 "starts with http://.")};
    case Outcome::TooLarge:
        return {Tone::Warning, warning, TestSendText::tr("The answer is larger than 10 MB"),
                TestSendText::tr("The request arrived; only the start of the answer is kept. A short answer "
                                 "is enough for a webhook.")};
    case Outcome::NotHttp:
        return {Tone::Danger, QStringLiteral("circle-x"), TestSendText::tr("The answer is not HTTP"),
                TestSendText::tr("Something else listens at this port. Check the port.")};
    case Outcome::Refused:
        return refusedWords(result);
    case Outcome::Cancelled:
        return {Tone::Neutral, QStringLiteral("ban"), TestSendText::tr("Stopped"),
                TestSendText::tr("The request may have reached the target.")};
    case Outcome::OutcomeUnknown:
        return {Tone::Warning, unplugged, TestSendText::tr("No usable answer"),
                TestSendText::tr("The request was sent once, and no answer in HTTP came. Look into the "
                                 "target's log before sending again.")};
    }
    return {};
}

QString durationWords(std::chrono::microseconds duration)
{
    const double milliseconds = double(duration.count()) / 1000.0;
    if (milliseconds < 0.1)
        return TestSendText::tr("< 0.1 ms");
    if (milliseconds >= 10'000)
        return TestSendText::tr("%1 s").arg(QLocale().toString(milliseconds / 1000.0, 'f', 1));
    return TestSendText::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
}

QString sizeWords(qint64 bytes)
{
    if (bytes < 1024)
        return TestSendText::tr("%1 B").arg(bytes);
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString testEventWords(const EventType &event)
{
    if (const auto known = event.known()) {
        switch (*known) {
        case KnownEvent::Started:
            return TestSendText::tr("Started");
        case KnownEvent::Successful:
            return TestSendText::tr("Successful");
        case KnownEvent::Failed:
            return TestSendText::tr("Failed");
        case KnownEvent::Cancelled:
            return TestSendText::tr("Cancelled");
        }
    }
    return event.wire();
}

QString testKindWords(const WebhookKind &kind)
{
    if (kind.is(KnownKind::Standard))
        return TestSendText::tr("Standard");
    return kind.is(KnownKind::Slack) ? TestSendText::tr("Slack") : kind.wire();
}

QString shownText(const QByteArray &bytes, qsizetype limit)
{
    QString text = QString::fromUtf8(bytes.left(limit));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return text;
}
