#include "app/export/exportrun.h"

#include "app/export/endingsignals.h"
#include "app/export/exportfile.h"
#include "app/export/exporttexts.h"
#include "app/languages.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace {

void sayOnStandardError(const QString &text)
{
    QTextStream(stderr) << text << '\n';
}

const Organization *exportOrganizationIn(const QList<Organization> &all, const QString &organizationId)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Organization &organization) {
        return organization.id == organizationId;
    });
    return found == all.cend() ? nullptr : &*found;
}

bool isStandardOutput(const QString &file)
{
    return file == QLatin1String("-");
}

} // namespace

ExportRun::ExportRun(const Options &options, EnvironmentToken environment, EndingSignals &ending,
                     QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_ending(ending)
    , m_token(options, std::move(environment))
{
    connect(&m_token, &ExportToken::said, this, &sayOnStandardError);
    connect(&m_token, &ExportToken::found, this, &ExportRun::connectTo);
    connect(&m_token, &ExportToken::failed, this,
            [this](ExportStatus status, const QString &text) { fail(status, text); });
}

// What is wrong with the file already is said before anything is asked for.
void ExportRun::start()
{
    const QString file = m_options.exporting.file;
    const WriteProblem problem = isStandardOutput(file) ? WriteProblem() : ExportFile::check(file);
    if (problem)
        fail(ExportStatus::NotWritten, ExportTexts::notWritten(problem, file));
    else
        m_token.find();
}

void ExportRun::connectTo(const ExportToken::Access &access)
{
    m_rememberedOrganization = access.organizationId;
    m_api.setAccess(access.apiUrl, access.token);
    m_export.apiHost = m_api.apiHost();
    m_api.listOrganizations(
        this, [this](const Result<ListAnswer<Organization>> &result) { chooseOrganization(result); });
}

// The one that is named, else the remembered one, else the only one: never another than was meant.
void ExportRun::chooseOrganization(const Result<ListAnswer<Organization>> &result)
{
    const bool mayList = result.isOk();
    if (!mayList && result.error().kind != ApiError::Kind::Forbidden)
        return fail(result.error());
    const QList<Organization> all = mayList ? result.value().items : QList<Organization>();
    const bool isWhole = mayList && result.value().broken.isEmpty();
    const QString named = m_options.organizationId;
    const QString wanted = named.isEmpty() ? m_rememberedOrganization : named;
    if (!wanted.isEmpty()) {
        const Organization *listed = exportOrganizationIn(all, wanted);
        if (listed == nullptr && named.isEmpty() && isWhole)
            return fail(ExportStatus::OptionNeeded, ExportTexts::organizationGone(wanted, all));
        return readWebhooks(listed != nullptr ? *listed : Organization{wanted, {}});
    }
    if (!mayList)
        return fail(ExportStatus::OptionNeeded, ExportTexts::organizationNotListed());
    if (all.isEmpty())
        return fail(ExportStatus::OptionNeeded, ExportTexts::noOrganization());
    if (all.size() > 1 || !isWhole)
        return fail(ExportStatus::OptionNeeded, ExportTexts::organizationNeeded(all));
    readWebhooks(all.first());
}

void ExportRun::readWebhooks(const Organization &organization)
{
    m_export.organization = organization;
    m_api.listWebhooks(organization.id, this, [this](const Result<ListAnswer<Webhook>> &result) {
        if (result)
            take(result.value());
        else
            fail(result.error());
    });
}

void ExportRun::take(const ListAnswer<Webhook> &list)
{
    m_export.exportedAt = QDateTime::currentDateTimeUtc();
    m_export.targets = m_options.exporting.targets;
    m_export.webhooks = list.items;
    for (const BrokenItem &item : list.broken)
        m_export.unreadable.append({item.position, item.id, item.problem});

    QStringList unknownFields;
    for (const Webhook &webhook : list.items)
        unknownFields += webhook.unknownFields;
    unknownFields.removeDuplicates();
    if (!unknownFields.isEmpty())
        sayOnStandardError(ExportTexts::unknownFields(unknownFields));
    if (!m_export.unreadable.isEmpty())
        sayOnStandardError(ExportTexts::unreadable(m_export.unreadable));
    if (!m_export.unreadable.isEmpty() && m_options.exporting.partial == ExportOptions::Partial::Refused)
        return fail(ExportStatus::Unreadable, ExportTexts::notWrittenForThem());
    write();
}

void ExportRun::write()
{
    const ExportOptions &wanted = m_options.exporting;
    const QByteArray content =
        wanted.format == ExportOptions::Format::Csv ? m_export.toCsv() : m_export.toJson();
    const WriteProblem problem = isStandardOutput(wanted.file)
                                     ? ExportFile::writeStandardOutput(content)
                                     : ExportFile::write(wanted.file, content, m_ending);
    if (problem)
        return fail(ExportStatus::NotWritten, ExportTexts::notWritten(problem, wanted.file));
    sayOnStandardError(ExportTexts::done(m_export, wanted.file));
    end(m_export.unreadable.isEmpty() ? ExportStatus::Done : ExportStatus::Unreadable);
}

void ExportRun::fail(ExportStatus status, const QString &text)
{
    if (!m_hasEnded) // the demo server may end after its answer
        sayOnStandardError(text);
    end(status);
}

void ExportRun::fail(const ApiError &error)
{
    fail(ExportTexts::statusOf(error), ExportTexts::failure(error, m_export.organization.id));
}

void ExportRun::end(ExportStatus status)
{
    if (std::exchange(m_hasEnded, true))
        return;
    emit ended(status);
}

int exportWithoutWindow(const Options &options, int &argc, char **argv)
{
    const bool outputIsOpen = ExportFile::completeStandardStreams();
    EndingSignals ending;                                  // before the first other thread
    EnvironmentToken environment = takeEnvironmentToken(); // before the first child process
    QCoreApplication qtApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("qovery-webhooks"));
    QCoreApplication::setApplicationVersion(QStringLiteral(APP_VERSION));
    const Languages languages;
    if (isStandardOutput(options.exporting.file) && !outputIsOpen) {
        sayOnStandardError(ExportTexts::notWritten({WriteProblem::Kind::Closed, 0}, options.exporting.file));
        return int(ExportStatus::NotWritten);
    }

    ExportRun run(options, std::move(environment), ending);
    QObject::connect(
        &run, &ExportRun::ended, &qtApplication,
        [](ExportStatus status) { QCoreApplication::exit(int(status)); }, Qt::QueuedConnection);
    QTimer::singleShot(0, &run, &ExportRun::start);
    return QCoreApplication::exec();
}
