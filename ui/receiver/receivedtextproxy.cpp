#include "ui/receiver/receivedtextproxy.h"

#include "models/tables/receivedtablemodel.h"
#include "ui/receiver/receivertexts.h"
#include "ui/style/tooltip.h"

using Model = ReceivedTableModel;

QVariant ReceivedTextProxy::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index);
    case Qt::ToolTipRole:
        return index.column() == Model::TimeColumn
                   ? plainToolTip(ReceiverTexts::wholeTime(index.data(Model::ReceivedAtRole).toDateTime()))
                   : plainToolTip(cellText(index));
    case Qt::AccessibleTextRole:
        return index.column() == Model::AnswerColumn ? rowName(index) : cellText(index);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString ReceivedTextProxy::cellText(const QModelIndex &index) const
{
    switch (Model::Column(index.column())) {
    case Model::AnswerColumn:
        return ReceiverTexts::answer(index.data(Model::AnsweredStatusRole).toInt(),
                                     index.data(Model::IsAnswerDueRole).toBool());
    case Model::TimeColumn:
        return ReceiverTexts::time(index.data(Model::ReceivedAtRole).toDateTime());
    case Model::MethodColumn: {
        ReceivedRequest request;
        request.method = index.data(Model::MethodRole).toString();
        return ReceiverTexts::method(request);
    }
    case Model::PathColumn:
        return index.data(Model::PathRole).toString();
    case Model::SizeColumn:
        return ReceiverTexts::size(index.data(Model::SizeRole).toLongLong());
    case Model::SenderColumn:
        return index.data(Model::SenderRole).toString();
    case Model::ColumnCount:
        break;
    }
    return {};
}

QString ReceivedTextProxy::rowName(const QModelIndex &index) const
{
    return tr("%1 %2, %3, %4", "method, path, what it was answered, time")
        .arg(cellText(index.siblingAtColumn(Model::MethodColumn)),
             cellText(index.siblingAtColumn(Model::PathColumn)),
             ReceiverTexts::answerName(index.data(Model::AnsweredStatusRole).toInt(),
                                       index.data(Model::IsAnswerDueRole).toBool()),
             cellText(index.siblingAtColumn(Model::TimeColumn)));
}

QVariant ReceivedTextProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText)
        return QIdentityProxyModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return rowName(index(section, Model::AnswerColumn));
    switch (Model::Column(section)) {
    case Model::AnswerColumn:
        return tr("Answered");
    case Model::TimeColumn:
        return tr("Time");
    case Model::MethodColumn:
        return tr("Method");
    case Model::PathColumn:
        return tr("Path");
    case Model::SizeColumn:
        return tr("Size");
    case Model::SenderColumn:
        return tr("Sender");
    case Model::ColumnCount:
        break;
    }
    return {};
}
