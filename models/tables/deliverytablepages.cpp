#include "models/tables/deliverytablepages.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr int pageSize = 200;
constexpr int mostWaiting = 10'000;
// So long the former counts stay on the screen; counts() says nothing meanwhile.
constexpr auto countPatience = 200ms;

// The questions asked before with this are wanted no more.
DeliveryArchive::Wanted renew(DeliveryArchive::Wanted &wanted)
{
    if (wanted)
        *wanted = false;
    wanted = std::make_shared<std::atomic_bool>(true);
    return wanted;
}
} // namespace

DeliveryTableModel::Private::Private(DeliveryTableModel &model, DeliveryStore &deliveryStore,
                                     WebhookStore &webhookStore)
    : q(model)
    , store(deliveryStore)
    , webhooks(webhookStore)
{
    for (QTimer *timer : {&countSoon, &chooseSoon, &m_countsAreLate})
        timer->setSingleShot(true);
    m_countsAreLate.setInterval(countPatience);
    QObject::connect(&countSoon, &QTimer::timeout, &q, [this] { count(); });
    QObject::connect(&chooseSoon, &QTimer::timeout, &q, [this] { choose(); });
    QObject::connect(&m_countsAreLate, &QTimer::timeout, &q, [this] {
        if (!counts)
            emit q.countsChanged();
    });
}

DeliveryTableModel::Private::~Private()
{
    for (DeliveryArchive::Wanted *wanted : {&m_pages, &m_again, &m_waiting, &m_counting, &m_choosing})
        renew(*wanted);
}

void DeliveryTableModel::Private::setLoading(bool loading)
{
    if (std::exchange(isLoading, loading) != loading)
        emit q.loadingChanged();
}

DeliveryArchive::Cursor DeliveryTableModel::Private::endCursor() const
{
    return entries.isEmpty() ? DeliveryArchive::Cursor()
                             : DeliveryArchive::Cursor{entries.last().row->createdAt, entries.last().row->id};
}

void DeliveryTableModel::Private::show(const DeliveryFilter &wanted)
{
    const bool isElsewhere = wanted.organizationId != filter.organizationId;
    const bool isOfOthers = isElsewhere || wanted.webhookIds != filter.webhookIds;
    filter = wanted;
    isAsked = true;
    if (isOfOthers)
        leaveOutOthers(isElsewhere);
    readFirst();
    if (isElsewhere)
        choose();
}

// Rows of another webhook or organization go at once: they would stand below the name of this one.
void DeliveryTableModel::Private::leaveOutOthers(bool isElsewhere)
{
    const auto isOther = [&](const DeliveryEntry &entry) {
        return isElsewhere || (!filter.webhookIds.isEmpty() && !entry.isSeparator() &&
                               !filter.webhookIds.contains(entry.row->webhookId));
    };
    counts.reset();
    m_countsAreLate.start();
    if (std::none_of(entries.cbegin(), entries.cend(), isOther))
        return;
    DeliveryEntries own = entries;
    own.removeIf(isOther);
    q.beginResetModel();
    hasMore = false;
    rowById.clear();
    entries.clear();
    appendDeliveries(entries, own, 0);
    q.endResetModel();
}

// The other former rows stay until the new ones are there: a key that is typed does not make the view
// flicker.
void DeliveryTableModel::Private::readFirst()
{
    const DeliveryArchive::Wanted wanted = renew(m_pages);
    renew(m_again);
    renew(m_counting);
    m_isReadingNext = false;
    m_isReadingAgain = false;
    m_againAfterFirst.reset();
    forgetWaiting();
    DeliveryArchive *archive = store.archive();
    if (!archive) {
        showFirst({});
        return;
    }
    setLoading(true);
    archive->rows(
        filter, {}, pageSize, &q, [this](const QList<DeliveryRow> &page) { showFirst(page); }, wanted);
}

void DeliveryTableModel::Private::showFirst(const QList<DeliveryRow> &page)
{
    q.beginResetModel();
    entries.clear();
    rowById.clear();
    appendDeliveries(entries, page);
    hasMore = page.size() == pageSize;
    q.endResetModel();
    counts.reset();
    m_countsAreLate.start();
    count();
    setLoading(false);
    removeWaiting(page);
    if (const std::optional<QDateTime> oldest = std::exchange(m_againAfterFirst, std::nullopt))
        readAgain(*oldest);
}

void DeliveryTableModel::Private::readNext()
{
    DeliveryArchive *archive = store.archive();
    if (!archive || !hasMore || m_isReadingNext || isLoading)
        return;
    m_isReadingNext = true;
    archive->rows(
        filter, endCursor(), pageSize, &q,
        [this](const QList<DeliveryRow> &page) {
            if (!append(page))
                m_isReadingNext = false;
        },
        m_pages);
}

bool DeliveryTableModel::Private::append(const QList<DeliveryRow> &page)
{
    hasMore = page.size() == pageSize;
    DeliveryEntries next = entries.isEmpty() ? DeliveryEntries() : DeliveryEntries{entries.last()};
    const qsizetype known = next.size();
    appendDeliveries(next, page);
    // What was read again meanwhile may have brought some of them.
    const auto wasKnown = [&](const DeliveryEntry &entry) {
        return known > 0 && !entries.last().isBefore(entry);
    };
    const auto gone = std::remove_if(next.begin() + known, next.end(), wasKnown);
    next.remove(std::distance(next.begin(), gone), std::distance(gone, next.end()));
    if (next.size() == known)
        return false;
    const int row = static_cast<int>(entries.size());
    q.beginInsertRows({}, row, row + static_cast<int>(next.size() - known) - 1);
    entries += next.mid(known);
    rowById.clear();
    m_isReadingNext = false; // a view may ask for more as soon as it hears of these
    q.endInsertRows();
    removeWaiting(page);
    return true;
}

void DeliveryTableModel::Private::removeWaiting(const QList<DeliveryRow> &shown)
{
    const qsizetype before = waitingIds.size();
    for (const DeliveryRow &row : shown)
        waitingIds.remove(row.id);
    if (before != waitingIds.size())
        emit q.waitingChanged();
}

void DeliveryTableModel::Private::readAgain(const QDateTime &oldest)
{
    if (!store.archive())
        return;
    if (isLoading) { // a search may have passed by already
        const bool isAll = !oldest.isValid() || (m_againAfterFirst && !m_againAfterFirst->isValid());
        m_againAfterFirst = isAll ? QDateTime() : std::min(oldest, m_againAfterFirst.value_or(oldest));
        return;
    }
    QDateTime until = oldest;
    if (m_isReadingAgain && until.isValid())
        until = m_againUntil.isValid() ? std::min(until, m_againUntil) : QDateTime();
    m_isReadingAgain = true;
    m_againUntil = until;
    renew(m_again);
    // While it does not follow, nothing comes in above what is shown.
    DeliveryArchive::Cursor top;
    if (!follows && !entries.isEmpty())
        top = {entries.at(1).row->createdAt.addMSecs(1), QString(QChar(1))};
    readAgainFrom(top, until);
}

void DeliveryTableModel::Private::readAgainFrom(const DeliveryArchive::Cursor &after, const QDateTime &oldest)
{
    const auto merge = [this, after, oldest](const QList<DeliveryRow> &page) {
        const bool isLast = page.size() < pageSize;
        mergeAgain(after, page, isLast);
        const bool isThrough = isLast || entries.isEmpty() || page.last().createdAt < oldest ||
                               page.last().createdAt <= entries.last().row->createdAt;
        if (isThrough || !store.archive())
            m_isReadingAgain = false;
        else
            readAgainFrom({page.last().createdAt, page.last().id}, oldest);
    };
    store.archive()->rows(filter, after, pageSize, &q, merge, m_again);
}

// The page takes the place of what is shown between its cursor and its last row.
void DeliveryTableModel::Private::mergeAgain(const DeliveryArchive::Cursor &after,
                                             const QList<DeliveryRow> &page, bool isLast)
{
    const auto entryOf = [](const QDateTime &createdAt, const QString &id) {
        DeliveryRow row;
        row.createdAt = createdAt;
        row.id = id;
        return DeliveryEntry{createdAt.toLocalTime().date(), std::make_shared<const DeliveryRow>(row)};
    };
    const auto byOrder = [](const DeliveryEntry &a, const DeliveryEntry &b) { return a.isBefore(b); };
    qsizetype begin = 0;
    if (!after.isAtBeginning())
        begin =
            std::upper_bound(entries.begin(), entries.end(), entryOf(after.createdAt, after.id), byOrder) -
            entries.begin();
    qsizetype end = entries.size();
    if (!isLast)
        end = std::upper_bound(entries.begin(), entries.end(), entryOf(page.last().createdAt, page.last().id),
                               byOrder) -
              entries.begin();
    const bool reachesEnd = end == entries.size();
    DeliveryEntries next;
    appendDeliveries(next, entries.mid(0, begin), 0);
    if (reachesEnd && !isLast && !entries.isEmpty() && hasMore) {
        // No further down than what was fetched: the rest comes with the next page.
        QList<DeliveryRow> shown = page;
        const DeliveryEntry last = entries.last();
        while (!shown.isEmpty() && last.isBefore(entryOf(shown.last().createdAt, shown.last().id)))
            shown.removeLast();
        appendDeliveries(next, shown);
    } else {
        appendDeliveries(next, page);
    }
    appendDeliveries(next, entries, end);
    if (isLast || reachesEnd)
        hasMore = !isLast;
    become(next);
}

// Both are in the same order: what is gone is removed, what is new put in, range by range.
void DeliveryTableModel::Private::become(const DeliveryEntries &next)
{
    qsizetype at = 0;
    qsizetype from = 0;
    while (at < entries.size() || from < next.size()) {
        const bool isGone =
            from == next.size() || (at < entries.size() && entries.at(at).isBefore(next.at(from)));
        const bool isNew = !isGone && (at == entries.size() || next.at(from).isBefore(entries.at(at)));
        if (isGone) {
            qsizetype end = at + 1;
            while (end < entries.size() && (from == next.size() || entries.at(end).isBefore(next.at(from))))
                ++end;
            q.beginRemoveRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
            entries.remove(at, end - at);
            rowById.clear();
            q.endRemoveRows();
        } else if (isNew) {
            qsizetype end = from + 1;
            while (end < next.size() && (at == entries.size() || next.at(end).isBefore(entries.at(at))))
                ++end;
            q.beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + end - from) - 1);
            entries = entries.mid(0, at) + next.mid(from, end - from) + entries.mid(at);
            rowById.clear();
            q.endInsertRows();
            at += end - from;
            from = end;
        } else {
            const DeliveryEntry &entry = next.at(from);
            if (!entry.isSeparator() && entry.row != entries.at(at).row &&
                *entry.row != *entries.at(at).row) {
                entries[at] = entry;
                emit q.dataChanged(q.index(static_cast<int>(at), 0),
                                   q.index(static_cast<int>(at), ColumnCount - 1));
            }
            ++at;
            ++from;
        }
    }
}

void DeliveryTableModel::Private::forgetWaiting()
{
    renew(m_waiting);
    if (waitingIds.isEmpty())
        return;
    waitingIds.clear();
    emit q.waitingChanged();
}

// Which of them the filter lets through only the archive knows: the text is in the bodies.
void DeliveryTableModel::Private::countWaiting(const QList<DeliveryRow> &added)
{
    if (!store.archive() || added.isEmpty())
        return;
    QSet<QString> ids;
    for (const DeliveryRow &row : added)
        ids.insert(row.id);
    DeliveryFilter since = filter;
    const QDateTime &oldest = added.last().createdAt;
    if (!since.from.isValid() || since.from < oldest)
        since.from = oldest;
    const auto take = [this, ids](const QStringList &matching) {
        const qsizetype before = waitingIds.size();
        for (const QString &id : matching) {
            if (ids.contains(id) && q.rowOf(id) < 0)
                waitingIds.insert(id);
        }
        if (before != waitingIds.size())
            emit q.waitingChanged();
    };
    if (!m_waiting)
        renew(m_waiting);
    store.archive()->ids(since, mostWaiting, &q, take, m_waiting);
}

void DeliveryTableModel::Private::count()
{
    if (!store.archive())
        return;
    store.archive()->counts(
        filter, &q,
        [this](const DeliveryCounts &counted) {
            m_countsAreLate.stop();
            counts = counted;
            emit q.countsChanged();
        },
        renew(m_counting));
}

void DeliveryTableModel::Private::choose()
{
    if (!store.archive())
        return;
    const DeliveryArchive::Wanted wanted = renew(m_choosing);
    store.archive()->choices(filter.organizationId, &q, [this, wanted](const DeliveryChoices &found) {
        if (!*wanted || found == choices)
            return;
        choices = found;
        emit q.choicesChanged();
    });
}

void DeliveryTableModel::Private::followWebhooks()
{
    if (!entries.isEmpty())
        emit q.dataChanged(q.index(0, 0), q.index(static_cast<int>(entries.size()) - 1, ColumnCount - 1),
                           {WebhookNameRole, WebhookIsListedRole, IsFormerTargetRole});
}
