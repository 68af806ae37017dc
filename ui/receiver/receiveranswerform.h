#pragma once

#include "models/domain/receivedrequest.h"

#include <QWidget>

class FieldHint;
class QComboBox;
class QLineEdit;

// What the receiver answers: status, delay, content type, body. Value in, value out; what is typed holds as
// soon as it is right.
class ReceiverAnswerForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiverAnswerForm(QWidget *parent = nullptr);

    void setAnswer(const ReceiverAnswer &answer);

signals:
    void answerChanged(const ReceiverAnswer &answer);

private:
    void buildLayout();
    void read();
    void updateBody(int status);

    ReceiverAnswer m_answer;
    QComboBox *m_status;
    QLineEdit *m_delay;
    QLineEdit *m_contentType;
    QLineEdit *m_body;
    FieldHint *m_hint;
};
