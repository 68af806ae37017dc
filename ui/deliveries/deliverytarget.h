#pragma once

#include <QWidget>

class ElidedLabel;
class IconButton;
class MaskedTargetLabel;
class QLineEdit;

// "POST https://status.acme.example/****ploy": the target of a delivery, masked until the eye is pressed, and
// again with the next delivery; marked when it is not the webhook's target of today.
class DeliveryTarget : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryTarget(QWidget *parent = nullptr);

    void setTarget(const QString &targetUrl, bool isFormer);
    void mask() { reveal(false); }

signals:
    void copied();

private:
    void reveal(bool revealed);

    QString m_targetUrl;
    MaskedTargetLabel *m_masked;
    QLineEdit *m_whole;
    IconButton *m_revealButton;
    IconButton *m_copyButton;
    ElidedLabel *m_former;
};
