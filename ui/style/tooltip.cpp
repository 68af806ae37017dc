#include "ui/style/tooltip.h"

#include <QWidget>

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    // Without a description of its own a widget is described by its tooltip, and then with the markup.
    if (widget->accessibleDescription().isEmpty() ||
        plainToolTip(widget->accessibleDescription()) == widget->toolTip())
        widget->setAccessibleDescription(text);
    widget->setToolTip(plainToolTip(text));
}
