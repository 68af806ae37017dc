#include "ui/editor/conflictdialog.h"

#include "ui/editor/conflictchoice.h"
#include "ui/editor/editortexts.h"
#include "ui/editor/fieldvalues.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/fieldhint.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

namespace {

QLabel *conflictLabel(const QString &text, LabelRole role, TextRole font, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setLabelRole(label, role, font);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const Webhook &base, const WebhookDraft &mine, const Webhook &theirs,
                               QWidget *parent)
    : QDialog(parent)
    , m_base(base)
    , m_mine(mine)
    , m_theirs(theirs)
    , m_merge(mergeWebhooks(base, mine, theirs))
{
    setObjectName(QStringLiteral("conflictDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Compare"));
    auto *scroll = new QScrollArea(this);
    QWidget *content = buildContent();
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto *problemRow = new QHBoxLayout;
    problemRow->setContentsMargins(20, 0, 20, 8);
    m_problem = new FieldHint(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    problemRow->addWidget(m_problem);
    auto *footer = new DialogFooter(this);
    buildFooter(footer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(problemRow);
    layout->addWidget(footer);
    const int width = scaledLength(820);
    resize(width, qBound(260, content->heightForWidth(width) + 90, 640));
    if (!m_rows.isEmpty())
        m_rows.constFirst().theirs->radio()->setFocus(Qt::OtherFocusReason);
    choiceMade();
}

QWidget *ConflictDialog::buildContent()
{
    auto *content = new QWidget(this);
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(20, 18, 20, 16);
    body->setSpacing(14);
    const QString name = EditorTexts::name(m_base.description, m_base.targetUrl);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto *title = conflictLabel(
        m_theirs.updatedAt.isValid()
            ? tr("“%1” was changed on the server %2.").arg(name, WebhookTexts::ago(m_theirs.updatedAt, now))
            : tr("“%1” was changed on the server.").arg(name),
        LabelRole::Text, TextRole::PaneTitle, content);
    title->setObjectName(QStringLiteral("title"));
    body->addWidget(title);
    body->addWidget(conflictLabel(
        m_merge.conflicts.isEmpty()
            ? tr("Nothing was saved. What was changed there and what you changed do not touch each other.")
            : tr("Nothing was saved. Choose for each field what is to be on the server."),
        LabelRole::Mid, TextRole::Body, content));
    if (!m_merge.conflicts.isEmpty()) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(10);
        const QStringList heads{QString(), tr("When you opened it"), tr("On the server now"), tr("Yours")};
        for (int column = 0; column < heads.size(); ++column) {
            grid->setColumnStretch(column, column == 0 ? 0 : 1);
            if (column > 0)
                grid->addWidget(
                    conflictLabel(heads.at(column), LabelRole::Mid, TextRole::SectionSmall, content), 0,
                    column);
        }
        body->addLayout(grid);
        for (const WebhookField field : m_merge.conflicts)
            addConflict(grid, field);
    }
    auto *merged = new QGridLayout;
    merged->setHorizontalSpacing(12);
    merged->setVerticalSpacing(6);
    merged->setColumnStretch(2, 1);
    body->addLayout(merged);
    addMerged(merged);
    body->addStretch(1);
    return content;
}

void ConflictDialog::addConflict(QGridLayout *grid, WebhookField field)
{
    QWidget *content = grid->parentWidget();
    const int row = grid->rowCount();
    const QString name = EditorTexts::field(field);
    const QString base = FieldValues::saved(field, m_base);
    QString theirs = field == WebhookField::Secret ? theirSecret() : FieldValues::saved(field, m_theirs);
    QString mine = FieldValues::wanted(field, m_mine);
    if (field == WebhookField::TargetUrl) { // masks can look the same
        if (theirs == base)
            theirs = tr("%1, another path").arg(theirs);
        if (mine == base || mine == theirs)
            mine = tr("%1, yet another path").arg(mine);
    }
    QLabel *label = conflictLabel(name, LabelRole::Text, TextRole::BodyMedium, content);
    label->setContentsMargins(0, 8, 0, 8); // level with the boxes' first line
    grid->addWidget(label, row, 0);
    QLabel *before = conflictLabel(base, LabelRole::Mid, TextRole::Body, content);
    before->setObjectName(QStringLiteral("base%1").arg(int(field)));
    before->setAccessibleDescription(tr("%1, when you opened it: %2").arg(name, base));
    before->setContentsMargins(0, 8, 0, 8);
    grid->addWidget(before, row, 1);
    Row choices{field, nullptr, nullptr};
    choices.theirs =
        new ConflictChoice(tr("Theirs"), theirs, tr("%1, on the server now: %2").arg(name, theirs), content);
    choices.mine = new ConflictChoice(tr("Mine"), mine, tr("%1, yours: %2").arg(name, mine), content);
    choices.theirs->setObjectName(QStringLiteral("theirs%1").arg(int(field)));
    choices.mine->setObjectName(QStringLiteral("mine%1").arg(int(field)));
    auto *group = new QButtonGroup(this);
    for (ConflictChoice *choice : {choices.theirs, choices.mine}) {
        choice->joinGroup(group);
        connect(choice, &ConflictChoice::chosen, this, &ConflictDialog::choiceMade);
    }
    grid->addWidget(choices.theirs, row, 2);
    grid->addWidget(choices.mine, row, 3);
    m_rows.append(choices);
}

// Qovery says whether there is one, not whether it is another.
QString ConflictDialog::theirSecret() const
{
    if (!m_theirs.mayHaveSecret())
        return tr("None");
    const QString state = m_base.mayHaveSecret() ? tr("Set; it may have been replaced") : tr("Set meanwhile");
    return tr("%1. It cannot be read: to keep it you are asked for it.").arg(state);
}

void ConflictDialog::addMerged(QGridLayout *grid)
{
    QWidget *content = grid->parentWidget();
    QList<WebhookField> mineOnly = changesOf(m_merge.merged, m_theirs);
    mineOnly.removeIf([this](WebhookField field) { return m_merge.conflicts.contains(field); });
    if (m_merge.takenFromServer.isEmpty() && mineOnly.isEmpty())
        return;
    grid->addWidget(
        conflictLabel(tr("Merged without conflict"), LabelRole::Mid, TextRole::SectionSmall, content), 0, 0,
        1, 3);
    const auto addRow = [&](WebhookField field, const QString &source) {
        const int row = grid->rowCount();
        const QString value = FieldValues::wanted(field, m_merge.merged);
        grid->addWidget(conflictLabel(EditorTexts::field(field), LabelRole::Text, TextRole::Body, content),
                        row, 0);
        QLabel *label = conflictLabel(value, LabelRole::Text, TextRole::Body, content);
        label->setObjectName(QStringLiteral("merged%1").arg(int(field)));
        label->setAccessibleDescription(
            tr("%1, %2: %3", "field, whose it is, value").arg(EditorTexts::field(field), source, value));
        grid->addWidget(conflictLabel(source, LabelRole::Mid, TextRole::Body, content), row, 1);
        grid->addWidget(label, row, 2);
    };
    for (const WebhookField field : m_merge.takenFromServer)
        addRow(field, tr("theirs"));
    for (const WebhookField field : std::as_const(mineOnly))
        addRow(field, tr("yours"));
}

void ConflictDialog::buildFooter(DialogFooter *footer)
{
    m_theirsButton = new QPushButton(tr("Take All Theirs"), footer);
    m_theirsButton->setObjectName(QStringLiteral("theirsButton"));
    m_mineButton = new QPushButton(tr("Keep All Mine"), footer);
    m_mineButton->setObjectName(QStringLiteral("mineButton"));
    m_cancelButton = new QPushButton(tr("Cancel"), footer);
    m_cancelButton->setObjectName(QStringLiteral("cancelButton"));
    m_saveButton = new QPushButton(footer);
    m_saveButton->setObjectName(QStringLiteral("saveButton"));
    setButtonRole(m_saveButton, ButtonRole::Primary);
    for (QPushButton *button : {m_theirsButton, m_mineButton, m_cancelButton})
        button->setAutoDefault(true); // Enter means the button that has the focus
    m_saveButton->setDefault(true);
    for (QPushButton *button : {m_theirsButton, m_mineButton})
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_theirsButton->setVisible(!m_rows.isEmpty());
    m_mineButton->setVisible(!m_rows.isEmpty());
    footer->addLeft(m_theirsButton);
    footer->addLeft(m_mineButton);
    auto *room = new QWidget(footer);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    footer->addLeft(room);
    footer->addRight(m_cancelButton);
    footer->addRight(m_saveButton);
    connect(m_theirsButton, &QPushButton::clicked, this, [this] { chooseAll(Side::Theirs); });
    connect(m_mineButton, &QPushButton::clicked, this, [this] { chooseAll(Side::Mine); });
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saveButton, &QPushButton::clicked, this, &ConflictDialog::save);
}

WebhookDraft ConflictDialog::result() const
{
    WebhookDraft draft = m_merge.merged;
    const WebhookDraft theirs = WebhookDraft::fromWebhook(m_theirs);
    for (const Row &row : m_rows) {
        if (row.theirs->isChosen())
            copyField(row.field, theirs, draft);
    }
    return draft;
}

bool ConflictDialog::isDecided() const
{
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](const Row &row) { return row.theirs->isChosen() || row.mine->isChosen(); });
}

void ConflictDialog::chooseAll(Side side)
{
    for (const Row &row : std::as_const(m_rows))
        (side == Side::Theirs ? row.theirs : row.mine)->choose();
    m_saveButton->setFocus(Qt::OtherFocusReason);
}

void ConflictDialog::choiceMade()
{
    if (isDecided())
        m_problem->clear();
    const bool nothingIsLeft = isDecided() && changesOf(result(), m_theirs).isEmpty();
    m_saveButton->setText(nothingIsLeft ? tr("Take Theirs") : tr("Save"));
}

void ConflictDialog::save()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.theirs->isChosen() || row.mine->isChosen())
            continue;
        m_problem->setHint(Tone::Danger, QStringLiteral("circle-alert"),
                           tr("Choose for %1.").arg(EditorTexts::field(row.field)));
        row.theirs->radio()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const WebhookDraft draft = result();
    accept();
    emit resolved(draft);
}
