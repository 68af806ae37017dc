#include "models/store/uncertainchanges.h"

#include <algorithm>

using std::chrono::milliseconds;

UncertainChanges::UncertainChanges(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UncertainChanges::readingNeeded);
}

void UncertainChanges::setOrganization(const QString &organizationId)
{
    m_organizationId = organizationId;
    m_pause = m_timing.firstPause;
    schedule(); // the list that is read now may tell sooner
}

void UncertainChanges::add(const ChangeIntent &intent, const std::optional<ApiError> &error)
{
    m_changes.append({intent, error, false, QDateTime::currentDateTimeUtc()});
    m_pause = m_timing.firstPause;
    schedule();
    emit changed({intent.webhookId});
}

void UncertainChanges::adopt(const QList<ChangeIntent> &intents)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList webhookIds;
    for (const ChangeIntent &intent : intents) {
        const bool isKnown = std::any_of(m_changes.begin(), m_changes.end(),
                                         [&](const Change &change) { return change.intent.id == intent.id; });
        if (isKnown)
            continue;
        // A clock that was set back since must not keep it uncertain for ever.
        m_changes.append({intent, std::nullopt, true, std::min(intent.begunAt, now)});
        webhookIds.append(intent.webhookId);
    }
    if (webhookIds.isEmpty())
        return;
    emit changed(webhookIds);
    checkSoon();
}

bool UncertainChanges::isUncertain(const QString &webhookId) const
{
    return std::any_of(m_changes.begin(), m_changes.end(), [&](const Change &change) {
        return isOpen(change.intent) && change.intent.webhookId == webhookId;
    });
}

static bool isSameContent(WebhookDraft left, WebhookDraft right)
{
    for (WebhookDraft *draft : {&left, &right}) {
        draft->secret.clear();
        draft->remembersSecret = false;
    }
    return left == right;
}

void UncertainChanges::noteDoubtfulCreate(const ChangeIntent &intent)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto isOver = [&](const Change &change) {
        return change.givenUpAt.addMSecs(m_timing.grace.count()) < now;
    };
    m_doubtfulCreates.removeIf(isOver);
    m_doubtfulCreates.append({intent, std::nullopt, false, now});
}

QList<ChangeIntent> UncertainChanges::createsLike(const WebhookDraft &draft) const
{
    QList<ChangeIntent> intents;
    for (const Change &change : m_changes + m_doubtfulCreates) {
        if (change.intent.kind == ChangeIntent::Kind::Create && isOpen(change.intent) &&
            isSameContent(change.intent.draft, draft))
            intents.append(change.intent);
    }
    return intents;
}

bool UncertainChanges::isWaitingForCreateLike(const WebhookDraft &draft) const
{
    return std::any_of(m_changes.begin(), m_changes.end(), [&](const Change &change) {
        return change.intent.kind == ChangeIntent::Kind::Create && isOpen(change.intent) &&
               isSameContent(change.intent.draft, draft);
    });
}

void UncertainChanges::judgeList(const ListAnswer<Webhook> &read, const QDateTime &begunAt)
{
    judge(read, begunAt, {});
}

void UncertainChanges::judgeOne(const QString &webhookId, const Result<Webhook> &read,
                                const QDateTime &begunAt)
{
    ListAnswer<Webhook> one;
    if (read)
        one.items.append(read.value());
    else if (read.error().httpStatus != 404)
        return;
    judge(one, begunAt, webhookId);
}

void UncertainChanges::judge(const ListAnswer<Webhook> &read, const QDateTime &begunAt,
                             const QString &onlyWebhookId)
{
    QList<SettledChange> ended;
    QList<Change> left;
    QStringList webhookIds;
    for (const Change &change : std::as_const(m_changes)) {
        const bool isMeant =
            isOpen(change.intent) && (onlyWebhookId.isEmpty() || change.intent.webhookId == onlyWebhookId);
        const bool isLate = begunAt >= change.givenUpAt.addMSecs(m_timing.grace.count());
        const std::optional<ChangeVerdict> verdict =
            isMeant ? ChangeVerdict::of(change.intent, read,
                                        isLate ? ChangeVerdict::Time::TooLate
                                               : ChangeVerdict::Time::MayStillBeDone)
                    : std::nullopt;
        if (!verdict) {
            left.append(change);
            continue;
        }
        ended.append({change.intent, *verdict, change.error, change.isFromFormerRun});
        webhookIds.append(change.intent.webhookId);
    }
    m_changes = left;
    schedule({}, begunAt);
    if (!ended.isEmpty())
        emit changed(webhookIds);
    for (const SettledChange &change : std::as_const(ended))
        emit settled(change);
}

void UncertainChanges::noteReadFailed(const ApiError &error)
{
    schedule(error.retryAfter.value_or(std::chrono::seconds(0)));
}

void UncertainChanges::checkSoon()
{
    m_pause = m_timing.firstPause;
    m_timer.start(0);
}

void UncertainChanges::schedule(milliseconds atLeast, const QDateTime &readAt)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    milliseconds pause = m_pause;
    bool isNeeded = false;
    for (const Change &change : std::as_const(m_changes)) {
        if (!isOpen(change.intent))
            continue;
        isNeeded = true;
        // "As before" tells something as soon as the grace is over: also when it ended while what was read
        // came.
        const QDateTime over = change.givenUpAt.addMSecs((m_timing.grace + milliseconds(20)).count());
        if (now < over || (readAt.isValid() && readAt < over))
            pause = std::min(pause, std::max(milliseconds(now.msecsTo(over)), milliseconds(0)));
    }
    m_pause = std::min(m_pause * 2, m_timing.longestPause);
    if (isNeeded)
        m_timer.start(std::max(pause, atLeast));
    else
        m_timer.stop();
}
