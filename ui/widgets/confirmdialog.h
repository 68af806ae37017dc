#pragma once

#include "ui/style/painting.h"
#include "ui/style/webhooksstyle.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class TintedIcon;

// A question before something is lost. Opened with open(), never exec(); Escape and closing mean chosen(0),
// the caller's "Cancel". Deletes itself after closing.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConfirmDialog(QWidget *parent = nullptr);

    void setContent(const QString &iconName, Tone tone, const QString &title, const QString &text);
    QPushButton *addButton(const QString &text, ButtonRole role, int result, bool isDefault = false);
    void setTypingGate(const QString &word); // danger buttons stay disabled until the word is typed
    QVBoxLayout *bodyLayout() const { return m_body; }
    QString title() const;
    QString text() const;

signals:
    void chosen(int result);

protected:
    void done(int result) override;
    void showEvent(QShowEvent *event) override;

private:
    void updateGate();

    TintedIcon *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QLabel *m_gateLabel = nullptr;
    QLineEdit *m_gate = nullptr;
    QString m_gateWord;
    QList<QPushButton *> m_gatedButtons;
    bool m_answered = false;
};
