#pragma once

#include "ui/deliveries/deliverylogfilter.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;

// The rarer filters, in a popup below their button: kind, project, environment, exact status code. Each is
// applied when it is chosen, or typed and ended by Enter or by leaving the field; Esc closes.
class DeliveryFacets : public QFrame
{
    Q_OBJECT

public:
    explicit DeliveryFacets(QWidget *parent = nullptr);

    void setChoices(const DeliveryChoices &choices);
    void setFilter(const DeliveryLogFilter &filter);
    void openBelow(QWidget *button);

signals:
    void facetsChosen(const DeliveryLogFilter &filter); // the other parts of it are as they were set

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QComboBox *makeNames(const char *objectName, const QString &placeholder);
    void fill();
    void apply();

    DeliveryChoices m_choices;
    DeliveryLogFilter m_filter;
    QComboBox *m_kind;
    QComboBox *m_project;
    QComboBox *m_environment;
    QLineEdit *m_status;
    QPushButton *m_clear;
    bool m_isFilling = false;
};
