#pragma once

#include "ui/resend/resendsubject.h"

#include <QWidget>

class BodyView;
class CodeView;
class FieldHint;
class MaskedTargetRow;
class Note;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QRadioButton;
class SecretField;
class Segmented;

// Where a recorded delivery is sent again, with which secret and headers. Value in, value out.
class ResendForm : public QWidget
{
    Q_OBJECT

public:
    explicit ResendForm(const ResendSubject &subject, QWidget *parent = nullptr);

    // The webhook changed, or is gone; what was chosen stays where it can.
    void setWebhook(const std::optional<Webhook> &webhook, const SecretMemory &memory);
    ResendChoice choice() const;
    // Why it cannot be sent at all; empty: it can.
    QString obstacle() const;
    // Shows what keeps it from being sent and goes there; false when there is something.
    bool check();
    void showNotRecalled(VaultAnswer::Kind kind);

signals:
    void changed();

private:
    enum class Secret { Remembered, Typed, None };

    void buildTarget(QGridLayout *grid);
    void buildSecret(QGridLayout *grid);
    void fillSecretChoices();
    void refresh();
    void refreshTarget();
    void refreshSecret();
    void refreshHeaders();
    void addRow(QGridLayout *grid, const QString &text, QWidget *field);
    bool hasFormerTarget() const;
    bool hasTodaysTarget() const;
    bool goesToFormerTarget() const;
    Secret secretChoice() const;

    ResendSubject m_subject;
    QLabel *m_delivery = nullptr;
    QLabel *m_deliveryThen = nullptr;
    QRadioButton *m_toToday = nullptr;
    QRadioButton *m_toRecorded = nullptr;
    MaskedTargetRow *m_todaysTarget = nullptr;
    MaskedTargetRow *m_recordedTarget = nullptr;
    FieldHint *m_targetHint = nullptr;
    QComboBox *m_secretChoice = nullptr;
    SecretField *m_secret = nullptr;
    FieldHint *m_secretHint = nullptr;
    QCheckBox *m_secretToFormer = nullptr;
    QLabel *m_secretHeaderLabel = nullptr;
    Segmented *m_secretHeader = nullptr;
    QCheckBox *m_marksRepeat = nullptr;
    FieldHint *m_markHint = nullptr;
    CodeView *m_headers = nullptr;
    Note *m_bodyNote = nullptr;
    BodyView *m_body = nullptr;
};
