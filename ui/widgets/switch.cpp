#include "ui/widgets/switch.h"

Switch::Switch(QWidget *parent)
    : Switch(QString(), parent)
{
}

Switch::Switch(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setProperty("switch", true); // WebhooksStyle draws and measures it
}

void Switch::setBusy(bool busy)
{
    m_busy = busy;
}

void Switch::nextCheckState()
{
    if (!m_busy)
        QCheckBox::nextCheckState();
}
