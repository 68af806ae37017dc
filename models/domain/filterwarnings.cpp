#include "models/domain/filterpreview.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <bit>

namespace {
// Longer keys than this get no suggestion: nobody mistypes a name of that length.
constexpr qsizetype longestSuggestedKey = 128;
// Cells of the distance table in all; some milliseconds. Past it, patterns get no suggestion rather than the
// user a stall.
constexpr qsizetype distanceCellBudget = 2'000'000;

qsizetype allowedDistance(qsizetype keyLength)
{
    if (keyLength < 3)
        return 0;
    if (keyLength <= 5)
        return 1;
    return keyLength <= 8 ? 2 : 3;
}

// One bit a character (several share one). Each bit the key has and the name lacks costs at least one edit.
quint64 characterBits(QStringView text)
{
    quint64 bits = 0;
    for (const QChar character : text)
        bits |= quint64(1) << (character.unicode() & 63U);
    return bits;
}

// Finds the project name nearest to a key by edit distance (insert, remove, replace, swap of neighbours).
class NearestName
{
public:
    explicit NearestName(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    // With `asPrefix` the key is compared with the best start of each name.
    QString find(const QString &key, bool asPrefix);

private:
    void prepare();
    qsizetype distance(QStringView key, QStringView name, bool asPrefix, qsizetype bound);

    const Catalog &m_catalog;
    QList<quint64> m_bits;
    qsizetype m_cellsLeft = distanceCellBudget;
};

void NearestName::prepare()
{
    if (!m_bits.isEmpty())
        return;
    m_bits.reserve(m_catalog.projects().size());
    for (qsizetype i = 0; i < m_catalog.projects().size(); ++i)
        m_bits.append(characterBits(m_catalog.foldedNameOf(i)));
}

QString NearestName::find(const QString &key, bool asPrefix)
{
    const qsizetype allowed = allowedDistance(key.size());
    if (allowed == 0 || key.size() > longestSuggestedKey)
        return {};
    prepare();
    const quint64 keyBits = characterBits(key);
    qsizetype best = allowed + 1;
    qsizetype bestProject = -1;
    for (qsizetype i = 0; i < m_bits.size() && best > 1 && m_cellsLeft > 0; ++i) {
        const QString &name = m_catalog.foldedNameOf(i);
        if (key.size() - name.size() >= best || (!asPrefix && name.size() - key.size() >= best))
            continue;
        if (std::popcount(keyBits & ~m_bits.at(i)) >= best)
            continue;
        const qsizetype found = distance(key, name, asPrefix, best);
        if (found < best) {
            best = found;
            bestProject = i;
        }
    }
    return bestProject < 0 ? QString() : m_catalog.projects().at(bestProject).name;
}

// Optimal string alignment distance; `bound` when it is that or more. Rows are the key's characters, columns
// a start of the name.
qsizetype NearestName::distance(QStringView key, QStringView name, bool asPrefix, qsizetype bound)
{
    const qsizetype columns = std::min(name.size(), key.size() + bound);
    QVarLengthArray<qsizetype, 160> beforeLast(columns + 1);
    QVarLengthArray<qsizetype, 160> last(columns + 1);
    QVarLengthArray<qsizetype, 160> row(columns + 1);
    for (qsizetype column = 0; column <= columns; ++column)
        row[column] = column;
    for (qsizetype i = 1; i <= key.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        // Only a band around the diagonal can stay under the bound.
        const qsizetype from = std::max<qsizetype>(1, i - bound);
        const qsizetype to = std::min(columns, i + bound);
        std::fill(row.begin(), row.end(), bound);
        if (i < bound)
            row[0] = i;
        qsizetype smallest = row[0];
        m_cellsLeft -= to - from + 1;
        for (qsizetype column = from; column <= to; ++column) {
            const QChar keyCharacter = key.at(i - 1);
            const QChar nameCharacter = name.at(column - 1);
            qsizetype cost = last[column - 1] + (keyCharacter == nameCharacter ? 0 : 1);
            cost = std::min({cost, last[column] + 1, row[column - 1] + 1});
            if (i > 1 && column > 1 && keyCharacter == name.at(column - 2) && key.at(i - 2) == nameCharacter)
                cost = std::min(cost, beforeLast[column - 2] + 1);
            row[column] = std::min(cost, bound);
            smallest = std::min(smallest, row[column]);
        }
        if (smallest >= bound)
            return bound;
    }
    return asPrefix ? *std::min_element(row.begin(), row.end()) : row[columns];
}

// What makes two patterns the same but for case.
QString patternIdentity(const ProjectPattern &pattern)
{
    return foldedName(pattern.text());
}

bool matchesNoProject(const Catalog &catalog, const ProjectPattern &pattern)
{
    const auto isEmpty = [](const std::pair<qsizetype, qsizetype> &range) {
        return range.first == range.second;
    };
    switch (pattern.form()) {
    case ProjectPattern::Form::Blank:
        return true;
    case ProjectPattern::Form::Exact:
        return isEmpty(catalog.exactRange(pattern.foldedKey()));
    case ProjectPattern::Form::Prefix:
        return isEmpty(catalog.prefixRange(pattern.foldedKey()));
    case ProjectPattern::Form::Everything:
    case ProjectPattern::Form::Undocumented: // has a warning of its own, with what it might match
        return false;
    }
    return false;
}

// The documented patterns by key, to find the one that covers another.
class CoveringPatterns
{
public:
    explicit CoveringPatterns(const QList<ProjectPattern> &patterns)
        : m_patterns(patterns)
    {
        for (qsizetype i = 0; i < patterns.size(); ++i) {
            const ProjectPattern &pattern = patterns.at(i);
            if (pattern.form() == ProjectPattern::Form::Everything && m_everything < 0)
                m_everything = i;
            if (pattern.form() == ProjectPattern::Form::Prefix) {
                const QString &key = pattern.foldedKey();
                if (!m_prefixes.contains(key)) {
                    m_prefixes.insert(key, i);
                    m_lengths.append(key.size());
                }
            }
        }
        std::sort(m_lengths.begin(), m_lengths.end());
    }

    // By the rule, not by today's projects: whatever `index` matches, now or later, the answer matches too.
    // -1 = none.
    qsizetype coverOf(qsizetype index) const
    {
        const ProjectPattern &pattern = m_patterns.at(index);
        if (pattern.form() == ProjectPattern::Form::Blank ||
            pattern.form() == ProjectPattern::Form::Everything)
            return -1;
        const bool isUndocumented = pattern.form() == ProjectPattern::Form::Undocumented;
        const QString key = isUndocumented ? pattern.foldedStart() : pattern.foldedKey();
        for (const qsizetype length : m_lengths) {
            const qsizetype cover = length <= key.size() ? m_prefixes.value(key.left(length), -1) : -1;
            if (cover >= 0 && cover != index)
                return cover;
        }
        return m_everything;
    }

private:
    const QList<ProjectPattern> &m_patterns;
    QHash<QString, qsizetype> m_prefixes;
    QList<qsizetype> m_lengths; // ascending: the widest cover is named
    qsizetype m_everything = -1;
};

// Names of the projects that pattern `index` might fire for and no documented pattern matches.
QStringList mayMatchNames(const Catalog &catalog, const ProjectPattern &pattern, const QList<bool> &isOpen)
{
    QStringList names;
    const auto [first, last] = catalog.prefixRange(pattern.foldedStart());
    for (qsizetype project = first; project < last; ++project) {
        if (isOpen.at(project) &&
            pattern.matchFolded(catalog.foldedNameOf(project)) == ProjectPattern::Match::Undocumented)
            names.append(catalog.projects().at(project).name);
    }
    return names;
}

// By project index: no documented pattern matches it, and it has an environment of a selected mode.
QList<bool> openProjects(const Catalog &catalog, const WebhookFilter &filter)
{
    QList<bool> isOpen(catalog.projects().size(), false);
    const FilterPreview preview = FilterPreview::compute(catalog, filter);
    for (const FilterPreview::ProjectMatch &match : preview.mayAlsoMatch)
        isOpen[match.projectIndex] = true;
    return isOpen;
}
} // namespace

QList<FilterWarning> filterWarnings(const Catalog &catalog, const WebhookFilter &filter)
{
    using Kind = FilterWarning::Kind;
    if (filter.projectPatterns.isEmpty())
        return {{Kind::FilterEmpty, {}, {}, {}, {}}};

    QList<ProjectPattern> patterns;
    for (const QString &text : filter.projectPatterns)
        patterns.append(ProjectPattern(text));
    const CoveringPatterns covering(patterns);
    NearestName nearest(catalog);
    std::optional<QList<bool>> isOpen;
    QHash<QString, qsizetype> firstByIdentity;

    QList<FilterWarning> warnings;
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        const ProjectPattern &pattern = patterns.at(i);
        const QString identity = patternIdentity(pattern);
        const auto earlier = firstByIdentity.constFind(identity);
        if (earlier != firstByIdentity.constEnd()) {
            warnings.append({Kind::Duplicate, pattern.text(), {}, patterns.at(*earlier).text(), {}});
            continue;
        }
        firstByIdentity.insert(identity, i);

        if (pattern.form() == ProjectPattern::Form::Undocumented) {
            if (!isOpen)
                isOpen = openProjects(catalog, filter);
            warnings.append(
                {Kind::Undocumented, pattern.text(), {}, {}, mayMatchNames(catalog, pattern, *isOpen)});
        } else if (matchesNoProject(catalog, pattern)) {
            const bool asPrefix = pattern.form() == ProjectPattern::Form::Prefix;
            warnings.append(
                {Kind::MatchesNothing, pattern.text(), nearest.find(pattern.foldedKey(), asPrefix), {}, {}});
        }
        if (const qsizetype cover = covering.coverOf(i); cover >= 0)
            warnings.append({Kind::Shadowed, pattern.text(), {}, patterns.at(cover).text(), {}});
    }
    return warnings;
}
