#pragma once

#include "models/domain/coveragechange.h"

#include <QAbstractItemModel>

#include <memory>

// The live preview as a tree of facts. Top level: a section a row (Matching, MayAlsoMatch, NotMatching),
// sections without rows left out; below: projects (or, in NotMatching, reasons, then projects); below a
// project: environments. Compared with a saved filter, new environments are marked and NoLongerMatching has
// an environment a row. Children are made on demand by id, so 5,000 projects cost nothing until they are
// looked at. Updates by reset: the view restores expansion by keyOf(). While nothing fires (Disabled,
// NoEvents) Matching says what would fire otherwise, and NotMatching begins with that reason, a row without
// children.
class PreviewTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class NodeKind { Section, Reason, Project, Environment };
    enum class Section { Matching, MayAlsoMatch, NotMatching, NoLongerMatching };
    enum class Change { None, New, Gone };
    enum Role {
        NodeKindRole = Qt::UserRole + 1, // NodeKind as int
        SectionRole,                     // Section as int
        ReasonRole,                      // NoMatchReason as int (Reason rows, and rows below them)
        NameRole,                        // QString: project or environment name
        ModeRole,                        // QString, wire word (Environment rows)
        PatternRole,       // QString: the pattern that matched; empty = no filter (Project rows in Matching,
                           // MayAlsoMatch)
        MatchedLengthRole, // int: characters at the start of NameRole to mark
        MatchCountRole,    // int: matching (or left out) environments of the row
        TotalCountRole,    // int: environments of the project; for Section and Reason rows the number of
                           // projects
        ModesRole,         // QStringList wire words: Reason rows of reason Mode
        ChangeRole,        // Change as int (Environment rows)
        NewCountRole,      // int: new environments of a Project row in Matching
        ProjectNameRole,   // QString: the project of an Environment row in NoLongerMatching
    };

    explicit PreviewTreeModel(QObject *parent = nullptr);
    ~PreviewTreeModel() override;

    // A null catalog empties the tree.
    // `change`: compared with the saved filter; nothing when there is none.
    void setPreview(const CatalogPtr &catalog, const WebhookFilter &filter, const FilterPreview &preview,
                    const std::optional<CoverageChange> &change = {});
    const FilterPreview &preview() const;

    // Stable across updates: "p:<project id>" ("n:<project id>" in NotMatching, where a project can stand as
    // well when only some of its environments match), "s:0", "r:3", "e:<environment id>".
    QString keyOf(const QModelIndex &index) const;
    QModelIndex indexOfKey(const QString &key) const; // sections, reasons and projects only

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
