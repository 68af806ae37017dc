#include "ui/editor/changesdialog.h"

#include "models/domain/webhookmerge.h"
#include "ui/editor/editortexts.h"
#include "ui/editor/fieldvalues.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/note.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace {

QLabel *changesLabel(const QString &text, LabelRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setLabelRole(label, role);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

} // namespace

ChangesDialog::ChangesDialog(const Webhook &saved, const WebhookDraft &draft, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("changesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Changes"));
    auto *content = new QWidget(this);
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(20, 18, 20, 16);
    body->setSpacing(12);
    auto *title = new QLabel(
        tr("Saving “%1” changes").arg(EditorTexts::name(saved.description, saved.targetUrl)), content);
    title->setObjectName(QStringLiteral("title"));
    title->setWordWrap(true);
    setLabelRole(title, LabelRole::Text, TextRole::PaneTitle);
    body->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    for (const WebhookField field : changesOf(draft, saved))
        addField(grid, field, saved, draft);
    body->addLayout(grid);
    if (!saved.unknownFields.isEmpty()) {
        auto *lost = new Note(content);
        lost->setObjectName(QStringLiteral("lostNote"));
        lost->setContent(Tone::Warning, QStringLiteral("triangle-alert"), QString(),
                         tr("Lost, because this version does not know them: %1.")
                             .arg(saved.unknownFields.join(QStringLiteral(", "))));
        body->addWidget(lost);
    }
    body->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto *footer = new DialogFooter(this);
    auto *close = new QPushButton(tr("Close"), footer);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setDefault(true);
    footer->addRight(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(footer);
    const int width = scaledLength(520);
    resize(width, qBound(220, content->heightForWidth(width) + 57, 560));
    close->setFocus(Qt::OtherFocusReason);
}

void ChangesDialog::addField(QGridLayout *grid, WebhookField field, const Webhook &saved,
                             const WebhookDraft &draft)
{
    QWidget *content = grid->parentWidget();
    const int row = grid->rowCount();
    const QString name = EditorTexts::field(field);
    grid->addWidget(changesLabel(name, LabelRole::Mid, content), row, 0, Qt::AlignTop | Qt::AlignTrailing);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    const FieldValues::ListChange list = FieldValues::listChange(field, saved, draft);
    const auto addLine = [&](const QString &text, LabelRole role, const QString &spoken, const char *part) {
        QLabel *line = changesLabel(text, role, content);
        line->setObjectName(QLatin1String(part) + QString::number(int(field)));
        line->setAccessibleDescription(spoken);
        lines->addWidget(line);
    };
    if (list.isEmpty()) {
        const QString text = FieldValues::change(field, saved, draft);
        addLine(text, LabelRole::Text, tr("%1: %2").arg(name, text), "change");
    } else {
        const QString added = list.added.join(QStringLiteral(", "));
        const QString removed = list.removed.join(QStringLiteral(", "));
        if (!added.isEmpty())
            addLine(tr("+ %1").arg(added), LabelRole::Success, tr("%1, added: %2").arg(name, added), "added");
        if (!removed.isEmpty())
            addLine(tr("− %1").arg(removed), LabelRole::Danger, tr("%1, removed: %2").arg(name, removed),
                    "removed");
        const bool isEmptied = (field == WebhookField::Modes && draft.modes.isEmpty()) ||
                               (field == WebhookField::ProjectPatterns && draft.projectPatterns.isEmpty());
        if (isEmptied) // an empty list means everything
            addLine(tr("= %1").arg(FieldValues::wanted(field, draft)), LabelRole::Warning, {}, "everything");
    }
    grid->addLayout(lines, row, 1);
}
