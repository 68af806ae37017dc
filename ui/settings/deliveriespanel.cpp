#include "ui/settings/deliveriespanel.h"

#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int deliveriesClear = 1;
}

DeliveriesPanel::DeliveriesPanel(QWidget *parent)
    : QWidget(parent)
    , m_notify(
          new Switch(tr("Notify when a webhook's deliveries begin to fail, and when they recover"), this))
    , m_keptText(new QLabel(this))
    , m_bound(new Segmented(this))
    , m_clearButton(new QPushButton(tr("Clear…"), this))
{
    m_notify->setObjectName(QStringLiteral("notifySwitch"));
    m_keptText->setObjectName(QStringLiteral("keptText"));
    m_bound->setObjectName(QStringLiteral("keptBound"));
    m_bound->setAccessibleName(tr("Room for kept deliveries"));
    m_clearButton->setObjectName(QStringLiteral("clearKeptButton"));
    m_clearButton->setAutoDefault(false);
    setButtonRole(m_clearButton, ButtonRole::Danger);
    setLabelRole(m_keptText, LabelRole::Mid, TextRole::Secondary);
    auto *room = new QLabel(tr("Keep at most"), this);
    setLabelRole(room, LabelRole::Text, TextRole::Body);

    auto *boundRow = new QHBoxLayout;
    boundRow->setSpacing(12);
    boundRow->addWidget(room);
    boundRow->addWidget(m_bound);
    boundRow->addWidget(m_clearButton);
    boundRow->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notify);
    column->addLayout(boundRow);
    column->addWidget(m_keptText);

    connect(m_notify, &QAbstractButton::clicked, this, &DeliveriesPanel::notificationsChosen);
    connect(m_bound, &Segmented::activated, this,
            [this] { emit boundChosen(m_kept.bounds.value(m_bound->currentIndex())); });
    connect(m_clearButton, &QAbstractButton::clicked, this, &DeliveriesPanel::askClear);
}

void DeliveriesPanel::setValues(const KeptDeliveries &kept, bool notifies)
{
    m_notify->setChecked(notifies);
    if (m_kept.bounds.isEmpty()) {
        for (const qint64 bound : kept.bounds)
            m_bound->addSegment(locale().formattedDataSize(bound, 0, QLocale::DataSizeTraditionalFormat));
    }
    m_kept = kept;
    m_bound->setCurrentIndex(int(kept.bounds.indexOf(kept.bound)));
    const bool isSomething = kept.isOpen && kept.deliveries > 0;
    QString text = tr("No delivery is kept.");
    if (!kept.isOpen)
        text = tr("No account is open.");
    else if (kept.bytes < 0)
        text = tr("Counting what is kept…");
    else if (isSomething)
        text = tr("%1 kept for this account, %2.", "number of deliveries, then bytes")
                   .arg(tr("%Ln delivery(s)", nullptr, int(kept.deliveries)),
                        locale().formattedDataSize(kept.bytes, 1, QLocale::DataSizeTraditionalFormat));
    m_keptText->setText(text);
    m_clearButton->setEnabled(isSomething);
    setPlainToolTip(m_clearButton, isSomething ? QString() : text);
}

void DeliveriesPanel::askClear()
{
    auto *dialog = new ConfirmDialog(window());
    dialog->setContent(
        QStringLiteral("triangle-alert"), Tone::Warning,
        tr("Delete %Ln kept delivery(s)?", nullptr, int(m_kept.deliveries)),
        tr("Of every organization of this account. What Qovery still lists is read again; what "
           "it lists no more is gone."));
    dialog->addButton(tr("Cancel"), ButtonRole::Normal, 0, true);
    dialog->addButton(tr("Delete Deliveries"), ButtonRole::DangerFill, deliveriesClear);
    connect(dialog, &ConfirmDialog::chosen, this, [this](int result) {
        if (result == deliveriesClear)
            emit clearRequested();
    });
    dialog->open();
}
