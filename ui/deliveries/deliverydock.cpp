#include "ui/deliveries/deliverydock.h"

#include "ui/style/fonts.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace {
constexpr int drawerWidth = 504;
constexpr int leastDrawer = 420;
constexpr int leastLog = 600; // beside it
} // namespace

DeliveryDock::DeliveryDock(QWidget *log, QWidget *drawer, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_drawer(drawer)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->setObjectName(QStringLiteral("deliverySplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_log);
    m_splitter->addWidget(m_drawer);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_drawer->setMinimumWidth(leastDrawer);
    m_drawer->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_chosenWidth = m_drawer->width(); });
}

void DeliveryDock::setOpen(bool open)
{
    if (open == m_isOpen)
        return;
    m_isOpen = open;
    arrange();
    emit openChanged(open);
}

void DeliveryDock::setChosenWidth(int width)
{
    m_chosenWidth = width > 0 ? qBound(leastDrawer, width, 1600) : 0;
    arrange();
}

void DeliveryDock::arrange()
{
    // A focus that is about to be hidden goes back to the log.
    const QWidget *focus = window()->focusWidget();
    const bool losesFocus = !m_isOpen && focus && m_drawer->isAncestorOf(focus);
    const int wanted = m_chosenWidth > 0 ? m_chosenWidth : drawerWidth;
    m_isNarrow = width() < leastLog + leastDrawer + m_splitter->handleWidth();
    if (m_isNarrow) {
        if (m_drawer->parentWidget() != this) {
            m_drawer->setParent(this);
            m_drawer->hide();
        }
        const int taken = qMin(wanted, width());
        m_drawer->setGeometry(layoutDirection() == Qt::RightToLeft ? 0 : width() - taken, 0, taken, height());
        m_drawer->setVisible(m_isOpen);
        if (m_isOpen)
            m_drawer->raise();
    } else {
        if (m_drawer->parentWidget() != m_splitter)
            m_splitter->addWidget(m_drawer);
        m_drawer->setVisible(m_isOpen);
        const int taken = qBound(leastDrawer, wanted, width() - leastLog);
        m_splitter->setSizes({qMax(1, width() - taken), taken});
    }
    if (losesFocus)
        m_log->setFocus();
}

void DeliveryDock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}
