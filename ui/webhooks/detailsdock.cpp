#include "ui/webhooks/detailsdock.h"

#include "ui/webhooks/detailspane.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QSplitter>

namespace {
constexpr quint32 DockStateVersion = 1;
constexpr int NarrowWindow = 1180;
} // namespace

DetailsDock::DetailsDock(QWidget *list, DetailsPane *pane, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_pane(pane)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_chosenWidth = m_pane->width(); });
}

bool DetailsDock::isOpen() const
{
    return m_isNarrow ? m_isOverlayOpen : m_isWanted;
}

void DetailsDock::setOpen(bool open)
{
    if (open == isOpen())
        return;
    if (m_isNarrow)
        m_isOverlayOpen = open;
    else
        m_isWanted = open;
    arrange();
    emit openChanged(open);
}

void DetailsDock::setWindowWidth(int width)
{
    if (width == m_windowWidth)
        return;
    const bool wasOpen = isOpen();
    m_windowWidth = width;
    const bool isNarrow = width < NarrowWindow;
    if (isNarrow != m_isNarrow)
        m_isOverlayOpen = false;
    m_isNarrow = isNarrow;
    arrange();
    if (isOpen() != wasOpen)
        emit openChanged(isOpen());
}

int DetailsDock::usualWidth() const
{
    if (m_windowWidth >= 2560)
        return 560;
    return m_windowWidth >= 1600 ? 420 : 360;
}

void DetailsDock::arrange()
{
    // A focus that is about to be hidden goes back to the list.
    const QWidget *focus = window()->focusWidget();
    const bool losesFocus = !isOpen() && focus && m_pane->isAncestorOf(focus);
    if (m_isNarrow) {
        if (m_pane->parentWidget() != this) {
            m_pane->setParent(this);
            m_pane->hide();
        }
        m_pane->setGeometry(width() - qMin(360, width()), 0, qMin(360, width()), height());
        m_pane->setVisible(m_isOverlayOpen);
        if (m_isOverlayOpen)
            m_pane->raise();
    } else {
        if (m_pane->parentWidget() != m_splitter)
            m_splitter->addWidget(m_pane);
        m_pane->setVisible(m_isWanted);
        const int paneWidth = m_chosenWidth > 0 ? m_chosenWidth : usualWidth();
        m_splitter->setSizes({qMax(1, width() - paneWidth), paneWidth});
    }
    if (losesFocus)
        m_list->setFocus();
}

void DetailsDock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QByteArray DetailsDock::saveState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << DockStateVersion << m_isWanted << qint32(m_chosenWidth);
    return bytes;
}

void DetailsDock::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    bool isWanted = true;
    qint32 width = 0;
    stream >> version >> isWanted >> width;
    if (stream.status() != QDataStream::Ok || version != DockStateVersion)
        return;
    m_isWanted = isWanted;
    m_chosenWidth = width > 0 ? qBound(320, int(width), 1200) : 0;
    arrange();
    emit openChanged(isOpen());
}
