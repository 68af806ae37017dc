#include "app/vault/keychainoperation.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace {

const auto keychainService = QStringLiteral("qovery-webhooks");

VaultAnswer::Kind keychainAnswerFor(SecretServiceAnswer::State state)
{
    switch (state) {
    case SecretServiceAnswer::State::Ready:
        return VaultAnswer::Kind::Done;
    case SecretServiceAnswer::State::Absent:
        return VaultAnswer::Kind::Absent;
    case SecretServiceAnswer::State::Denied:
        return VaultAnswer::Kind::Denied;
    case SecretServiceAnswer::State::NotAnswering:
        return VaultAnswer::Kind::NotAnswering;
    case SecretServiceAnswer::State::Failed:
        break;
    }
    return VaultAnswer::Kind::Failed;
}

VaultAnswer::Kind keychainAnswerForJob(int error)
{
    switch (error) {
    case QKeychain::NoError:
        return VaultAnswer::Kind::Done;
    case QKeychain::EntryNotFound:
        return VaultAnswer::Kind::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return VaultAnswer::Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return VaultAnswer::Kind::Absent;
    default:
        return VaultAnswer::Kind::Failed;
    }
}

} // namespace

KeychainOperation::KeychainOperation(SecretService &secretService, KeychainVault::Deadlines deadlines,
                                     const QString &key, QObject *context, SecretVault::Callback done)
    : QObject(&secretService)
    , m_secretService(secretService)
    , m_deadlines(deadlines)
    , m_key(key)
    , m_context(context)
    , m_done(std::move(done))
{
    m_watchdog.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this,
            [this] { finish(m_promptMayBeOpen ? Kind::Locked : Kind::NotAnswering); });
}

void KeychainOperation::start()
{
    ask(&KeychainOperation::beginWith);
}

void KeychainOperation::ask(void (KeychainOperation::*next)(const SecretServiceAnswer &))
{
    watch(m_deadlines.answer);
    m_secretService.check(keychainService, m_key, m_deadlines.answer, this,
                          [this, next](const SecretServiceAnswer &answer) {
                              if (!m_done)
                                  return; // the watchdog was quicker
                              if (!answer.isReady())
                                  return finish(keychainAnswerFor(answer.state));
                              m_promptMayBeOpen = answer.isLocked() || answer.keyringIsMissing;
                              watch(m_promptMayBeOpen ? m_deadlines.prompt : m_deadlines.answer);
                              (this->*next)(answer);
                          });
}

void KeychainOperation::beginWith(const SecretServiceAnswer &service)
{
    begin(service);
}

void KeychainOperation::explain(int jobError)
{
    m_jobError = jobError;
    ask(&KeychainOperation::explainWith);
}

void KeychainOperation::explainWith(const SecretServiceAnswer &service)
{
    if (service.isLocked())
        return finish(Kind::Locked);
    const Kind kind = keychainAnswerForJob(m_jobError);
    if (kind == Kind::Failed && SecretService::libraryIsMissing())
        return finish(Kind::Absent);
    // Listed in an open keyring, and yet "not found": whatever that is, it is not an empty vault.
    if (kind == Kind::NotFound && service.entryIsListed)
        return finish(Kind::Failed);
    finish(kind == Kind::Done ? Kind::Failed : kind);
}

template <typename Job, typename Next>
void KeychainOperation::run(Job *job, Next next)
{
    // The job deletes itself. It outlives this object when the deadline passes first; its answer is then
    // heard by nobody.
    connect(job, &QKeychain::Job::finished, this, [this, job, next = std::move(next)] {
        if (m_done)
            next(job);
    });
    job->setKey(m_key);
    job->start();
}

void KeychainOperation::runRead(std::function<void(int, const QByteArray &)> next)
{
    run(new QKeychain::ReadPasswordJob(keychainService),
        [next = std::move(next)](QKeychain::ReadPasswordJob *job) { next(job->error(), job->binaryData()); });
}

void KeychainOperation::runWrite(const QByteArray &value, std::function<void(int)> next)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService);
    // As text, as another tool of the desktop shows it: QtKeychain stores binary data in base64 and under
    // other attributes, so that mixing both would leave two entries. What is no UTF-8 fails at reading back.
    job->setTextData(QString::fromUtf8(value));
    run(job, [next = std::move(next)](QKeychain::WritePasswordJob *finished) { next(finished->error()); });
}

void KeychainOperation::runRemoval(std::function<void(int)> next)
{
    run(new QKeychain::DeletePasswordJob(keychainService),
        [next = std::move(next)](QKeychain::DeletePasswordJob *finished) { next(finished->error()); });
}

void KeychainOperation::watch(std::chrono::milliseconds deadline)
{
    m_watchdog.start(deadline);
}

void KeychainOperation::finish(Kind kind, const QByteArray &value)
{
    m_watchdog.stop();
    deleteLater();
    const SecretVault::Callback done = std::exchange(m_done, nullptr);
    if (done && m_context)
        done({kind, value});
}

KeychainRead::KeychainRead(SecretService &secretService, KeychainVault::Deadlines deadlines,
                           const QString &key, QObject *context, SecretVault::Callback done)
    : KeychainOperation(secretService, deadlines, key, context, std::move(done))
{
}

void KeychainRead::begin(const SecretServiceAnswer &service)
{
    if (SecretService::isUsed() && !service.entryIsListed && !service.isLocked())
        return finish(Kind::NotFound);
    runRead([this](int error, const QByteArray &value) { judge(error, value); });
}

void KeychainRead::judge(int error, const QByteArray &value)
{
    if (error == QKeychain::NoError)
        finish(Kind::Done, value);
    else
        explain(error);
}

KeychainWrite::KeychainWrite(SecretService &secretService, KeychainVault::Deadlines deadlines,
                             const QString &key, const QByteArray &value, QObject *context,
                             SecretVault::Callback done)
    : KeychainOperation(secretService, deadlines, key, context, std::move(done))
    , m_value(value)
{
}

void KeychainWrite::begin(const SecretServiceAnswer &)
{
    runWrite(m_value, [this](int error) { readBack(error); });
}

void KeychainWrite::readBack(int error)
{
    if (error != QKeychain::NoError)
        return explain(error);
    runRead([this](int readError, const QByteArray &value) { compare(readError, value); });
}

void KeychainWrite::compare(int error, const QByteArray &value)
{
    if (error != QKeychain::NoError)
        return explain(error);
    finish(value == m_value ? Kind::Done : Kind::Failed);
}

KeychainRemoval::KeychainRemoval(SecretService &secretService, KeychainVault::Deadlines deadlines,
                                 const QString &key, QObject *context, SecretVault::Callback done)
    : KeychainOperation(secretService, deadlines, key, context, std::move(done))
{
}

// A removal job deletes nothing from a locked keyring, says "ok", and opens no prompt. Reading does open it:
// so read first.
void KeychainRemoval::begin(const SecretServiceAnswer &service)
{
    if (!service.isLocked())
        return removeNow();
    runRead([this](int, const QByteArray &) {
        ask(static_cast<void (KeychainOperation::*)(const SecretServiceAnswer &)>(
            &KeychainRemoval::removeOpened));
    });
}

void KeychainRemoval::removeOpened(const SecretServiceAnswer &service)
{
    if (service.isLocked())
        finish(Kind::Locked);
    else
        removeNow();
}

void KeychainRemoval::removeNow()
{
    runRemoval([this](int error) {
        if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
            return explain(error);
        ask(static_cast<void (KeychainOperation::*)(const SecretServiceAnswer &)>(
            &KeychainRemoval::checkGone));
    });
}

void KeychainRemoval::checkGone(const SecretServiceAnswer &service)
{
    if (!SecretService::isUsed())
        return checkGoneByReading();
    if (service.isLocked())
        return finish(Kind::Locked);
    finish(service.entryIsListed ? Kind::Failed : Kind::Done);
}

void KeychainRemoval::checkGoneByReading()
{
    runRead([this](int error, const QByteArray &) {
        if (error == QKeychain::EntryNotFound)
            return finish(Kind::Done);
        finish(error == QKeychain::NoError ? Kind::Failed : keychainAnswerForJob(error));
    });
}

KeychainProbe::KeychainProbe(SecretService &secretService, KeychainVault::Deadlines deadlines,
                             QObject *context, SecretVault::Callback done)
    : KeychainOperation(secretService, deadlines, QString(), context, std::move(done))
{
}

void KeychainProbe::begin(const SecretServiceAnswer &service)
{
    finish(service.isLocked() ? Kind::Locked : Kind::Done);
}
