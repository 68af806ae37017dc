#include "ui/curl/curlimportdialog.h"

#include "ui/curl/curltexts.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/note.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

static QString originText(const QUrl &url)
{
    return url.scheme() + QStringLiteral("://") + url.authority(QUrl::FullyEncoded);
}

CurlImportDialog::CurlImportDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("New from cURL"));
    resize(640, 420);

    auto *label = new QLabel(tr("cURL &command"));
    setLabelRole(label, LabelRole::Text, TextRole::BodyMedium);
    auto *hint = new QLabel(tr("Paste a curl command that creates or replaces a webhook. It is only read: "
                               "nothing is sent or run, and its token is "
                               "not used. You see the webhook before it is saved."));
    hint->setWordWrap(true);
    setLabelRole(hint, LabelRole::Mid, TextRole::Secondary);

    auto *field = new CodeView;
    field->setLanguage(CodeView::Language::Plain);
    field->setLineNumbersShown(false);
    field->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    field->setTabChangesFocus(true);
    field->setPlaceholderText(
        QStringLiteral("curl -X POST -H 'Authorization: Token …' -d '{\"kind\":\"SLACK\", …}' "
                       "\"https://api.qovery.com/organization/…/webhook\""));
    m_commandField = field;
    m_commandField->setObjectName(QStringLiteral("commandField"));
    m_commandField->setAccessibleName(tr("cURL command"));
    label->setBuddy(m_commandField);

    m_resultNote = new Note;
    m_resultNote->setObjectName(QStringLiteral("resultNote"));
    m_resultNote->hide();

    auto *cancelButton = new QPushButton(tr("Cancel"));
    cancelButton->setObjectName(QStringLiteral("cancelButton"));
    m_continueButton = new QPushButton(tr("Continue…"));
    m_continueButton->setObjectName(QStringLiteral("continueButton"));
    m_continueButton->setDefault(true);
    setButtonRole(m_continueButton, ButtonRole::Primary);
    auto *footer = new DialogFooter;
    footer->addRight(cancelButton);
    footer->addRight(m_continueButton);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 20, 20, 16);
    body->setSpacing(8);
    body->addWidget(label);
    body->addWidget(hint);
    body->addWidget(m_commandField, 1);
    body->addWidget(m_resultNote);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(footer);

    connect(m_commandField, &QPlainTextEdit::textChanged, this, &CurlImportDialog::read);
    connect(m_continueButton, &QPushButton::clicked, this, &CurlImportDialog::proceed);
    connect(cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    auto *submit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(submit, &QShortcut::activated, this, &CurlImportDialog::proceed);
    m_commandField->setFocus();
}

CurlImportDialog::~CurlImportDialog() = default;

void CurlImportDialog::setContext(const QUrl &apiUrl, const QString &organizationId,
                                  const QString &organizationName)
{
    m_apiUrl = apiUrl;
    m_organizationId = organizationId;
    m_organizationName = organizationName.isEmpty() ? organizationId : organizationName;
}

QString CurlImportDialog::foreignContext(const CurlImport &command) const
{
    const bool isOtherHost =
        !command.apiOrigin.isEmpty() && originText(command.apiOrigin) != originText(m_apiUrl);
    const bool isOtherOrganization =
        !command.organizationId.isEmpty() &&
        command.organizationId.compare(m_organizationId, Qt::CaseInsensitive) != 0;
    QStringList sentences;
    if (isOtherHost)
        sentences.append(tr("The command is for %1; %2 is open.")
                             .arg(originText(command.apiOrigin), originText(m_apiUrl)));
    if (isOtherOrganization)
        sentences.append(tr("The command is for the organization %1; “%2” is open.")
                             .arg(command.organizationId, m_organizationName));
    if (!sentences.isEmpty())
        sentences.append(
            tr("Choose “Use Here” to make the webhook in “%1” instead.").arg(m_organizationName));
    return sentences.join(QLatin1Char(' '));
}

void CurlImportDialog::showRefusal(const CurlRefusal &refusal)
{
    m_resultNote->setContent(Tone::Danger, QStringLiteral("circle-alert"), tr("This command cannot be used"),
                             CurlTexts::refusal(refusal));
    m_resultNote->show();
}

// Judged while it is typed; refused only when the user goes on, so that half a command is not scolded.
void CurlImportDialog::read()
{
    m_isForeignConfirmed = false;
    m_continueButton->setText(tr("Continue…"));
    m_resultNote->hide();
    const QString text = m_commandField->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    const std::variant<CurlImport, CurlRefusal> result = parseCurl(text);
    const auto *command = std::get_if<CurlImport>(&result);
    if (command == nullptr)
        return;
    QString notes = CurlTexts::repairs(command->repairs);
    if (!command->webhookId.isEmpty()) {
        const QString replaces =
            tr("The command replaces the webhook %1. Here it makes a new one; the old one stays.")
                .arg(command->webhookId);
        notes = notes.isEmpty() ? replaces : notes + QLatin1Char('\n') + replaces;
    }
    if (!notes.isEmpty()) {
        m_resultNote->setContent(Tone::Info, QStringLiteral("info"), tr("The command was understood"), notes);
    } else {
        m_resultNote->setContent(Tone::Success, QStringLiteral("circle-check"),
                                 tr("The command was understood"), {});
    }
    m_resultNote->show();
}

void CurlImportDialog::proceed()
{
    const std::variant<CurlImport, CurlRefusal> result = parseCurl(m_commandField->toPlainText());
    if (const auto *refusal = std::get_if<CurlRefusal>(&result)) {
        showRefusal(*refusal);
        m_commandField->setFocus();
        return;
    }
    const CurlImport &command = std::get<CurlImport>(result);
    const QString foreign = foreignContext(command);
    if (!foreign.isEmpty() && !m_isForeignConfirmed) {
        m_isForeignConfirmed = true;
        m_resultNote->setContent(Tone::Warning, QStringLiteral("triangle-alert"),
                                 tr("The command is for somewhere else"), foreign);
        m_resultNote->show();
        m_continueButton->setText(tr("Use Here…"));
        return;
    }
    emit imported(command, CurlTexts::repairs(command.repairs));
    accept();
}
