#include "ui/widgets/searchfield.h"

#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/widgets/iconbutton.h"

#include <QKeyEvent>
#include <QPainter>

namespace {
constexpr int searchIcon = 15;
} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_clear(new IconButton(QStringLiteral("x"), tr("Clear Search"), this))
{
    m_clear->setObjectName(QStringLiteral("clear"));
    setButtonRole(m_clear, ButtonRole::Flat);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setFocus(Qt::OtherFocusReason);
        clear();
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::updateButtons);
    updateButtons();
}

void SearchField::setShortcutText(const QString &text)
{
    m_shortcutText = text;
    updateButtons();
}

bool SearchField::event(QEvent *event)
{
    // Before a dialog or a window shortcut takes Escape.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (text().isEmpty())
        emit leaveRequested();
    else
        clear();
}

int SearchField::shortcutWidth() const
{
    return m_shortcutText.isEmpty()
               ? 0
               : QFontMetrics(textFont(TextRole::Caption)).horizontalAdvance(m_shortcutText) + 12;
}

void SearchField::updateButtons()
{
    const QSize size = m_clear->sizeHint();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_clear->setVisible(!text().isEmpty());
    m_clear->setGeometry(mirrored ? 4 : width() - size.width() - 4, (height() - size.height()) / 2,
                         size.width(), size.height());
    const int before = scaledLength(searchIcon) + 8;
    const int after = text().isEmpty() ? shortcutWidth() + 2 : size.width() - 2;
    setTextMargins(mirrored ? after : before, 0, mirrored ? before : after, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = scaledLength(searchIcon);
    paintIcon(&painter,
              QStyle::visualRect(layoutDirection(), rect(), QRect(11, (height() - side) / 2, side, side)),
              QStringLiteral("search"), isEnabled() ? ColorRole::Mid : ColorRole::Disabled);
    if (!text().isEmpty() || m_shortcutText.isEmpty())
        return;
    const QFont font = textFont(TextRole::Caption);
    const int boxHeight = QFontMetrics(font).height() + 4;
    const QRect box = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(width() - 10 - shortcutWidth(), (height() - boxHeight) / 2, shortcutWidth(), boxHeight));
    paintBox(&painter, box, 4, themeColor(ColorRole::Alternate), themeColor(ColorRole::Border));
    painter.setFont(font);
    painter.setPen(themeColor(isEnabled() ? ColorRole::Mid : ColorRole::Disabled));
    painter.drawText(box, Qt::AlignCenter, m_shortcutText);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    updateButtons();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        updateButtons();
}
