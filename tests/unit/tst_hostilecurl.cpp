#include "models/domain/curlcommand.h"
#include "models/domain/shellwords.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_hostilecurl {

using Qt::StringLiterals::operator""_s;

// cURL commands with a trap in them, in every quoting a shell knows: the whole is refused. Mutated ones never
// crash, and one that is still taken stays what it is when written and read again.
class TestHostileCurl : public QObject
{
    Q_OBJECT

private slots:
    void trapsAreRefusedWhereverTheyStand_data();
    void trapsAreRefusedWhereverTheyStand();
    void quotesDoNotHideAnOption();
    void mutatedCommandsNeverCrashNorHideATrap();
    void anAddressIsNoFile();
    void injectedHeadersStayInTheSecret();

private:
    static bool isRefused(const QString &command)
    {
        return std::holds_alternative<CurlRefusal>(parseCurl(command));
    }
};

// Each an option with what belongs to it, so that a trap can stand between any two.
static QStringList goodParts()
{
    return {
        u"-X POST"_s,
        u"'https://api.qovery.com/organization/0f3c1a2b-1111-4222-8333-444455556666/webhook'"_s,
        u"-H \"Authorization: Token $QOVERY_API_TOKEN\""_s,
        u"-H 'Content-Type: application/json'"_s,
        u"--max-time 30"_s,
        u"--data-raw '{\"kind\":\"STANDARD\",\"target_url\":\"https://h.example/x\",\"enabled\":true,"
        "\"events\":[\"DEPLOYMENT_FAILURE\"],\"project_names_filter\":[\"a*\"],\"description\":\"it\"}'"_s};
}

static QString commandWith(const QStringList &parts)
{
    return u"curl "_s + parts.join(u' ');
}

void TestHostileCurl::trapsAreRefusedWhereverTheyStand_data()
{
    QTest::addColumn<QString>("trap");
    for (const char *trap : {"-K /tmp/x",
                             "-K/tmp/x",
                             "-sK /tmp/x",
                             "--config /tmp/x",
                             "--config=/tmp/x",
                             "-K -",
                             "--proxy http://p",
                             "--proxy=http://p",
                             "-x p:1",
                             "-xp:1",
                             "-sSx p:1",
                             "--preproxy p",
                             "--socks5 p",
                             "--socks5-hostname p",
                             "-U u:p",
                             "-d @/etc/passwd",
                             "-d@/etc/passwd",
                             "-sd @f",
                             "--data @f",
                             "--data=@f",
                             "--data-binary @f",
                             "--data-ascii @f",
                             "--json @f",
                             "--data-urlencode x@f",
                             "-T f",
                             "-F a=@f",
                             "-H @f",
                             "-b cookies.txt",
                             "--cookie cookies.txt",
                             "-w @f",
                             "--url @f",
                             "-d \"$HOME\"",
                             "-d $HOME",
                             "-d \"${HOME}\"",
                             "-d \"$(id)\"",
                             "-d $(id)",
                             "-d `id`",
                             "-d \"`id`\"",
                             "-A \"$(id)\"",
                             "-H \"X: $HOME\"",
                             "-H \"Authorization: $(id)\"",
                             "-o \"$HOME/x\"",
                             "-E cert.pem",
                             "--key k",
                             "--cacert c",
                             "-n",
                             "--netrc-file f",
                             "--next",
                             "-:",
                             "; id",
                             "&& id",
                             "| sh",
                             "|| id",
                             "& id",
                             "> /tmp/x",
                             ">/tmp/x",
                             "< /tmp/x",
                             "<(id)",
                             "(id)",
                             "--unknown",
                             "--prox p",
                             "http://other.example/",
                             "--unix-socket /s",
                             "--variable a@f",
                             "--expand-data {{a}}"})
        QTest::newRow(trap) << QString::fromLatin1(trap);
}

void TestHostileCurl::trapsAreRefusedWhereverTheyStand()
{
    QFETCH(const QString, trap);
    const QStringList parts = goodParts();
    QVERIFY(!isRefused(commandWith(parts)));
    for (qsizetype at = 0; at <= parts.size(); ++at) {
        QStringList with = parts;
        with.insert(at, trap);
        QVERIFY2(isRefused(commandWith(with)), qPrintable(commandWith(with)));
        QVERIFY2(isRefused(u"curl "_s + with.join(u" \\\n  "_s)), qPrintable(trap));
    }
}

// One word, each of its characters quoted in one of the ways of a POSIX shell.
static QString disguised(const QString &word, QRandomGenerator &random)
{
    QString text;
    for (const QChar c : word) {
        switch (random.bounded(5)) {
        case 0:
            text += u'\'' + QString(c) + u'\'';
            break;
        case 1:
            text += u'"' + QString(c) + u'"';
            break;
        case 2:
            text += u"$'\\x"_s + QString::number(c.unicode(), 16) + u'\'';
            break;
        case 3:
            text += u"''\"\"\\"_s + c;
            break;
        default:
            text += c;
        }
    }
    return text;
}

void TestHostileCurl::quotesDoNotHideAnOption()
{
    const QList<QStringList> traps{{u"-K"_s, u"/tmp/x"_s},
                                   {u"--config"_s, u"x"_s},
                                   {u"--proxy"_s, u"p:1"_s},
                                   {u"-xp:1"_s},
                                   {u"-d"_s, u"@/f"_s},
                                   {u"-d@/f"_s},
                                   {u"--data-binary"_s, u"@f"_s},
                                   {u"-T"_s, u"f"_s},
                                   {u"-H"_s, u"@f"_s}};
    QRandomGenerator random(11);
    const QStringList parts = goodParts();
    for (int i = 0; i < 3000; ++i) {
        QStringList words;
        for (const QString &word : traps.at(random.bounded(int(traps.size()))))
            words.append(disguised(word, random));
        QStringList with = parts;
        with.insert(random.bounded(int(parts.size()) + 1), words.join(u' '));
        QVERIFY2(isRefused(commandWith(with)), qPrintable(commandWith(with)));
    }
}

void TestHostileCurl::mutatedCommandsNeverCrashNorHideATrap()
{
    const QStringList traps{u" -K f"_s, u" --proxy p"_s, u" -d @f"_s, u" -d \"$(id)\""_s, u" ; id"_s};
    const QString alphabet = u"'\"\\$`{}()^%\n\r@<>|&;=:/-#Kx \t\u0000\u201c\u2019\u2014🚀*?~!"_s;
    const QStringList seeds{commandWith(goodParts()), u"curl "_s + goodParts().join(u" \\\n  "_s),
                            u"curl "_s + goodParts().join(u" ^\n  "_s).replace(u'\'', u'"')};
    QRandomGenerator random(20260101);
    int taken = 0;
    for (int i = 0; i < 6000; ++i) {
        QString command = seeds.at(random.bounded(int(seeds.size())));
        for (int n = random.bounded(1, 5); n > 0; --n) {
            const int at = random.bounded(int(command.size()));
            const QChar c = alphabet.at(random.bounded(int(alphabet.size())));
            switch (random.bounded(4)) {
            case 0:
                command[at] = c;
                break;
            case 1:
                command.remove(at, random.bounded(4));
                break;
            case 2:
                command.insert(at, command.mid(random.bounded(int(command.size())), random.bounded(20)));
                break;
            default:
                command.insert(at, c);
            }
        }
        const auto read = parseCurl(command);
        const auto *import = std::get_if<CurlImport>(&read);
        if (!import)
            continue;
        ++taken;
        QVERIFY(import->apiOrigin.isValid() && !import->apiOrigin.host().isEmpty());
        QVERIFY(import->apiOrigin.userInfo().isEmpty());
        QVERIFY(!import->organizationId.contains(u'/') || command.contains(u"%2f"_s, Qt::CaseInsensitive));
        if (!import->organizationId.isEmpty()) {
            const auto again = parseCurl(
                curlForWebhook(import->apiOrigin, import->organizationId, import->webhookId, import->draft));
            QVERIFY2(std::holds_alternative<CurlImport>(again), qPrintable(command));
            QCOMPARE(std::get<CurlImport>(again).organizationId, import->organizationId);
        }
        // A comment would swallow what comes after it, and so would a line that a shell ends there.
        if (command.contains(u'#'))
            continue;
        for (const QString &trap : traps)
            QVERIFY2(isRefused(command + trap), qPrintable(command + trap));
    }
    QVERIFY(taken > 100); // the mutations are not all nonsense
}

void TestHostileCurl::anAddressIsNoFile()
{
    for (const QString &url : {u"--url @api/organization/o1/webhook"_s, u"@api/organization/o1/webhook"_s,
                               u"file:///organization/o1/webhook"_s, u"file:/organization/o1/webhook"_s,
                               u"https:///organization/o1/webhook"_s, u"file://h/organization/o1/webhook"_s,
                               u"scp://h/organization/o1/webhook"_s, u"'-Kx'"_s}) {
        QStringList parts = goodParts();
        parts[1] = url;
        QVERIFY2(isRefused(commandWith(parts)), qPrintable(url));
    }
}

void TestHostileCurl::injectedHeadersStayInTheSecret()
{
    QStringList parts = goodParts();
    parts.last().insert(parts.last().size() - 2, u",\"target_secret\":\"a\\r\\nX-Evil: 1\""_s);
    const auto read = parseCurl(commandWith(parts));
    QVERIFY(std::holds_alternative<CurlImport>(read)); // it is read as it is, and then cannot be saved
    const WebhookDraft &draft = std::get<CurlImport>(read).draft;
    QCOMPARE(problemsIn(draft),
             (QList<DraftProblem>{{WebhookField::Secret, DraftProblem::Reason::SecretInvalid}}));
}

QW_TEST(QCoreApplication, TestHostileCurl)

} // namespace tst_hostilecurl

#include "tst_hostilecurl.moc"
