#include "ui/preview/previewpanel.h"

#include "ui/preview/comparisonline.h"
#include "ui/preview/previewheadline.h"
#include "ui/preview/previewtexts.h"
#include "ui/preview/previewtree.h"
#include "ui/preview/proportionbar.h"
#include "ui/style/painting.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/note.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int previewNotesShown = 3;
constexpr std::chrono::milliseconds previewWarningDelay{60};

} // namespace

PreviewPanel::PreviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_headline(new PreviewHeadline(this))
    , m_bar(new ProportionBar(this))
    , m_comparison(new ComparisonLine(this))
    , m_errorNote(new Note(this))
    , m_moreWarningsButton(new QPushButton(this))
    , m_tree(new PreviewTree(this))
{
    m_headline->setObjectName(QStringLiteral("headline"));
    m_bar->setObjectName(QStringLiteral("bar"));
    m_comparison->setObjectName(QStringLiteral("comparison"));
    m_errorNote->setObjectName(QStringLiteral("errorNote"));
    m_moreWarningsButton->setObjectName(QStringLiteral("moreWarningsButton"));
    m_tree->setObjectName(QStringLiteral("tree"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    setButtonRole(m_moreWarningsButton, ButtonRole::Link);
    m_moreWarningsButton->hide();
    m_errorNote->hide();
    m_comparison->hide();
    connect(m_comparison, &ComparisonLine::shownFilterToggled, this, &PreviewPanel::toggleShownFilter);
    connect(m_errorNote, &Note::actionTriggered, this, &PreviewPanel::retryRequested);
    connect(m_moreWarningsButton, &QPushButton::clicked, this, [this] {
        m_showsAllWarnings = !m_showsAllWarnings;
        showWarnings();
    });

    m_headLayout = new QVBoxLayout;
    m_headLayout->addWidget(m_headline);
    m_headLayout->addWidget(m_bar);
    m_headLayout->addWidget(m_comparison);
    m_headLayout->addWidget(m_errorNote);
    m_notesLayout = new QVBoxLayout;
    m_notesLayout->setSpacing(8);
    m_headLayout->addLayout(m_notesLayout);
    m_headLayout->addWidget(m_moreWarningsButton, 0, Qt::AlignLeft);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_headLayout);
    m_treeLayout =
        new QVBoxLayout; // the margin stands outside the tree, so that clicks on a chevron hit its branch
    m_treeLayout->addWidget(m_tree);
    layout->addLayout(m_treeLayout, 1);
    layout->addStretch(0); // takes the room while the tree is hidden
    applyMargins();

    m_updateTimer.setSingleShot(true);
    m_updateTimer.setInterval(0);
    connect(&m_updateTimer, &QTimer::timeout, this, &PreviewPanel::recompute);
    m_warningsTimer.setSingleShot(true);
    m_warningsTimer.setInterval(previewWarningDelay);
    connect(&m_warningsTimer, &QTimer::timeout, this, &PreviewPanel::recomputeWarnings);
    m_updateTimer.start();
}

PreviewPanel::~PreviewPanel() = default;

void PreviewPanel::setCatalog(const CatalogPtr &catalog, const std::optional<ApiError> &error,
                              bool hasOrganization)
{
    m_catalog = catalog;
    m_error = error;
    m_hasOrganization = hasOrganization;
    m_savedPreview.reset();
    m_updateTimer.start();
}

void PreviewPanel::setFilter(const WebhookFilter &filter, const QString &pendingPattern)
{
    if (filter == m_filter && pendingPattern == m_pendingPattern)
        return;
    m_filter = filter;
    m_pendingPattern = pendingPattern;
    m_showsSaved = false; // what is being edited is to be seen
    m_updateTimer.start();
}

void PreviewPanel::setSaved(const std::optional<WebhookFilter> &saved)
{
    if (saved == m_saved)
        return;
    m_saved = saved;
    m_savedPreview.reset();
    m_showsSaved = false;
    m_updateTimer.start();
}

void PreviewPanel::toggleShownFilter()
{
    m_showsSaved = !m_showsSaved;
    m_updateTimer.start();
}

void PreviewPanel::setWarnsWhenEmpty(bool warns)
{
    if (m_warnsWhenEmpty == warns)
        return;
    m_warnsWhenEmpty = warns;
    m_updateTimer.start();
}

void PreviewPanel::setCompact(bool compact)
{
    m_compact = compact;
    m_headline->setCompact(compact);
    m_tree->setCompact(compact);
    applyMargins();
    m_updateTimer.start();
}

void PreviewPanel::applyMargins()
{
    if (m_compact)
        m_headLayout->setContentsMargins(0, 8, 8, 8);
    else
        m_headLayout->setContentsMargins(20, 16, 20, 12);
    m_treeLayout->setContentsMargins(m_compact ? 0 : 12, 0, m_compact ? 0 : 4, 0);
    m_headLayout->setSpacing(8);
}

QString PreviewPanel::sentence() const
{
    return m_headline->text();
}

void PreviewPanel::showUnknown()
{
    m_matchCount.reset();
    m_warnings.clear();
    showWarnings();
    m_bar->hide();
    m_comparison->hide();
    m_change.reset();
    m_tree->hide();
    m_tree->setPreview({}, m_filter, {});
    if (m_error) {
        m_headline->setSentence(tr("What this fires for is not known"));
        m_errorNote->setContent(Tone::Danger, QStringLiteral("cloud-off"), QString(),
                                tr("Projects could not be loaded: %1; which environments match is not known.")
                                    .arg(m_error->cause()));
        m_errorNote->setAction(tr("Try Again"));
        m_errorNote->show();
    } else {
        m_headline->setSentence(m_hasOrganization
                                    ? tr("Loading projects… Which environments match is not known yet.")
                                    : tr("No organization is open. Which environments match is not known."));
        m_errorNote->hide();
    }
    emit computed(std::nullopt);
    emit warningsComputed({});
}

void PreviewPanel::recompute()
{
    if (!m_catalog) {
        m_warningsTimer.stop();
        showUnknown();
        return;
    }
    if (m_error) {
        m_errorNote->setContent(Tone::Warning, QStringLiteral("cloud-off"), QString(),
                                tr("Projects could not be loaded again: %1. Shown is what was known before.")
                                    .arg(m_error->cause()));
        m_errorNote->setAction(tr("Try Again"));
    }
    m_errorNote->setVisible(m_error.has_value());
    const FilterPreview preview = FilterPreview::compute(*m_catalog, m_filter);
    m_matchCount = preview.nothingFires ? 0 : preview.environmentCount;
    compareWithSaved(preview);
    showPreview(m_showsSaved ? *m_savedPreview : preview);
    m_warningsTimer.start();
    emit computed(m_matchCount);
}

void PreviewPanel::compareWithSaved(const FilterPreview &preview)
{
    m_change.reset();
    if (m_saved && !isSameFilter(*m_saved, m_filter)) {
        if (!m_savedPreview)
            m_savedPreview = FilterPreview::compute(*m_catalog, *m_saved);
        m_change = CoverageChange::compare(*m_catalog, *m_saved, *m_savedPreview, m_filter, preview);
        m_comparison->setChange(*m_catalog, *m_change,
                                m_showsSaved ? ComparisonLine::Shown::Saved : ComparisonLine::Shown::Edited);
    }
    m_showsSaved = m_showsSaved && m_change;
    m_comparison->setVisible(m_change.has_value());
}

void PreviewPanel::showPreview(const FilterPreview &preview)
{
    const bool isEmpty = preview.environmentCount == 0 && preview.totalEnvironments > 0;
    const QString sentence = PreviewTexts::sentenceMarkup(preview);
    m_headline->setSentence(m_showsSaved ? tr("As saved: %1").arg(sentence) : sentence,
                            isEmpty ? PreviewHeadline::Emphasis::Warning : PreviewHeadline::Emphasis::Normal);
    const double total = double(preview.totalEnvironments);
    m_bar->setShare(total > 0 ? double(preview.environmentCount) / total : 0,
                    preview.nothingFires ? ProportionBar::Strength::Muted : ProportionBar::Strength::Full);
    const bool marksChanges = m_change && !m_showsSaved;
    m_bar->setAddedShare(marksChanges && total > 0 ? double(m_change->addedEnvironments) / total : 0);
    m_bar->show();
    m_tree->setPreview(m_catalog, m_showsSaved ? *m_saved : m_filter, preview,
                       marksChanges ? m_change : std::nullopt);
    m_tree->show();
}

void PreviewPanel::recomputeWarnings()
{
    if (!m_catalog)
        return;
    WebhookFilter filter = m_filter;
    if (!m_pendingPattern.isEmpty() && !filter.projectPatterns.isEmpty())
        filter.projectPatterns.removeLast();
    QList<FilterWarning> warnings = filterWarnings(*m_catalog, filter);
    const bool mayWarnOfEmpty = m_warnsWhenEmpty && m_pendingPattern.isEmpty();
    if (!mayWarnOfEmpty)
        warnings.removeIf(
            [](const FilterWarning &warning) { return warning.kind == FilterWarning::Kind::FilterEmpty; });
    m_warnings = warnings;
    showWarnings();
    emit warningsComputed(m_warnings);
}

Note *PreviewPanel::noteAt(qsizetype position)
{
    while (m_notes.size() <= position) {
        const qsizetype at = m_notes.size();
        auto *note = new Note(this);
        note->setObjectName(QStringLiteral("warningNote%1").arg(at));
        connect(note, &Note::actionTriggered, this, [this, at] {
            if (at < m_warnings.size())
                emit patternRemovalRequested(m_warnings.at(at).pattern);
        });
        m_notesLayout->addWidget(note);
        m_notes.append(note);
    }
    return m_notes.at(position);
}

void PreviewPanel::showWarnings()
{
    const qsizetype shown = m_showsSaved         ? 0 // they are about what is being edited
                            : m_showsAllWarnings ? qMin<qsizetype>(m_warnings.size(), 10)
                                                 : qMin<qsizetype>(m_warnings.size(), previewNotesShown);
    for (qsizetype i = 0; i < qMax(shown, m_notes.size()); ++i) {
        Note *note = noteAt(i);
        note->setVisible(i < shown);
        if (i >= shown)
            continue;
        const FilterWarning &warning = m_warnings.at(i);
        const bool isHarmless =
            warning.kind == FilterWarning::Kind::Shadowed || warning.kind == FilterWarning::Kind::Duplicate;
        note->setContent(isHarmless ? Tone::Info : Tone::Warning,
                         isHarmless ? QStringLiteral("info") : QStringLiteral("triangle-alert"), QString(),
                         PreviewTexts::warning(warning));
        const bool canRemove = !m_compact && warning.kind != FilterWarning::Kind::FilterEmpty;
        note->setAction(canRemove ? tr("Remove") : QString());
    }
    const qsizetype left = m_warnings.size() - shown;
    m_moreWarningsButton->setVisible(!m_showsSaved && m_warnings.size() > previewNotesShown);
    m_moreWarningsButton->setText(m_showsAllWarnings ? tr("Show fewer remarks")
                                                     : tr("Show %n more remarks", nullptr, int(left)));
}
