#include "ui/testsend/sendhistoryview.h"

#include "models/domain/targetmask.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/webhooksstyle.h"
#include "ui/testsend/testsendtexts.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QString historyWords(const SendRecord &record, const ResultWords &words)
{
    QStringList parts{QLocale().toString(record.at.toLocalTime(), QLocale::ShortFormat), words.title};
    parts.append(maskedTarget(record.targetUrl).text());
    if (record.why == SendRecord::Why::Again)
        parts.append(SendHistoryView::tr("sent again"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

SendHistoryView::SendHistoryView(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("Nothing was sent for this webhook from this computer yet."), this))
    , m_repeat(new QPushButton(tr("Repeat"), this))
{
    m_list->setObjectName(QStringLiteral("historyList"));
    m_nothing->setObjectName(QStringLiteral("historyNothing"));
    m_repeat->setObjectName(QStringLiteral("repeat"));
    m_list->setAccessibleName(tr("Sends from this computer, newest first"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(scaledLength(4 * 28 + 4));
    setLabelRole(m_nothing, LabelRole::Mid);
    m_nothing->setWordWrap(true);
    setControlSize(m_repeat, ControlSize::Compact);
    m_repeat->setIcon(themedIcon(QStringLiteral("undo-2")));
    m_repeat->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    auto *hint = new QLabel(tr("Repeat fills the form; nothing is sent yet."), this);
    setLabelRole(hint, LabelRole::Mid, TextRole::Secondary);
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
    row->addWidget(m_repeat);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        m_repeat->setEnabled(!currentId().isEmpty());
        if (!currentId().isEmpty())
            emit recordChosen(currentId());
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit repeatRequested(currentId()); });
    connect(m_repeat, &QPushButton::clicked, this, [this] { emit repeatRequested(currentId()); });
    setRecords({});
}

void SendHistoryView::open()
{
    if (m_list->count() > 0) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(std::max(0, m_list->currentRow()), QItemSelectionModel::ClearAndSelect);
    }
    // A list that gets the focus makes its first row the current one, and does not select it.
    m_list->setFocus(Qt::OtherFocusReason);
    m_repeat->setEnabled(!currentId().isEmpty());
    if (!currentId().isEmpty())
        emit recordChosen(currentId());
}

int SendHistoryView::count() const
{
    return m_list->count();
}

QString SendHistoryView::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void SendHistoryView::setRecords(const QList<SendRecord> &records)
{
    const QString current = currentId();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const SendRecord &record : records) {
            TestResult result;
            result.outcome = record.outcome;
            result.status = record.status;
            const ResultWords words = resultWords(result, record.targetUrl);
            auto *item = new QListWidgetItem(themedIcon(words.iconName, toneText(words.tone)),
                                             historyWords(record, words), m_list);
            item->setData(Qt::UserRole, record.id);
            item->setSizeHint({0, scaledLength(28)});
            if (record.id == current)
                m_list->setCurrentItem(item);
        }
    }
    m_nothing->setVisible(records.isEmpty());
    m_list->setVisible(!records.isEmpty());
    m_repeat->setEnabled(!currentId().isEmpty());
}
