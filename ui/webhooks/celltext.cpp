#include "ui/webhooks/celltext.h"

#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QFontMetrics>
#include <QPainter>

static void paintCellMarks(QPainter *painter, const QRect &rect, const QString &shown,
                           const QStringList &words, const QFontMetrics &metrics, bool rightToLeft)
{
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = shown.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = shown.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            const int left = metrics.horizontalAdvance(shown.left(at));
            const int width = metrics.horizontalAdvance(shown.left(at + word.size())) - left;
            QRect mark(rect.left() + left, rect.top(), width, rect.height());
            if (rightToLeft)
                mark.moveRight(rect.right() - left);
            // A tint alone would be lost on a selected row: the line below tells it apart everywhere.
            painter->fillRect(mark, themeColor(ColorRole::AccentTint));
            painter->fillRect(QRect(mark.left(), mark.bottom() - 1, mark.width(), 2),
                              themeColor(ColorRole::Focus));
        }
    }
}

int paintCellText(QPainter *painter, const QRect &rect, const CellText &line, Qt::LayoutDirection direction)
{
    if (rect.width() <= 0 || line.text.isEmpty())
        return 0;
    const QFontMetrics metrics(line.font);
    const QString shown = line.isTarget ? elideMaskedTarget(line.text, metrics, rect.width())
                                        : metrics.elidedText(line.text, Qt::ElideRight, rect.width());
    const bool rightToLeft = direction == Qt::RightToLeft;
    if (!line.marked.isEmpty())
        paintCellMarks(painter, rect, shown, line.marked, metrics, rightToLeft);
    painter->setFont(line.font);
    painter->setPen(themeColor(line.color));
    // Server text is a name or code: its characters keep their order, only the side changes (LOOK-NOTES 1.8).
    const int side = rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute;
    painter->drawText(rect, side | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextForceLeftToRight, shown);
    return metrics.horizontalAdvance(shown);
}
