#include "ui/deliveries/deliverycolumns.h"

#include "ui/deliveries/deliverydelegate.h"
#include "ui/deliveries/deliverytextproxy.h"
#include "ui/deliveries/deliverytexts.h"
#include "ui/style/fonts.h"
#include "ui/style/painting.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <array>
#include <utility>

namespace {

int textWidth(TextRole role, const QString &text)
{
    return QFontMetrics(textFont(role)).horizontalAdvance(text);
}

// Who shares what is left, and how.
constexpr std::array<int, DeliveryTableModel::ColumnCount> shares{0, 0, 3, 0, 3, 2};

} // namespace

DeliveryColumns::DeliveryColumns(QTableView *view)
    : QObject(view)
    , m_view(view)
    , m_chosen(DeliveryTableModel::ColumnCount, 0)
{
    for (int column = 0; column < DeliveryTableModel::ColumnCount; ++column)
        m_shown.append(column);
    QHeaderView *header = view->horizontalHeader();
    header->setObjectName(QStringLiteral("deliveryHeader"));
    header->setHighlightSections(false);
    header->setProperty("leadingPadding", DeliveryDelegate::Padding - DeliveryDelegate::CellPadding);
    header->setSectionsClickable(false); // the order is fixed: newest first
    header->setMinimumSectionSize(24);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (!m_isDistributing && m_isDragging && column < m_chosen.size())
            m_chosen[column] = size;
    });
    header->viewport()->installEventFilter(this);
}

bool DeliveryColumns::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        m_isDragging = true;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_isDragging = false;
        QMetaObject::invokeMethod(this, &DeliveryColumns::distribute, Qt::QueuedConnection);
    }
    return false;
}

void DeliveryColumns::setShown(const QList<int> &columns)
{
    m_shown = columns;
    applyMetrics();
}

void DeliveryColumns::setChosenWidths(const QList<int> &widths)
{
    if (widths.size() != DeliveryTableModel::ColumnCount)
        return;
    for (int column = 0; column < m_chosen.size(); ++column)
        m_chosen[column] = widths.at(column) > 0 ? qBound(24, widths.at(column), 2000) : 0;
    distribute();
}

int DeliveryColumns::usualWidth(int column) const
{
    constexpr int padding = DeliveryDelegate::CellPadding;
    const int title =
        textWidth(TextRole::SecondaryMedium, DeliveryTextProxy::columnTitle(column)) + padding + 10;
    switch (static_cast<DeliveryTableModel::Column>(column)) {
    case DeliveryTableModel::ResultColumn:
        return DeliveryDelegate::Padding + DeliveryDelegate::iconSize() + 8 +
               textWidth(TextRole::BodyMedium, DeliveryTexts::result(0)) + 8;
    case DeliveryTableModel::TimeColumn:
        return qMax(title, padding + textWidth(TextRole::Body, QStringLiteral("00:00")) + 10);
    case DeliveryTableModel::EventColumn: {
        int word = 0;
        for (const KnownEvent event : knownEvents()) // which is the longest depends on the language
            word = qMax(word, textWidth(TextRole::Body, DeliveryTexts::event(event)));
        return qMax(title, padding + eventGlyphSize() + 6 + word + 8);
    }
    case DeliveryTableModel::WebhookColumn:
        return scaledLength(150);
    case DeliveryTableModel::PlaceColumn:
        return scaledLength(170);
    case DeliveryTableModel::ResponseColumn:
        return scaledLength(90);
    case DeliveryTableModel::ColumnCount:
        break;
    }
    return title;
}

int DeliveryColumns::minimumWidth(int column) const
{
    switch (static_cast<DeliveryTableModel::Column>(column)) {
    case DeliveryTableModel::WebhookColumn:
    case DeliveryTableModel::PlaceColumn:
        return scaledLength(90);
    case DeliveryTableModel::ResponseColumn:
        return scaledLength(50);
    case DeliveryTableModel::EventColumn: // the glyph says it too
        return qMax(DeliveryDelegate::CellPadding + eventGlyphSize() + 8,
                    DeliveryDelegate::CellPadding + 12 +
                        textWidth(TextRole::SecondaryMedium, DeliveryTextProxy::columnTitle(column)));
    case DeliveryTableModel::ResultColumn:
    case DeliveryTableModel::TimeColumn:
    case DeliveryTableModel::ColumnCount:
        break;
    }
    return m_usual.value(column, 24);
}

void DeliveryColumns::applyMetrics()
{
    m_usual.clear();
    for (int column = 0; column < DeliveryTableModel::ColumnCount; ++column)
        m_usual.append(usualWidth(column));
    m_view->horizontalHeader()->setFixedHeight(qMax(32, lineHeight(TextRole::Secondary) + 16));
    distribute();
}

void DeliveryColumns::distribute()
{
    if (!m_view->model() || m_usual.isEmpty() || m_isDragging)
        return;
    QHeaderView *header = m_view->horizontalHeader();
    QList<int> widths(DeliveryTableModel::ColumnCount, 0);
    int rest = m_view->viewport()->width();
    int allShares = 0;
    const auto mayChange = [this](int column) {
        return m_shown.contains(column) && m_chosen.at(column) == 0;
    };
    for (int column = 0; column < widths.size(); ++column) {
        header->setSectionHidden(column, !m_shown.contains(column));
        if (!m_shown.contains(column))
            continue;
        widths[column] = m_chosen.at(column) > 0 ? m_chosen.at(column) : m_usual.at(column);
        rest -= widths.at(column);
        if (mayChange(column))
            allShares += shares.at(size_t(column));
    }
    if (rest > 0) {
        const int toShare = rest;
        for (int column = 0; column < widths.size() && allShares > 0; ++column) {
            if (!mayChange(column) || shares.at(size_t(column)) == 0)
                continue;
            const int share = toShare * shares.at(size_t(column)) / allShares;
            widths[column] += share;
            rest -= share;
        }
        if (allShares > 0 && mayChange(m_shown.constLast()))
            widths[m_shown.constLast()] += rest; // what rounding left
    } else {
        QList<int> giving{DeliveryTableModel::ResponseColumn, DeliveryTableModel::PlaceColumn,
                          DeliveryTableModel::WebhookColumn, DeliveryTableModel::EventColumn};
        if (!m_shown.contains(DeliveryTableModel::WebhookColumn)) // one webhook: where it went matters more
            giving = {DeliveryTableModel::EventColumn, DeliveryTableModel::PlaceColumn};
        for (const int column : std::as_const(giving)) {
            if (rest >= 0 || !mayChange(column))
                continue;
            const int given = qMin(-rest, qMax(0, widths.at(column) - minimumWidth(column)));
            widths[column] -= given;
            rest += given;
        }
    }
    m_isDistributing = true;
    for (const int column : std::as_const(m_shown))
        header->resizeSection(column, widths.at(column));
    m_isDistributing = false;
}
