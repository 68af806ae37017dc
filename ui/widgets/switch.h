#pragma once

#include <QCheckBox>

// A check box that looks like a switch, with its text beside it. While busy it neither flips nor looks
// disabled: the switch follows the server's answer, which its owner sets.
class Switch : public QCheckBox
{
    Q_OBJECT

public:
    explicit Switch(QWidget *parent = nullptr);
    explicit Switch(const QString &text, QWidget *parent = nullptr);

    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

protected:
    void nextCheckState() override;

private:
    bool m_busy = false;
};
