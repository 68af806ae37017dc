#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

// "Keep the token": two rows with a radio button, a line about each and an icon. The whole row takes the
// click.
class KeepPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Choice { Keyring, Session };

    explicit KeepPanel(QWidget *parent = nullptr);

    Choice choice() const;
    void setChoice(Choice choice);
    void setKeyringText(const QString &text);
    void setSessionText(const QString &text);
    void setKeyringEnabled(bool enabled);

signals:
    void choiceChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QWidget *makeRow(QRadioButton *radio, QLabel *text, const QString &iconName);

    QRadioButton *m_keyringChoice;
    QRadioButton *m_sessionChoice;
    QLabel *m_keyringText;
    QLabel *m_sessionText;
    QWidget *m_keyringRow;
    QWidget *m_sessionRow;
};
