#include "ui/connect/connectdialog.h"

#include "ui/connect/keeppanel.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/note.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/spinner.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace {

// Typing changes one character at a time; a paste by key, menu, middle button or drop changes more.
bool tokenTextWasPasted(const QString &before, const QString &now)
{
    const qsizetype shorter = std::min(before.size(), now.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before.at(prefix) == now.at(prefix))
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix &&
           before.at(before.size() - 1 - suffix) == now.at(now.size() - 1 - suffix))
        ++suffix;
    return now.size() - prefix - suffix > 1;
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent)
{
    build();
    connectFields();
    updateKeep();
    setState(State::Unchecked);
    m_tokenField->setFocus();
}

// A visible dialog that is deleted takes the focus from its fields when it is no ConnectDialog any more.
ConnectDialog::~ConnectDialog()
{
    m_tokenField->disconnect(this);
    m_addressField->disconnect(this);
}

void ConnectDialog::done(int result)
{
    m_isClosing = true;
    QDialog::done(result);
}

void ConnectDialog::connectFields()
{
    m_tokenField->installEventFilter(this);
    m_addressField->installEventFilter(this);
    connect(m_tokenField, &QLineEdit::textEdited, this, &ConnectDialog::tokenEdited);
    connect(m_addressField, &QLineEdit::textEdited, this, &ConnectDialog::textsEdited);
    connect(m_tokenField, &QLineEdit::editingFinished, this, &ConnectDialog::fieldLeft);
    connect(m_addressField, &QLineEdit::editingFinished, this, &ConnectDialog::fieldLeft);
    connect(m_pasteButton, &QPushButton::clicked, this, &ConnectDialog::paste);
    connect(m_consoleHint, &FieldHint::linkActivated, this, &ConnectDialog::consoleRequested);
    connect(m_reasonNote, &Note::actionTriggered, this, &ConnectDialog::retryRequested);
    connect(m_keyringNote, &Note::actionTriggered, this, &ConnectDialog::keyringCheckRequested);
    connect(m_advancedButton, &QPushButton::clicked, this,
            [this] { setAdvancedOpen(m_advancedPanel->isHidden()); });
    connect(m_demoButton, &QPushButton::clicked, this, &ConnectDialog::demoRequested);
    connect(m_snapshotButton, &QPushButton::clicked, this, &ConnectDialog::snapshotRequested);
    connect(m_cancelButton, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_connectButton, &QPushButton::clicked, this, &ConnectDialog::proceed);
}

void ConnectDialog::setAddressRule(AddressRule rule)
{
    m_addressRule = std::move(rule);
}

void ConnectDialog::setAddress(const QString &address, const QString &defaultAddress)
{
    m_addressField->setText(address);
    m_addressField->setPlaceholderText(defaultAddress);
    setAdvancedOpen(address != defaultAddress);
}

void ConnectDialog::setTokenText(const QString &text)
{
    m_tokenField->setText(text);
    m_lastTokenText = text;
}

QString ConnectDialog::tokenText() const
{
    return m_tokenField->text();
}

QString ConnectDialog::address() const
{
    const QString typed = m_addressField->text().trimmed();
    return typed.isEmpty() ? m_addressField->placeholderText() : typed;
}

ConnectDialog::Keep ConnectDialog::keep() const
{
    return m_keepPanel->choice() == KeepPanel::Choice::Keyring ? Keep::Keyring : Keep::Session;
}

void ConnectDialog::tokenEdited(const QString &text)
{
    const bool pasted = tokenTextWasPasted(std::exchange(m_lastTokenText, text), text);
    textsEdited();
    if (pasted)
        check(Strictness::Complain);
}

void ConnectDialog::textsEdited()
{
    m_connectWhenAccepted = false;
    m_tokenProblem->clear();
    m_addressHint->clear();
    setInvalid(m_tokenField, false);
    setInvalid(m_addressField, false);
    if (m_state == State::Checking)
        emit checkAbandoned();
    setState(State::Unchecked);
}

void ConnectDialog::fieldLeft()
{
    const QWidget *next = focusWidget();
    // A click on Connect checks by itself; what a check shows would move the button from under the pointer.
    if (next == m_connectButton && QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    // Leaving for good: nothing is sent any more.
    if (next != m_cancelButton && next != m_demoButton && next != m_snapshotButton && !m_isStoring &&
        !m_isClosing)
        check(Strictness::Quiet);
}

void ConnectDialog::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_tokenProblem->setHint(Tone::Warning, QStringLiteral("info"), tr("The clipboard holds no text."));
        return;
    }
    setTokenText(text.trimmed());
    textsEdited();
    check(Strictness::Complain);
    m_tokenField->setFocus();
}

void ConnectDialog::check(Strictness strictness)
{
    if (m_state == State::Checking || m_state == State::Accepted)
        return;
    const ApiToken token = ApiToken::fromText(m_tokenField->text());
    if (token.problem() == ApiToken::Problem::Empty && strictness == Strictness::Quiet)
        return;
    const AddressProblem problem = m_addressRule ? m_addressRule(address()) : AddressProblem::None;
    if (problem != AddressProblem::None) {
        setAdvancedOpen(true);
        setInvalid(m_addressField, true);
        m_addressHint->setHint(Tone::Danger, QStringLiteral("circle-alert"),
                               ConnectTexts::addressProblem(problem));
        if (strictness == Strictness::Complain && token.isValid())
            m_addressField->setFocus();
    }
    if (!token.isValid()) {
        setInvalid(m_tokenField, true);
        m_tokenProblem->setHint(Tone::Danger, QStringLiteral("circle-alert"),
                                ConnectTexts::tokenProblem(token.problem()));
        if (strictness == Strictness::Complain)
            m_tokenField->setFocus();
    }
    if (problem != AddressProblem::None || !token.isValid()) {
        m_connectWhenAccepted = false;
        return;
    }
    m_tokenProblem->clear();
    setState(State::Checking);
    emit checkRequested(address(), m_tokenField->text());
}

void ConnectDialog::proceed()
{
    if (m_isStoring)
        return;
    if (m_state == State::Accepted) {
        emit connectRequested(keep());
        return;
    }
    m_connectWhenAccepted = true;
    if (m_state == State::Refused) // the same texts again: the network may be back
        setState(State::Unchecked);
    check(Strictness::Complain);
}

void ConnectDialog::setState(State state)
{
    m_state = state;
    setButtonBusy(m_connectButton, m_isStoring || (state == State::Checking && m_connectWhenAccepted));
    if (state == State::Unchecked)
        m_resultNote->hide();
    else if (state == State::Checking)
        showNote(m_resultNote, Tone::Neutral, QStringLiteral("loader-circle"),
                 {tr("Checking…"), tr("Asking %1 which organizations the token sees.").arg(address())});
}

void ConnectDialog::showAccepted(const QStringList &organizationNames)
{
    showNote(m_resultNote, Tone::Success, QStringLiteral("circle-check"),
             ConnectTexts::accepted(organizationNames));
    setState(State::Accepted);
    if (std::exchange(m_connectWhenAccepted, false))
        emit connectRequested(keep());
}

void ConnectDialog::showAcceptedWithoutListing()
{
    showNote(m_resultNote, Tone::Warning, QStringLiteral("triangle-alert"),
             ConnectTexts::acceptedWithoutListing());
    setState(State::Accepted);
    if (std::exchange(m_connectWhenAccepted, false))
        emit connectRequested(keep());
}

void ConnectDialog::showRefused(const ApiError &error)
{
    m_connectWhenAccepted = false;
    showNote(m_resultNote, Tone::Danger, QStringLiteral("circle-x"), ConnectTexts::refused(error));
    setState(State::Refused);
    setInvalid(m_tokenField, error.kind == ApiError::Kind::Unauthorized);
}

void ConnectDialog::setReason(const ConnectReason &reason, const QString &retryText)
{
    const ConnectTexts::Message message = ConnectTexts::reason(reason);
    if (message.isEmpty()) {
        m_reasonNote->hide();
        return;
    }
    showNote(m_reasonNote, Tone::Warning, QStringLiteral("triangle-alert"), message);
    m_reasonNote->setAction(retryText);
}

void ConnectDialog::setSnapshot(const QDateTime &seenAt)
{
    m_snapshotButton->setText(tr("Open Read-only (%1)").arg(WebhookTexts::exactTime(seenAt)));
    m_snapshotButton->setToolTip(tr("The webhooks as they were seen last"));
    m_snapshotButton->show();
}

void ConnectDialog::setKeyring(VaultAnswer::Kind kind)
{
    const bool wasUsable = m_keyring == VaultAnswer::Kind::Done;
    m_keyring = kind == VaultAnswer::Kind::NotFound ? VaultAnswer::Kind::Done : kind;
    const ConnectTexts::Message message = ConnectTexts::keyring(m_keyring);
    if (message.isEmpty())
        m_keyringNote->hide();
    else
        showNote(m_keyringNote, Tone::Warning, QStringLiteral("triangle-alert"), message);
    updateKeep();
    if (m_keyring == VaultAnswer::Kind::Done && !wasUsable && m_otherStoredHost.isEmpty())
        m_keepPanel->setChoice(KeepPanel::Choice::Keyring);
}

void ConnectDialog::setOtherStoredHost(const QString &host)
{
    m_otherStoredHost = host;
    if (!host.isEmpty())
        m_keepPanel->setChoice(KeepPanel::Choice::Session);
    updateKeep();
}

void ConnectDialog::updateKeep()
{
    // Writing lets the desktop ask for the password of a locked keyring, so it stays a choice.
    const bool usable = m_keyring == VaultAnswer::Kind::Done || m_keyring == VaultAnswer::Kind::Locked;
    m_keepPanel->setKeyringEnabled(usable);
    if (!usable)
        m_keepPanel->setChoice(KeepPanel::Choice::Session);
    if (!usable)
        m_keepPanel->setKeyringText(tr("Not available on this desktop session."));
    else if (m_keyring == VaultAnswer::Kind::Locked)
        m_keepPanel->setKeyringText(
            tr("Locked now. The desktop asks for its password when the token is stored."));
    else if (!m_otherStoredHost.isEmpty())
        m_keepPanel->setKeyringText(
            tr("As an account of its own, beside the stored token of %1.").arg(m_otherStoredHost));
    else
        m_keepPanel->setKeyringText(tr("The desktop's password store, such as GNOME Keyring or KWallet."));
    m_keepPanel->setSessionText(
        usable ? tr("Kept in memory and forgotten when you quit.")
               : tr("Kept in memory and forgotten when you quit. You paste it again next time."));
}

void ConnectDialog::setStoring(bool storing)
{
    m_isStoring = storing;
    m_tokenField->setEnabled(!storing);
    m_pasteButton->setEnabled(!storing);
    m_addressField->setEnabled(!storing);
    m_keepPanel->setEnabled(!storing);
    m_demoButton->setEnabled(!storing);
    setButtonBusy(m_connectButton, storing);
    if (storing)
        showNote(m_resultNote, Tone::Neutral, QStringLiteral("lock"),
                 {tr("Waiting for the keyring…"), tr("The desktop may ask for its password.")});
    else
        m_resultNote->hide();
}

void ConnectDialog::showNotStored(VaultAnswer::Kind kind)
{
    setStoring(false);
    m_state = State::Accepted; // the token is as good as before
    showNote(m_resultNote, Tone::Danger, QStringLiteral("circle-x"), ConnectTexts::notStored(kind));
    m_keyring = kind;
    m_keyringNote->hide(); // said above
    updateKeep();
}

void ConnectDialog::setAdvancedOpen(bool open)
{
    m_advancedPanel->setVisible(open);
    m_advancedButton->setIcon(
        themedIcon(open ? QStringLiteral("chevron-down") : forwardChevron(layoutDirection())));
    m_advancedButton->setAccessibleDescription(open ? tr("expanded") : tr("collapsed"));
}

void ConnectDialog::showNote(Note *note, Tone tone, const QString &iconName,
                             const ConnectTexts::Message &message)
{
    note->setContent(tone, iconName, message.title, message.text);
    note->show();
}

bool ConnectDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitHeight();
    return handled;
}

// Enter checks first; once the token is accepted it connects.
bool ConnectDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_state == State::Accepted)
                proceed();
            else {
                if (m_state == State::Refused)
                    setState(State::Unchecked);
                check(Strictness::Complain);
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
