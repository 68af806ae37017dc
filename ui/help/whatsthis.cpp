#include "ui/help/whatsthis.h"

#include "ui/help/helppopup.h"
#include "ui/style/tooltip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QWhatsThis>

namespace {

constexpr int whatsThisFieldHeight = 40; // a taller widget is explained at its upper edge

void explainWidget(QWidget *explained, const QRect &about)
{
    (new HelpPopup(explained->whatsThis(), explained))->openBeside(about);
}

bool explainFocused(QWidget *focused)
{
    QWidget *explained = WhatsThis::explained(focused);
    if (explained == nullptr)
        return false;
    const QRect seen = focused->visibleRegion().boundingRect();
    QRect about(focused->mapToGlobal(seen.topLeft()), seen.size());
    about.setHeight(qMin(about.height(), whatsThisFieldHeight));
    explainWidget(explained, about);
    return true;
}

} // namespace

WhatsThis::WhatsThis(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

QWidget *WhatsThis::explained(QWidget *widget)
{
    while (widget != nullptr && widget->whatsThis().isEmpty())
        widget = widget->isWindow() ? nullptr : widget->parentWidget();
    return widget;
}

bool WhatsThis::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return key->key() == Qt::Key_F1 && key->modifiers().testFlag(Qt::ShiftModifier) &&
               watched->isWidgetType() && watched == QApplication::focusWidget() &&
               explainFocused(static_cast<QWidget *>(watched));
    }
    if (event->type() != QEvent::WhatsThis || !watched->isWidgetType())
        return false;
    QWidget *explained = WhatsThis::explained(static_cast<QWidget *>(watched));
    if (explained == nullptr)
        return false;
    const QPoint at = static_cast<QHelpEvent *>(event)->globalPos();
    QWhatsThis::leaveWhatsThisMode();
    explainWidget(explained, QRect(at, QSize(1, 1)).adjusted(0, -8, 0, 8));
    event->accept();
    return true;
}

void setWhatsThisWithParts(QWidget *widget, const QString &text)
{
    widget->setWhatsThis(text);
    const QList<QWidget *> parts = widget->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->whatsThis().isEmpty())
            part->setWhatsThis(text);
    }
}

WhatsThisButton::WhatsThisButton(QWidget *parent)
    : IconButton(QStringLiteral("circle-help"), tr("What's This?"), parent)
{
    setObjectName(QStringLiteral("whatsThisButton"));
    setButtonRole(this, ButtonRole::Icon);
    setPlainToolTip(this, tr("What's This? Click it, then what is to be explained. In a field: Shift+F1."));
    setWhatsThis(accessibleName() + QStringLiteral("\n\n") + accessibleDescription());
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus where it is
    connect(this, &QAbstractButton::clicked, this, &WhatsThisButton::explain);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && now != this && now->window() == window() &&
            WhatsThis::explained(now) != nullptr)
            m_lastField = now;
    });
}

void WhatsThisButton::mouseReleaseEvent(QMouseEvent *event)
{
    const QScopedValueRollback<bool> byMouse(m_isClickedByMouse, true);
    IconButton::mouseReleaseEvent(event);
}

void WhatsThisButton::explain()
{
    if (m_isClickedByMouse || m_lastField.isNull() || !m_lastField->isVisible())
        QWhatsThis::enterWhatsThisMode();
    else
        explainFocused(m_lastField);
}
