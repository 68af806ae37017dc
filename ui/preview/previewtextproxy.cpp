#include "ui/preview/previewtextproxy.h"

#include "models/tables/previewtreemodel.h"
#include "ui/preview/previewtexts.h"
#include "ui/style/tooltip.h"

PreviewTextProxy::PreviewTextProxy(PreviewTreeModel &model, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

QVariant PreviewTextProxy::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::ToolTipRole:
        return plainToolTip(accessibleText(index));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant PreviewTextProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return tr("Projects and environments");
    return QIdentityProxyModel::headerData(section, orientation, role);
}

Qt::ItemFlags PreviewTextProxy::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QString PreviewTextProxy::displayText(const QModelIndex &index) const
{
    switch (PreviewTreeModel::NodeKind(index.data(PreviewTreeModel::NodeKindRole).toInt())) {
    case PreviewTreeModel::NodeKind::Section:
        return PreviewTexts::section(index.data(PreviewTreeModel::SectionRole).toInt(),
                                     m_model.preview().nothingFires.has_value());
    case PreviewTreeModel::NodeKind::Reason:
        return PreviewTexts::reason(NoMatchReason(index.data(PreviewTreeModel::ReasonRole).toInt()),
                                    index.data(PreviewTreeModel::TotalCountRole).toInt(),
                                    index.data(PreviewTreeModel::ModesRole).toStringList());
    case PreviewTreeModel::NodeKind::Project:
        return index.data(PreviewTreeModel::NameRole).toString();
    case PreviewTreeModel::NodeKind::Environment: {
        const QString name = index.data(PreviewTreeModel::NameRole).toString();
        const QString project = index.data(PreviewTreeModel::ProjectNameRole).toString();
        return project.isEmpty() ? name : PreviewTexts::environment(project, name);
    }
    }
    return {};
}

QString PreviewTextProxy::accessibleText(const QModelIndex &index) const
{
    const QString text = displayText(index);
    const int matching = index.data(PreviewTreeModel::MatchCountRole).toInt();
    const int total = index.data(PreviewTreeModel::TotalCountRole).toInt();
    const auto section = PreviewTreeModel::Section(index.data(PreviewTreeModel::SectionRole).toInt());
    switch (PreviewTreeModel::NodeKind(index.data(PreviewTreeModel::NodeKindRole).toInt())) {
    case PreviewTreeModel::NodeKind::Section:
        return text;
    case PreviewTreeModel::NodeKind::Reason:
        return tr("%1, %2").arg(text, PreviewTexts::environmentCount(matching));
    case PreviewTreeModel::NodeKind::Environment: {
        const QString name =
            tr("%1, %2").arg(text, PreviewTexts::mode(index.data(PreviewTreeModel::ModeRole).toString()));
        switch (PreviewTreeModel::Change(index.data(PreviewTreeModel::ChangeRole).toInt())) {
        case PreviewTreeModel::Change::None:
            return name;
        case PreviewTreeModel::Change::New:
            return tr("%1, new").arg(name);
        case PreviewTreeModel::Change::Gone:
            return tr("%1, no longer matching").arg(name);
        }
        return name;
    }
    case PreviewTreeModel::NodeKind::Project:
        break;
    }
    if (section == PreviewTreeModel::Section::NotMatching)
        return tr("%1, %2").arg(text, PreviewTexts::environmentCount(matching));
    const QString pattern = index.data(PreviewTreeModel::PatternRole).toString();
    if (section == PreviewTreeModel::Section::MayAlsoMatch)
        return tr("%1, may match %2, which Qovery does not document").arg(text, pattern);
    const QString name = pattern.isEmpty()
                             ? tr("%1, %2 of %Ln environments", nullptr, total).arg(text).arg(matching)
                             : tr("%1, matched by %2, %3 of %Ln environments", nullptr, total)
                                   .arg(text, pattern)
                                   .arg(matching);
    const int newCount = index.data(PreviewTreeModel::NewCountRole).toInt();
    return newCount > 0 ? tr("%1, %2").arg(name, PreviewTexts::newCount(newCount)) : name;
}
