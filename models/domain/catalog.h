#pragma once

#include "models/domain/project.h"

#include <QHash>
#include <QList>
#include <QSharedPointer>

// The organization's projects and environments, indexed once for matching: projects sorted by folded name
// (exact and prefix patterns are binary searches), environments grouped by project. Immutable after
// construction; share it by CatalogPtr.
class Catalog
{
public:
    Catalog() = default;
    Catalog(QList<Project> projects, QList<Environment> environments);

    // Sorted by folded name, then id. The position in this list is the "project index" used everywhere.
    const QList<Project> &projects() const { return m_projects; }
    // Sorted by mode in display order (unknown modes last), then name, within a project.
    const QList<Environment> &environmentsOf(qsizetype projectIndex) const
    {
        return m_environments.at(projectIndex);
    }
    qsizetype environmentCount() const { return m_environmentCount; }
    // Environments whose project is not in the list (not visible to this token); counted in environmentCount,
    // matched by no pattern.
    const QList<Environment> &orphanEnvironments() const { return m_orphans; }

    // [first, last) of the projects whose folded name is `key`, or starts with it.
    std::pair<qsizetype, qsizetype> exactRange(const QString &foldedKey) const;
    std::pair<qsizetype, qsizetype> prefixRange(const QString &foldedKey) const;
    const QString &foldedNameOf(qsizetype projectIndex) const { return m_foldedNames.at(projectIndex); }

    // Environments of a project with the same mode stand together: [first, last) of environmentsOf(), mode
    // into modes().
    struct ModeRun
    {
        qsizetype mode = 0;
        qsizetype first = 0;
        qsizetype last = 0;
    };
    const QList<ModeRun> &modeRunsOf(qsizetype projectIndex) const { return m_modeRuns.at(projectIndex); }
    // The modes that occur in projects, in display order, unknown ones last by their word.
    const QList<EnvironmentMode> &modes() const { return m_modes; }

    qsizetype indexOfProject(const QString &projectId) const { return m_indexById.value(projectId, -1); }

private:
    QList<Project> m_projects;
    QList<QString> m_foldedNames;
    QList<QList<Environment>> m_environments;
    QList<Environment> m_orphans;
    QList<EnvironmentMode> m_modes;
    QList<QList<ModeRun>> m_modeRuns;
    QHash<QString, qsizetype> m_indexById;
    qsizetype m_environmentCount = 0;
};

using CatalogPtr = QSharedPointer<const Catalog>;
