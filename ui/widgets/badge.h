#pragma once

#include "ui/style/painting.h"

#include <QWidget>

// A small labelled state ("Enabled"); plain text, no interaction.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    Badge(const QString &text, const QString &iconName, Tone tone, QWidget *parent = nullptr);

    void setContent(const QString &text, const QString &iconName = {}, Tone tone = Tone::Neutral);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    QString m_iconName;
    Tone m_tone = Tone::Neutral;
};
