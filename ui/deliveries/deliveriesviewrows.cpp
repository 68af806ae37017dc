// DeliveriesView: what can be done with rows, and what it remembers between runs.
#include "ui/deliveries/deliveriesview.h"
#include "ui/deliveries/deliverydock.h"
#include "ui/deliveries/deliverydrawer.h"
#include "ui/deliveries/deliveryfacts.h"
#include "ui/deliveries/deliveryfilterbar.h"
#include "ui/deliveries/deliverylogview.h"
#include "ui/deliveries/deliverytableview.h"
#include "ui/style/clipboard.h"
#include "ui/style/icons.h"

#include <QDataStream>
#include <QIODevice>
#include <QMenu>

namespace {
constexpr quint32 deliveriesStateVersion = 1;
constexpr int mostSentAgain = 1000;
} // namespace

void DeliveriesView::openRowMenu(const QPoint &globalPosition)
{
    DeliveryTableView *table = m_log->table();
    const int count = int(table->selectedIds().size());
    const DeliveryFacts facts(table->model()->index(m_log->model().rowOf(table->currentId()), 0));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("deliveryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const char *objectName, const QString &text, const QString &icon) {
        QAction *action = menu->addAction(themedIcon(icon), text);
        action->setObjectName(QLatin1String(objectName));
        return action;
    };
    QAction *open = add("openDelivery", tr("Open"), QStringLiteral("activity"));
    open->setShortcut(QKeySequence(Qt::Key_Return)); // shown; the table takes the key
    connect(open, &QAction::triggered, this, [this, table] { openDelivery(table->currentId()); });
    if (m_maySendAgain) {
        QAction *again = add("sendAgain",
                             count > 1 ? tr("Send %Ln Again from This Computer", nullptr, count)
                                       : tr("Send Again from This Computer"),
                             QStringLiteral("send"));
        connect(again, &QAction::triggered, this, &DeliveriesView::sendAgain);
        addSendAllAgain(menu, count);
    }
    menu->addSeparator();
    QAction *edit = add("editWebhook", tr("Edit Webhook"), QStringLiteral("pencil"));
    edit->setEnabled(facts.webhookIsListed());
    connect(edit, &QAction::triggered, this, &DeliveriesView::editCurrent);
    QAction *show = add("showWebhook", tr("Show Webhook in the List"), QStringLiteral("webhook"));
    show->setEnabled(facts.webhookIsListed());
    connect(show, &QAction::triggered, this,
            [this, webhookId = facts.webhookId()] { emit webhookChosen(webhookId); });
    menu->addSeparator();
    QAction *copy = add("copyDeliveryRow", count > 1 ? tr("Copy %Ln Row(s)", nullptr, count) : tr("Copy Row"),
                        QStringLiteral("copy"));
    connect(copy, &QAction::triggered, this, [table] { copyToClipboard(table->copyText()); });
    menu->popup(globalPosition);
}

// All that failed, of the time and webhook that are filtered by; also those that were not scrolled to yet.
void DeliveriesView::addSendAllAgain(QMenu *menu, int selected)
{
    const std::optional<DeliveryCounts> &counts = m_log->model().counts();
    const bool areFailures = m_filter.chip == DeliveryLogFilter::Chip::Failed ||
                             m_filter.chip == DeliveryLogFilter::Chip::NoResponse;
    if (!areFailures || !counts || counts->matching <= selected)
        return;
    const int most = int(qMin<qint64>(counts->matching, mostSentAgain));
    QAction *all = menu->addAction(themedIcon(QStringLiteral("send")),
                                   counts->matching > mostSentAgain
                                       ? tr("Send the Newest %Ln Again from This Computer", nullptr, most)
                                       : tr("Send All %Ln Again from This Computer", nullptr, most));
    all->setObjectName(QStringLiteral("sendAllAgain"));
    connect(all, &QAction::triggered, this, [this] {
        m_log->model().allIds(mostSentAgain, this,
                              [this](const QStringList &ids) { emit sendAgainRequested(ids); });
    });
}

void DeliveriesView::editCurrent()
{
    const DeliveryFacts facts(
        m_log->table()->model()->index(m_log->model().rowOf(m_log->table()->currentId()), 0));
    emit editRequested(facts.webhookId());
}

// What is selected, or what the drawer shows where a filter took it out of the log.
void DeliveriesView::sendAgain()
{
    const QStringList ids = m_log->table()->selectedIds();
    if (!ids.isEmpty())
        emit sendAgainRequested(ids);
    else if (!m_drawer->deliveryId().isEmpty())
        emit sendAgainRequested({m_drawer->deliveryId()});
}

QByteArray DeliveriesView::saveState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << deliveriesStateVersion << m_filters << m_log->table()->saveState()
           << qint32(m_dock->chosenWidth()) << m_follows;
    return bytes;
}

void DeliveriesView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QMap<QString, QByteArray> filters;
    QByteArray table;
    qint32 width = 0;
    bool follows = true;
    stream >> version >> filters >> table >> width >> follows;
    if (stream.status() != QDataStream::Ok || version != deliveriesStateVersion)
        return;
    m_filters = filters;
    m_log->table()->restoreState(table);
    m_dock->setChosenWidth(width);
    m_filterBar->setFollows(follows);
    if (const auto filter = DeliveryLogFilter::fromBytes(m_filters.value(m_organizationId)))
        setFilter(*filter);
}
