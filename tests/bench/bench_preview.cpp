// A keystroke in the filter preview with 5,000 projects, 20,000 environments and 50 patterns, against what a
// plain program would do: one QRegularExpression a pattern over every name. Prints milliseconds and the
// ratio; judges nothing.
#include "models/domain/filterpreview.h"
#include "models/tables/previewtreemodel.h"
#include "tests/bench/benchtimes.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using Qt::StringLiterals::operator""_s;

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

int main()
{
    const auto catalog = CatalogPtr::create(benchCatalog());
    const QList<QPair<const char *, bool>> kinds{{"documented patterns", false},
                                                 {"49 undocumented patterns", true}};
    for (const auto &[label, isUndocumented] : kinds) {
        BenchTimes compute;
        BenchTimes show;
        BenchTimes warn;
        BenchTimes plain;
        PreviewTreeModel model;
        for (int round = 0; round < 8; ++round) {
            for (const QString &typed : {u"p"_s, u"pr"_s, u"pro"_s, u""_s, u"a"_s}) {
                const WebhookFilter filter{true,
                                           {KnownEvent::Failed},
                                           {KnownMode::Production, KnownMode::Staging},
                                           benchPatterns(typed, isUndocumented)};
                FilterPreview preview;
                compute.measure([&] { preview = FilterPreview::compute(*catalog, filter); });
                show.measure([&] { model.setPreview(catalog, filter, preview); });
                warn.measure([&] { benchKeep(filterWarnings(*catalog, filter).size()); });
                if (round == 0)
                    plain.measure([&] { benchKeep(plainCount(*catalog, filter)); });
            }
        }
        std::printf("CPU ms. preview, 5000 projects, 20000 environments, 50 patterns: %s\n", label);
        compute.print("compute (the keystroke)");
        show.print("set into the tree");
        warn.print("warnings (coalesced)");
        plain.print("floor: a QRegularExpression a pattern");
        std::printf("  ratio compute / floor: %.4f\n", compute.median() / plain.median());
    }
    return 0;
}
