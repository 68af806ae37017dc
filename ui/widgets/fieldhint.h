#pragma once

#include "ui/style/painting.h"

#include <QWidget>

class QLabel;
class QPushButton;
class TintedIcon;

// The sentence below a field: what is wrong with it or what it means. Hidden while empty. Make it the field's
// accessible description with describe().
class FieldHint : public QWidget
{
    Q_OBJECT

public:
    explicit FieldHint(QWidget *parent = nullptr);

    void setHint(Tone tone, const QString &iconName, const QString &text);
    void setLink(const QString &text); // empty takes it away
    void clear();
    void describe(QWidget *field);
    QString text() const;
    Tone tone() const { return m_tone; }

signals:
    void linkActivated();

private:
    void updateField();

    Tone m_tone = Tone::Neutral;
    TintedIcon *m_icon;
    QLabel *m_label;
    QPushButton *m_link;
    QWidget *m_field = nullptr;
};
