#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

// Logs `qovery.webhooks.startup`: when the first frame was painted and when the list was shown, in CPU and
// wall milliseconds since the process began. First paint is the paint event of the table's viewport, then one
// turn of the event loop (QT-NOTES: an UpdateRequest comes earlier on xcb).
class StartupLog : public QObject
{
    Q_OBJECT

public:
    // First line of main().
    static void markProcessStart();

    // Watches `viewport`, which must belong to the view that is shown.
    explicit StartupLog(QWidget *viewport, QObject *parent = nullptr);
    void watch(QWidget *viewport); // another view was chosen, perhaps before the first paint

    // The first list of the organization is in the model; its next paint is "list shown".
    void listArrived(int rows);

signals:
    void firstPainted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report(const char *what, int rows);

    QPointer<QWidget> m_viewport;
    bool m_firstPaintSeen = false;
    int m_arrivedRows = -1;
    bool m_listShown = false;
};
