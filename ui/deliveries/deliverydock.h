#pragma once

#include <QWidget>

class QSplitter;

// The log and the drawer of one delivery: side by side where there is room, the drawer over the right part of
// the log where there is not. Takes both.
class DeliveryDock : public QWidget
{
    Q_OBJECT

public:
    DeliveryDock(QWidget *log, QWidget *drawer, QWidget *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    bool isOverlay() const { return m_isNarrow && m_isOpen; }
    void setOpen(bool open);
    int chosenWidth() const { return m_chosenWidth; } // of the drawer; 0: the usual one
    void setChosenWidth(int width);

signals:
    void openChanged(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_log;
    QWidget *m_drawer;
    QSplitter *m_splitter;
    int m_chosenWidth = 0;
    bool m_isNarrow = false;
    bool m_isOpen = false;
};
