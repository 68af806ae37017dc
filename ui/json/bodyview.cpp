#include "ui/json/bodyview.h"

#include "ui/json/bodysearchbar.h"
#include "ui/json/bodytexts.h"
#include "ui/json/bodyviewparts.h"
#include "ui/json/jsontreeview.h"
#include "ui/json/textpane.h"
#include "ui/testsend/testsendtexts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/segmented.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPromise>
#include <QSaveFile>
#include <QStackedLayout>
#include <QThreadPool>

namespace {
// A longer one is read on a pool thread.
constexpr qsizetype readAtOnceBytes = 32 * 1024;
} // namespace

PreparedBody PreparedBody::begun(const QByteArray &body, const QByteArray &contentType, First first)
{
    PreparedBody prepared;
    prepared.isWhole = false;
    prepared.content = readBody(body, contentType);
    const BodyContent &content = prepared.content;
    const bool isJson = content.kind == BodyContent::Kind::Json;
    if (isJson && first == First::Pretty) {
        prepared.pretty = PaneText::of(content.pretty, PaneText::Colors::Json);
        return prepared;
    }
    prepared.raw = PaneText::of(content.text,
                                isJson || content.problem ? PaneText::Colors::Json : PaneText::Colors::None);
    prepared.raw.isWrapped = content.kind != BodyContent::Kind::Binary;
    return prepared;
}

void PreparedBody::finish()
{
    isWhole = true;
    if (content.kind != BodyContent::Kind::Json)
        return;
    if (raw.text.isEmpty())
        raw = PaneText::of(content.text, PaneText::Colors::Json);
    else
        pretty = PaneText::of(content.pretty, PaneText::Colors::Json);
    content.readNodes();
}

PreparedBody PreparedBody::of(const QByteArray &body, const QByteArray &contentType)
{
    PreparedBody prepared = begun(body, contentType, First::Pretty);
    prepared.finish();
    return prepared;
}

BodyView::BodyView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this))
{
    d->build();
    setAbsent(Absence::NotTold);
}

BodyView::~BodyView() = default;

BodyView::Private::Private(BodyView &bodyView)
    : view(bodyView)
{
}

void BodyView::setTitle(const QString &title)
{
    d->title->setText(title);
    d->title->setVisible(!title.isEmpty());
    d->text->setAccessibleName(title);
    d->tree->setAccessibleName(title);
}

void BodyView::setSaveName(const QString &fileName)
{
    d->saveName = fileName;
}

void BodyView::setBody(const QByteArray &body, const QByteArray &contentType)
{
    if (body.isEmpty()) {
        setAbsent(Absence::Empty);
        return;
    }
    d->isThere = true;
    d->body = body;
    d->contentType = contentType;
    d->failure.clear();
    if (body.size() <= readAtOnceBytes) {
        d->reading.setFuture({});
        d->showPrepared(PreparedBody::of(body, contentType));
    } else {
        d->read(body, contentType);
    }
}

void BodyView::setAbsent(Absence absence)
{
    d->reading.setFuture({});
    d->isThere = false;
    d->body.clear();
    d->contentType.clear();
    d->failure.clear();
    switch (absence) {
    case Absence::NotTold:
        d->text->setPlaceholderText(tr("Not told"));
        break;
    case Absence::Null:
        d->text->setPlaceholderText(tr("None (null)"));
        break;
    case Absence::Empty:
        d->text->setPlaceholderText(tr("Empty"));
        break;
    }
    d->showPrepared({});
}

void BodyView::Private::read(const QByteArray &bytes, const QByteArray &serverType)
{
    text->setPlaceholderText(BodyView::tr("Reading %1…").arg(sizeWords(bytes.size())));
    showPrepared({});
    auto promise = std::make_shared<QPromise<PreparedBody>>();
    promise->start();
    reading.setFuture(promise->future());
    // The first lines are not kept waiting for the tree.
    const bool isTreeWanted = wantedForm == Form::Tree;
    const auto first = wantedForm == Form::Raw ? PreparedBody::First::Raw : PreparedBody::First::Pretty;
    QThreadPool::globalInstance()->start([promise, bytes, serverType, isTreeWanted, first] {
        PreparedBody ready = PreparedBody::begun(bytes, serverType, first);
        if (!isTreeWanted)
            promise->addResult(ready);
        ready.finish();
        promise->addResult(ready);
        promise->finish();
    });
}

void BodyView::Private::showPrepared(const PreparedBody &ready)
{
    prepared = ready;
    tree->setContent({});
    updateHead();
    showForm(form());
}

// What is shown stays, with its selection and its search; the other forms can be chosen now.
void BodyView::Private::takeWhole(const PreparedBody &whole)
{
    const Form shown = form();
    prepared = whole;
    updateHead();
    if (form() != shown)
        showForm(form());
}

BodyView::Private::Form BodyView::Private::form() const
{
    if (prepared.content.kind != BodyContent::Kind::Json)
        return Form::Raw;
    return wantedForm == Form::Tree && !prepared.content.nodes ? Form::Pretty : wantedForm;
}

void BodyView::Private::showForm(Form shown)
{
    const BodyContent &content = prepared.content;
    if (shown == Form::Tree) {
        tree->setContent(content);
        pages->setCurrentWidget(tree);
    } else {
        text->setLineNumbersShown(content.kind == BodyContent::Kind::Json || content.problem.has_value());
        text->setText(shown == Form::Pretty ? prepared.pretty : prepared.raw);
        pages->setCurrentWidget(text);
    }
    search();
}

void BodyView::Private::updateHead()
{
    const bool isJson =
        isThere && prepared.content.kind == BodyContent::Kind::Json && !prepared.content.bytes.isEmpty();
    type->setContent(shownText(contentType, 60));
    type->setVisible(!contentType.isEmpty());
    forms->setVisible(isJson);
    if (isJson) {
        const bool hasTree = prepared.content.nodes != nullptr;
        forms->setSegmentEnabled(int(Form::Tree), hasTree);
        forms->setSegmentEnabled(int(Form::Pretty), prepared.isWhole || form() == Form::Pretty);
        forms->setSegmentEnabled(int(Form::Raw), prepared.isWhole || form() == Form::Raw);
        forms->setCurrentIndex(int(form()));
    }
    for (IconButton *button : {find, copy, keep})
        button->setVisible(isThere);
    if (!isThere)
        searchBar->hide();
    updateNotice();
}

void BodyView::Private::updateNotice()
{
    if (!failure.isEmpty()) {
        notice->setHint(Tone::Danger, QStringLiteral("circle-alert"), failure);
        return;
    }
    const QString words = isThere && prepared.isWhole ? bodyNotice(prepared.content) : QString();
    if (words.isEmpty())
        notice->clear();
    else
        notice->setHint(Tone::Neutral, QStringLiteral("info"), words);
}

bool BodyView::event(QEvent *event)
{
    // The keys of the search, before a shortcut of the window takes them.
    if (event->type() == QEvent::ShortcutOverride && d->isThere) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key == QKeySequence::Find || key == QKeySequence::FindNext || key == QKeySequence::FindPrevious) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void BodyView::keyPressEvent(QKeyEvent *event)
{
    if (d->isThere && event == QKeySequence::Find)
        openSearch();
    else if (!d->searchBar->isHidden() && event == QKeySequence::FindNext)
        d->step(1);
    else if (!d->searchBar->isHidden() && event == QKeySequence::FindPrevious)
        d->step(-1);
    else if (!d->searchBar->isHidden() && event->key() == Qt::Key_Escape)
        d->closeSearch();
    else
        QWidget::keyPressEvent(event);
}

void BodyView::openSearch()
{
    if (d->isThere)
        d->searchBar->open();
}

void BodyView::Private::save()
{
    auto *dialog = new QFileDialog(&view, BodyView::tr("Save Payload"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(saveName);
    QObject::connect(dialog, &QFileDialog::fileSelected, &view,
                     [this](const QString &filePath) { write(filePath); });
    dialog->open();
}

void BodyView::Private::write(const QString &filePath)
{
    QSaveFile file(filePath);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(body) == body.size() && file.commit();
    failure =
        isWritten
            ? QString()
            : BodyView::tr("Nothing was saved: %1. Choose another folder or name.").arg(file.errorString());
    updateNotice();
    if (isWritten)
        emit view.saved(filePath);
    else
        emit view.saveFailed(failure);
}
