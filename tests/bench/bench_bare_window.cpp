// The floor for bench_startup.py: a bare QMainWindow with a QTableView of 12 x 7 cells, nothing else. Prints
// the CPU and wall milliseconds at its first paint, like the application's category qovery.webhooks.startup,
// then waits to be measured.

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace {

class PaintWatch : public QObject
{
public:
    explicit PaintWatch(const QElapsedTimer &clock)
        : m_clock(clock)
    {
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [this] {
                std::fprintf(stderr, "first paint cpu_ms=%lld wall_ms=%lld rows=12\n",
                             static_cast<long long>(qint64(std::clock()) * 1000 / CLOCKS_PER_SEC),
                             static_cast<long long>(m_clock.elapsed()));
            });
        }
        return false;
    }

private:
    const QElapsedTimer &m_clock;
    bool m_seen = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer clock;
    clock.start();
    QApplication application(argc, argv);
    QStandardItemModel model(12, 7);
    for (int row = 0; row < 12; ++row) {
        for (int column = 0; column < 7; ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("cell %1 %2").arg(row).arg(column)));
    }
    QMainWindow window;
    auto *view = new QTableView;
    view->setModel(&model);
    window.setCentralWidget(view);
    window.resize(1360, 830);
    PaintWatch watch(clock);
    view->viewport()->installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}
