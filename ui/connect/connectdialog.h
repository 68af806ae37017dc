#pragma once

#include "models/api/apierror.h"
#include "models/domain/apitoken.h"
#include "models/domain/secretvault.h"
#include "ui/connect/connectreason.h"
#include "ui/connect/connecttexts.h"

#include <QDialog>

#include <functional>

enum class Tone;
class FieldHint;
class KeepPanel;
class Note;
class QLineEdit;
class QPushButton;
class SecretField;

// Asks for the API token. It knows no network and no keychain: it asks for a check (on paste, Enter and
// leaving the field, never while typing), shows what it is told, and hands out the token once that token was
// accepted. What was typed survives every answer.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Keep { Keyring, Session };
    using AddressProblem = ConnectTexts::AddressProblem;
    using AddressRule = std::function<AddressProblem(const QString &address)>;

    explicit ConnectDialog(QWidget *parent = nullptr);
    ~ConnectDialog() override;

    // Which addresses may be used; without a rule every one.
    void setAddressRule(AddressRule rule);
    void setAddress(const QString &address, const QString &defaultAddress);
    void setTokenText(const QString &text);
    QString tokenText() const;
    QString address() const;
    Keep keep() const;

    // Why it opened. `retryText` offers to try once more what failed: retryRequested().
    void setReason(const ConnectReason &reason, const QString &retryText = {});
    // What was seen last can be opened read only.
    void setSnapshot(const QDateTime &seenAt);
    // Answers to checkRequested() for the texts it was asked with.
    void showAccepted(const QStringList &organizationNames);
    void showAcceptedWithoutListing();
    void showRefused(const ApiError &error);
    // Done = can be used. Everything else but Locked takes the choice of the keyring away.
    void setKeyring(VaultAnswer::Kind kind);
    // The host of the stored token that was expected here; then the session is the first choice.
    void setOtherStoredHost(const QString &host);
    void setStoring(bool storing);
    void showNotStored(VaultAnswer::Kind kind);

    void done(int result) override;

signals:
    void checkRequested(const QString &address, const QString &tokenText);
    void checkAbandoned(); // the texts changed: an answer under way is of no use
    // The texts were accepted, and the user wants to go on.
    void connectRequested(ConnectDialog::Keep keep);
    void keyringCheckRequested();
    void retryRequested();
    void consoleRequested();
    void demoRequested();
    void snapshotRequested();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Unchecked, Checking, Accepted, Refused };
    enum class Strictness { Quiet, Complain };

    void build();
    QWidget *buildHeader();
    QWidget *buildTokenRow();
    QWidget *buildAdvanced();
    QWidget *buildFooter();
    void connectFields();
    void fitHeight();

    void textsEdited();
    void tokenEdited(const QString &text);
    void fieldLeft();
    void paste();
    void check(Strictness strictness);
    void proceed();
    void setAdvancedOpen(bool open);
    void setState(State state);
    void showNote(Note *note, Tone tone, const QString &iconName, const ConnectTexts::Message &message);
    void updateKeep();

    AddressRule m_addressRule;
    State m_state = State::Unchecked;
    VaultAnswer::Kind m_keyring = VaultAnswer::Kind::Done;
    QString m_otherStoredHost;
    QString m_lastTokenText;
    bool m_connectWhenAccepted = false;
    bool m_isStoring = false;
    bool m_isClosing = false;

    Note *m_reasonNote;
    SecretField *m_tokenField;
    QPushButton *m_pasteButton;
    FieldHint *m_tokenProblem;
    FieldHint *m_consoleHint;
    Note *m_resultNote;
    Note *m_keyringNote;
    KeepPanel *m_keepPanel;
    QPushButton *m_advancedButton;
    QWidget *m_advancedPanel;
    QLineEdit *m_addressField;
    FieldHint *m_addressHint;
    QPushButton *m_demoButton;
    QPushButton *m_snapshotButton;
    QPushButton *m_cancelButton;
    QPushButton *m_connectButton;
};
