#include "ui/help/diagnosticsdialog.h"

#include "ui/style/clipboard.h"
#include "ui/style/icons.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/dialogfooter.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

DiagnosticsDialog::DiagnosticsDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("diagnosticsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Copy Diagnostics"));
    auto *words =
        new QLabel(tr("For a report of a fault: versions, this computer's desktop, and counts. In it is no "
                      "token, no secret, no target URL, and no name of an organization, a webhook or a user. "
                      "The host of the API is in it. It is always in English."),
                   this);
    words->setWordWrap(true);
    setLabelRole(words, LabelRole::Text);
    m_text = new CodeView(this);
    m_text->setObjectName(QStringLiteral("diagnosticsText"));
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineNumbersShown(false);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 20, 20, 16);
    body->setSpacing(12);
    body->addWidget(words);
    body->addWidget(m_text, 1);

    auto *footer = new DialogFooter(this);
    m_copied = new QLabel(tr("Copied"), footer);
    m_copied->setObjectName(QStringLiteral("copiedText"));
    setLabelRole(m_copied, LabelRole::Success, TextRole::Secondary);
    m_copied->hide();
    auto *close = new QPushButton(tr("Close"), footer);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAutoDefault(true);
    m_copyButton = new QPushButton(tr("Copy"), footer);
    m_copyButton->setObjectName(QStringLiteral("copyButton"));
    m_copyButton->setIcon(themedIcon(QStringLiteral("copy")));
    setButtonRole(m_copyButton, ButtonRole::Primary);
    m_copyButton->setDefault(true);
    footer->addLeft(m_copied);
    footer->addRight(close);
    footer->addRight(m_copyButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(footer);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copyButton, &QPushButton::clicked, this, &DiagnosticsDialog::copy);
    resize(scaledLength(600), scaledLength(560));
    m_copyButton->setFocus();
}

void DiagnosticsDialog::setText(const QString &text)
{
    if (text == m_text->toPlainText())
        return;
    const int at = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(at);
    m_copied->hide(); // what was copied is another text
}

void DiagnosticsDialog::copy()
{
    copyToClipboard(m_text->toPlainText());
    m_copied->show();
    m_copyButton->setAccessibleDescription(m_copied->text());
    QAccessibleEvent event(m_copied, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
