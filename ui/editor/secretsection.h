#pragma once

#include "models/domain/webhookdraft.h"
#include "ui/editor/secretmemory.h"

#include <QWidget>

class FieldHint;
class QCheckBox;
class QLabel;
class QPushButton;
class SecretField;
class Segmented;

// What becomes of the secret: Keep, Replace or Remove where there is or may be one, else None or Set; with
// the field that goes with it, and whether it is remembered.
class SecretSection : public QWidget
{
    Q_OBJECT

public:
    enum class Known { NotSet, Set, NotSaid };

    explicit SecretSection(QWidget *parent = nullptr);

    // Of `draft` the secret, what becomes of it, and whether it is to be remembered.
    void start(Known known, const WebhookDraft &draft);
    // Until told: nothing is remembered and nothing can be.
    void setMemory(const SecretMemory &memory);
    SecretChoice choice() const;
    QString secret() const;
    bool remembersSecret() const;
    void setInvalid(const QString &problem); // empty: fine
    void focusProblem();
    QWidget *firstControl() const;

signals:
    void edited();
    void forgetRequested();

private:
    void buildRememberedRow();
    void buildRememberBox();
    SecretChoice segment() const; // as shown: Keep whichever secret is kept
    bool usesRemembered() const;
    void setEntersAnother(bool entersAnother);
    void choiceChanged();
    void refresh();
    void explainField(SecretChoice choice);
    void refreshHint();
    void refreshMemory();
    void generate();

    Known m_known = Known::NotSet;
    SecretMemory m_memory;
    bool m_entersAnother = false; // Keep, but with a secret that is typed instead of the remembered one
    SecretChoice m_shownFor = SecretChoice::None;
    QString m_keptText;     // typed for Keep
    QString m_replacedText; // typed or generated for Replace
    Segmented *m_choice = nullptr;
    QLabel *m_state = nullptr;
    QWidget *m_rememberedRow = nullptr;
    FieldHint *m_rememberedHint = nullptr;
    QPushButton *m_enterAnotherButton = nullptr;
    QPushButton *m_forgetButton = nullptr;
    QWidget *m_fieldRow = nullptr;
    SecretField *m_secret = nullptr;
    QPushButton *m_generateButton = nullptr;
    FieldHint *m_problem = nullptr;
    FieldHint *m_hint = nullptr;
    QWidget *m_rememberBox = nullptr;
    QCheckBox *m_remember = nullptr;
    QLabel *m_rememberText = nullptr;
};
