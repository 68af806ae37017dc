#include "models/tables/previewtreemodel.h"

#include "models/tables/modelids.h"

#include <algorithm>

namespace {
using Match = FilterPreview::ProjectMatch;

// Which row an index is; packed into its id.
struct PreviewNode
{
    PreviewTreeModel::NodeKind kind = PreviewTreeModel::NodeKind::Section;
    PreviewTreeModel::Section section = PreviewTreeModel::Section::Matching;
    NoMatchReason reason = NoMatchReason::Pattern; // in NotMatching
    int project = -1;                              // position in its list
    int environment = -1;                          // position in its project's row

    quintptr id() const
    {
        return mixedModelId((quint64(project + 1) << 32) | (quint64(environment + 1) << 8) |
                            (quint64(reason) << 4) | (quint64(section) << 2) | quint64(kind));
    }
    static PreviewNode of(const QModelIndex &index)
    {
        const quint64 code = unmixedModelId(index.internalId());
        PreviewNode node;
        node.kind = PreviewTreeModel::NodeKind(code & 3U);
        node.section = PreviewTreeModel::Section((code >> 2) & 3U);
        node.reason = NoMatchReason((code >> 4) & 15U);
        node.project = int(code >> 32) - 1;
        node.environment = int((code >> 8) & 0xffffffU) - 1;
        return node;
    }
};

QStringList wireWordsOf(const QList<EnvironmentMode> &modes)
{
    QStringList words;
    for (const EnvironmentMode &mode : modes)
        words.append(mode.wire());
    return words;
}
} // namespace

class PreviewTreeModel::Private
{
public:
    CatalogPtr catalog;
    WebhookFilter filter;
    FilterPreview preview;
    std::optional<CoverageChange> change;
    struct GoneRow
    {
        qsizetype project = 0;     // into Catalog::projects()
        qsizetype environment = 0; // into Catalog::environmentsOf()
    };
    QList<GoneRow> gone;
    QList<Section> sections;      // shown ones
    QList<NoMatchReason> reasons; // shown ones

    void listSections();
    int projectCount(const PreviewNode &owner) const;
    qsizetype projectIndex(const PreviewNode &node) const;
    const Match *match(const PreviewNode &node) const; // nothing below NoMatchReason::Pattern
    int environmentCount(const PreviewNode &node) const;
    const Environment &environment(const PreviewNode &node) const;
    int rowOfProject(const PreviewNode &owner, qsizetype project) const;
    int rowOf(const PreviewNode &node) const;

    QVariant sectionData(const PreviewNode &node, int role) const;
    QVariant reasonData(const PreviewNode &node, int role) const;
    QVariant projectData(const PreviewNode &node, int role) const;
    QVariant environmentData(const PreviewNode &node, int role) const;

private:
    const QList<Match> &matches(const PreviewNode &node) const;
};

void PreviewTreeModel::Private::listSections()
{
    sections.clear();
    reasons.clear();
    gone.clear();
    if (!catalog)
        return;
    if (change) {
        gone.reserve(change->removedEnvironments);
        for (const CoverageChange::ProjectChange &project : std::as_const(change->removed)) {
            for (const qsizetype environment : project.environments)
                gone.append({project.projectIndex, environment});
        }
    }
    if (preview.nothingFires)
        reasons.append(*preview.nothingFires);
    if (!preview.withoutPattern.isEmpty())
        reasons.append(NoMatchReason::Pattern);
    if (!preview.modeNotSelected.isEmpty())
        reasons.append(NoMatchReason::Mode);
    if (!preview.matching.isEmpty())
        sections.append(Section::Matching);
    if (!preview.mayAlsoMatch.isEmpty())
        sections.append(Section::MayAlsoMatch);
    if (!gone.isEmpty())
        sections.append(Section::NoLongerMatching);
    if (!reasons.isEmpty())
        sections.append(Section::NotMatching);
}

const QList<Match> &PreviewTreeModel::Private::matches(const PreviewNode &node) const
{
    switch (node.section) {
    case Section::Matching:
        return preview.matching;
    case Section::MayAlsoMatch:
        return preview.mayAlsoMatch;
    case Section::NotMatching:
    case Section::NoLongerMatching: // has no projects of its own
        break;
    }
    return preview.modeNotSelected;
}

int PreviewTreeModel::Private::projectCount(const PreviewNode &owner) const
{
    if (owner.section != Section::NotMatching || owner.reason == NoMatchReason::Mode)
        return static_cast<int>(matches(owner).size());
    return owner.reason == NoMatchReason::Pattern ? static_cast<int>(preview.withoutPattern.size()) : 0;
}

const Match *PreviewTreeModel::Private::match(const PreviewNode &node) const
{
    if (node.section == Section::NoLongerMatching)
        return nullptr;
    if (node.section == Section::NotMatching && node.reason != NoMatchReason::Mode)
        return nullptr;
    return &matches(node).at(node.project);
}

qsizetype PreviewTreeModel::Private::projectIndex(const PreviewNode &node) const
{
    const Match *found = match(node);
    return found ? found->projectIndex : preview.withoutPattern.at(node.project);
}

int PreviewTreeModel::Private::environmentCount(const PreviewNode &node) const
{
    const Match *found = match(node);
    return static_cast<int>(found ? found->environments.size()
                                  : catalog->environmentsOf(projectIndex(node)).size());
}

const Environment &PreviewTreeModel::Private::environment(const PreviewNode &node) const
{
    if (node.section == Section::NoLongerMatching) {
        const GoneRow &row = gone.at(node.environment);
        return catalog->environmentsOf(row.project).at(row.environment);
    }
    const Match *found = match(node);
    return catalog->environmentsOf(projectIndex(node))
        .at(found ? found->environments.at(node.environment) : node.environment);
}

// The lists are in catalog order.
int PreviewTreeModel::Private::rowOfProject(const PreviewNode &owner, qsizetype project) const
{
    int first = 0;
    int count = projectCount(owner);
    while (count > 0) {
        PreviewNode middle = owner;
        middle.project = first + count / 2;
        if (projectIndex(middle) < project) {
            first = middle.project + 1;
            count -= count / 2 + 1;
        } else {
            count /= 2;
        }
    }
    PreviewNode found = owner;
    found.project = first;
    return first < projectCount(owner) && projectIndex(found) == project ? first : -1;
}

int PreviewTreeModel::Private::rowOf(const PreviewNode &node) const
{
    switch (node.kind) {
    case NodeKind::Section:
        return static_cast<int>(sections.indexOf(node.section));
    case NodeKind::Reason:
        return static_cast<int>(reasons.indexOf(node.reason));
    case NodeKind::Project:
        return node.project;
    case NodeKind::Environment:
        return node.environment;
    }
    return -1;
}

QVariant PreviewTreeModel::Private::sectionData(const PreviewNode &node, int role) const
{
    if (node.section == Section::NoLongerMatching) {
        if (role == TotalCountRole)
            return static_cast<int>(change->removed.size());
        return role == MatchCountRole ? QVariant(static_cast<int>(gone.size())) : QVariant();
    }
    const bool isNotMatching = node.section == Section::NotMatching;
    if (role == TotalCountRole) {
        return static_cast<int>(isNotMatching ? preview.withoutPattern.size() + preview.modeNotSelected.size()
                                              : matches(node).size());
    }
    if (role != MatchCountRole)
        return {};
    if (isNotMatching)
        return static_cast<int>(preview.environmentsWithoutPattern + preview.environmentsModeNotSelected);
    qsizetype count = 0;
    for (const Match &entry : matches(node))
        count += entry.environments.size();
    return static_cast<int>(count);
}

QVariant PreviewTreeModel::Private::reasonData(const PreviewNode &node, int role) const
{
    if (role == ModesRole)
        return node.reason == NoMatchReason::Mode ? wireWordsOf(preview.modesNotSelected) : QVariant();
    if (role != MatchCountRole && role != TotalCountRole)
        return {};
    const bool isTotal = role == TotalCountRole;
    switch (node.reason) {
    case NoMatchReason::Disabled:
    case NoMatchReason::NoEvents:
        return static_cast<int>(isTotal ? preview.projectCount : preview.environmentCount);
    case NoMatchReason::Pattern:
        return static_cast<int>(isTotal ? preview.withoutPattern.size() : preview.environmentsWithoutPattern);
    case NoMatchReason::Mode:
        return static_cast<int>(isTotal ? preview.modeNotSelected.size()
                                        : preview.environmentsModeNotSelected);
    }
    return {};
}

QVariant PreviewTreeModel::Private::projectData(const PreviewNode &node, int role) const
{
    const Match *found = match(node);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return catalog->projects().at(projectIndex(node)).name;
    case PatternRole:
        return node.section != Section::NotMatching && found
                   ? filter.projectPatterns.value(found->patternIndex)
                   : QString();
    case MatchedLengthRole:
        return found ? static_cast<int>(found->matchedLength) : 0;
    case MatchCountRole:
        return environmentCount(node);
    case TotalCountRole:
        return static_cast<int>(catalog->environmentsOf(projectIndex(node)).size());
    case NewCountRole: {
        const bool isMatching = change && node.section == Section::Matching;
        const CoverageChange::ProjectChange *added =
            isMatching ? change->addedIn(projectIndex(node)) : nullptr;
        return added ? static_cast<int>(added->environments.size()) : 0;
    }
    default:
        return {};
    }
}

QVariant PreviewTreeModel::Private::environmentData(const PreviewNode &node, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return environment(node).name;
    case ModeRole:
        return environment(node).mode.wire();
    case ProjectNameRole:
        return node.section == Section::NoLongerMatching
                   ? catalog->projects().at(gone.at(node.environment).project).name
                   : QVariant();
    case ChangeRole: {
        if (node.section == Section::NoLongerMatching)
            return int(Change::Gone);
        if (!change || node.section != Section::Matching)
            return int(Change::None);
        const CoverageChange::ProjectChange *added = change->addedIn(projectIndex(node));
        const qsizetype position = match(node)->environments.at(node.environment);
        const bool isNew =
            added && std::binary_search(added->environments.begin(), added->environments.end(), position);
        return int(isNew ? Change::New : Change::None);
    }
    default:
        return {};
    }
}

PreviewTreeModel::PreviewTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>())
{
}

PreviewTreeModel::~PreviewTreeModel() = default;

void PreviewTreeModel::setPreview(const CatalogPtr &catalog, const WebhookFilter &filter,
                                  const FilterPreview &preview, const std::optional<CoverageChange> &change)
{
    beginResetModel();
    d->catalog = catalog;
    d->filter = filter;
    d->preview = catalog ? preview : FilterPreview();
    d->change = catalog ? change : std::nullopt;
    d->listSections();
    endResetModel();
}

const FilterPreview &PreviewTreeModel::preview() const
{
    return d->preview;
}

QString PreviewTreeModel::keyOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this)
        return {};
    const PreviewNode node = PreviewNode::of(index);
    switch (node.kind) {
    case NodeKind::Section:
        return QStringLiteral("s:") + QString::number(int(node.section));
    case NodeKind::Reason:
        return QStringLiteral("r:") + QString::number(int(node.reason));
    case NodeKind::Project:
        return (node.section == Section::NotMatching ? QStringLiteral("n:") : QStringLiteral("p:")) +
               d->catalog->projects().at(d->projectIndex(node)).id;
    case NodeKind::Environment:
        return QStringLiteral("e:") + d->environment(node).id;
    }
    return {};
}

QModelIndex PreviewTreeModel::indexOfKey(const QString &key) const
{
    if (!d->catalog || key.size() < 3 || key.at(1) != u':')
        return {};
    const QString rest = key.mid(2);
    const auto indexOf = [this](const PreviewNode &node) {
        const int row = d->rowOf(node);
        return row < 0 ? QModelIndex() : createIndex(row, 0, node.id());
    };
    PreviewNode node;
    switch (key.at(0).unicode()) {
    case u's':
        node.section = Section(rest.toInt());
        return indexOf(node);
    case u'r':
        node.kind = NodeKind::Reason;
        node.section = Section::NotMatching;
        node.reason = NoMatchReason(rest.toInt());
        return indexOf(node);
    case u'p':
    case u'n':
        break;
    default:
        return {};
    }
    const qsizetype project = d->catalog->indexOfProject(rest);
    node.kind = NodeKind::Project;
    QList<PreviewNode> owners;
    if (key.at(0) == u'p') {
        owners = {PreviewNode{NodeKind::Project, Section::Matching},
                  PreviewNode{NodeKind::Project, Section::MayAlsoMatch}};
    } else {
        owners = {PreviewNode{NodeKind::Project, Section::NotMatching, NoMatchReason::Pattern},
                  PreviewNode{NodeKind::Project, Section::NotMatching, NoMatchReason::Mode}};
    }
    for (PreviewNode owner : std::as_const(owners)) {
        owner.project = d->rowOfProject(owner, project);
        if (owner.project >= 0)
            return indexOf(owner);
    }
    return {};
}

QModelIndex PreviewTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    PreviewNode node;
    if (!parent.isValid()) {
        node.section = d->sections.at(row);
        return createIndex(row, column, node.id());
    }
    node = PreviewNode::of(parent);
    if (node.kind == NodeKind::Section && node.section == Section::NotMatching) {
        node.kind = NodeKind::Reason;
        node.reason = d->reasons.at(row);
    } else if (node.kind == NodeKind::Project || node.section == Section::NoLongerMatching) {
        node.kind = NodeKind::Environment;
        node.environment = row;
    } else {
        node.kind = NodeKind::Project;
        node.project = row;
    }
    return createIndex(row, column, node.id());
}

QModelIndex PreviewTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    PreviewNode node = PreviewNode::of(child);
    switch (node.kind) {
    case NodeKind::Section:
        return {};
    case NodeKind::Reason:
        node = PreviewNode{NodeKind::Section, Section::NotMatching};
        break;
    case NodeKind::Project:
        node.kind = node.section == Section::NotMatching ? NodeKind::Reason : NodeKind::Section;
        node.project = -1;
        break;
    case NodeKind::Environment:
        node.kind = node.section == Section::NoLongerMatching ? NodeKind::Section : NodeKind::Project;
        node.environment = -1;
        break;
    }
    const int row = d->rowOf(node);
    return row < 0 ? QModelIndex() : createIndex(row, 0, node.id());
}

int PreviewTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(d->sections.size());
    const PreviewNode node = PreviewNode::of(parent);
    switch (node.kind) {
    case NodeKind::Section:
        if (node.section == Section::NoLongerMatching)
            return static_cast<int>(d->gone.size());
        return node.section == Section::NotMatching ? static_cast<int>(d->reasons.size())
                                                    : d->projectCount(node);
    case NodeKind::Reason:
        return d->projectCount(node);
    case NodeKind::Project:
        return d->environmentCount(node);
    case NodeKind::Environment:
        break;
    }
    return 0;
}

int PreviewTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PreviewTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.model() != this)
        return {};
    const PreviewNode node = PreviewNode::of(index);
    if (role == NodeKindRole)
        return int(node.kind);
    if (role == SectionRole)
        return int(node.section);
    if (role == ReasonRole) {
        const bool hasReason = node.section == Section::NotMatching && node.kind != NodeKind::Section;
        return hasReason ? QVariant(int(node.reason)) : QVariant();
    }
    switch (node.kind) {
    case NodeKind::Section:
        return d->sectionData(node, role);
    case NodeKind::Reason:
        return d->reasonData(node, role);
    case NodeKind::Project:
        return d->projectData(node, role);
    case NodeKind::Environment:
        return d->environmentData(node, role);
    }
    return {};
}
