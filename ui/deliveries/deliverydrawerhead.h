#pragma once

#include "models/domain/deliverylog.h"

#include <QWidget>

class ElidedLabel;
class IconButton;
class QLabel;
class QPushButton;
class TintedIcon;

// The head of the drawer: result, event, place, webhook, times; Edit Webhook and Close.
class DeliveryDrawerHead : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryDrawerHead(QWidget *parent = nullptr);

    void setNothing(const QString &text); // no delivery: why
    // webhookName: empty when it is not listed any more.
    void setDelivery(const Delivery &delivery, const QString &webhookName);
    void tick();

signals:
    void closeRequested();
    void editRequested();
    void webhookChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDateTime m_createdAt;
    TintedIcon *m_icon;
    ElidedLabel *m_title;
    IconButton *m_editButton;
    IconButton *m_closeButton;
    QWidget *m_glyph;
    ElidedLabel *m_what;
    QPushButton *m_webhookButton;
    ElidedLabel *m_times;
};
