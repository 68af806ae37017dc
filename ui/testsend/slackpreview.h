#pragma once

#include "models/domain/slackmessage.h"

#include "ui/style/colorrole.h"
#include "ui/style/fonts.h"

#include <QTextEdit>

// How a Slack message will look, roughly: text, blocks and attachments in our own type. Nothing is loaded:
// images, avatars and names behind mentions stay what they are in the message. Written through a cursor,
// never as HTML.
class SlackPreview : public QTextEdit
{
    Q_OBJECT

public:
    explicit SlackPreview(QWidget *parent = nullptr);

    void setMessage(const SlackMessage &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void write(QTextCursor &cursor, const SlackText &text, const QTextCharFormat &base) const;
    void writePart(QTextCursor &cursor, const SlackPart &part) const;
    QTextCharFormat format(ColorRole color, TextRole role) const;

    SlackMessage m_message;
};
