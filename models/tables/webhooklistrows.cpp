#include "models/tables/webhooklistrows.h"

#include "models/domain/projectpattern.h"
#include "models/domain/targetmask.h"
#include "models/tables/webhooktablemodel.h"

#include <QDateTime>
#include <QDeadlineTimer>

#include <algorithm>
#include <limits>
#include <numeric>

WebhookListRows::WebhookListRows()
    : m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    // In the C locale QCollator would compare code points: "Zebra" before "apple".
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    m_collator.setIgnorePunctuation(true); // "#incidents" stands under i
}

// Not known: as the oldest.
static qint64 milliseconds(const QVariant &time)
{
    const QDateTime known = time.toDateTime();
    return known.isValid() ? known.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

WebhookListRows::Facts WebhookListRows::factsOf(const QAbstractItemModel *source, int row)
{
    const QModelIndex index = source->index(row, 0);
    Facts facts;
    const QVariant revision = index.data(WebhookTableModel::RevisionRole);
    if (revision.isValid())
        facts.revision = revision.toInt();
    const QVariant enabled = index.data(WebhookTableModel::EnabledRole);
    if (enabled.isValid())
        facts.isEnabled = enabled.toBool();
    readHealth(index, facts);
    return facts;
}

void WebhookListRows::readHealth(const QModelIndex &index, Facts &facts)
{
    facts.lastDeliveryAt = milliseconds(index.data(WebhookTableModel::LastDeliveryAtRole));
    facts.isFailing = index.data(WebhookTableModel::FailingRole).toBool();
}

void WebhookListRows::count(const Facts &facts, int step)
{
    if (facts.isEnabled)
        (*facts.isEnabled ? m_enabledCount : m_disabledCount) += step;
    m_failingCount += facts.isFailing ? step : 0;
}

void WebhookListRows::read(const QAbstractItemModel *source)
{
    m_source = source;
    m_facts.clear();
    m_nameKeys.clear();
    m_order.clear();
    m_enabledCount = m_disabledCount = m_failingCount = 0;
    m_searchable = 0;
    if (source && source->rowCount() > 0)
        insert(source, 0, source->rowCount() - 1);
}

void WebhookListRows::insert(const QAbstractItemModel *source, int first, int last)
{
    m_source = source;
    m_searchable = std::min(m_searchable, first);
    m_facts.insert(first, last - first + 1, Facts());
    m_nameKeys.insert(m_nameKeys.begin() + first, size_t(last) - size_t(first) + 1, std::nullopt);
    for (int row = first; row <= last; ++row) {
        m_facts[row] = factsOf(source, row);
        count(m_facts.at(row), 1);
    }
    m_order.clear();
}

void WebhookListRows::remove(int first, int last)
{
    for (int row = first; row <= last; ++row)
        count(m_facts.at(row), -1);
    m_searchable = std::min(m_searchable, first);
    m_facts.remove(first, last - first + 1);
    m_nameKeys.erase(m_nameKeys.begin() + first, m_nameKeys.begin() + last + 1);
    m_order.clear();
}

bool WebhookListRows::update(const QAbstractItemModel *source, int first, int last)
{
    m_source = source;
    bool differs = false;
    for (int row = first; row <= last; ++row) {
        const QVariant revision = told(row, WebhookTableModel::RevisionRole);
        if (!revision.isValid() || revision.toInt() != m_facts.at(row).revision)
            differs |= update(row);
    }
    if (differs && m_sortColumn >= 0)
        m_order.clear();
    return differs;
}

bool WebhookListRows::update(int row)
{
    Facts &known = m_facts[row];
    Facts facts = factsOf(m_source, row);
    bool differs = dependsOnUnknown() || facts.isEnabled != known.isEnabled ||
                   facts.lastDeliveryAt != known.lastDeliveryAt || facts.isFailing != known.isFailing;
    if (!known.searchText.isNull()) {
        facts.searchText = told(row, WebhookTableModel::SearchTextRole).toString();
        differs |= !m_searchWords.isEmpty() && facts.searchText != known.searchText;
    }
    if (std::optional<QCollatorSortKey> &key = m_nameKeys[size_t(row)]) {
        QCollatorSortKey now = m_collator.sortKey(nameOf(row));
        differs |= m_sortColumn == WebhookTableModel::NameColumn && now.compare(*key) != 0;
        key = std::move(now);
    }
    count(known, -1);
    known = facts;
    count(known, 1);
    return differs;
}

// Of what is not among the facts there is nothing to compare with.
bool WebhookListRows::dependsOnUnknown() const
{
    return !facets.isEmpty() || m_sortColumn == WebhookTableModel::KindColumn ||
           m_sortColumn == WebhookTableModel::EventsColumn ||
           m_sortColumn == WebhookTableModel::ScopeColumn || m_sortColumn == WebhookTableModel::UpdatedColumn;
}

bool WebhookListRows::updateHealth(int first, int last)
{
    bool differs = false;
    for (int row = first; row <= last; ++row) {
        Facts &facts = m_facts[row];
        const Facts before = facts;
        readHealth(m_source->index(row, 0), facts);
        m_failingCount += int(facts.isFailing) - int(before.isFailing);
        differs |=
            facts.isFailing != before.isFailing && stateFilter == WebhookListProxy::StateFilter::Failing;
        if (facts.lastDeliveryAt == before.lastDeliveryAt ||
            m_sortColumn != WebhookTableModel::LastDeliveryColumn)
            continue;
        differs = true;
        m_order.clear();
    }
    return differs;
}

void WebhookListRows::forgetCounts()
{
    if (m_sortColumn == WebhookTableModel::ScopeColumn)
        m_order.clear();
}

bool WebhookListRows::setSearchText(const QString &text)
{
    m_searchText = text;
    QStringList words = foldedName(text).simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    if (words == m_searchWords)
        return false;
    m_searchWords = words;
    return true;
}

bool WebhookListRows::setOrder(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return false;
    m_sortColumn = column;
    m_sortOrder = order;
    m_order.clear();
    return true;
}

bool WebhookListRows::isFiltered() const
{
    return !m_searchWords.isEmpty() || stateFilter != WebhookListProxy::StateFilter::All || !facets.isEmpty();
}

bool WebhookListRows::dependsOnCounts() const
{
    return facets.reachesProduction || m_sortColumn == WebhookTableModel::ScopeColumn;
}

bool WebhookListRows::prepareSearch(int milliseconds)
{
    const QDeadlineTimer end(milliseconds);
    for (; m_searchable < count(); ++m_searchable) {
        if (end.hasExpired())
            return false;
        searchText(m_searchable);
    }
    return true;
}

const QString &WebhookListRows::searchText(int row)
{
    QString &text = m_facts[row].searchText;
    if (text.isNull())
        text = told(row, WebhookTableModel::SearchTextRole).toString();
    return text;
}

bool WebhookListRows::passes(int row)
{
    const Facts &facts = m_facts.at(row);
    switch (stateFilter) {
    case WebhookListProxy::StateFilter::All:
        break;
    case WebhookListProxy::StateFilter::Enabled:
        if (facts.isEnabled != true)
            return false;
        break;
    case WebhookListProxy::StateFilter::Disabled:
        if (facts.isEnabled != false)
            return false;
        break;
    case WebhookListProxy::StateFilter::Failing:
        if (!facts.isFailing)
            return false;
        break;
    }
    for (const QString &word : std::as_const(m_searchWords)) {
        if (!searchText(row).contains(word))
            return false;
    }
    if (!facets.kinds.isEmpty() && !facets.kinds.contains(told(row, WebhookTableModel::KindRole).toString()))
        return false;
    if (!facets.events.isEmpty()) {
        const QStringList events = told(row, WebhookTableModel::EventsRole).toStringList();
        if (std::none_of(events.begin(), events.end(),
                         [this](const QString &event) { return facets.events.contains(event); }))
            return false;
    }
    // Last: it may have to be computed. Not known yet, or no catalog: left out until it is.
    return !facets.reachesProduction || told(row, WebhookTableModel::ProductionCountRole).toLongLong() > 0;
}

const QCollatorSortKey &WebhookListRows::nameKey(int row)
{
    std::optional<QCollatorSortKey> &key = m_nameKeys[size_t(row)];
    if (!key)
        key = m_collator.sortKey(nameOf(row));
    return *key;
}

QString WebhookListRows::nameOf(int row) const
{
    const QModelIndex index = m_source->index(row, 0);
    const QString description = index.data(WebhookTableModel::DescriptionRole).toString();
    return description.trimmed().isEmpty()
               ? maskedTarget(index.data(WebhookTableModel::TargetUrlRole).toString()).text()
               : description;
}

// Stable in both directions: rows that are equal stay in the server's order.
template <typename Key>
void WebhookListRows::orderBy(const QList<Key> &keys)
{
    if (m_sortOrder == Qt::AscendingOrder)
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&keys](int a, int b) { return keys.at(a) < keys.at(b); });
    else
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&keys](int a, int b) { return keys.at(b) < keys.at(a); });
}

void WebhookListRows::putInOrder()
{
    m_order.resize(m_facts.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    const auto keysOf = [this](auto keyOf) {
        QList<std::decay_t<decltype(keyOf(0))>> keys;
        keys.reserve(m_facts.size());
        for (int row = 0; row < count(); ++row)
            keys.append(keyOf(row));
        return keys;
    };
    switch (m_sortColumn) {
    case WebhookTableModel::EnabledColumn: // enabled, disabled, not known
        orderBy(keysOf([this](int row) {
            const std::optional<bool> isEnabled = m_facts.at(row).isEnabled;
            return isEnabled ? (*isEnabled ? 0 : 1) : 2;
        }));
        break;
    case WebhookTableModel::NameColumn:
        orderBy(keysOf([this](int row) { return nameKey(row); }));
        break;
    case WebhookTableModel::KindColumn:
        orderBy(keysOf([this](int row) { return told(row, WebhookTableModel::KindRole).toString(); }));
        break;
    case WebhookTableModel::EventsColumn: // by how many, then which, in display order
        orderBy(keysOf([this](int row) {
            const QStringList events = told(row, WebhookTableModel::EventsRole).toStringList();
            int which = 0;
            for (const KnownEvent event : knownEvents())
                which = which * 2 + (events.contains(wireWord(event)) ? 0 : 1);
            return std::pair<qsizetype, int>(events.size(), which);
        }));
        break;
    case WebhookTableModel::ScopeColumn: // not known yet: first
        orderBy(keysOf([this](int row) {
            const QVariant count = told(row, WebhookTableModel::EnvironmentCountRole);
            return count.isValid() ? count.toLongLong() : qlonglong(-1);
        }));
        break;
    case WebhookTableModel::LastDeliveryColumn: // none: first, as the oldest
        orderBy(keysOf([this](int row) { return m_facts.at(row).lastDeliveryAt; }));
        break;
    case WebhookTableModel::UpdatedColumn: // not known: first, as the oldest
        orderBy(
            keysOf([this](int row) { return milliseconds(told(row, WebhookTableModel::UpdatedAtRole)); }));
        break;
    default:
        break;
    }
}

QList<int> WebhookListRows::shownRows()
{
    if (m_order.size() != m_facts.size() || m_facts.isEmpty())
        putInOrder();
    if (!isFiltered())
        return m_order;
    // Asked in the source's order, where the texts lie side by side: half the time of asking in the sorted
    // one.
    QList<bool> isShown(m_facts.size());
    for (int row = 0; row < count(); ++row)
        isShown[row] = passes(row);
    QList<int> shown;
    shown.reserve(m_order.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(shown),
                 [&isShown](int row) { return isShown.at(row); });
    return shown;
}
