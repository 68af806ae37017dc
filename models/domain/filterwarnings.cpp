#include "models/domain/filterpreview.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <bit>

namespace {
// A key is a word of bits in the search. Nobody mistypes a longer name.
constexpr qsizetype longestSuggestedKey = 64;
// Characters compared in all; some milliseconds. Past it, patterns get no suggestion rather than the user a
// stall.
constexpr qsizetype comparedCharacterBudget = 1'000'000;

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

// Optimal string alignment distance (insert, remove, replace, swap of neighbours) of one key to many names, a
// column of the distance table in one machine word: Hyyrö, "A bit-vector algorithm for computing Levenshtein
// and Damerau edit distances", 2003.
class EditDistance
{
public:
    explicit EditDistance(QStringView key);
    // With `asPrefix` to the best start of the name.
    qsizetype to(QStringView name, bool asPrefix) const;

private:
    quint64 positionsOf(QChar character) const;

    qsizetype m_keyLength;
    std::array<quint64, 128> m_ascii{};
    QHash<QChar, quint64> m_others;
};

EditDistance::EditDistance(QStringView key)
    : m_keyLength(key.size())
{
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QChar character = key.at(i);
        (character.unicode() < 128 ? m_ascii[character.unicode()] : m_others[character]) |= quint64(1) << i;
    }
}

quint64 EditDistance::positionsOf(QChar character) const
{
    return character.unicode() < 128 ? m_ascii[character.unicode()] : m_others.value(character);
}

qsizetype EditDistance::to(QStringView name, bool asPrefix) const
{
    const quint64 lastBit = quint64(1) << (m_keyLength - 1);
    quint64 up = ~quint64(0); // cells one more than the one above
    quint64 down = 0;         // one less
    quint64 diagonal = 0;
    quint64 matchesBefore = 0;
    qsizetype distance = m_keyLength;
    qsizetype best = distance;
    for (const QChar character : name) {
        const quint64 matches = positionsOf(character);
        const quint64 swapped = ((~diagonal & matches) << 1) & matchesBefore;
        diagonal = (((matches & up) + up) ^ up) | matches | down | swapped;
        quint64 right = down | ~(diagonal | up);
        quint64 left = diagonal & up;
        if (right & lastBit)
            ++distance;
        else if (left & lastBit)
            --distance;
        right = (right << 1) | 1;
        left <<= 1;
        up = left | ~(diagonal | right);
        down = right & diagonal;
        matchesBefore = matches;
        best = std::min(best, distance);
    }
    return asPrefix ? best : distance;
}

// Finds the project name nearest to a key.
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

    const Catalog &m_catalog;
    QList<quint64> m_bits;
    qsizetype m_charactersLeft = comparedCharacterBudget;
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
    const EditDistance distance(key);
    const quint64 keyBits = characterBits(key);
    qsizetype best = allowed + 1;
    qsizetype bestProject = -1;
    for (qsizetype i = 0; i < m_bits.size() && best > 1 && m_charactersLeft > 0; ++i) {
        const QString &name = m_catalog.foldedNameOf(i);
        if (key.size() - name.size() >= best || (!asPrefix && name.size() - key.size() >= best))
            continue;
        if (std::popcount(keyBits & ~m_bits.at(i)) >= best)
            continue;
        const QStringView compared = QStringView(name).left(key.size() + allowed);
        m_charactersLeft -= compared.size();
        const qsizetype found = distance.to(compared, asPrefix);
        if (found < best) {
            best = found;
            bestProject = i;
        }
    }
    return bestProject < 0 ? QString() : m_catalog.projects().at(bestProject).name;
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
