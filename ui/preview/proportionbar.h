#pragma once

#include <QWidget>

// How much of the whole, as a bar. Decoration: the sentence above it says the same.
class ProportionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProportionBar(QWidget *parent = nullptr);

    enum class Strength { Full, Muted }; // muted: would, but does not
    void setShare(double share, Strength strength = Strength::Full);
    // The end of the share that an edit adds, in another colour.
    void setAddedShare(double share);
    double share() const { return m_share; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    double m_addedShare = 0;
    Strength m_strength = Strength::Full;
};
