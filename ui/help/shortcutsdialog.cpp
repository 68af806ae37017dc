#include "ui/help/shortcutsdialog.h"

#include "ui/style/webhooksstyle.h"
#include "ui/widgets/dialogfooter.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

QLabel *shortcutLabel(const QString &text, LabelRole role, TextRole font, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setLabelRole(label, role, font);
    label->setWordWrap(true);
    return label;
}

void addShortcutGroup(QGridLayout *grid, const ShortcutGroup &group, QWidget *list)
{
    int row = grid->rowCount();
    QLabel *title = shortcutLabel(group.title, LabelRole::Text, TextRole::Section, list);
    title->setContentsMargins(0, row > 1 ? 12 : 0, 0, 2);
    grid->addWidget(title, row, 0, 1, 2);
    for (const Shortcut &shortcut : group.shortcuts) {
        ++row;
        QLabel *action = shortcutLabel(shortcut.action, LabelRole::Text, TextRole::Body, list);
        QLabel *keys = shortcutLabel(shortcut.keys.join(ShortcutsDialog::tr(", ", "between keys")),
                                     LabelRole::Mid, TextRole::Body, list);
        keys->setObjectName(QStringLiteral("keys"));
        grid->addWidget(action, row, 0, Qt::AlignTop);
        grid->addWidget(keys, row, 1, Qt::AlignTop);
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *list = new QWidget(this);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(20, 20, 20, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (const ShortcutGroup &group : groups)
        addShortcutGroup(grid, group, list);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    scroll->setWidget(list);
    scroll->setAccessibleName(windowTitle());

    auto *footer = new DialogFooter(this);
    auto *close = new QPushButton(tr("Close"), footer);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setDefault(true);
    footer->addRight(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(footer);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(scaledLength(600), scaledLength(560));
    scroll->setFocus(Qt::OtherFocusReason); // the arrow keys move the list
}
