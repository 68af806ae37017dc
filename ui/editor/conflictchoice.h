#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QRadioButton;

// One of the two values of a field in conflict: a radio button with the value below it, in a box that takes
// clicks everywhere.
class ConflictChoice : public QWidget
{
    Q_OBJECT

public:
    // `spoken` is the radio button's accessible name, with field and value.
    ConflictChoice(const QString &text, const QString &value, const QString &spoken, QWidget *parent);

    void joinGroup(QButtonGroup *group); // of the two
    bool isChosen() const;
    void choose();
    QRadioButton *radio() const { return m_radio; }
    QString value() const;

signals:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_radio;
    QLabel *m_value;
};
