#include "ui/editor/patterncompletion.h"

#include "models/domain/projectpattern.h"
#include "ui/style/colorrole.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QSet>
#include <QTextLayout>

namespace {

constexpr qsizetype completionLimit = 8;

} // namespace

PatternCompletionModel::PatternCompletionModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PatternCompletionModel::complete(const QString &text, const QStringList &taken)
{
    QList<Entry> entries;
    QSet<QString> skipped;
    for (const QString &pattern : taken)
        skipped.insert(foldedName(pattern));
    const QString typed = text.trimmed();
    const QString key = foldedName(typed.endsWith(QLatin1Char('*')) ? typed.chopped(1) : typed);
    if (m_catalog && !key.isEmpty() && !key.contains(QLatin1Char('*'))) {
        const QList<Project> &projects = m_catalog->projects();
        const auto offer = [&](qsizetype position, int start) {
            const QString &name = projects.at(position).name;
            const QString &folded = m_catalog->foldedNameOf(position);
            if (skipped.contains(folded)) // also the second project of the same name
                return;
            skipped.insert(folded);
            entries.append(
                {name, start, int(key.size()), false, int(m_catalog->environmentsOf(position).size())});
        };
        const auto [first, last] = m_catalog->prefixRange(key);
        for (qsizetype i = first; i < last && entries.size() < completionLimit; ++i)
            offer(i, 0);
        if (last - first < 3 && !typed.endsWith(QLatin1Char('*'))) {
            for (qsizetype i = 0; i < projects.size() && entries.size() < completionLimit; ++i) {
                const qsizetype at = m_catalog->foldedNameOf(i).indexOf(key);
                if (at > 0)
                    offer(i, int(at));
            }
        }
        const QString prefix = typed.endsWith(QLatin1Char('*')) ? typed : typed + QLatin1Char('*');
        if (last > first && !skipped.contains(foldedName(prefix)))
            entries.append({prefix, 0, int(prefix.size()), true, int(last - first)});
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int PatternCompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PatternCompletionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Entry &entry = m_entries.at(index.row());
    const auto countText = [&entry] {
        return entry.isPrefix ? tr("%n projects", nullptr, entry.count)
                              : tr("%n environments", nullptr, entry.count);
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case PatternRole:
        return entry.pattern;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(entry.pattern, countText());
    case Qt::StatusTipRole: // the right-hand text, for the delegate
        return countText();
    case MatchStartRole:
        return entry.matchStart;
    case MatchLengthRole:
        return entry.matchLength;
    case IsPrefixRole:
        return entry.isPrefix;
    case CountRole:
        return entry.count;
    default:
        return {};
    }
}

QSize PatternCompletionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, qMax(30, lineHeight(TextRole::Body) + 12)};
}

void PatternCompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(4, 0, -4, 0);
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColor(option.state.testFlag(QStyle::State_Selected) ? ColorRole::Selected
                                                                                   : ColorRole::Hover));
        painter->drawRoundedRect(QRectF(row), 4, 4);
    }
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
    const QRect icon(row.left() + 8, row.center().y() - 6, 14, 14);
    paintIcon(painter, visual(icon),
              index.data(PatternCompletionModel::IsPrefixRole).toBool() ? QStringLiteral("list-filter")
                                                                        : QStringLiteral("folder"),
              ColorRole::Mid);

    const QString count = index.data(Qt::StatusTipRole).toString();
    painter->setFont(textFont(TextRole::Secondary));
    const int countWidth = painter->fontMetrics().horizontalAdvance(count) + 1;
    const QRect countRect(row.right() - 8 - countWidth, row.top(), countWidth, row.height());
    painter->setPen(themeColor(ColorRole::Mid));
    painter->drawText(visual(countRect), Qt::AlignCenter | Qt::TextSingleLine, count);

    const QRect nameRect =
        visual(QRect(icon.right() + 9, row.top(), countRect.left() - 16 - icon.right(), row.height()));
    const QFont font = textFont(TextRole::Body);
    QTextLayout layout(QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                     nameRect.width()),
                       font);
    QTextOption textOption(Qt::AlignLeft);
    textOption.setTextDirection(Qt::LeftToRight);
    textOption.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(textOption);
    QTextLayout::FormatRange bold;
    bold.start = index.data(PatternCompletionModel::MatchStartRole).toInt();
    bold.length = index.data(PatternCompletionModel::MatchLengthRole).toInt();
    bold.format.setFontWeight(QFont::DemiBold);
    layout.setFormats({bold});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(nameRect.width() + 30);
    layout.endLayout();
    if (line.isValid()) {
        painter->setPen(themeColor(ColorRole::Text));
        layout.draw(painter,
                    QPointF(option.direction == Qt::RightToLeft ? nameRect.right() - line.naturalTextWidth()
                                                                : nameRect.left(),
                            nameRect.top() + (nameRect.height() - line.height()) / 2));
    }
    painter->restore();
}
