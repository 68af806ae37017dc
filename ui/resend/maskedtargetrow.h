#pragma once

#include <QWidget>

class IconButton;
class MaskedTargetLabel;
class QLineEdit;

// A target that is only to be looked at: masked, whole while the eye is pressed in.
class MaskedTargetRow : public QWidget
{
    Q_OBJECT

public:
    explicit MaskedTargetRow(QWidget *parent = nullptr);

    void setTarget(const QString &targetUrl); // masks again when it is another one
    bool isRevealed() const;

private:
    void setRevealed(bool revealed);

    QString m_targetUrl;
    MaskedTargetLabel *m_masked;
    QLineEdit *m_whole;
    IconButton *m_eye;
};
