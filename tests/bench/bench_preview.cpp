// A keystroke in the filter preview with 5,000 projects, 20,000 environments and 50 patterns: what it
// computes, against a plain program's one QRegularExpression a pattern over every name, and the whole panel
// with its painting, also while it compares with what is saved. Usage: bench_preview [ROUNDS]
#include "models/domain/filterpreview.h"
#include "models/tables/previewtreemodel.h"
#include "resources/resources.h"
#include "tests/bench/benchfigure.h"
#include "tests/bench/benchtimes.h"
#include "ui/preview/previewpanel.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals; // clang-tidy takes the operator alone for unused here

static Catalog benchCatalog()
{
    const QStringList starts{u"product"_s, u"analytics"_s, u"checkout"_s, u"billing"_s, u"search"_s,
                             u"infra"_s,   u"data"_s,      u"mobile"_s,   u"edge"_s,    u"identity"_s};
    const QStringList middles{u"api"_s, u"worker"_s, u"web"_s, u"cron"_s, u"cache"_s, u"gateway"_s};
    QRandomGenerator random(1);
    QList<Project> projects;
    QList<Environment> environments;
    for (int i = 0; i < 5000; ++i) {
        const QString id = u"project-"_s + QString::number(i);
        projects.append({id, starts.at(random.bounded(10)) + u'-' + middles.at(random.bounded(6)) + u'-' +
                                 QString::number(i)});
        for (const KnownMode mode : knownModes())
            environments.append({id + wireWord(mode), u"main"_s, id, mode});
    }
    return Catalog(projects, environments);
}

static QStringList benchPatterns(const QString &typed, bool isUndocumented)
{
    QRandomGenerator random(2);
    QStringList patterns;
    for (int i = 0; i < 49; ++i) {
        const QString number = QString::number(random.bounded(5000));
        if (isUndocumented)
            patterns.append(u"*"_s + number);
        else if (i % 5 == 0)
            patterns.append(u"analitycs-wroker-"_s + number);
        else
            patterns.append((i % 2 ? u"product-api-"_s : u"Billing-web-"_s) + number +
                            (i % 3 ? u"*"_s : QString()));
    }
    patterns.append(typed + u'*');
    return patterns;
}

static qsizetype plainCount(const Catalog &catalog, const WebhookFilter &filter)
{
    qsizetype count = 0;
    QList<QRegularExpression> patterns;
    for (const QString &text : filter.projectPatterns) {
        QString escaped = QRegularExpression::escape(text);
        escaped.replace(u"\\*"_s, u".*"_s);
        patterns.append(QRegularExpression(QRegularExpression::anchoredPattern(escaped),
                                           QRegularExpression::CaseInsensitiveOption));
    }
    for (qsizetype project = 0; project < catalog.projects().size(); ++project) {
        for (const QRegularExpression &pattern : std::as_const(patterns)) {
            if (!pattern.match(catalog.projects().at(project).name).hasMatch())
                continue;
            for (const Environment &environment : catalog.environmentsOf(project)) {
                if (filter.modes.isEmpty() || filter.modes.contains(environment.mode))
                    ++count;
            }
            break;
        }
    }
    return count;
}

static WebhookFilter benchFilter(const QString &typed, bool isUndocumented)
{
    return {true,
            {KnownEvent::Failed},
            {KnownMode::Production, KnownMode::Staging},
            benchPatterns(typed, isUndocumented)};
}

static const QStringList benchKeys{u"p"_s, u"pr"_s, u"pro"_s, u""_s, u"a"_s};

static void printFigure(const BenchFigure &figure)
{
    BenchFigures::print("bench_preview", figure);
}

static void measureModels(const CatalogPtr &catalog, bool isUndocumented, int rounds)
{
    const QString which = isUndocumented ? u", 49 patterns with * in front"_s : QString();
    BenchTimes key;
    BenchTimes warnings;
    BenchTimes plain;
    PreviewTreeModel model;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &typed : benchKeys) {
            const WebhookFilter filter = benchFilter(typed, isUndocumented);
            FilterPreview preview;
            key.measure([&] {
                preview = FilterPreview::compute(*catalog, filter);
                model.setPreview(catalog, filter, preview);
            });
            warnings.measure([&] { benchKeep(filterWarnings(*catalog, filter).size()); });
            if (round == 0)
                plain.measure([&] { benchKeep(plainCount(*catalog, filter)); });
        }
    }
    printFigure({.name = u"a keystroke in the preview, computed"_s + which,
                 .measure = "CPU",
                 .ours = key.values(),
                 .floor = plain.values(),
                 .floorName = u"a `QRegularExpression` for each pattern"_s,
                 .bounds = {{BenchBound::Of::Worst, 16}}});
    printFigure({.name = u"its warnings, 60 ms after the last key"_s + which,
                 .measure = "CPU",
                 .ours = warnings.values(),
                 .bounds = {{BenchBound::Of::Worst, 16}}});
}

// From the new filter to the painted panel.
static void measurePanel(const CatalogPtr &catalog, bool isCompared, int rounds)
{
    PreviewPanel panel;
    panel.resize(520, 700);
    panel.setCatalog(catalog);
    if (isCompared)
        panel.setSaved(benchFilter(u"checkout"_s, false));
    panel.show();
    QApplication::processEvents();
    BenchTimes keys;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &typed : benchKeys) {
            bool isComputed = false;
            QObject::connect(&panel, &PreviewPanel::computed, &panel, [&isComputed] { isComputed = true; });
            keys.measure([&] {
                panel.setFilter(benchFilter(typed, false), typed + u'*');
                while (!isComputed)
                    QApplication::processEvents();
                QApplication::processEvents(); // the layout's turn
                panel.grab();
            });
            QObject::disconnect(&panel, &PreviewPanel::computed, &panel, nullptr);
        }
    }
    printFigure({.name = isCompared ? u"the same with the whole panel painted, compared with what is saved"_s
                                    : u"the same with the whole panel painted"_s,
                 .measure = "CPU",
                 .ours = keys.values(),
                 .bounds = {{BenchBound::Of::Worst, 16}}});
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    initializeResources();
    QApplication::setStyle(new WebhooksStyle);
    applyTheme(ThemeChoice::Light);
    const int rounds = benchRounds(argc, argv, 8);
    const auto catalog = CatalogPtr::create(benchCatalog());
    measureModels(catalog, false, rounds);
    measurePanel(catalog, false, rounds);
    measurePanel(catalog, true, rounds);
    measureModels(catalog, true, rounds);
    return 0;
}
