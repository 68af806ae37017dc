#pragma once

#include "ui/style/painting.h"

#include <QWidget>

// An icon, bare or on a rounded tinted square; decoration, hidden from assistive technology by having no
// name.
class TintedIcon : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Bare, Square };

    TintedIcon(int iconSize, int squareSize, QWidget *parent = nullptr, Ground ground = Ground::Square);

    void setContent(const QString &iconName, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_iconSize;
    int m_squareSize;
    Ground m_ground;
    QString m_iconName;
    Tone m_tone = Tone::Accent;
};
