#include "ui/editor/patterneditor.h"

#include "models/domain/projectpattern.h"
#include "ui/editor/editorhelp.h"
#include "ui/editor/patterncompletion.h"
#include "ui/editor/patterntag.h"
#include "ui/preview/previewtexts.h"
#include "ui/style/colorrole.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>

namespace {

constexpr int patternsPadding = 5;
constexpr int patternsGap = 2; // the tags carry 3 px for their focus ring
constexpr int patternsFieldMinimum = 90;

QStringList splitPatternText(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,\\n\\r\\x{2028}\\x{2029}]+"));
    return text.split(separators);
}

} // namespace

PatternField::PatternField(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setMaxLength(4'000'000); // pasted lists
}

void PatternField::keyPressEvent(QKeyEvent *event)
{
    const bool isAtStart = cursorPosition() == 0 && !hasSelectedText();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->accept();
        if (event->modifiers().testFlag(Qt::ControlModifier))
            emit submitRequested();
        else
            emit commitRequested();
        return;
    case Qt::Key_Backspace:
        if (text().isEmpty()) {
            emit leftAtStartPressed();
            return;
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isAtStart && (event->key() == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight) &&
            event->modifiers() == Qt::NoModifier) {
            emit leftAtStartPressed();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void PatternField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A popup (completions, context menu) or another window is no leaving of the field.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit focusLeft();
}

PatternEditor::PatternEditor(QWidget *parent)
    : QFrame(parent)
    , m_field(new PatternField(this))
    , m_completions(new PatternCompletionModel(this))
    , m_completer(new QCompleter(m_completions, this))
{
    m_field->setObjectName(QStringLiteral("patternField"));
    m_field->setAccessibleName(tr("Projects"));
    m_field->setAccessibleDescription(
        tr("Name or pattern of projects. Enter or a comma adds it. The Left arrow goes to what was added."));
    m_field->setPlaceholderText(tr("Project name, or a beginning with *"));
    setFocusProxy(m_field);
    setCursor(Qt::IBeamCursor);
    m_field->installEventFilter(this);

    // Our own list, not filtered again: QCompleter would sort "ana*" first (LOOK-NOTES, section 6).
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_field);
    m_completer->setMaxVisibleItems(9);
    m_completer->popup()->setObjectName(QStringLiteral("completionPopup"));
    m_completer->popup()->setItemDelegate(new PatternCompletionDelegate(m_completer->popup()));
    m_completer->popup()->setMouseTracking(true);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { acceptCompletion(index); });

    connect(m_field, &QLineEdit::textEdited, this, &PatternEditor::textTyped);
    connect(m_field, &PatternField::commitRequested, this, [this] {
        const QAbstractItemView *popup = m_completer->popup();
        if (popup->isVisible() && popup->currentIndex().isValid())
            acceptCompletion(popup->currentIndex());
        else
            commitPending();
    });
    connect(m_field, &PatternField::submitRequested, this, [this] {
        commitPending();
        emit submitRequested();
    });
    connect(m_field, &PatternField::leftAtStartPressed, this, [this] {
        if (!m_tags.isEmpty())
            m_tags.last()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_field, &PatternField::focusLeft, this, &PatternEditor::commitPending);
    refreshLayout();
}

PatternEditor::~PatternEditor()
{
    m_field->removeEventFilter(this);
    m_field->disconnect(this); // losing the focus while it is destroyed must not add a pattern
}

QLineEdit *PatternEditor::field() const
{
    return m_field;
}

void PatternEditor::setPatterns(const QStringList &patterns)
{
    qDeleteAll(m_tags);
    m_tags.clear();
    m_field->clear();
    m_completer->popup()->hide();
    for (const QString &pattern : patterns)
        insertTag(pattern);
    emit remarked({});
    applyWarnings();
    refreshLayout();
}

QStringList PatternEditor::patterns() const
{
    QStringList patterns;
    for (const PatternTag *tag : m_tags)
        patterns.append(tag->pattern());
    return patterns;
}

QString PatternEditor::pendingText() const
{
    return m_field->text().trimmed();
}

QStringList PatternEditor::allPatterns() const
{
    QStringList all = patterns();
    const QString pending = pendingText();
    const bool isThere = std::any_of(all.cbegin(), all.cend(), [&](const QString &pattern) {
        return foldedName(pattern) == foldedName(pending);
    });
    if (!pending.isEmpty() && !isThere)
        all.append(pending);
    return all;
}

PatternTag *PatternEditor::insertTag(const QString &pattern)
{
    auto *tag = new PatternTag(pattern, this);
    tag->setObjectName(QStringLiteral("patternTag"));
    tag->setWhatsThis(EditorHelp::pattern());
    m_tags.append(tag);
    connect(tag, &PatternTag::removeRequested, this, [this, tag] { removeTag(tag); });
    connect(tag, &PatternTag::editRequested, this, [this, tag] { editTag(tag); });
    connect(tag, &PatternTag::moveRequested, this, [this, tag](int step) { moveFocus(tag, step); });
    m_field->raise(); // assistive technology reads children in this order: tags, then the field
    tag->show();
    return tag;
}

void PatternEditor::addTyped(const QString &text)
{
    QStringList doubled;
    QSet<QString> known;
    for (const PatternTag *tag : std::as_const(m_tags))
        known.insert(foldedName(tag->pattern()));
    bool isChanged = false;
    const QStringList parts = splitPatternText(text);
    for (const QString &part : parts) {
        const QString pattern = part.trimmed();
        if (pattern.isEmpty())
            continue;
        if (known.contains(foldedName(pattern))) {
            doubled.append(pattern);
            continue;
        }
        known.insert(foldedName(pattern));
        insertTag(pattern);
        isChanged = true;
    }
    if (doubled.size() == 1)
        emit remarked(tr("“%1” is in the list already.").arg(doubled.first().left(80)));
    else if (!doubled.isEmpty())
        emit remarked(tr("%n patterns were in the list already.", nullptr, int(doubled.size())));
    else
        emit remarked({});
    if (isChanged) {
        applyWarnings();
        refreshLayout();
    }
}

void PatternEditor::commitPending()
{
    m_completer->popup()->hide();
    if (m_field->text().isEmpty())
        return;
    const QString text = m_field->text();
    m_field->clear();
    addTyped(text);
    emit edited();
}

void PatternEditor::textTyped(const QString &text)
{
    const QStringList parts = splitPatternText(text);
    if (parts.size() > 1) {
        // What stands behind the last separator goes on being typed; a pasted list is taken whole.
        const bool isTypedComma = text.endsWith(QLatin1Char(',')) && parts.size() == 2;
        m_field->clear();
        m_completer->popup()->hide();
        addTyped(isTypedComma ? parts.first() : text);
        emit edited();
        return;
    }
    emit remarked({});
    emit edited();
    offerCompletions();
}

void PatternEditor::offerCompletions()
{
    const QString text = m_field->text();
    if (text.trimmed().isEmpty() || text.size() > 200) {
        m_completer->popup()->hide();
        return;
    }
    m_completions->complete(text, patterns());
    if (m_completions->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(text);
    // Below the whole editor and as wide; in the field's coordinates.
    const QRect below(m_field->mapFrom(this, QPoint(0, 0)), QSize(width(), height() + 6));
    m_completer->complete(below);
    m_completer->popup()->setCurrentIndex({}); // Enter takes what was typed until an arrow key chose
}

void PatternEditor::acceptCompletion(const QModelIndex &index)
{
    const QString pattern = index.data(PatternCompletionModel::PatternRole).toString();
    m_completer->popup()->hide();
    m_field->clear();
    addTyped(pattern);
    m_field->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void PatternEditor::removePattern(const QString &pattern)
{
    for (PatternTag *tag : std::as_const(m_tags)) {
        if (tag->pattern() == pattern) {
            removeTag(tag);
            return;
        }
    }
}

void PatternEditor::removeTag(PatternTag *tag)
{
    const bool hadFocus = tag->hasFocus();
    const qsizetype position = m_tags.indexOf(tag);
    m_tags.removeOne(tag);
    tag->hide();
    tag->deleteLater(); // called from its own key or mouse event
    if (hadFocus) {
        if (m_tags.isEmpty())
            m_field->setFocus(Qt::OtherFocusReason);
        else
            m_tags.at(qMin(position, m_tags.size() - 1))->setFocus(Qt::OtherFocusReason);
    }
    emit remarked({});
    applyWarnings();
    refreshLayout();
    emit edited();
}

void PatternEditor::editTag(PatternTag *tag)
{
    const QString pattern = tag->pattern();
    commitPending();
    removeTag(tag);
    m_field->setText(pattern);
    m_field->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void PatternEditor::moveFocus(PatternTag *from, int step)
{
    const qsizetype position = m_tags.indexOf(from) + step;
    if (position >= m_tags.size())
        m_field->setFocus(Qt::OtherFocusReason);
    else if (position >= 0)
        m_tags.at(position)->setFocus(Qt::OtherFocusReason);
}

void PatternEditor::setCatalog(const CatalogPtr &catalog)
{
    m_completions->setCatalog(catalog);
}

void PatternEditor::setWarnings(const QList<FilterWarning> &warnings)
{
    m_warnings = warnings;
    applyWarnings();
}

void PatternEditor::applyWarnings()
{
    bool isChanged = false;
    for (PatternTag *tag : std::as_const(m_tags)) {
        QString remark;
        QString explanation;
        if (tag->pattern().trimmed().isEmpty())
            remark = tr("matches nothing");
        for (const FilterWarning &warning : std::as_const(m_warnings)) {
            if (warning.pattern != tag->pattern() || !remark.isEmpty())
                continue;
            if (warning.kind == FilterWarning::Kind::MatchesNothing)
                remark = tr("matches nothing");
            else if (warning.kind == FilterWarning::Kind::Undocumented)
                remark = tr("not documented by Qovery");
            else
                continue;
            explanation = PreviewTexts::warning(warning);
        }
        isChanged = isChanged || remark != tag->remark();
        tag->setRemark(remark, explanation);
    }
    if (isChanged)
        refreshLayout();
}

void PatternEditor::setInvalid(bool invalid)
{
    m_invalid = invalid;
    update();
}

int PatternEditor::arrange(int width, bool apply)
{
    const int inner = qMax(60, width - 2 * patternsPadding);
    const int lineHeightPx = qMax(28, QFontMetrics(textFont(TextRole::Code)).height() + 10);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    int x = 0;
    int y = patternsPadding - 3;
    const auto place = [&](QWidget *widget, const QRect &part) {
        if (!apply)
            return;
        QRect at = part;
        if (isMirrored)
            at.moveLeft(width - part.left() - part.width());
        widget->setGeometry(at);
    };
    for (PatternTag *tag : std::as_const(m_tags)) {
        tag->setMaximumTagWidth(inner);
        const QSize size = tag->sizeHint();
        if (x > 0 && x + size.width() > inner) {
            x = 0;
            y += lineHeightPx + 1;
        }
        place(tag, QRect(patternsPadding + x, y + (lineHeightPx - size.height()) / 2, size.width(),
                         size.height()));
        x += size.width() + patternsGap;
    }
    const int wanted = qMax(patternsFieldMinimum,
                            QFontMetrics(m_field->font()).horizontalAdvance(m_field->text().left(400)) + 24);
    if (x > 0 && inner - x < qMin(wanted, inner)) {
        x = 0;
        y += lineHeightPx + 1;
    }
    const int left = x > 0 ? x : 3;
    place(m_field, QRect(patternsPadding + left, y + 1, inner - left, lineHeightPx - 2));
    return qMax(32, y + lineHeightPx + patternsPadding - 3);
}

void PatternEditor::refreshLayout()
{
    if (m_arranging)
        return;
    m_arranging = true;
    m_field->setPlaceholderText(m_tags.isEmpty() ? tr("Project name, or a beginning with *") : QString());
    const int wanted = arrange(width(), true);
    // Not height-for-width: a grid in a scroll area follows a fixed height without detours.
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
    m_arranging = false;
    update();
}

QSize PatternEditor::sizeHint() const
{
    return {240, minimumHeight()};
}

QSize PatternEditor::minimumSizeHint() const
{
    return {160, minimumHeight()};
}

void PatternEditor::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    refreshLayout();
}

void PatternEditor::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::ApplicationFontChange)
        refreshLayout();
}

void PatternEditor::mousePressEvent(QMouseEvent *)
{
    m_field->setFocus(Qt::MouseFocusReason);
}

bool PatternEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QFrame::eventFilter(watched, event);
}

void PatternEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double dpr = devicePixelRatioF();
    ColorRole outline = isEnabled() ? ColorRole::Control : ColorRole::Border;
    double pen = 1.0 / dpr;
    if (m_invalid)
        outline = ColorRole::Danger;
    if (m_field->hasFocus()) {
        outline = m_invalid ? ColorRole::Danger : ColorRole::Focus;
        pen = 2.0;
    }
    painter.setPen(QPen(themeColor(outline), pen));
    painter.setBrush(isEnabled() ? QBrush(themeColor(ColorRole::Base)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 6, 6);
}
