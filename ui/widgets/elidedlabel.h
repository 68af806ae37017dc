#pragma once

#include "ui/style/webhooksstyle.h"

#include <QWidget>

class QFontMetrics;

// One line of plain text, elided on the right where it does not fit; the whole text is its accessible name
// and, when elided, its tooltip.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setRole(LabelRole role, TextRole font = TextRole::Body);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    virtual QString elided(const QString &text, int width) const;
    virtual bool mayShowWholeText() const { return true; } // as the tooltip
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    LabelRole m_role = LabelRole::Text;
};

// "https://host/****tail": elided inside the host, never the tail. Without tooltip.
class MaskedTargetLabel : public ElidedLabel
{
    Q_OBJECT

public:
    using ElidedLabel::ElidedLabel;

protected:
    QString elided(const QString &text, int width) const override;
    bool mayShowWholeText() const override { return false; }
};

// The same for delegates.
QString elideMaskedTarget(const QString &maskedTarget, const QFontMetrics &metrics, int width);
