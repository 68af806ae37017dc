#include "ui/webhooks/brokendialog.h"

#include "ui/style/webhooksstyle.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/dialogfooter.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

BrokenDialog::BrokenDialog(const QList<BrokenItem> &items, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("brokenDialog"));
    setWindowTitle(tr("Unreadable Webhooks"));
    resize(560, 320);
    auto *intro = new QLabel(
        tr("The server sent these webhooks in a form this version does not understand. They are not in the "
           "list and stay as they are on the server."),
        this);
    intro->setWordWrap(true);
    setLabelRole(intro, LabelRole::Text);
    auto *list = new CodeView(this);
    list->setObjectName(QStringLiteral("brokenList"));
    list->setAccessibleName(tr("Unreadable webhooks"));
    list->setLanguage(CodeView::Language::Plain);
    list->setLineNumbersShown(false);
    list->setReadOnly(true);
    QStringList lines;
    for (const BrokenItem &item : items) {
        const QString name = item.id.isEmpty() ? tr("without an ID") : item.id;
        lines.append(tr("Position %1, %2: %3").arg(QString::number(item.position + 1), name, item.problem));
    }
    list->setPlainText(lines.join(u'\n'));
    auto *footer = new DialogFooter(this);
    auto *closeButton = new QPushButton(tr("Close"), this);
    closeButton->setObjectName(QStringLiteral("closeButton"));
    closeButton->setDefault(true);
    footer->addRight(closeButton);
    connect(closeButton, &QAbstractButton::clicked, this, &QDialog::accept);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 20, 20, 16);
    body->setSpacing(12);
    body->addWidget(intro);
    body->addWidget(list, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(footer);
}
