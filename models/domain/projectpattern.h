#pragma once

#include <QString>

// One entry of a webhook's project filter, by the rules of API.md "What fires": names are compared without regard to case; a pattern
// matches the whole name or, with `*` at its end, names that start with it. `?`, `[`, `]`, `/` and `\` are ordinary characters.
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

    Match match(const QString &projectName) const;
    // How many characters at the start of `projectName` a documented match covers, for marking them. 0 when it does not match.
    qsizetype matchedLength(const QString &projectName) const;

private:
    QString m_text;
    Form m_form = Form::Blank;
    QString m_foldedKey;
};

// The one way in which names and patterns are folded for comparing.
QString foldedName(const QString &name);
