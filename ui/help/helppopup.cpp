#include "ui/help/helppopup.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace {

constexpr int helpWidth = 420; // some 65 characters a line
constexpr int helpGap = 4;     // to what it is about

} // namespace

HelpPopup::HelpPopup(const QString &help, QWidget *explained)
    : QFrame(explained->window(), Qt::Popup)
    , m_explained(explained)
{
    setObjectName(QStringLiteral("helpPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setLayoutDirection(explained->layoutDirection());
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    const QStringList paragraphs = help.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        addParagraph(paragraph, paragraphs.size() > 1 && &paragraph == &paragraphs.first());
    // What a screen reader says when it opens. AT-SPI has no help text in Qt 6.4: this is where it is heard.
    setAccessibleName(paragraphs.value(0));
    setAccessibleDescription(paragraphs.mid(1).join(QLatin1Char('\n')));
}

void HelpPopup::addParagraph(const QString &text, bool isTitle)
{
    auto *label = new QLabel(text, this);
    setLabelRole(label, LabelRole::Text, isTitle ? TextRole::Section : TextRole::Body);
    label->setWordWrap(true);
    layout()->addWidget(label);
}

void HelpPopup::openBeside(const QRect &about)
{
    const QScreen *on = m_explained ? m_explained->screen() : screen();
    const QRect room = on->availableGeometry().adjusted(4, 4, -4, -4);
    const int width = qMin(scaledLength(helpWidth), room.width());
    // Labels that wrap say their height only once they have their width.
    setFixedWidth(width);
    setFixedHeight(qMin(layout()->totalHeightForWidth(width), room.height()));
    int x = layoutDirection() == Qt::RightToLeft ? about.right() + 1 - width : about.left();
    int y = about.bottom() + 1 + helpGap;
    if (y + height() > room.bottom() + 1)
        y = about.top() - helpGap - height();
    x = qBound(room.left(), x, room.right() + 1 - width);
    y = qBound(room.top(), y, room.bottom() + 1 - height());
    move(x, y);
    show();
    setFocus(Qt::PopupFocusReason);
}

void HelpPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), 0, themeColor(ColorRole::Raised), themeColor(ColorRole::Control));
}

void HelpPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return;
    default:
        break;
    }
    QWidget *below = m_explained ? m_explained->window()->focusWidget() : nullptr;
    close();
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F1:
        return;
    default:
        if (below != nullptr)
            QCoreApplication::postEvent(below, event->clone());
    }
}
