#pragma once

#include "models/domain/webhookdraft.h"

#include <QWidget>

class FieldHint;
class QLabel;
class QPushButton;
class SecretField;
class Segmented;

// What becomes of the secret: Keep, Replace or Remove where there is or may be one, else None or Set; with
// the field that goes with it.
class SecretSection : public QWidget
{
    Q_OBJECT

public:
    enum class Known { NotSet, Set, NotSaid };

    explicit SecretSection(QWidget *parent = nullptr);

    void start(Known known, SecretChoice choice, const QString &secret);
    SecretChoice choice() const;
    QString secret() const;
    void setInvalid(const QString &problem); // empty: fine
    void focusProblem();
    QWidget *firstControl() const;

signals:
    void edited();

private:
    void choiceChanged();
    void refreshField();
    void generate();

    Known m_known = Known::NotSet;
    SecretChoice m_shownFor = SecretChoice::None;
    QString m_keptText;     // typed for Keep
    QString m_replacedText; // typed or generated for Replace
    Segmented *m_choice = nullptr;
    QLabel *m_state = nullptr;
    QWidget *m_fieldRow = nullptr;
    SecretField *m_secret = nullptr;
    QPushButton *m_generateButton = nullptr;
    FieldHint *m_problem = nullptr;
    FieldHint *m_hint = nullptr;
};
