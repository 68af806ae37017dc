#include "ui/bulk/bulkhead.h"

#include "ui/bulk/bulkprogress.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tintedicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

static QString bulkRemarkIcon(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return QStringLiteral("circle-x");
    case Tone::Warning:
        return QStringLiteral("triangle-alert");
    case Tone::Success:
        return QStringLiteral("circle-check");
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Info:
        break;
    }
    return QStringLiteral("info");
}

BulkHead::BulkHead(QWidget *parent)
    : QWidget(parent)
    , m_icon(new TintedIcon(22, 24, this, TintedIcon::Ground::Bare))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_remarks(new QVBoxLayout)
    , m_gateLabel(new QLabel(this))
    , m_gate(new QLineEdit(this))
    , m_progressBox(new QWidget(this))
    , m_progress(new BulkProgress(m_progressBox))
    , m_progressText(new QLabel(m_progressBox))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("text"));
    m_gate->setObjectName(QStringLiteral("gate"));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progressText->setObjectName(QStringLiteral("progressText"));
    setLabelRole(m_title, LabelRole::Text, TextRole::PaneTitle);
    setLabelRole(m_text, LabelRole::Mid, TextRole::Body);
    setLabelRole(m_gateLabel, LabelRole::Mid, TextRole::Body);
    setLabelRole(m_progressText, LabelRole::Mid, TextRole::Secondary);
    for (QLabel *label : {m_title, m_text, m_progressText})
        label->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress"));
    m_gateLabel->setBuddy(m_gate);
    m_gate->hide();
    m_gateLabel->hide();
    m_remarks->setSpacing(8);

    auto *progressColumn = new QVBoxLayout(m_progressBox);
    progressColumn->setContentsMargins(0, 4, 0, 0);
    progressColumn->setSpacing(6);
    progressColumn->addWidget(m_progress);
    progressColumn->addWidget(m_progressText);
    m_progressBox->hide();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    texts->addWidget(m_progressBox);
    texts->addLayout(m_remarks);
    texts->addWidget(m_gateLabel);
    texts->addWidget(m_gate);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 18, 20, 14);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    connect(m_gate, &QLineEdit::textChanged, this, &BulkHead::gateChanged);
}

static QString bulkActionIcon(BulkAction action)
{
    switch (action) {
    case BulkAction::Enable:
        return QStringLiteral("check");
    case BulkAction::Disable:
        return QStringLiteral("ban");
    case BulkAction::Remove:
        return QStringLiteral("trash-2");
    case BulkAction::Restore:
        return QStringLiteral("history");
    case BulkAction::Test:
    case BulkAction::Resend:
        return QStringLiteral("send");
    }
    return {};
}

void BulkHead::showReview(BulkAction action, const BulkCounts &counts, const BulkReview &review)
{
    QStringList sentences{review.text, BulkTexts::needs(action, review.needs)};
    sentences.removeAll(QString());
    setContent(bulkActionIcon(action), action == BulkAction::Remove ? Tone::Danger : Tone::Accent,
               BulkTexts::question(action, counts.total), sentences.join(u' '));
    m_progressBox->hide();
}

void BulkHead::showRunning(BulkAction action, const BulkCounts &counts, const QString &step)
{
    setContent(QStringLiteral("loader-circle"), Tone::Info, BulkTexts::running(action, counts.total), {});
    setProgress(counts, step);
}

void BulkHead::showPaused(const BulkCounts &counts)
{
    setContent(QStringLiteral("clock"), Tone::Warning, tr("Paused"), {});
    setProgress(counts, {});
}

void BulkHead::showFinished(BulkAction action, const BulkCounts &counts)
{
    using State = BulkItem::State;
    const int asWanted = counts.of(State::Done) + counts.of(State::AlreadySo) +
                         (action == BulkAction::Remove ? counts.of(State::Gone) : 0);
    const bool isWhole = asWanted == counts.total;
    setContent(isWhole ? QStringLiteral("circle-check") : QStringLiteral("triangle-alert"),
               isWhole ? Tone::Success : Tone::Warning, isWhole ? tr("All done") : tr("Not all was done"),
               BulkTexts::summary(action, counts));
    m_progressBox->hide();
}

void BulkHead::setContent(const QString &iconName, Tone tone, const QString &title, const QString &text)
{
    m_icon->setContent(iconName, tone);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void BulkHead::setRemarks(const QList<BulkReview::Remark> &remarks, const QString &linkText)
{
    while (QLayoutItem *item = m_remarks->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    bool isFirst = true;
    for (const BulkReview::Remark &remark : remarks) {
        auto *note = new Note(this);
        note->setObjectName(QStringLiteral("remark"));
        note->setContent(remark.tone, bulkRemarkIcon(remark.tone), {}, remark.text);
        if (isFirst && !linkText.isEmpty())
            note->setAction(linkText);
        isFirst = false;
        connect(note, &Note::actionTriggered, this, &BulkHead::remarkActionTriggered);
        m_remarks->addWidget(note);
        note->show();
    }
}

void BulkHead::setProgress(const BulkCounts &counts, const QString &step)
{
    m_progress->setRange(0, qMax(1, counts.total));
    m_progress->setValue(counts.ended());
    const QString numbers = BulkTexts::progress(counts);
    m_progressText->setText(step.isEmpty() ? numbers : tr("%1 · %2", "progress, step").arg(numbers, step));
    m_progressBox->show();
}

void BulkHead::setTypingGate(const QString &word)
{
    m_gateWord = word;
    m_gateLabel->setText(tr("Type “%1” to confirm.").arg(word));
    m_gateLabel->setVisible(!word.isEmpty());
    m_gate->setVisible(!word.isEmpty());
}

bool BulkHead::gateIsOpen() const
{
    return m_gateWord.isEmpty() || m_gate->text().trimmed().compare(m_gateWord, Qt::CaseInsensitive) == 0;
}

void BulkHead::focusGate()
{
    m_gate->setFocus(Qt::OtherFocusReason);
}

QString BulkHead::title() const
{
    return m_title->text();
}

QString BulkHead::text() const
{
    return m_text->text();
}
