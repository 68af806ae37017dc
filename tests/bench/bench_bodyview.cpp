// Opening a body of a megabyte and living with it: the time to its first lines, and the longest the event
// loop was busy at one go while scrolling, resizing, searching and changing the form. Floor of the same run:
// QPlainTextEdit::setPlainText of the same indented text, alone.
#include "models/domain/jsonscan.h"
#include "resources/resources.h"
#include "ui/json/bodysearchbar.h"
#include "ui/json/bodyview.h"
#include "ui/json/textpane.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/segmented.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using Qt::StringLiterals::operator""_s;

namespace {

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.isEmpty() ? 0 : times.at(times.size() / 2);
}

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
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
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

void measure(const char *name, const QByteArray &body)
{
    QList<double> opening;
    QList<double> floorTimes;
    BodyView view;
    view.resize(504, 480);
    view.show();
    QCoreApplication::processEvents();
    auto *pane = view.findChild<TextPane *>(u"text"_s);
    auto *forms = view.findChild<Segmented *>(u"bodyForm"_s);
    BusyWatch watch;
    double openingStall = 0;
    for (int round = 0; round < 9; ++round) {
        view.setAbsent(BodyView::Absence::Empty);
        QCoreApplication::processEvents();
        watch.reset();
        QElapsedTimer clock;
        clock.start();
        view.setBody(body);
        while (pane->text().isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        pane->viewport()->repaint(); // the first lines
        opening.append(milliseconds(clock));
        openingStall = std::max(openingStall, watch.worst);

        QPlainTextEdit edit;
        edit.resize(504, 440);
        const QString text = pane->text();
        QElapsedTimer floorClock;
        floorClock.start();
        edit.setPlainText(text);
        floorTimes.append(milliseconds(floorClock));
    }
    double scrolling = 0;
    for (int i = 0; i < 40; ++i) {
        scrolling = std::max(scrolling, busyFor([&] {
                                 QScrollBar *bar = pane->verticalScrollBar();
                                 bar->setValue(bar->maximum() * i / 40);
                             }));
    }
    double resizing = 0;
    for (int i = 0; i < 20; ++i)
        resizing = std::max(resizing, busyFor([&] { view.resize(504 + 7 * i, 480); }));
    double searching = 0;
    view.openSearch();
    auto *field = view.findChild<QLineEdit *>(u"searchText"_s);
    for (const QString &typed : {u"p"_s, u"pr"_s, u"product"_s, u"nowhere"_s, u"x"_s}) {
        searching = std::max(searching, busyFor([&] { field->setText(typed); }));
        for (int i = 0; i < 200; ++i)
            searching = std::max(searching, busyFor([] {}));
    }
    field->clear();
    double changing = 0;
    if (!forms->isHidden()) {
        for (const int form : {2, 1, 0, 1, 0}) {
            changing = std::max(changing, busyFor([&] {
                                    forms->setCurrentIndex(form);
                                    emit forms->activated(form);
                                }));
        }
    }
    std::printf("%s, %lld bytes\n", name, static_cast<long long>(body.size()));
    std::printf("  first lines: median %7.1f ms (bound 50 for 1 MB, idle machine), worst %7.1f; floor, "
                "setPlainText alone: %7.1f; ratio %.2f\n",
                median(opening), *std::max_element(opening.begin(), opening.end()), median(floorTimes),
                median(opening) / median(floorTimes));
    std::printf("  longest at one go (bound 16): opening %.1f, scrolling %.1f, resizing %.1f, a key of the "
                "search %.1f, changing the form %.1f ms\n",
                openingStall, scrolling, resizing, searching, changing);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    initializeResources();
    QApplication::setStyle(new WebhooksStyle);
    applyTheme(ThemeChoice::Light);
    constexpr qsizetype megabyte = 1024 * 1024;
    measure("JSON", manyMembers(megabyte));
    measure("JSON, one string on one line", "{\"text\":\"" + QByteArray(megabyte, 'x') + "\"}");
    measure("text on one line", QByteArray(megabyte, 'x'));
    measure("text of short lines", QByteArray("a short line\n").repeated(megabyte / 13));
    measure("JSON", manyMembers(5 * megabyte));
    return 0;
}
