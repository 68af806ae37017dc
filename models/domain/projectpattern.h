#pragma once

#include <QString>
#include <QStringList>

// One entry of a webhook's project filter, by the rules of API.md "What fires": names are compared without
// regard to case; a pattern matches the whole name or, with `*` at its end, names that start with it. `?`,
// `[`, `]`, `/` and `\` are ordinary characters.
class ProjectPattern
{
public:
    enum class Form {
        Blank,
        Exact,
        Prefix,
        Everything,   // `*` alone
        Undocumented, // `*` anywhere but at the end: Qovery does not say what it matches
    };
    enum class Match {
        No,
        Yes,
        Undocumented, // would match if `*` meant "any run of characters"; shown apart, never counted
    };

    explicit ProjectPattern(const QString &text);

    const QString &text() const { return m_text; }
    Form form() const { return m_form; }
    // Case-folded name part in front of the `*` (Prefix) or the whole pattern (Exact); empty otherwise.
    const QString &foldedKey() const { return m_foldedKey; }
    // Undocumented only: the case-folded text every name it may match starts with; empty when it starts with
    // `*`.
    QString foldedStart() const { return m_startsWithStar ? QString() : m_segments.value(0); }

    Match match(const QString &projectName) const;
    // The same for a name that went through foldedName() already.
    Match matchFolded(const QString &foldedProjectName) const;
    // How many characters at the start of `projectName` a documented match covers, for marking them: the part
    // in front of the `*`, so 0 for `*` alone, and 0 when it does not match. Counted in the name as given,
    // never half a surrogate pair.
    qsizetype matchedLength(const QString &projectName) const;
    // The same for a name that is known to match.
    qsizetype coveredLength(const QString &projectName) const;

private:
    bool matchesAsAnyRun(QStringView folded) const;

    QString m_text;
    Form m_form = Form::Blank;
    QString m_foldedKey;
    // Undocumented only: what stands between the stars.
    QStringList m_segments;
    qsizetype m_shortestMatch = 0;
    bool m_startsWithStar = false;
    bool m_endsWithStar = false;
};

// The one way in which names and patterns are folded for comparing. As long as the name, character for
// character.
QString foldedName(const QString &name);
