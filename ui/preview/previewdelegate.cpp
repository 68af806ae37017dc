#include "ui/preview/previewdelegate.h"

#include "models/tables/previewtreemodel.h"
#include "ui/preview/previewtexts.h"
#include "ui/preview/previewtree.h"
#include "ui/style/colorrole.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace {

using PreviewNode = PreviewTreeModel::NodeKind;
using PreviewSection = PreviewTreeModel::Section;
using PreviewChange = PreviewTreeModel::Change;

// Patterns and names keep their order of characters in a right-to-left window too.
QTextOption previewLeftToRight()
{
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    return option;
}

} // namespace

PreviewDelegate::PreviewDelegate(const PreviewTree &tree, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_tree(tree)
{
}

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, qMax(27, lineHeight(TextRole::Body) + 9)};
}

// "new" for an environment; for a closed project, whose environments are not seen, how many.
QString PreviewDelegate::newMark(const QModelIndex &index) const
{
    if (PreviewChange(index.data(PreviewTreeModel::ChangeRole).toInt()) == PreviewChange::New)
        return PreviewTexts::newMark();
    const int count = index.data(PreviewTreeModel::NewCountRole).toInt();
    return count > 0 && !m_tree.isExpanded(index) ? PreviewTexts::newCount(count) : QString();
}

int PreviewDelegate::trailingWidth(const QFont &font) const
{
    const QFontMetrics metrics(font);
    const int mode = metrics.horizontalAdvance(PreviewTexts::mode(wireWord(KnownMode::Development))) + 4;
    return m_tree.isCompact()
               ? mode
               : qMax(mode, metrics.horizontalAdvance(PreviewTexts::environmentCount(100)) + 8);
}

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto node = PreviewNode(index.data(PreviewTreeModel::NodeKindRole).toInt());
    const auto section = PreviewSection(index.data(PreviewTreeModel::SectionRole).toInt());
    const auto change = PreviewChange(index.data(PreviewTreeModel::ChangeRole).toInt());
    const bool isMuted = m_tree.preview().nothingFires.has_value() ||
                         (section != PreviewSection::Matching && change != PreviewChange::Gone);
    const int margin = m_tree.isCompact() ? 0 : 6;
    painter->save();
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);

    if (node == PreviewNode::Section) {
        painter->setFont(textFont(TextRole::SectionSmall));
        painter->setPen(themeColor(ColorRole::Mid));
        painter->drawText(rect.adjusted(m_tree.isCompact() ? 0 : 2, 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }

    const bool isMirrored = option.direction == Qt::RightToLeft;
    const auto visual = [&](QRect part) {
        return isMirrored ? QStyle::visualRect(Qt::RightToLeft, rect, part) : part;
    };

    // Trailing column: "3 of 5", the type, or how many environments the reason stands for.
    const QFont trailingFont = textFont(TextRole::Secondary);
    // The narrow pane leaves a reason the whole row; its number is in the tooltip and the accessible text.
    const bool hasTrailing = !m_tree.isCompact() || node != PreviewNode::Reason;
    const int trailing = hasTrailing ? trailingWidth(trailingFont) : 0;
    const int matching = index.data(PreviewTreeModel::MatchCountRole).toInt();
    const int total = index.data(PreviewTreeModel::TotalCountRole).toInt();
    QString trailingText;
    if (node == PreviewNode::Environment)
        trailingText = PreviewTexts::mode(index.data(PreviewTreeModel::ModeRole).toString());
    else if (!hasTrailing)
        trailingText.clear();
    else if (m_tree.isCompact() && section == PreviewSection::NotMatching)
        trailingText = QLocale().toString(matching);
    else if (node == PreviewNode::Reason || section == PreviewSection::NotMatching)
        trailingText = PreviewTexts::environmentCount(matching);
    else
        trailingText = PreviewTexts::share(matching, total);
    painter->setFont(trailingFont);
    painter->setPen(themeColor(ColorRole::Mid));
    const QRect trailingRect(rect.right() - trailing + 1, rect.top(), trailing, rect.height());
    painter->drawText(visual(trailingRect), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(trailingFont).elidedText(trailingText, Qt::ElideRight, trailing));
    int right = trailingRect.left() - 6;
    if (const QString mark = newMark(index); !mark.isEmpty()) {
        const QFont markFont = textFont(TextRole::SecondaryMedium);
        const int width = QFontMetrics(markFont).horizontalAdvance(mark);
        painter->setFont(markFont);
        painter->setPen(themeColor(ColorRole::Success));
        painter->drawText(visual(QRect(right - width + 1, rect.top(), width, rect.height())),
                          Qt::AlignLeft | Qt::AlignVCenter, mark);
        right -= width + 8;
    }
    const int nameRight = right;

    const QString pattern = index.data(PreviewTreeModel::PatternRole).toString();
    if (node == PreviewNode::Project && !pattern.isEmpty() && section != PreviewSection::NotMatching)
        right = paintPatternTag(painter,
                                visual(QRect(rect.left(), rect.top(), right - rect.left(), rect.height())),
                                index) -
                8;
    if (isMirrored)
        right = nameRight; // the tag stays beside the trailing column; names elide before it there

    // Leading icon, then the name.
    int left = rect.left();
    QString icon = QStringLiteral("folder");
    ColorRole iconRole = ColorRole::Mid;
    if (node == PreviewNode::Environment) {
        icon = change == PreviewChange::New          ? QStringLiteral("plus")
               : section == PreviewSection::Matching ? QStringLiteral("check")
                                                     : QStringLiteral("minus");
        if (change != PreviewChange::None)
            iconRole = change == PreviewChange::New ? ColorRole::Success : ColorRole::Danger;
        left += 2;
    } else if (node == PreviewNode::Reason) {
        icon = NoMatchReason(index.data(PreviewTreeModel::ReasonRole).toInt()) == NoMatchReason::Mode
                   ? QStringLiteral("layers")
                   : QStringLiteral("folder");
    }
    const int iconSize = 14;
    const QRect iconRect(left, rect.top() + (rect.height() - iconSize) / 2, iconSize, iconSize);
    paintIcon(painter, visual(iconRect), icon, iconRole);
    left += iconSize + 7;

    const bool isProject = node == PreviewNode::Project;
    const QFont nameFont =
        textFont(isProject && section != PreviewSection::NotMatching ? TextRole::BodyMedium : TextRole::Body);
    const QColor nameColor = themeColor(isMuted ? ColorRole::Mid : ColorRole::Text);
    paintName(painter, visual(QRect(left, rect.top(), right - left, rect.height())), index, nameFont,
              nameColor);

    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, QRectF(option.rect).adjusted(2, 2, -2, -2));
    }
    painter->restore();
}

void PreviewDelegate::paintName(QPainter *painter, const QRect &rect, const QModelIndex &index,
                                const QFont &font, const QColor &color) const
{
    if (rect.width() <= 0)
        return;
    const QString whole = index.data(Qt::DisplayRole).toString();
    const QString text = QFontMetrics(font).elidedText(whole, Qt::ElideRight, rect.width());
    const bool isElided = text != whole;
    QTextLayout layout(text, font);
    layout.setTextOption(previewLeftToRight());
    int marked = index.data(PreviewTreeModel::MatchedLengthRole).toInt();
    if (isElided)
        marked = qMin(marked, int(text.size()) - 1);
    QList<QTextLayout::FormatRange> formats;
    if (marked > 0) {
        QTextLayout::FormatRange range;
        range.start = 0;
        range.length = marked;
        range.format.setForeground(themeColor(ColorRole::AccentText));
        range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
        layout.setFormats(formats);
    }
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid()) {
        layout.endLayout();
        return;
    }
    line.setLineWidth(rect.width() + 20);
    layout.endLayout();
    const bool isMirrored = m_tree.layoutDirection() == Qt::RightToLeft;
    const qreal x = isMirrored ? rect.right() - line.naturalTextWidth() + 1 : rect.left();
    const qreal y = rect.top() + (rect.height() - line.height()) / 2;
    if (marked > 0) {
        const qreal end = line.cursorToX(marked);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColor(ColorRole::AccentTint));
        painter->drawRoundedRect(QRectF(x - 1, rect.top() + 4, end + 2, rect.height() - 8), 3, 3);
    }
    painter->setPen(color);
    layout.draw(painter, QPointF(x, y));
}

int PreviewDelegate::paintPatternTag(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QString pattern = index.data(PreviewTreeModel::PatternRole).toString();
    const QFont font = textFont(TextRole::Code);
    const QFontMetrics metrics(font);
    const int padding = 6;
    const int widest = qMax(40, rect.width() / 2);
    const QString text = metrics.elidedText(pattern, Qt::ElideRight, widest - 2 * padding);
    const int width = metrics.horizontalAdvance(text) + 2 * padding;
    const int height = 20;
    const bool isMirrored = m_tree.layoutDirection() == Qt::RightToLeft;
    const QRect tag(isMirrored ? rect.left() : rect.right() - width + 1,
                    rect.top() + (rect.height() - height) / 2, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColor(m_tree.isPlainRow(index) ? ColorRole::Hover : ColorRole::Pressed));
    painter->drawRoundedRect(QRectF(tag), 4, 4);
    painter->setPen(themeColor(ColorRole::Text));
    painter->setFont(font);
    painter->drawText(tag, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextForceLeftToRight, text);
    return tag.left();
}
