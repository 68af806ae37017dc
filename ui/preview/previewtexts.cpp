#include "ui/preview/previewtexts.h"

#include "models/tables/previewtreemodel.h"

#include <QLocale>

namespace {

QString previewNumber(qsizetype value)
{
    return QLocale().toString(qlonglong(value));
}

} // namespace

QString PreviewTexts::sentenceMarkup(const FilterPreview &preview)
{
    if (preview.totalEnvironments == 0)
        return tr("There is no environment yet that this could fire for");
    //: %1 is a number; %n is the number of all environments
    const QString environments = tr("<b>%1 of %Ln</b> environments", nullptr, int(preview.totalEnvironments))
                                     .arg(previewNumber(preview.environmentCount));
    //: %1 is a number; %n is the number of all projects
    const QString projects = tr("<b>%1 of %Ln</b> projects", nullptr, int(preview.totalProjects))
                                 .arg(previewNumber(preview.projectCount));
    if (preview.nothingFires == NoMatchReason::Disabled)
        return tr("Disabled: would fire for %1 in %2").arg(environments, projects);
    if (preview.nothingFires == NoMatchReason::NoEvents)
        return tr("No event selected: would fire for %1 in %2").arg(environments, projects);
    return tr("Fires for %1 in %2").arg(environments, projects);
}

QString PreviewTexts::withoutMarkup(const QString &markup)
{
    return QString(markup).remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
}

QString PreviewTexts::warning(const FilterWarning &warning)
{
    switch (warning.kind) {
    case FilterWarning::Kind::MatchesNothing:
        if (warning.suggestion.isEmpty())
            return tr("%1 matches no project.").arg(warning.pattern);
        return tr("%1 matches no project. Did you mean %2?").arg(warning.pattern, warning.suggestion);
    case FilterWarning::Kind::Shadowed:
        return tr("%1 adds nothing: %2 matches all of it.").arg(warning.pattern, warning.other);
    case FilterWarning::Kind::Duplicate:
        return tr("%1 is the same as %2: Qovery does not tell upper and lower case apart.")
            .arg(warning.pattern, warning.other);
    case FilterWarning::Kind::Undocumented: {
        if (warning.mayAlsoMatch.isEmpty())
            return tr("%1: Qovery documents * only at the end. No project would match it in any case.")
                .arg(warning.pattern);
        QString names = warning.mayAlsoMatch.mid(0, 3).join(QStringLiteral(", "));
        if (warning.mayAlsoMatch.size() > 3)
            names = tr("%1 and %Ln more", nullptr, int(warning.mayAlsoMatch.size() - 3)).arg(names);
        return tr("%1: Qovery documents * only at the end. It may also fire for %2; not counted here.")
            .arg(warning.pattern, names);
    }
    case FilterWarning::Kind::FilterEmpty:
        return tr("No pattern is left: this fires for every project.");
    }
    return {};
}

QString PreviewTexts::mode(const QString &wireWord)
{
    const auto known = EnvironmentMode::fromWire(wireWord).known();
    if (!known)
        return wireWord;
    switch (*known) {
    case KnownMode::Production:
        return tr("Production");
    case KnownMode::Staging:
        return tr("Staging");
    case KnownMode::Development:
        return tr("Development");
    case KnownMode::Preview:
        return tr("Preview", "environment type");
    }
    return wireWord;
}

QString PreviewTexts::modes(const QStringList &wireWords)
{
    QStringList words;
    for (const QString &word : wireWords)
        words += mode(word);
    return words.join(QStringLiteral(", "));
}

QString PreviewTexts::section(int section, bool firesNothing)
{
    switch (PreviewTreeModel::Section(section)) {
    case PreviewTreeModel::Section::Matching:
        return firesNothing ? tr("Would match") : tr("Matching");
    case PreviewTreeModel::Section::MayAlsoMatch:
        return tr("May also match, not counted");
    case PreviewTreeModel::Section::NotMatching:
        return tr("Not matching");
    case PreviewTreeModel::Section::NoLongerMatching:
        return tr("No longer matching");
    }
    return {};
}

QString PreviewTexts::reason(NoMatchReason reason, int projectCount, const QStringList &modes)
{
    switch (reason) {
    case NoMatchReason::Disabled:
        return tr("%Ln projects: the webhook is disabled", nullptr, projectCount);
    case NoMatchReason::NoEvents:
        return tr("%Ln projects: no event is selected", nullptr, projectCount);
    case NoMatchReason::Pattern:
        return tr("%Ln projects: no pattern matches the name", nullptr, projectCount);
    case NoMatchReason::Mode:
        return tr("%Ln projects: type not selected (%1)", nullptr, projectCount)
            .arg(PreviewTexts::modes(modes));
    }
    return {};
}

QString PreviewTexts::environmentCount(int count)
{
    return tr("%Ln environments", nullptr, count);
}

QString PreviewTexts::share(int matching, int total)
{
    return tr("%1 of %2").arg(previewNumber(matching), previewNumber(total));
}

QString PreviewTexts::environment(const QString &project, const QString &environment)
{
    return QStringLiteral("%1 / %2").arg(project, environment);
}

QString PreviewTexts::newMark()
{
    return tr("new");
}

QString PreviewTexts::newCount(int count)
{
    return tr("%Ln new", nullptr, count);
}
