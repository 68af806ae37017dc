#pragma once

#include <QFrame>
#include <QPointer>

// What a widget is for, beside it: the title and the paragraphs of its What's This (plain text). Takes the
// place of Qt's popup, which has a shadow and a fixed width and tells a screen reader nothing. Escape,
// Enter, Space and a click beside it close it; any other key closes it and goes to where the focus is.
// Deletes itself.
class HelpPopup : public QFrame
{
    Q_OBJECT

public:
    // `help`: paragraphs with an empty line between them, the first is the title. Below, or above, `about`
    // (global), on its screen.
    HelpPopup(const QString &help, QWidget *explained);
    void openBeside(const QRect &about);

    QWidget *explained() const { return m_explained; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addParagraph(const QString &text, bool isTitle);

    QPointer<QWidget> m_explained;
};
