#include "ui/webhooks/tablecolumns.h"

#include "models/tables/webhooktablemodel.h"
#include "ui/style/fonts.h"
#include "ui/style/painting.h"
#include "ui/webhooks/healthtexts.h"
#include "ui/webhooks/webhooktextproxy.h"
#include "ui/webhooks/webhooktexts.h"

#include <QAction>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace {

constexpr quint32 ColumnStateVersion = 2;
// Version 1 had one column less.
constexpr quint32 ColumnStateWithoutDeliveries = 1;
constexpr int WideWindow = 2300; // of the table, in a window of 2560: columns stop growing
constexpr int WidestName = 420;
constexpr int WidestScope = 480;

int columnTextWidth(TextRole role, const QString &text)
{
    return QFontMetrics(textFont(role)).horizontalAdvance(text);
}

} // namespace

TableColumns::TableColumns(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    QHeaderView *header = view->horizontalHeader();
    header->setObjectName(QStringLiteral("header"));
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(24);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setTextElideMode(Qt::ElideRight);
    connect(header, &QWidget::customContextMenuRequested, this, &TableColumns::openMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (m_isDistributing || !m_isDragging || column >= m_chosen.size())
            return;
        m_chosen[column] = size;
    });
    header->viewport()->installEventFilter(this);
}

bool TableColumns::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        m_isDragging = true;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_isDragging = false;
        QMetaObject::invokeMethod(this, &TableColumns::distribute, Qt::QueuedConnection);
    }
    return false;
}

void TableColumns::modelWasSet()
{
    m_chosen.fill(0, WebhookTableModel::ColumnCount);
    applyMetrics();
}

void TableColumns::applyMetrics()
{
    m_usual.clear();
    for (int column = 0; column < WebhookTableModel::ColumnCount; ++column)
        m_usual.append(usualWidth(column));
    m_view->horizontalHeader()->setFixedHeight(qMax(32, lineHeight(TextRole::Secondary) + 16));
    distribute();
}

int TableColumns::usualWidth(int column) const
{
    const int title =
        columnTextWidth(TextRole::SecondaryMedium, WebhookTextProxy::columnTitle(column)) + 24 + 18;
    switch (static_cast<WebhookTableModel::Column>(column)) {
    case WebhookTableModel::EnabledColumn:
        return 14 + switchSize().width() + 4;
    case WebhookTableModel::NameColumn:
        return qMax(250, scaledLength(250));
    case WebhookTableModel::KindColumn:
        return qMax(
            title - 18,
            12 + badgeSize(WebhookTexts::kind(KnownKind::Standard), QStringLiteral("braces")).width() + 10);
    case WebhookTableModel::EventsColumn:
        return qMax(title - 18, 12 + 4 * (eventGlyphSize() + 4) - 4);
    case WebhookTableModel::ScopeColumn:
        return qMax(title, 12 +
                               columnTextWidth(
                                   TextRole::Secondary,
                                   WebhookTexts::reach({KnownMode::Production, KnownMode::Staging}, 120)) +
                               8);
    case WebhookTableModel::LastDeliveryColumn: {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const HealthTexts::Last longest{DeliveryResult::ServerError, 500, now.addSecs(-59 * 60), now, {}};
        return qMax(title - 18,
                    12 + 18 + columnTextWidth(TextRole::Body, HealthTexts::last(longest, now)) + 4);
    }
    case WebhookTableModel::UpdatedColumn:
        return title;
    case WebhookTableModel::ColumnCount:
        break;
    }
    return title;
}

int TableColumns::minimumWidth(int column) const
{
    switch (static_cast<WebhookTableModel::Column>(column)) {
    case WebhookTableModel::NameColumn:
        return scaledLength(140);
    case WebhookTableModel::ScopeColumn:
        return scaledLength(120);
    case WebhookTableModel::UpdatedColumn:
        return 12 + columnTextWidth(TextRole::Secondary, QStringLiteral("59 min"));
    case WebhookTableModel::KindColumn:
        return 12 + badgeSize({}, QStringLiteral("braces")).width();
    default:
        return m_usual.value(column, 24);
    }
}

void TableColumns::distribute()
{
    if (!m_view->model() || m_usual.isEmpty() || m_isDragging)
        return;
    QHeaderView *header = m_view->horizontalHeader();
    const int room = m_view->viewport()->width();
    QList<int> widths(WebhookTableModel::ColumnCount, 0);
    int total = 0;
    for (int column = 0; column < widths.size(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        widths[column] = m_chosen.at(column) > 0 ? m_chosen.at(column) : m_usual.at(column);
        total += widths.at(column);
    }
    constexpr int name = WebhookTableModel::NameColumn;
    constexpr int scope = WebhookTableModel::ScopeColumn;
    const auto mayGrow = [&](int column) { return widths.at(column) > 0 && m_chosen.at(column) == 0; };
    int rest = room - total;
    if (rest > 0) {
        const int nameShare = mayGrow(scope) ? 2 : 5;
        const int scopeShare = mayGrow(name) ? 3 : 5;
        const bool capped = m_view->window()->width() >= 2560 || room >= WideWindow;
        if (mayGrow(name))
            widths[name] += rest * nameShare / 5;
        if (mayGrow(scope))
            widths[scope] += mayGrow(name) ? rest - rest * nameShare / 5 : rest * scopeShare / 5;
        if (capped) {
            if (mayGrow(name))
                widths[name] = qMin(widths.at(name), qMax(WidestName, m_usual.at(name)));
            if (mayGrow(scope))
                widths[scope] = qMin(widths.at(scope), qMax(WidestScope, m_usual.at(scope)));
        }
    } else {
        // VISUAL 8: Fires for gives way first, then Name, Updated, the word in Kind. What the user dragged
        // stays, and scrolls.
        for (const int column :
             {scope, name, int(WebhookTableModel::UpdatedColumn), int(WebhookTableModel::KindColumn)}) {
            if (rest >= 0)
                break;
            if (!mayGrow(column))
                continue;
            const int given = qMin(-rest, qMax(0, widths.at(column) - minimumWidth(column)));
            widths[column] -= given;
            rest += given;
        }
    }
    m_isDistributing = true;
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            header->resizeSection(column, widths.at(column));
    }
    m_isDistributing = false;
}

void TableColumns::openMenu(const QPoint &position)
{
    QHeaderView *header = m_view->horizontalHeader();
    auto *menu = new QMenu(m_view);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = WebhookTableModel::KindColumn; column < WebhookTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(WebhookTextProxy::columnTitle(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::triggered, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            distribute();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Usual Columns")), &QAction::triggered, this, &TableColumns::resetToDefaults);
    menu->popup(header->viewport()->mapToGlobal(position));
}

void TableColumns::resetToDefaults()
{
    QHeaderView *header = m_view->horizontalHeader();
    m_chosen.fill(0, WebhookTableModel::ColumnCount);
    for (int column = 0; column < WebhookTableModel::ColumnCount; ++column) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
    }
    distribute();
}

QByteArray TableColumns::saveState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const QHeaderView *header = m_view->horizontalHeader();
    stream << ColumnStateVersion << qint32(WebhookTableModel::ColumnCount);
    for (int column = 0; column < WebhookTableModel::ColumnCount; ++column)
        stream << qint32(header->visualIndex(column)) << header->isSectionHidden(column)
               << qint32(m_chosen.value(column));
    stream << qint32(header->sortIndicatorSection()) << qint32(header->sortIndicatorOrder());
    return bytes;
}

void TableColumns::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    qint32 writtenCount = 0;
    stream >> version >> writtenCount;
    // Written before there was the column of deliveries: it comes at its usual place, the others stay.
    const bool isWithoutDeliveries = version == ColumnStateWithoutDeliveries;
    const int count = WebhookTableModel::ColumnCount;
    if (stream.status() != QDataStream::Ok || (version != ColumnStateVersion && !isWithoutDeliveries) ||
        writtenCount != (isWithoutDeliveries ? count - 1 : count))
        return;
    QList<int> columnAt(writtenCount, -1);
    QList<bool> hidden(count, false);
    QList<int> chosen(count, 0);
    const auto columnOf = [isWithoutDeliveries](int written) {
        const bool isMoved = isWithoutDeliveries && written >= WebhookTableModel::LastDeliveryColumn;
        return isMoved ? written + 1 : written;
    };
    for (int written = 0; written < writtenCount; ++written) {
        qint32 visual = -1;
        qint32 width = 0;
        bool isHidden = false;
        stream >> visual >> isHidden >> width;
        const int column = columnOf(written);
        if (visual >= 0 && visual < writtenCount)
            columnAt[visual] = column;
        hidden[column] = isHidden;
        chosen[column] = width > 0 ? qBound(24, int(width), 2000) : 0;
    }
    if (isWithoutDeliveries && !columnAt.contains(-1))
        columnAt.insert(columnAt.indexOf(WebhookTableModel::UpdatedColumn),
                        WebhookTableModel::LastDeliveryColumn);
    qint32 sortColumn = -1;
    qint32 sortOrder = 0;
    stream >> sortColumn >> sortOrder;
    // Written by another version or damaged: the usual columns are the answer.
    if (stream.status() != QDataStream::Ok || columnAt.contains(-1) ||
        columnAt.first() != WebhookTableModel::EnabledColumn)
        return;
    QHeaderView *header = m_view->horizontalHeader();
    hidden[WebhookTableModel::NameColumn] = false;
    m_chosen = chosen;
    for (int visual = 0; visual < count; ++visual) {
        header->moveSection(header->visualIndex(columnAt.at(visual)), visual);
        header->setSectionHidden(columnAt.at(visual), hidden.at(columnAt.at(visual)));
    }
    if (sortColumn >= 0 && sortColumn < writtenCount)
        m_view->sortByColumn(columnOf(sortColumn),
                             sortOrder == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    distribute();
}
