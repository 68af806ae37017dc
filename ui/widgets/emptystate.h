#pragma once

#include "ui/style/painting.h"
#include "ui/style/webhooksstyle.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class TintedIcon;

// What a list shows instead of rows: icon, title, a sentence, and what to do next. Fills its parent and
// centres itself.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const QString &iconName, Tone tone, const QString &title, const QString &text);
    QPushButton *addAction(const QString &text, const QString &iconName = {},
                           ButtonRole role = ButtonRole::Normal);
    void clearActions();
    QString title() const;
    QString text() const;

private:
    TintedIcon *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_actions;
};
