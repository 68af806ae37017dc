#pragma once

#include <QToolButton>

class QButtonGroup;
class QVBoxLayout;

// The views of the main window. The numbers are remembered between runs: never change one.
enum class MainView { Webhooks = 0, Settings = 1, Deliveries = 2, Receiver = 3 };

// One view in the rail: icon above label, or the icon alone; a radio button to assistive technology.
class RailButton : public QToolButton
{
    Q_OBJECT

public:
    RailButton(const QString &iconName, const QString &text, QWidget *parent);

    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    bool m_isCompact = false;
};

// The column of views at the window's leading edge (VISUAL.md, 1): Settings at the bottom. Tab reaches the
// current one, the arrow keys choose.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    // Webhooks and Settings are there from the start, the others once they work.
    void addView(MainView view);
    MainView currentView() const;
    void setCurrentView(MainView view);
    // Icons only; the labels become tooltips.
    void setCompact(bool compact);
    static constexpr int CompactBelow = 1180; // px of the window's width

signals:
    void viewChosen(MainView view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RailButton *add(MainView view, const char *objectName, const QString &iconName, const QString &text,
                    int place);
    void describe(QAbstractButton *button) const;

    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    bool m_isCompact = false;
};
