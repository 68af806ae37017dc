#include "ui/settings/secretspanel.h"

#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/confirmdialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int SecretWebhookId = Qt::UserRole + 1;
constexpr int secretsRowsShown = 6;
constexpr int secretsForgetAll = 1;
} // namespace

SecretsPanel::SecretsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(0, 3, this))
    , m_list(new QTreeView(this))
    , m_emptyText(new QLabel(tr("No secret is remembered."), this))
    , m_forgetButton(new QPushButton(tr("Forget"), this))
    , m_forgetAllButton(new QPushButton(tr("Forget All…"), this))
{
    m_model->setHorizontalHeaderLabels({tr("Webhook"), tr("Organization"), tr("Remembered since")});
    m_list->setObjectName(QStringLiteral("secretList"));
    m_list->setAccessibleName(tr("Remembered secrets"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionsMovable(false);
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    setLabelRole(m_emptyText, LabelRole::Mid);
    m_forgetButton->setObjectName(QStringLiteral("forgetButton"));
    m_forgetAllButton->setObjectName(QStringLiteral("forgetAllButton"));
    setButtonRole(m_forgetAllButton, ButtonRole::Danger);
    for (QPushButton *button : {m_forgetButton, m_forgetAllButton})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_forgetButton);
    buttons->addWidget(m_forgetAllButton);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_emptyText);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SecretsPanel::updateButtons);
    connect(m_forgetButton, &QAbstractButton::clicked, this, [this] { emit forgetRequested(selectedIds()); });
    connect(m_forgetAllButton, &QAbstractButton::clicked, this, &SecretsPanel::askForgetAll);
    setSecrets({});
    updateButtons();
    m_list->hide();
    m_forgetButton->hide();
    m_forgetAllButton->hide();
}

void SecretsPanel::setSecrets(const QList<RememberedSecretEntry> &secrets)
{
    if (secrets == m_entries)
        return;
    m_entries = secrets;
    m_model->removeRows(0, m_model->rowCount());
    for (const RememberedSecretEntry &entry : secrets) {
        auto *name = new QStandardItem(entry.webhookName);
        name->setData(entry.webhookId, SecretWebhookId);
        m_model->appendRow(
            {name, new QStandardItem(entry.organizationName),
             new QStandardItem(locale().toString(entry.rememberedAt.toLocalTime(), QLocale::ShortFormat))});
    }
    const bool hasRows = !secrets.isEmpty();
    m_emptyText->setVisible(!hasRows);
    m_list->setVisible(hasRows);
    m_forgetButton->setVisible(hasRows);
    m_forgetAllButton->setVisible(hasRows);
    if (hasRows) {
        const int rows = std::min(int(secrets.size()), secretsRowsShown);
        m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * m_list->sizeHintForRow(0) +
                               2 * m_list->frameWidth() + 2);
    }
    // A list that was sized while it was hidden keeps its usual height in the layout otherwise.
    layout()->invalidate();
    updateGeometry();
    updateButtons();
}

QStringList SecretsPanel::selectedIds() const
{
    QStringList ids;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(row.data(SecretWebhookId).toString());
    return ids;
}

void SecretsPanel::updateButtons()
{
    const bool hasSelection = m_list->selectionModel()->hasSelection();
    m_forgetButton->setEnabled(hasSelection);
    setPlainToolTip(m_forgetButton, hasSelection ? QString() : tr("Select a webhook first."));
}

void SecretsPanel::askForgetAll()
{
    auto *dialog = new ConfirmDialog(window());
    const auto count = static_cast<int>(m_entries.size());
    dialog->setContent(
        QStringLiteral("triangle-alert"), Tone::Warning,
        tr("Forget %n remembered secret(s)?", nullptr, count),
        tr("This computer forgets them. The webhooks keep their secrets; the next change of each asks for "
           "it."));
    dialog->addButton(tr("Cancel"), ButtonRole::Normal, 0, true);
    dialog->addButton(tr("Forget All"), ButtonRole::DangerFill, secretsForgetAll);
    QStringList ids;
    for (const RememberedSecretEntry &entry : std::as_const(m_entries))
        ids.append(entry.webhookId);
    connect(dialog, &ConfirmDialog::chosen, this, [this, ids](int result) {
        if (result == secretsForgetAll)
            emit forgetRequested(ids);
    });
    dialog->open();
}
