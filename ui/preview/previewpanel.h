#pragma once

#include "models/api/apierror.h"
#include "models/domain/catalog.h"
#include "models/domain/coveragechange.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class ComparisonLine;
class Note;
class PreviewHeadline;
class PreviewTree;
class ProportionBar;
class QPushButton;
class QVBoxLayout;

// What a filter fires for, and why not for the rest: sentence, proportion bar, warnings, tree. Used by the
// editor and, compact, by the details pane. Setters only note the new values; one computation follows with
// the next turn of the event loop.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget *parent = nullptr);
    ~PreviewPanel() override;

    // Null: not known; with `error` also why. hasOrganization: false when nothing is loaded, for none is
    // open. The same values as ProjectCatalog's.
    void setCatalog(const CatalogPtr &catalog, const std::optional<ApiError> &error = {},
                    bool hasOrganization = true);
    // `pendingPattern` is the pattern being typed, also the last of filter.projectPatterns: it counts, but is
    // not warned about yet.
    void setFilter(const WebhookFilter &filter, const QString &pendingPattern = {});
    // What is saved now, to compare with (D5); nothing for a new webhook.
    void setSaved(const std::optional<WebhookFilter> &saved);
    // For the 360 px details pane: smaller sentence, no margins, no Remove.
    void setCompact(bool compact);
    // Whether an empty project filter is worth a warning (the user has just emptied it).
    void setWarnsWhenEmpty(bool warns);

    // "Fires for 14 of 120 environments in 5 of 40 projects", plain; what a screen reader says.
    QString sentence() const;
    // Of the last computation; nothing while the catalog is not known.
    std::optional<qsizetype> matchCount() const { return m_matchCount; }

signals:
    void patternRemovalRequested(const QString &pattern);
    void retryRequested(); // the projects could not be loaded and the user asks again
    void computed(std::optional<qsizetype> environments); // after each computation
    void warningsComputed(const QList<FilterWarning> &warnings);

private:
    void recompute();
    void recomputeWarnings();
    void showUnknown();
    void compareWithSaved(const FilterPreview &preview);
    void showPreview(const FilterPreview &preview);
    void toggleShownFilter();
    void showWarnings();
    void applyMargins();
    Note *noteAt(qsizetype position);

    CatalogPtr m_catalog;
    std::optional<ApiError> m_error;
    bool m_hasOrganization = true;
    WebhookFilter m_filter;
    QString m_pendingPattern;
    std::optional<WebhookFilter> m_saved;
    std::optional<FilterPreview> m_savedPreview; // of m_saved over m_catalog
    std::optional<CoverageChange> m_change;
    bool m_showsSaved = false;
    bool m_compact = false;
    bool m_warnsWhenEmpty = false;
    bool m_showsAllWarnings = false;
    std::optional<qsizetype> m_matchCount;
    QList<FilterWarning> m_warnings;
    QTimer m_updateTimer;   // 0 ms: many changes, one computation
    QTimer m_warningsTimer; // a little later: nearest names cost more than the matches

    QVBoxLayout *m_headLayout = nullptr;
    QVBoxLayout *m_treeLayout = nullptr;
    PreviewHeadline *m_headline = nullptr;
    ProportionBar *m_bar = nullptr;
    ComparisonLine *m_comparison = nullptr;
    Note *m_errorNote = nullptr;
    QVBoxLayout *m_notesLayout = nullptr;
    QList<Note *> m_notes;
    QPushButton *m_moreWarningsButton = nullptr;
    PreviewTree *m_tree = nullptr;
};
