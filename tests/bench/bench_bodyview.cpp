// Opening a body of a megabyte and living with it: the time to its first lines, and the longest the event
// loop was busy at one go while scrolling, resizing, searching and changing the form. Floor of the same run:
// QPlainTextEdit::setPlainText of the same indented text, alone. Usage: bench_bodyview [ROUNDS]
#include "models/domain/jsonscan.h"
#include "resources/resources.h"
#include "tests/bench/benchclocks.h"
#include "tests/bench/benchfigure.h"
#include "ui/json/bodysearchbar.h"
#include "ui/json/bodyview.h"
#include "ui/json/textpane.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/segmented.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals; // clang-tidy takes the operator alone for unused here

namespace {

QByteArray manyMembers(qsizetype bytes)
{
    QByteArray json = "{\"payload\":[";
    for (int i = 0; json.size() < bytes; ++i)
        json += "{\"id\":" + QByteArray::number(i) + ",\"name\":\"product-api\",\"ok\":true,\"cost\":1.50},";
    json += "null]}";
    return json;
}

double threadMilliseconds()
{
    return processorMilliseconds(CLOCK_THREAD_CPUTIME_ID);
}

// CPU of the longest stretch in which the loop did not wait.
class BusyWatch : public QObject
{
public:
    BusyWatch()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this,
                [this] { m_begun = threadMilliseconds(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { note(); });
        m_begun = threadMilliseconds();
    }
    void note()
    {
        worst = std::max(worst, threadMilliseconds() - m_begun);
        m_begun = threadMilliseconds();
    }
    void reset()
    {
        worst = 0;
        m_begun = threadMilliseconds();
    }
    double worst = 0;

private:
    double m_begun = 0;
};

// One event's work with the painting it causes.
double busyFor(const std::function<void()> &work)
{
    const double before = threadMilliseconds();
    work();
    QCoreApplication::processEvents();
    return threadMilliseconds() - before;
}

void print(const BenchFigure &figure)
{
    BenchFigures::print("bench_bodyview", figure);
}

class Opened
{
public:
    Opened(const QByteArray &body, int rounds)
        : m_pane(m_view.findChild<TextPane *>(u"text"_s))
    {
        m_view.resize(504, 480);
        m_view.show();
        QCoreApplication::processEvents();
        for (int round = 0; round < rounds; ++round) {
            open(body);
            openPlain();
        }
    }
    void printOpening(const QString &name, double bound) const
    {
        BenchFigure figure{.name = name + u" to its first lines"_s,
                           .ours = m_opening,
                           .floor = m_plain,
                           .floorName = u"`QPlainTextEdit::setPlainText` alone"_s,
                           .cpu = m_openingCpu};
        if (bound > 0)
            figure.bounds = {{BenchBound::Of::Median, bound}};
        print(figure);
    }
    // The longest the loop was busy at one go.
    void printLiving(const QString &name, double bound)
    {
        const double longest = std::max({m_openingStall, scroll(), resize(), search(), change()});
        BenchFigure figure{.name = name + u": longest at one go, opening, scrolling, resizing, searching"_s,
                           .measure = "CPU",
                           .ours = {longest}};
        if (bound > 0)
            figure.bounds = {{BenchBound::Of::Worst, bound}};
        print(figure);
    }

private:
    void open(const QByteArray &body)
    {
        m_view.setAbsent(BodyView::Absence::Empty);
        QCoreApplication::processEvents();
        m_watch.reset();
        const Stopwatch clock;
        m_view.setBody(body);
        while (m_pane->text().isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_pane->viewport()->repaint(); // the first lines
        m_opening.append(clock.wall());
        m_openingCpu.append(clock.processor());
        m_openingStall = std::max(m_openingStall, m_watch.worst);
    }
    void openPlain()
    {
        QPlainTextEdit edit;
        edit.resize(504, 440);
        const QString text = m_pane->text();
        const Stopwatch clock;
        edit.setPlainText(text);
        m_plain.append(clock.wall());
    }
    double scroll()
    {
        double worst = 0;
        QScrollBar *bar = m_pane->verticalScrollBar();
        for (int i = 0; i < 40; ++i)
            worst = std::max(worst, busyFor([&] { bar->setValue(bar->maximum() * i / 40); }));
        return worst;
    }
    double resize()
    {
        double worst = 0;
        for (int i = 0; i < 20; ++i)
            worst = std::max(worst, busyFor([&] { m_view.resize(504 + 7 * i, 480); }));
        return worst;
    }
    double search()
    {
        double worst = 0;
        m_view.openSearch();
        auto *field = m_view.findChild<QLineEdit *>(u"searchText"_s);
        for (const QString &typed : {u"p"_s, u"pr"_s, u"product"_s, u"nowhere"_s, u"x"_s}) {
            worst = std::max(worst, busyFor([&] { field->setText(typed); }));
            for (int i = 0; i < 200; ++i)
                worst = std::max(worst, busyFor([] {}));
        }
        field->clear();
        return worst;
    }
    double change()
    {
        double worst = 0;
        auto *forms = m_view.findChild<Segmented *>(u"bodyForm"_s);
        for (const int form : forms->isHidden() ? QList<int>() : QList<int>{2, 1, 0, 1, 0}) {
            worst = std::max(worst, busyFor([&] {
                                 forms->setCurrentIndex(form);
                                 emit forms->activated(form);
                             }));
        }
        return worst;
    }

    BodyView m_view;
    TextPane *m_pane = nullptr;
    BusyWatch m_watch;
    QList<double> m_opening;
    QList<double> m_openingCpu;
    QList<double> m_plain;
    double m_openingStall = 0;
};

enum class Bounds { None, OfAMegabyte };

void measure(const QString &name, const QByteArray &body, int rounds, Bounds bounds)
{
    Opened opened(body, rounds);
    opened.printOpening(name, bounds == Bounds::None ? 0 : 50);
    opened.printLiving(name, bounds == Bounds::None ? 0 : 16);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    initializeResources();
    QApplication::setStyle(new WebhooksStyle);
    applyTheme(ThemeChoice::Light);
    const int rounds = benchRounds(argc, argv, 9);
    constexpr qsizetype megabyte = 1024 * 1024;
    constexpr Bounds bounds = Bounds::OfAMegabyte;
    measure(u"1 MB of JSON"_s, manyMembers(megabyte), rounds, bounds);
    measure(u"1 MB of JSON, one string on one line"_s, "{\"text\":\"" + QByteArray(megabyte, 'x') + "\"}",
            rounds, bounds);
    measure(u"1 MB of text on one line"_s, QByteArray(megabyte, 'x'), rounds, bounds);
    measure(u"1 MB of text in short lines"_s, QByteArray("a short line\n").repeated(megabyte / 13), rounds,
            bounds);
    measure(u"5 MB of JSON"_s, manyMembers(5 * megabyte), std::min(rounds, 5), Bounds::None);
    return 0;
}
