#include "ui/testsend/recordeddialog.h"

#include "ui/style/fonts.h"
#include "ui/style/webhooksstyle.h"
#include "ui/testsend/testsendtexts.h"
#include "ui/widgets/dialogfooter.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString rowWords(const DeliveryRow &row)
{
    QStringList words{QLocale().toString(row.createdAt.toLocalTime(), QLocale::ShortFormat),
                      row.status ? QString::number(*row.status) : RecordedDialog::tr("no status"),
                      testEventWords(row.event)};
    if (!row.place.projectName.isEmpty())
        words.append(row.place.projectName + QStringLiteral(" / ") + row.place.environmentName);
    return words.join(QStringLiteral(" · "));
}

} // namespace

RecordedDialog::RecordedDialog(const QList<DeliveryRow> &rows, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_use(new QPushButton(tr("Use Payload"), this))
{
    setWindowTitle(tr("Use a Recorded Delivery"));
    m_search->setObjectName(QStringLiteral("recordedSearch"));
    m_list->setObjectName(QStringLiteral("recordedList"));
    m_use->setObjectName(QStringLiteral("usePayload"));
    m_search->setPlaceholderText(tr("Event, project, environment or status"));
    m_search->setAccessibleName(tr("Search in the recorded deliveries"));
    m_search->setClearButtonEnabled(false);
    m_list->setAccessibleName(tr("Recorded deliveries, newest first"));
    m_list->setUniformItemSizes(true);
    for (const DeliveryRow &row : rows) {
        auto *item = new QListWidgetItem(rowWords(row), m_list);
        item->setData(Qt::UserRole, row.id);
        item->setSizeHint({0, scaledLength(28)});
    }
    m_list->setCurrentRow(0);
    setButtonRole(m_use, ButtonRole::Primary);
    m_use->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);

    auto *text = new QLabel(
        tr("The payload is taken as Qovery's log has it, byte for byte. Nothing is sent yet."), this);
    setLabelRole(text, LabelRole::Mid);
    text->setWordWrap(true);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(20, 18, 20, 16);
    content->setSpacing(10);
    content->addWidget(text);
    content->addWidget(m_search);
    content->addWidget(m_list, 1);
    auto *footer = new DialogFooter(this);
    footer->addRight(cancel);
    footer->addRight(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(footer);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &RecordedDialog::use);
    connect(m_list, &QListWidget::itemActivated, this, &RecordedDialog::use);
    connect(m_search, &QLineEdit::textChanged, this, &RecordedDialog::filter);
    resize(scaledLength(560), scaledLength(480));
    m_list->setFocus();
}

void RecordedDialog::filter(const QString &text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isShown = m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!isShown);
        if (isShown && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    m_use->setEnabled(first >= 0);
}

void RecordedDialog::use()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->isHidden())
        return;
    emit chosen(item->data(Qt::UserRole).toString());
    accept();
}
