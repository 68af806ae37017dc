#include "models/domain/curloptions.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace {

enum class CurlMeaning {
    Nothing,    // no argument, no effect on what is sent
    Argument,   // the same with an argument
    Credential, // an argument that holds one: ignored and said
    Method,
    Header,
    Body, // @ at the start reads a file
    RawBody,
    Url,
    Get, // turns the call into a GET or HEAD
    ReadsFile,
    Proxy,
    Several,
};

const QHash<QString, CurlMeaning> &curlLongOptions()
{
    static const QHash<QString, CurlMeaning> options = [] {
        QHash<QString, CurlMeaning> all;
        const auto add = [&all](CurlMeaning meaning, const char *names) {
            for (const QString &name : QString::fromLatin1(names).split(u' '))
                all.insert(name, meaning);
        };
        add(CurlMeaning::Nothing,
            "silent show-error location location-trusted include show-headers verbose insecure fail "
            "fail-with-body "
            "fail-early globoff no-buffer compressed http1.0 http1.1 http2 http2-prior-knowledge http3 ipv4 "
            "ipv6 "
            "tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 ssl ssl-reqd no-progress-meter progress-bar raw post301 "
            "post302 "
            "post303 tcp-nodelay no-keepalive no-sessionid basic anyauth path-as-is remote-name "
            "remote-header-name "
            "styled-output retry-all-errors retry-connrefused tr-encoding no-location no-silent parallel");
        add(CurlMeaning::Argument,
            "output dump-header max-time connect-timeout retry retry-delay retry-max-time user-agent referer "
            "write-out limit-rate max-filesize max-redirs keepalive-time speed-limit speed-time resolve "
            "connect-to "
            "interface dns-servers cookie-jar noproxy trace trace-ascii stderr tls-max ciphers tls13-ciphers "
            "happy-eyeballs-timeout-ms local-port output-dir create-file-mode");
        add(CurlMeaning::Credential, "user oauth2-bearer cookie aws-sigv4");
        add(CurlMeaning::Method, "request");
        add(CurlMeaning::Header, "header");
        add(CurlMeaning::Body, "data data-ascii data-binary json");
        add(CurlMeaning::RawBody, "data-raw");
        add(CurlMeaning::Url, "url");
        add(CurlMeaning::Get, "get head");
        add(CurlMeaning::ReadsFile, "config upload-file form form-string netrc netrc-file netrc-optional "
                                    "cert key cacert capath data-urlencode "
                                    "crlfile egd-file random-file hsts etag-compare etag-save unix-socket "
                                    "abstract-unix-socket alt-svc "
                                    "variable expand-data expand-url expand-header");
        add(CurlMeaning::Proxy,
            "proxy preproxy socks4 socks4a socks5 socks5-hostname proxy-user proxytunnel proxy-header "
            "proxy-insecure "
            "proxy-cacert proxy-cert proxy-key proxy1.0 proxy-basic proxy-digest proxy-ntlm proxy-negotiate");
        add(CurlMeaning::Several, "next");
        return all;
    }();
    return options;
}

QString curlLongName(QChar letter)
{
    static const QHash<QChar, QString> names{
        {u's', QStringLiteral("silent")},      {u'S', QStringLiteral("show-error")},
        {u'L', QStringLiteral("location")},    {u'i', QStringLiteral("include")},
        {u'v', QStringLiteral("verbose")},     {u'k', QStringLiteral("insecure")},
        {u'f', QStringLiteral("fail")},        {u'g', QStringLiteral("globoff")},
        {u'N', QStringLiteral("no-buffer")},   {u'#', QStringLiteral("progress-bar")},
        {u'0', QStringLiteral("http1.0")},     {u'4', QStringLiteral("ipv4")},
        {u'6', QStringLiteral("ipv6")},        {u'1', QStringLiteral("tlsv1")},
        {u'O', QStringLiteral("remote-name")}, {u'J', QStringLiteral("remote-header-name")},
        {u'o', QStringLiteral("output")},      {u'D', QStringLiteral("dump-header")},
        {u'm', QStringLiteral("max-time")},    {u'A', QStringLiteral("user-agent")},
        {u'e', QStringLiteral("referer")},     {u'w', QStringLiteral("write-out")},
        {u'c', QStringLiteral("cookie-jar")},  {u'u', QStringLiteral("user")},
        {u'b', QStringLiteral("cookie")},      {u'X', QStringLiteral("request")},
        {u'H', QStringLiteral("header")},      {u'd', QStringLiteral("data")},
        {u'G', QStringLiteral("get")},         {u'I', QStringLiteral("head")},
        {u'K', QStringLiteral("config")},      {u'T', QStringLiteral("upload-file")},
        {u'F', QStringLiteral("form")},        {u'n', QStringLiteral("netrc")},
        {u'E', QStringLiteral("cert")},        {u'x', QStringLiteral("proxy")},
        {u'U', QStringLiteral("proxy-user")},  {u'p', QStringLiteral("proxytunnel")},
        {u':', QStringLiteral("next")},        {u'Z', QStringLiteral("parallel")},
    };
    return names.value(letter);
}

bool curlTakesArgument(CurlMeaning meaning)
{
    switch (meaning) {
    case CurlMeaning::Argument:
    case CurlMeaning::Credential:
    case CurlMeaning::Method:
    case CurlMeaning::Header:
    case CurlMeaning::Body:
    case CurlMeaning::RawBody:
    case CurlMeaning::Url:
        return true;
    case CurlMeaning::Nothing:
    case CurlMeaning::Get:
    case CurlMeaning::ReadsFile:
    case CurlMeaning::Proxy:
    case CurlMeaning::Several:
        return false;
    }
    return false;
}

class CurlOptionReader
{
public:
    explicit CurlOptionReader(const ShellLine &line)
        : m_words(line.words)
    {
    }
    std::variant<CurlCall, CurlRefusal> read();

private:
    using Refusal = std::optional<CurlRefusal>;
    Refusal readLong(const ShellWord &word);
    Refusal readShort(const ShellWord &word);
    Refusal apply(const QString &name, CurlMeaning meaning, const ShellWord &argument);
    Refusal applyHeader(const ShellWord &argument);
    Refusal applyUrl(const ShellWord &argument);
    Refusal applyBody(const QString &name, CurlMeaning meaning, const ShellWord &argument);
    Refusal nextArgument(const QString &option, ShellWord *argument);

    QList<ShellWord> m_words;
    qsizetype m_index = 0;
    CurlCall m_call;
    bool m_hasUrl = false;
};

std::variant<CurlCall, CurlRefusal> CurlOptionReader::read()
{
    // A prompt is often copied with the command.
    while (m_index < m_words.size() && (m_words.at(m_index).text == u"$" || m_words.at(m_index).text == u"%"))
        ++m_index;
    if (m_index >= m_words.size())
        return CurlRefusal{CurlRefusal::Reason::NotCurl, {}};
    const QString program = m_words.at(m_index++).text;
    const QString name =
        program.mid(qMax(program.lastIndexOf(u'/'), program.lastIndexOf(u'\\')) + 1).toLower();
    if (name != u"curl" && name != u"curl.exe")
        return CurlRefusal{CurlRefusal::Reason::NotCurl, program.left(60)};

    bool onlyUrls = false;
    while (m_index < m_words.size()) {
        const ShellWord word = m_words.at(m_index++);
        Refusal stop;
        if (!onlyUrls && word.text == u"--")
            onlyUrls = true;
        else if (!onlyUrls && word.text.startsWith(u"--"))
            stop = readLong(word);
        else if (!onlyUrls && word.text.size() > 1 && word.text.startsWith(u'-'))
            stop = readShort(word);
        else
            stop = applyUrl(word);
        if (stop)
            return *stop;
    }
    return m_call;
}

CurlOptionReader::Refusal CurlOptionReader::nextArgument(const QString &option, ShellWord *argument)
{
    if (m_index >= m_words.size())
        return CurlRefusal{CurlRefusal::Reason::UnknownOption, option};
    *argument = m_words.at(m_index++);
    return std::nullopt;
}

CurlOptionReader::Refusal CurlOptionReader::readLong(const ShellWord &word)
{
    const qsizetype equals = word.text.indexOf(u'=');
    const QString name = word.text.mid(2, equals < 0 ? -1 : equals - 2);
    const auto found = curlLongOptions().constFind(name);
    if (found == curlLongOptions().constEnd())
        return CurlRefusal{CurlRefusal::Reason::UnknownOption,
                           word.text.left(equals < 0 ? 60 : qMin<qsizetype>(equals, 60))};
    ShellWord argument;
    if (equals >= 0)
        argument = {word.text.mid(equals + 1), word.variable};
    else if (curlTakesArgument(*found)) {
        if (const Refusal stop = nextArgument(word.text, &argument))
            return stop;
    }
    return apply(QStringLiteral("--") + name, *found, argument);
}

CurlOptionReader::Refusal CurlOptionReader::readShort(const ShellWord &word)
{
    for (qsizetype i = 1; i < word.text.size(); ++i) {
        const QString option = u'-' + QString(word.text.at(i));
        const QString name = curlLongName(word.text.at(i));
        if (name.isEmpty())
            return CurlRefusal{CurlRefusal::Reason::UnknownOption, option};
        const CurlMeaning meaning = curlLongOptions().value(name);
        ShellWord argument;
        const bool takesArgument = curlTakesArgument(meaning);
        if (takesArgument && i + 1 < word.text.size())
            argument = {word.text.mid(i + 1), word.variable};
        else if (takesArgument) {
            if (const Refusal stop = nextArgument(option, &argument))
                return stop;
        }
        if (const Refusal stop = apply(option, meaning, argument))
            return stop;
        if (takesArgument)
            break;
    }
    return std::nullopt;
}

CurlOptionReader::Refusal CurlOptionReader::apply(const QString &name, CurlMeaning meaning,
                                                  const ShellWord &argument)
{
    const auto variableIn = [&argument]() -> Refusal {
        if (argument.variable.isEmpty())
            return std::nullopt;
        return CurlRefusal{CurlRefusal::Reason::ShellExpansion, argument.variable};
    };
    switch (meaning) {
    case CurlMeaning::Nothing:
        return std::nullopt;
    case CurlMeaning::Argument:
        if (argument.text.startsWith(u'@'))
            return CurlRefusal{CurlRefusal::Reason::ReadsFile, name + u' ' + argument.text.left(60)};
        return variableIn();
    case CurlMeaning::Credential:
        if ((name == u"-b" || name == u"--cookie") && !argument.text.contains(u'=') &&
            argument.variable.isEmpty())
            return CurlRefusal{CurlRefusal::Reason::ReadsFile, name};
        m_call.hasToken = m_call.hasToken || !isCurlPlaceholder(argument.text);
        return std::nullopt;
    case CurlMeaning::Method:
        if (const Refusal stop = variableIn())
            return stop;
        m_call.method = argument.text.trimmed().toUpper();
        return std::nullopt;
    case CurlMeaning::Header:
        return applyHeader(argument);
    case CurlMeaning::Body:
    case CurlMeaning::RawBody:
        return applyBody(name, meaning, argument);
    case CurlMeaning::Url:
        return applyUrl(argument);
    case CurlMeaning::Get:
        return CurlRefusal{CurlRefusal::Reason::NotAWebhookCall, name};
    case CurlMeaning::ReadsFile:
        return CurlRefusal{CurlRefusal::Reason::ReadsFile, name};
    case CurlMeaning::Proxy:
        return CurlRefusal{CurlRefusal::Reason::Proxy, name};
    case CurlMeaning::Several:
        return CurlRefusal{CurlRefusal::Reason::SeveralCommands, name};
    }
    return std::nullopt;
}

CurlOptionReader::Refusal CurlOptionReader::applyHeader(const ShellWord &argument)
{
    if (argument.text.startsWith(u'@'))
        return CurlRefusal{CurlRefusal::Reason::ReadsFile, QStringLiteral("-H ") + argument.text.left(60)};
    const qsizetype colon = argument.text.indexOf(u':');
    const QString name = argument.text.left(colon).trimmed().toLower();
    if (name != u"authorization" && name != u"cookie") {
        if (!argument.variable.isEmpty())
            return CurlRefusal{CurlRefusal::Reason::ShellExpansion, argument.variable};
        return std::nullopt;
    }
    QString value = argument.text.mid(colon + 1).trimmed();
    static const QRegularExpression scheme(QStringLiteral("^(?:Token|Bearer|Basic)\\s+"),
                                           QRegularExpression::CaseInsensitiveOption);
    value.remove(scheme);
    m_call.hasToken = m_call.hasToken || (!value.isEmpty() && !isCurlPlaceholder(value));
    return std::nullopt;
}

CurlOptionReader::Refusal CurlOptionReader::applyUrl(const ShellWord &argument)
{
    if (!argument.variable.isEmpty())
        return CurlRefusal{CurlRefusal::Reason::ShellExpansion, argument.variable};
    if (m_hasUrl)
        return CurlRefusal{CurlRefusal::Reason::SeveralCommands, argument.text.left(60)};
    if (argument.text.startsWith(u'@')) // `--url @file` since curl 8.13
        return CurlRefusal{CurlRefusal::Reason::ReadsFile, argument.text.left(60)};
    m_hasUrl = true;
    m_call.url = argument.text.trimmed();
    return std::nullopt;
}

CurlOptionReader::Refusal CurlOptionReader::applyBody(const QString &name, CurlMeaning meaning,
                                                      const ShellWord &argument)
{
    if (!argument.variable.isEmpty())
        return CurlRefusal{CurlRefusal::Reason::ShellExpansion, argument.variable};
    if (meaning == CurlMeaning::Body && argument.text.startsWith(u'@'))
        return CurlRefusal{CurlRefusal::Reason::ReadsFile, name + u' ' + argument.text.left(60)};
    // curl joins several -d with "&", several --json with nothing.
    if (m_call.hasBody && name != u"--json")
        m_call.body += u'&';
    m_call.body += argument.text;
    m_call.hasBody = true;
    return std::nullopt;
}

} // namespace

std::variant<CurlCall, CurlRefusal> curlCallFrom(const ShellLine &line)
{
    return CurlOptionReader(line).read();
}

bool isCurlPlaceholder(const QString &text)
{
    static const QRegularExpression placeholder(
        QStringLiteral("^(?:<[^>]*>|\\{[^}]*\\}|\\[[^\\]]*\\]|\\$\\{?[A-Za-z_].*|%[A-Za-z_]\\w*%|:[A-Za-z_]"
                       "\\w*|\\.\\.\\.|\u2026|[xX*]+|"
                       "your[-_ ].*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return placeholder.match(text.trimmed()).hasMatch();
}
