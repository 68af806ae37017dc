// The search over 10,000 webhooks: each key of a few words, each in every state of the list, the worst key
// first of all. Floors of the same run: a plain loop of QString::contains over the same texts, and a
// QSortFilterProxyModel with the same rule. Painting is not in it. Usage: bench_search [ROUNDS]
#include "models/domain/projectpattern.h"
#include "models/tables/webhooklistproxy.h"
#include "models/tables/webhooktablemodel.h"
#include "tests/bench/benchfigure.h"
#include "tests/bench/benchtimes.h"

#include <QRandomGenerator>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals; // clang-tidy takes the operator alone for unused here

class BenchRows : public QAbstractTableModel
{
public:
    BenchRows()
    {
        const QStringList words{u"On-call"_s, u"pager"_s,   u"releases"_s, u"billing"_s, u"status"_s,
                                u"mirror"_s,  u"metrics"_s, u"audit"_s,    u"mobile"_s,  u"search"_s};
        QRandomGenerator random(3);
        for (int i = 0; i < 10000; ++i) {
            const QString name = words.at(random.bounded(10)) + u' ' + words.at(random.bounded(10)) + u' ' +
                                 QString::number(i);
            texts.append(foldedName(
                name + u"\nhttps://hooks.example/****9fQa\n0a1b2c3d-0000-4000-8000-"_s +
                QString::number(100000000000 + i) +
                u"\nSLACK\nproduct*\nanalytics\nDEPLOYMENT_FAILURE\nDEPLOYMENT_CANCELLED\nPRODUCTION"_s));
            names.append(name);
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(texts.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        switch (role) {
        case WebhookTableModel::SearchTextRole:
            return texts.at(index.row());
        case WebhookTableModel::DescriptionRole:
            return names.at(index.row());
        case WebhookTableModel::EnabledRole:
            return index.row() % 3 != 0;
        default:
            return {};
        }
    }

    QStringList texts;
    QStringList names;
};

int main(int argc, char **argv)
{
    const int rounds = benchRounds(argc, argv, 10);
    BenchRows rows;
    WebhookListProxy proxy;
    proxy.setSourceModel(&rows);
    QSortFilterProxyModel standard;
    standard.setFilterRole(WebhookTableModel::SearchTextRole);
    standard.setSourceModel(&rows);
    // A selection, which is kept up to date meanwhile.
    const QPersistentModelIndex row = proxy.index(4711, 0); // clazy:exclude=unused-non-trivial-variable

    BenchTimes sortByName;
    sortByName.measure([&] { proxy.sort(WebhookTableModel::NameColumn); });
    BenchTimes keys;
    BenchTimes loop;
    BenchTimes standardKeys;
    const QStringList typed{u"p"_s,   u"pa"_s,    u"pag"_s,        u"page"_s,  u"pager"_s, u"pager m"_s,
                            u"zzz"_s, u""_s,      u"5"_s,          u"56"_s,    u""_s,      u"e"_s,
                            u"a"_s,   u"hooks"_s, u"production"_s, u"1 2 3"_s, u""_s};
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : typed) {
            const auto search = [&] { proxy.setSearchText(text); };
            keys.measure(search);
            proxy.setSearchText(u"-"_s + text); // from another state, then the key again
            keys.measure(search);
            const QString folded = foldedName(text);
            loop.measure([&] {
                benchKeep(std::count_if(rows.texts.cbegin(), rows.texts.cend(),
                                        [&folded](const QString &entry) { return entry.contains(folded); }));
            });
            standardKeys.measure([&] { standard.setFilterFixedString(folded); });
        }
    }
    const auto print = [](const BenchFigure &figure) { BenchFigures::print("bench_search", figure); };
    print({.name = u"a key in the search over 10,000 webhooks"_s,
           .measure = "CPU",
           .ours = keys.values(),
           .floor = standardKeys.values(),
           .floorName = u"`QSortFilterProxyModel`"_s,
           .bounds = {{BenchBound::Of::Worst, 16}}});
    print({.name = u"the same"_s,
           .measure = "CPU",
           .ours = keys.values(),
           .floor = loop.values(),
           .floorName = u"a loop of `QString::contains`"_s});
    print({.name = u"sorting 10,000 webhooks by name for the first time"_s,
           .measure = "CPU",
           .ours = sortByName.values()});
    return 0;
}
