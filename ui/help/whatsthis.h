#pragma once

#include "ui/widgets/iconbutton.h"

#include <QPointer>

// Opens a HelpPopup for QWidget::whatsThis(): with Shift+F1 in a field, and for a click in What's This mode.
// An event filter of the whole application: Qt would show its own popup, and only for the very widget. Owned
// by Application.
class WhatsThis : public QObject
{
    Q_OBJECT

public:
    explicit WhatsThis(QObject *parent = nullptr);

    // The widget or the nearest one around it that has a What's This; null: none of its window.
    static QWidget *explained(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

// Sets the text also on the parts a widget consists of, for their accessible help; not where one has its own.
void setWhatsThisWithParts(QWidget *widget, const QString &text);

// "?" in a dialog's footer. A click starts What's This mode, in which the next click explains what is
// clicked; from the keyboard it explains the field that had the focus before.
class WhatsThisButton : public IconButton
{
    Q_OBJECT

public:
    explicit WhatsThisButton(QWidget *parent);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void explain();

    bool m_isClickedByMouse = false;
    QPointer<QWidget> m_lastField;
};
