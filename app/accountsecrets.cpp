#include "app/accountsecrets.h"

#include "models/store/local/localdatabase.h"
#include "models/store/rememberedsecrets.h"
#include "ui/connect/connecttexts.h"

#include <QTimer>

#include <utility>

static constexpr std::chrono::seconds longestReading{10}; // for a disk that does not answer

AccountSecrets::AccountSecrets(RememberedSecrets &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
}

AccountSecrets::AccountSecrets(SecretVault &vault, const QString &accountId, const QString &folder,
                               QObject *parent)
    : QObject(parent)
    , m_database(std::make_unique<LocalDatabase>())
    , m_index(std::make_unique<RememberedSecretIndex>(*m_database))
    , m_own(std::make_unique<RememberedSecrets>())
    , m_secrets(*m_own)
{
    m_database->open(folder);
    RememberedSecrets::Account account;
    account.vault = &vault;
    account.accountId = accountId;
    account.place = RememberedSecrets::Place::Keyring;
    account.index = m_index.get();
    m_own->setAccount(account);
}

AccountSecrets::~AccountSecrets()
{
    m_own.reset(); // it uses the index, which uses the database
    m_index.reset();
}

void AccountSecrets::whenReady(QObject *context, std::function<void()> next)
{
    if (m_secrets.isReady()) {
        QMetaObject::invokeMethod(context, std::move(next), Qt::QueuedConnection);
        return;
    }
    connect(
        &m_secrets, &RememberedSecrets::changed, context, [next = std::move(next)] { next(); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void AccountSecrets::names(QObject *context, std::function<void(const QStringList &)> done)
{
    whenReady(context, [this, done = std::move(done)] {
        QStringList names;
        for (const RememberedSecrets::Entry &entry : m_secrets.all())
            names.append(entry.name);
        done(names);
    });
}

void AccountSecrets::forget(const QStringList &webhookIds, QObject *context,
                            std::function<void(const std::optional<QString> &)> done)
{
    if (webhookIds.isEmpty())
        return done(std::nullopt);
    const QString &webhookId = webhookIds.first();
    QString name = webhookId;
    for (const RememberedSecrets::Entry &entry : m_secrets.all()) {
        if (entry.webhookId == webhookId)
            name = entry.name;
    }
    m_secrets.forget(
        webhookId, context,
        [this, rest = webhookIds.mid(1), name, context, done = std::move(done)](const VaultAnswer &answer) {
            if (answer.kind == VaultAnswer::Kind::Done || answer.kind == VaultAnswer::Kind::NotFound)
                forget(rest, context, done);
            else
                done(notForgotten(name, answer.kind));
        });
}

void AccountSecrets::forgetAll(QObject *context, std::function<void(const std::optional<QString> &)> done)
{
    using Done = std::function<void(const std::optional<QString> &)>;
    const auto answer = std::make_shared<Done>(std::move(done)); // who comes first takes it
    QTimer::singleShot(longestReading, this, [answer] {
        if (const Done late = std::exchange(*answer, nullptr))
            late(tr("Which secrets are remembered could not be read from the disk. Try again."));
    });
    whenReady(context, [this, context, answer] {
        const Done inTime = std::exchange(*answer, nullptr);
        if (!inTime)
            return;
        QStringList ids;
        for (const RememberedSecrets::Entry &entry : m_secrets.all())
            ids.append(entry.webhookId);
        forget(ids, context, inTime);
    });
}

QString AccountSecrets::notForgotten(const QString &name, VaultAnswer::Kind kind)
{
    const ConnectTexts::Message why = ConnectTexts::keyring(kind);
    if (why.isEmpty())
        return tr("The secret of “%1” is still in the keyring: it did not confirm the removal. Try again.")
            .arg(name);
    return tr("The secret of “%1” is still in the keyring. %2. %3").arg(name, why.title, why.text);
}
