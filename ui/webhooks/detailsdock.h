#pragma once

#include <QWidget>

class DetailsPane;
class QSplitter;

// Holds the list and the details pane: side by side in a splitter where there is room, the pane over the
// right part of the list where there is not (VISUAL.md, 8). Takes both.
class DetailsDock : public QWidget
{
    Q_OBJECT

public:
    DetailsDock(QWidget *list, DetailsPane *pane, QWidget *parent = nullptr);

    DetailsPane *pane() const { return m_pane; }
    bool isOpen() const;
    bool isOverlay() const { return m_isNarrow && m_isOverlayOpen; }
    void setOpen(bool open);
    void setWindowWidth(int width);

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void openChanged(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int usualWidth() const;

    QWidget *m_list;
    DetailsPane *m_pane;
    QSplitter *m_splitter = nullptr;
    int m_windowWidth = 0;
    int m_chosenWidth = 0; // dragged by the user; 0 = the usual one
    bool m_isNarrow = false;
    bool m_isWanted = true; // where there is room
    bool m_isOverlayOpen = false;
};
