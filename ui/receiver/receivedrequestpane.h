#pragma once

#include "models/domain/receivedrequest.h"

#include <QWidget>

class Badge;
class BodyView;
class CodeView;
class ElidedLabel;
class IconButton;
class Note;
class QLabel;
class QPushButton;
class Segmented;

// One received request: what it was answered, its head, its body. The values of headers that carry secrets
// are masked until they are asked for, anew with each request.
class ReceivedRequestPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReceivedRequestPane(QWidget *parent = nullptr);

    void setRequest(const ReceivedRequest &request);
    const QString &requestId() const { return m_request.id; }

signals:
    void closeRequested();
    void copyRequested(const QByteArray &text, bool isSecret);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void showAnswer();
    void showHead();
    void showBody();

    ReceivedRequest m_request;
    bool m_isRevealed = false;
    ElidedLabel *m_title;
    Badge *m_answer;
    IconButton *m_close;
    QLabel *m_facts;
    Note *m_remark;
    QWidget *m_headRow;
    QPushButton *m_reveal;
    IconButton *m_copyHead;
    CodeView *m_head;
    Segmented *m_form; // of a chunked body
    BodyView *m_body;
};
