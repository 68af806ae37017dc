#pragma once

#include <QLineEdit>

class IconButton;

// A field for a token or a secret: masked, with an eye that Tab reaches. Masked text cannot be copied.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    void setRevealed(bool revealed);
    bool isRevealed() const;

signals:
    void revealedChanged(bool revealed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeButton();
    void updateButton();

    IconButton *m_eye;
};
