#include "models/domain/projectpattern.h"

#include <algorithm>

QString foldedName(const QString &name)
{
    // Qt folds one character to one (Unicode's simple folding), the same in every locale: a Turkish desktop
    // changes nothing, ß is not ss, and a folded name is as long as the name, so that positions in it hold in
    // the name (tst_projectpattern pins it).
    return name.toCaseFolded();
}

ProjectPattern::ProjectPattern(const QString &text)
    : m_text(text)
{
    const QChar star = u'*';
    const qsizetype firstStar = text.indexOf(star);
    if (text.trimmed().isEmpty()) {
        m_form = Form::Blank;
    } else if (firstStar < 0) {
        m_form = Form::Exact;
        m_foldedKey = foldedName(text);
    } else if (text.size() == 1) {
        m_form = Form::Everything;
    } else if (firstStar == text.size() - 1) {
        m_form = Form::Prefix;
        m_foldedKey = foldedName(text.left(firstStar));
    } else {
        m_form = Form::Undocumented;
        const QString folded = foldedName(text);
        m_startsWithStar = folded.startsWith(star);
        m_endsWithStar = folded.endsWith(star);
        m_segments = folded.split(star, Qt::SkipEmptyParts);
        for (const QString &segment : std::as_const(m_segments))
            m_shortestMatch += segment.size();
    }
}

bool ProjectPattern::matchesAsAnyRun(QStringView folded) const
{
    if (folded.size() < m_shortestMatch)
        return false;
    qsizetype first = 0;
    qsizetype last = m_segments.size();
    qsizetype from = 0;
    qsizetype to = folded.size();
    if (!m_startsWithStar && first < last) {
        if (!folded.startsWith(m_segments.at(first)))
            return false;
        from = m_segments.at(first++).size();
    }
    if (!m_endsWithStar && first < last) {
        const QString &end = m_segments.at(last - 1);
        if (to - from < end.size() || !folded.endsWith(end))
            return false;
        to -= end.size();
        --last;
    }
    // What is left stands between stars: the leftmost place of each is as good as any.
    for (; first < last; ++first) {
        const QString &segment = m_segments.at(first);
        const qsizetype at = folded.mid(from, to - from).indexOf(segment);
        if (at < 0)
            return false;
        from += at + segment.size();
    }
    return true;
}

ProjectPattern::Match ProjectPattern::matchFolded(const QString &foldedProjectName) const
{
    switch (m_form) {
    case Form::Blank:
        return Match::No;
    case Form::Exact:
        return foldedProjectName == m_foldedKey ? Match::Yes : Match::No;
    case Form::Prefix:
        return foldedProjectName.startsWith(m_foldedKey) ? Match::Yes : Match::No;
    case Form::Everything:
        return Match::Yes;
    case Form::Undocumented:
        return matchesAsAnyRun(foldedProjectName) ? Match::Undocumented : Match::No;
    }
    return Match::No;
}

ProjectPattern::Match ProjectPattern::match(const QString &projectName) const
{
    return matchFolded(foldedName(projectName));
}

qsizetype ProjectPattern::matchedLength(const QString &projectName) const
{
    return match(projectName) == Match::Yes ? coveredLength(projectName) : 0;
}

qsizetype ProjectPattern::coveredLength(const QString &projectName) const
{
    const qsizetype length = m_foldedKey.size();
    const bool splitsPair = length > 0 && length < projectName.size() &&
                            projectName.at(length - 1).isHighSurrogate() &&
                            projectName.at(length).isLowSurrogate();
    return splitsPair ? length - 1 : length;
}
