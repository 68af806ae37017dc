#pragma once

#include "models/domain/deliverylog.h"

#include <QAbstractButton>

// One of the newest deliveries in the details: result, event, place, age. A click opens it.
class RecentDelivery : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RecentDelivery(QWidget *parent = nullptr);

    void setRow(const DeliveryRow &row);
    const DeliveryRow &row() const { return m_row; }
    void tick();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DeliveryRow m_row;
};
