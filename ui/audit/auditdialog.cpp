#include "ui/audit/auditdialog.h"

#include "ui/audit/audittexts.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/note.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace {
constexpr qsizetype shownFields = 100;
constexpr qsizetype shownValue = 2000;
constexpr qsizetype shownChangeText = 64 * 1024;

QLabel *auditLabel(const QString &text, LabelRole role, TextRole font, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setLabelRole(label, role, font);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most) + u'…';
}

// Long values without a space (lists of ids) must not widen the dialog.
QString breakable(QString text)
{
    constexpr qsizetype longestRun = 30;
    qsizetype run = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        run = text.at(at).isSpace() ? 0 : run + 1;
        if (run == longestRun && at + 1 < text.size() && !text.at(at + 1).isLowSurrogate()) {
            text.insert(at + 1, QChar(0x200b)); // zero width space
            run = 0;
            ++at;
        }
    }
    return text;
}
} // namespace

AuditDialog::AuditDialog(const AuditEvent &event, const SecretMask &mask, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("auditDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Show Change"));
    const AuditChange change = auditChangeOf(event, mask);

    auto *content = new QWidget(this);
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(20, 18, 20, 16);
    body->setSpacing(12);
    addHead(body, event, mask);
    switch (change.form) {
    case AuditChange::Form::Nothing:
        addNote(body, tr("Qovery did not record what was changed."));
        break;
    case AuditChange::Form::OneSided:
        addNote(body, tr("Qovery recorded only one side of this change: what differed is not known."));
        addFields(body, change);
        break;
    case AuditChange::Form::Fields:
        if (change.fields.isEmpty())
            addNote(body, tr("Nothing differs between the two sides that Qovery recorded."));
        else
            addFields(body, change);
        break;
    case AuditChange::Form::Text:
        addTexts(body, change);
        break;
    }
    body->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto *footer = new DialogFooter(this);
    auto *close = new QPushButton(tr("Close"), footer);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setDefault(true);
    footer->addRight(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(footer);
    const int width = scaledLength(680);
    resize(width, qBound(260, content->heightForWidth(width) + 57, 620));
    close->setFocus(Qt::OtherFocusReason);
}

void AuditDialog::addHead(QVBoxLayout *body, const AuditEvent &event, const SecretMask &mask)
{
    QWidget *content = body->parentWidget();
    const QString name = event.targetName.trimmed().isEmpty() ? event.targetId : event.targetName;
    //: what was done, then the webhook's name
    QLabel *title = auditLabel(tr("%1: “%2”").arg(AuditTexts::what(event), shortened(name, 200)),
                               LabelRole::Text, TextRole::PaneTitle, content);
    title->setObjectName(QStringLiteral("title"));
    body->addWidget(title);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(14);
    facts->setVerticalSpacing(4);
    facts->setColumnStretch(1, 1);
    const auto add = [&](const char *objectName, const QString &label, const QString &value) {
        const int row = facts->rowCount();
        facts->addWidget(auditLabel(label, LabelRole::Mid, TextRole::Body, content), row, 0);
        QLabel *shown =
            auditLabel(breakable(shortened(value, 300)), LabelRole::Text, TextRole::Body, content);
        shown->setObjectName(QLatin1String(objectName));
        shown->setAccessibleDescription(label);
        facts->addWidget(shown, row, 1);
    };
    add("auditWho", tr("By"), AuditTexts::who(event));
    add("auditOrigin", tr("From"), AuditTexts::origin(event));
    add("auditTime", tr("When"), AuditTexts::exactTime(event.at));
    if (!event.userAgent.isEmpty())
        add("auditAgent", tr("Program"), maskedAuditText(event.userAgent, mask));
    body->addLayout(facts);
}

void AuditDialog::addNote(QVBoxLayout *body, const QString &text)
{
    auto *note = new Note(body->parentWidget());
    note->setObjectName(QStringLiteral("auditDialogNote"));
    note->setContent(Tone::Info, QStringLiteral("info"), {}, text);
    body->addWidget(note);
}

void AuditDialog::addFields(QVBoxLayout *body, const AuditChange &change)
{
    QWidget *content = body->parentWidget();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const bool isOneSided = change.form == AuditChange::Form::OneSided;
    const auto head = [&](const QString &text, int column) {
        grid->addWidget(auditLabel(text, LabelRole::Mid, TextRole::SecondaryMedium, content), 0, column);
    };
    if (isOneSided) {
        head(tr("Recorded"), 1);
    } else {
        head(tr("− Before"), 1);
        head(tr("+ After"), 2);
    }
    for (const AuditField &field : change.fields.mid(0, shownFields))
        addField(grid, field, isOneSided);
    body->addLayout(grid);
    if (change.fields.size() > shownFields)
        addNote(body, tr("%Ln more field(s) are not shown.", nullptr,
                         static_cast<int>(change.fields.size() - shownFields)));
    if (!change.unchanged.isEmpty()) {
        QStringList names;
        for (const QString &name : change.unchanged.mid(0, shownFields))
            names.append(AuditTexts::fieldName(name));
        QLabel *same = auditLabel(tr("The same in both: %1").arg(names.join(tr(", ", "between names"))),
                                  LabelRole::Mid, TextRole::Secondary, content);
        same->setObjectName(QStringLiteral("auditUnchanged"));
        body->addWidget(same);
    }
}

void AuditDialog::addField(QGridLayout *grid, const AuditField &field, bool isOneSided)
{
    QWidget *content = grid->parentWidget();
    const int row = grid->rowCount();
    const QString name = AuditTexts::fieldName(field.name);
    grid->addWidget(auditLabel(breakable(name), LabelRole::Text, TextRole::BodyMedium, content), row, 0);
    const auto value = [&](const QString &sign, const std::optional<QString> &text, LabelRole role,
                           const QString &side) {
        QString words = tr("not there", "a field");
        if (text)
            words = text->isEmpty() ? tr("empty", "a field") : breakable(shortened(*text, shownValue));
        auto *label = auditLabel(sign.isEmpty() ? words : sign + u' ' + words,
                                 text && !text->isEmpty() ? role : LabelRole::Mid, TextRole::Body, content);
        label->setAccessibleDescription(tr("%1, %2", "field, side").arg(name, side));
        return label;
    };
    if (isOneSided) {
        QLabel *told = value({}, field.after, LabelRole::Text, tr("recorded"));
        told->setObjectName(QStringLiteral("recorded-") + field.name);
        grid->addWidget(told, row, 1, 1, 2);
        return;
    }
    QLabel *before = value(QStringLiteral("−"), field.before, LabelRole::Danger, tr("before"));
    QLabel *after = value(QStringLiteral("+"), field.after, LabelRole::Success, tr("after"));
    before->setObjectName(QStringLiteral("before-") + field.name);
    after->setObjectName(QStringLiteral("after-") + field.name);
    if (field.looksSame)
        after->setText(tr("%1, another one behind the mask").arg(after->text()));
    if (!field.added.isEmpty() || !field.removed.isEmpty()) {
        QStringList parts;
        for (const QString &element : field.added)
            parts.append(tr("+ %1").arg(element));
        for (const QString &element : field.removed)
            parts.append(tr("− %1").arg(element));
        // A long list with one element more is easier read as that element.
        const QString separator = QStringLiteral("  ");
        QLabel *elements = auditLabel(breakable(shortened(parts.join(separator), shownValue)),
                                      LabelRole::Text, TextRole::Secondary, content);
        elements->setObjectName(QStringLiteral("elements-") + field.name);
        grid->addWidget(elements, row + 1, 1, 1, 2);
    }
    grid->addWidget(before, row, 1);
    grid->addWidget(after, row, 2);
}

void AuditDialog::addTexts(QVBoxLayout *body, const AuditChange &change)
{
    QWidget *content = body->parentWidget();
    addNote(body, tr("Qovery recorded this change as text that cannot be compared field by field."));
    const auto add = [&](const char *objectName, const QString &label, const QString &text) {
        body->addWidget(auditLabel(label, LabelRole::Mid, TextRole::SecondaryMedium, content));
        auto *view = new CodeView(content);
        view->setObjectName(QLatin1String(objectName));
        view->setAccessibleName(label);
        view->setReadOnly(true);
        view->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        view->setPlaceholderText(tr("Not recorded"));
        view->setPlainText(shortened(text, shownChangeText));
        view->setFixedHeight(scaledLength(140));
        body->addWidget(view);
    };
    add("auditTextBefore", tr("− Before"), change.textBefore);
    add("auditTextAfter", tr("+ After"), change.textAfter);
}
