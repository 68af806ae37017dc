#include "ui/webhooks/aboutdialogs.h"

#include "ui/style/webhooksstyle.h"
#include "ui/widgets/dialogfooter.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

struct AboutTexts
{
    Q_DECLARE_TR_FUNCTIONS(AboutTexts)
};

QPushButton *aboutCloseButton(QDialog *dialog)
{
    auto *button = new QPushButton(AboutTexts::tr("Close"), dialog);
    button->setObjectName(QStringLiteral("closeButton"));
    button->setDefault(true);
    QObject::connect(button, &QAbstractButton::clicked, dialog, &QDialog::accept);
    return button;
}

void finishAboutDialog(QDialog *dialog, QVBoxLayout *body)
{
    body->setContentsMargins(20, 20, 20, 16);
    body->setSpacing(8);
    auto *footer = new DialogFooter(dialog);
    footer->addRight(aboutCloseButton(dialog));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(footer);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QLabel *aboutLabel(const QString &text, LabelRole role, TextRole font, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLabelRole(label, role, font);
    return label;
}

} // namespace

void openAboutDialog(QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    dialog->setWindowTitle(AboutTexts::tr("About Webhooks for Qovery"));
    dialog->setMinimumWidth(440);
    auto *body = new QVBoxLayout;
    body->addWidget(
        aboutLabel(AboutTexts::tr("Webhooks for Qovery"), LabelRole::Text, TextRole::DialogTitle, dialog));
    body->addWidget(aboutLabel(AboutTexts::tr("Version %1").arg(QStringLiteral(APP_VERSION)), LabelRole::Mid,
                               TextRole::Body, dialog));
    body->addWidget(aboutLabel(
        AboutTexts::tr("Manages the webhooks of Qovery organizations. Not affiliated with Qovery."),
        LabelRole::Text, TextRole::Body, dialog));
    body->addWidget(aboutLabel(AboutTexts::tr("Licensed under Apache-2.0. Icons: Lucide, ISC license."),
                               LabelRole::Mid, TextRole::Body, dialog));
    finishAboutDialog(dialog, body);
}

void openShortcutsDialog(const QList<QAction *> &actions, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    dialog->setWindowTitle(AboutTexts::tr("Keyboard Shortcuts"));
    auto *list = new QWidget(dialog);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (keys.isEmpty())
            continue;
        QString name = action->text().remove(u'…').remove(u'&');
        if (action->objectName() == QLatin1String("toggleEnabled"))
            name = AboutTexts::tr("Enable or Disable");
        grid->addWidget(aboutLabel(name, LabelRole::Text, TextRole::Body, list), row, 0);
        grid->addWidget(
            aboutLabel(keys.join(AboutTexts::tr(", ", "between keys")), LabelRole::Mid, TextRole::Body, list),
            row, 1);
        ++row;
    }
    auto *scroll = new QScrollArea(dialog);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    dialog->resize(520, 560);
    auto *body = new QVBoxLayout;
    body->addWidget(scroll, 1);
    finishAboutDialog(dialog, body);
}
