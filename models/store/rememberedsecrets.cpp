#include "models/store/rememberedsecrets.h"

#include "models/domain/targetmask.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace {

QByteArray secretPayload(const QString &origin, const QString &secret)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("origin"), origin}, {QStringLiteral("secret"), secret}})
        .toJson(QJsonDocument::Compact);
}

// What is not ours, or was entered for another origin, is as good as not there.
VaultAnswer secretFromPayload(const VaultAnswer &answer, const QString &origin)
{
    if (answer.kind != VaultAnswer::Kind::Done)
        return answer;
    const QJsonObject object = QJsonDocument::fromJson(answer.value).object();
    const QString secret = object.value(QLatin1String("secret")).toString();
    if (secret.isEmpty() || object.value(QLatin1String("origin")).toString() != origin)
        return {VaultAnswer::Kind::NotFound, {}};
    return {VaultAnswer::Kind::Done, secret.toUtf8()};
}

void answerLater(QObject *context, SecretVault::Callback done, VaultAnswer::Kind kind)
{
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done), kind] {
            done({kind, {}});
        },
        Qt::QueuedConnection);
}

} // namespace

static QByteArray randomSalt()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words));
}

static QString entryName(const Webhook &webhook)
{
    const QString description = webhook.description.simplified();
    return description.isEmpty() ? maskedTarget(webhook.targetUrl).text() : description;
}

RememberedSecrets::RememberedSecrets(QObject *parent)
    : QObject(parent)
    , m_salt(randomSalt())
{
}

RememberedSecrets::~RememberedSecrets() = default;

QString RememberedSecrets::keyOf(const QString &accountId, const QString &webhookId)
{
    return QStringLiteral("%1/webhook/%2/secret")
        .arg(accountId, QString::fromLatin1(QUrl::toPercentEncoding(webhookId)));
}

void RememberedSecrets::setAccount(const Account &account)
{
    if (account == m_account)
        return; // another token for it: what is remembered stays
    m_account = account;
    if (m_account.vault == nullptr)
        m_account.place = Place::Nowhere;
    ++m_accountSerial;
    m_entries.clear();
    m_settled.clear();
    m_digests.clear();
    m_isReady = m_account.index == nullptr;
    emit changed();
    if (m_isReady) {
        emit settled(VaultAnswer::Kind::Done);
        return;
    }
    m_account.index->all(this, [this, serial = m_accountSerial](const QList<Entry> &entries) {
        if (serial != m_accountSerial)
            return;
        for (const Entry &entry : entries) {
            if (!m_settled.contains(entry.webhookId)) // remembered or forgotten while it was read
                m_entries.insert(entry.webhookId, entry);
        }
        m_isReady = true;
        emit changed();
        emit settled(VaultAnswer::Kind::Done);
    });
}

QList<RememberedSecrets::Entry> RememberedSecrets::all() const
{
    QList<Entry> entries = m_entries.values();
    std::sort(entries.begin(), entries.end(), [](const Entry &left, const Entry &right) {
        const int byName = QString::localeAwareCompare(left.name, right.name);
        return byName != 0 ? byName < 0 : left.webhookId < right.webhookId;
    });
    return entries;
}

bool RememberedSecrets::mayBeStale(const Webhook &webhook) const
{
    const auto entry = m_entries.constFind(webhook.id);
    return entry != m_entries.constEnd() && entry->updatedAt != webhook.updatedAt;
}

void RememberedSecrets::recall(const QString &webhookId, QObject *context, SecretVault::Callback done)
{
    if (!isRemembered(webhookId)) {
        answerLater(context, std::move(done), VaultAnswer::Kind::NotFound);
        return;
    }
    const Account account = m_account;
    const quint64 serial = m_accountSerial;
    enqueue(
        webhookId, context, std::move(done),
        [this, account, webhookId](SecretVault::Callback answered) {
            account.vault->read(keyOf(account.accountId, webhookId), this, std::move(answered));
        },
        [this, account, serial, webhookId](const VaultAnswer &answer) {
            const VaultAnswer secret = secretFromPayload(answer, account.origin);
            if (serial == m_accountSerial && secret.kind == VaultAnswer::Kind::NotFound)
                drop(webhookId);
            else if (serial == m_accountSerial && secret.kind == VaultAnswer::Kind::Done) {
                m_digests.insert(webhookId, digestOf(QString::fromUtf8(secret.value)));
                emit secretRecalled(secret.value);
            }
            return secret;
        });
}

void RememberedSecrets::remember(const Webhook &webhook, const QString &organizationId, const QString &secret,
                                 QObject *context, SecretVault::Callback done)
{
    if (m_account.place == Place::Nowhere) {
        answerLater(context, std::move(done), VaultAnswer::Kind::Absent);
        return;
    }
    const QByteArray digest = digestOf(secret);
    if (isRemembered(webhook.id) && m_digests.value(webhook.id) == digest) {
        followWrite(webhook);
        answerLater(context, std::move(done), VaultAnswer::Kind::Done);
        return;
    }
    const Entry entry{webhook.id, organizationId, entryName(webhook), QDateTime::currentDateTimeUtc(),
                      webhook.updatedAt};
    const Account account = m_account;
    const quint64 serial = m_accountSerial;
    enqueue(
        webhook.id, context, std::move(done),
        [this, account, entry,
         payload = secretPayload(account.origin, secret)](SecretVault::Callback answered) {
            account.vault->write(keyOf(account.accountId, entry.webhookId), payload, this,
                                 std::move(answered));
        },
        [this, account, serial, entry, digest](const VaultAnswer &answer) {
            if (answer.kind != VaultAnswer::Kind::Done)
                return answer;
            if (serial == m_accountSerial) {
                put(entry);
                m_digests.insert(entry.webhookId, digest);
                return answer;
            }
            // Nothing lists it where it was written to: it must not stay there unseen.
            account.vault->remove(keyOf(account.accountId, entry.webhookId), this,
                                  [](const VaultAnswer &) {});
            return VaultAnswer{VaultAnswer::Kind::Failed, {}};
        });
}

void RememberedSecrets::forget(const QString &webhookId, QObject *context, SecretVault::Callback done)
{
    if (!isRemembered(webhookId) && isSettled(webhookId)) {
        answerLater(context, std::move(done), VaultAnswer::Kind::Done);
        return;
    }
    const Account account = m_account;
    const quint64 serial = m_accountSerial;
    enqueue(
        webhookId, context, std::move(done),
        [this, account, webhookId](SecretVault::Callback answered) {
            account.vault->remove(keyOf(account.accountId, webhookId), this, std::move(answered));
        },
        [this, serial, webhookId](const VaultAnswer &answer) {
            const bool isGone =
                answer.kind == VaultAnswer::Kind::Done || answer.kind == VaultAnswer::Kind::NotFound;
            if (isGone && serial == m_accountSerial)
                drop(webhookId);
            return isGone ? VaultAnswer{VaultAnswer::Kind::Done, {}} : answer;
        });
}

void RememberedSecrets::followWrite(const Webhook &webhook)
{
    const auto known = m_entries.constFind(webhook.id);
    if (known == m_entries.constEnd())
        return;
    Entry entry = *known;
    entry.updatedAt = webhook.updatedAt;
    entry.name = entryName(webhook);
    put(entry);
}

void RememberedSecrets::probe(QObject *context, SecretVault::Callback done)
{
    if (m_account.place == Place::Nowhere)
        answerLater(context, std::move(done), VaultAnswer::Kind::Absent);
    else
        m_account.vault->probe(context, std::move(done));
}

void RememberedSecrets::put(const Entry &entry)
{
    m_entries.insert(entry.webhookId, entry);
    m_settled.insert(entry.webhookId);
    if (m_account.index != nullptr)
        m_account.index->add(entry);
    emit changed();
}

void RememberedSecrets::drop(const QString &webhookId)
{
    m_entries.remove(webhookId);
    m_settled.insert(webhookId);
    m_digests.remove(webhookId);
    if (m_account.index != nullptr)
        m_account.index->remove(webhookId);
    emit changed();
}

QByteArray RememberedSecrets::digestOf(const QString &secret) const
{
    return QCryptographicHash::hash(m_salt + secret.toUtf8(), QCryptographicHash::Sha256);
}

void RememberedSecrets::enqueue(const QString &webhookId, QObject *context, SecretVault::Callback done,
                                Ask ask, std::function<VaultAnswer(const VaultAnswer &)> judge)
{
    ++m_open[webhookId];
    m_waiting.emplace_back([this, webhookId, context = QPointer(context), done = std::move(done),
                            ask = std::move(ask), judge = std::move(judge)] {
        ask([this, webhookId, context, done, judge](const VaultAnswer &answer) {
            const VaultAnswer judged = judge(answer);
            m_isAsking = false;
            if (--m_open[webhookId] == 0)
                m_open.remove(webhookId);
            if (context)
                done(judged); // may ask for more, which then waits its turn
            emit settled(judged.kind);
            askNext();
        });
    });
    askNext();
}

void RememberedSecrets::askNext()
{
    if (m_isAsking || m_waiting.empty())
        return;
    m_isAsking = true;
    const std::function<void()> ask = std::move(m_waiting.front());
    m_waiting.pop_front();
    ask();
}
