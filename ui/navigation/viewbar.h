#pragma once

#include <QWidget>

// The row on top of a view that has no toolbar of its own: its title, and one widget at the far end.
class ViewBar : public QWidget
{
    Q_OBJECT

public:
    // Takes `trailing`.
    ViewBar(const QString &title, QWidget *trailing, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
