#include "models/domain/catalog.h"

#include "models/domain/projectpattern.h"

#include <algorithm>

namespace {
struct FoldedProject
{
    QString folded;
    Project project;
};

struct RankedEnvironment
{
    qsizetype mode = 0;
    QString folded;
    Environment environment;
};
} // namespace

static QList<EnvironmentMode> modesIn(const QList<Environment> &environments)
{
    QHash<QString, EnvironmentMode> byWord;
    for (const Environment &environment : environments)
        byWord.insert(environment.mode.wire(), environment.mode);
    QList<EnvironmentMode> modes = byWord.values();
    std::sort(modes.begin(), modes.end(), isShownBefore);
    return modes;
}

Catalog::Catalog(QList<Project> projects, QList<Environment> environments)
    : m_modes(modesIn(environments))
    , m_environmentCount(environments.size())
{
    QList<FoldedProject> folded;
    folded.reserve(projects.size());
    for (const Project &project : std::as_const(projects))
        folded.append({foldedName(project.name), project});
    std::stable_sort(folded.begin(), folded.end(), [](const FoldedProject &a, const FoldedProject &b) {
        const int order = a.folded.compare(b.folded);
        return order != 0 ? order < 0 : a.project.id < b.project.id;
    });
    m_projects.reserve(folded.size());
    m_foldedNames.reserve(folded.size());
    for (const FoldedProject &entry : std::as_const(folded)) {
        // Should an id come twice, the environments go to the first.
        if (!m_indexById.contains(entry.project.id))
            m_indexById.insert(entry.project.id, m_projects.size());
        m_projects.append(entry.project);
        m_foldedNames.append(entry.folded);
    }

    QHash<QString, qsizetype> modeIndex;
    for (qsizetype i = 0; i < m_modes.size(); ++i)
        modeIndex.insert(m_modes.at(i).wire(), i);
    QList<QList<RankedEnvironment>> ranked(m_projects.size());
    for (const Environment &environment : std::as_const(environments)) {
        const qsizetype project = indexOfProject(environment.projectId);
        if (project < 0)
            m_orphans.append(environment);
        else
            ranked[project].append(
                {modeIndex.value(environment.mode.wire()), foldedName(environment.name), environment});
    }

    m_environments.resize(m_projects.size());
    m_modeRuns.resize(m_projects.size());
    for (qsizetype project = 0; project < ranked.size(); ++project) {
        QList<RankedEnvironment> &entries = ranked[project];
        std::stable_sort(entries.begin(), entries.end(),
                         [](const RankedEnvironment &a, const RankedEnvironment &b) {
                             return a.mode != b.mode ? a.mode < b.mode : a.folded < b.folded;
                         });
        QList<Environment> &sorted = m_environments[project];
        QList<ModeRun> &runs = m_modeRuns[project];
        sorted.reserve(entries.size());
        for (const RankedEnvironment &entry : std::as_const(entries)) {
            if (runs.isEmpty() || runs.constLast().mode != entry.mode)
                runs.append({entry.mode, sorted.size(), sorted.size()});
            sorted.append(entry.environment);
            runs.last().last = sorted.size();
        }
    }
}

std::pair<qsizetype, qsizetype> Catalog::exactRange(const QString &foldedKey) const
{
    const auto range = std::equal_range(m_foldedNames.cbegin(), m_foldedNames.cend(), foldedKey);
    return {range.first - m_foldedNames.cbegin(), range.second - m_foldedNames.cbegin()};
}

std::pair<qsizetype, qsizetype> Catalog::prefixRange(const QString &foldedKey) const
{
    const auto first = std::lower_bound(m_foldedNames.cbegin(), m_foldedNames.cend(), foldedKey);
    const auto last = std::partition_point(first, m_foldedNames.cend(), [&foldedKey](const QString &name) {
        return name.startsWith(foldedKey);
    });
    return {first - m_foldedNames.cbegin(), last - m_foldedNames.cbegin()};
}
