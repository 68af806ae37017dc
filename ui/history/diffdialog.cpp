#include "ui/history/diffdialog.h"

#include "ui/history/comparedialog.h"
#include "ui/history/historylistview.h"
#include "ui/history/historytexts.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/dialogfooter.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

DiffDialog::DiffDialog(const QString &from, const QString &to, const WebhookListDiff &diff, QWidget *parent)
    : QDialog(parent)
    , m_from(from)
    , m_to(to)
    , m_diff(diff)
{
    setObjectName(QStringLiteral("diffDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Compare"));
    auto *title = new QLabel(tr("%1 → %2", "two times").arg(from, to), this);
    title->setObjectName(QStringLiteral("title"));
    title->setWordWrap(true);
    setLabelRole(title, LabelRole::Text, TextRole::PaneTitle);
    auto *text = new QLabel(HistoryTexts::diff(diff), this);
    text->setObjectName(QStringLiteral("text"));
    setLabelRole(text, LabelRole::Mid);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 18, 20, 12);
    head->setSpacing(4);
    head->addWidget(title);
    head->addWidget(text);

    auto *list = new HistoryListView("diffList", tr("What differs"), this);
    list->setRows(HistoryTexts::diffRows(diff));
    auto *footer = new DialogFooter(this);
    auto *fields = new QPushButton(tr("Show Fields"), footer);
    fields->setObjectName(QStringLiteral("fieldsButton"));
    fields->setAutoDefault(true);
    auto *close = new QPushButton(tr("Close"), footer);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setDefault(true);
    footer->addLeft(fields);
    auto *room = new QWidget(footer);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    footer->addLeft(room);
    footer->addRight(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(list, 1);
    column->addWidget(footer);
    resize(scaledLength(640), scaledLength(480));

    const auto isChange = [this](int row) { return row >= int(m_diff.added.size() + m_diff.removed.size()); };
    const auto refresh = [list, fields, isChange] {
        const QList<int> selected = list->selectedRows();
        fields->setEnabled(!selected.isEmpty() && isChange(selected.constFirst()));
        fields->setToolTip(fields->isEnabled() ? QString() : tr("Select a changed webhook first."));
    };
    refresh();
    connect(list, &HistoryListView::selectionMoved, this, refresh);
    connect(list, &QAbstractItemView::activated, this, [this, isChange](const QModelIndex &index) {
        if (isChange(index.row()))
            openChange(index.row());
    });
    connect(fields, &QPushButton::clicked, this,
            [this, list] { openChange(list->selectedRows().constFirst()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    list->setFocus(Qt::OtherFocusReason);
}

void DiffDialog::openChange(int row)
{
    const WebhookListDiff::Change &change =
        m_diff.changed.at(row - m_diff.added.size() - m_diff.removed.size());
    auto *dialog = new CompareDialog({m_from, change.before}, {m_to, change.after}, this);
    dialog->open();
}
