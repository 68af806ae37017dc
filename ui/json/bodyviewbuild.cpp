// How a BodyView is put together, and its search.
#include "ui/json/bodysearchbar.h"
#include "ui/json/bodyviewparts.h"
#include "ui/json/jsontreeview.h"
#include "ui/json/textpane.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/segmented.h"

#include <QLabel>
#include <QStackedLayout>

void BodyView::Private::build()
{
    title = new QLabel(&view);
    type = new Badge(&view);
    forms = new Segmented(&view);
    find = new IconButton(QStringLiteral("search"), BodyView::tr("Search in the Body, Ctrl+F"), &view);
    copy = new IconButton(QStringLiteral("copy"), BodyView::tr("Copy the Body"), &view);
    keep = new IconButton(QStringLiteral("download"), BodyView::tr("Save Payload…"), &view);
    searchBar = new BodySearchBar(&view);
    notice = new FieldHint(&view);
    text = new TextPane(&view);
    tree = new JsonTreeView(&view);
    title->setObjectName(QStringLiteral("title"));
    forms->setObjectName(QStringLiteral("bodyForm"));
    find->setObjectName(QStringLiteral("openSearch"));
    copy->setObjectName(QStringLiteral("copyBody"));
    keep->setObjectName(QStringLiteral("saveBody"));
    searchBar->setObjectName(QStringLiteral("searchBar"));
    notice->setObjectName(QStringLiteral("notice"));
    text->setObjectName(QStringLiteral("text"));
    tree->setObjectName(QStringLiteral("tree"));
    setLabelRole(title, LabelRole::Mid, TextRole::SectionSmall);
    title->hide();
    forms->setAccessibleName(BodyView::tr("Show the body"));
    forms->addSegment(BodyView::tr("Tree"));
    forms->addSegment(BodyView::tr("Pretty"));
    forms->addSegment(BodyView::tr("Raw"));
    setControlSize(forms, ControlSize::Compact);
    for (IconButton *button : {find, copy, keep})
        setControlSize(button, ControlSize::Compact);
    text->setAccessibleName(BodyView::tr("Body"));
    tree->setAccessibleName(BodyView::tr("Body"));
    notice->describe(text);

    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(title);
    row->addWidget(type);
    row->addStretch(1);
    row->addWidget(forms);
    row->addWidget(find);
    row->addWidget(copy);
    row->addWidget(keep);
    pages = new QStackedLayout;
    pages->addWidget(text);
    pages->addWidget(tree);
    auto *layout = new QVBoxLayout(&view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(searchBar);
    layout->addWidget(notice);
    layout->addLayout(pages, 1);

    QObject::connect(forms, &Segmented::activated, &view, [this](int index) {
        wantedForm = Form(index);
        showForm(form());
    });
    QObject::connect(find, &QAbstractButton::clicked, &view, &BodyView::openSearch);
    QObject::connect(copy, &QAbstractButton::clicked, &view, [this] { emit view.copyRequested(body); });
    QObject::connect(keep, &QAbstractButton::clicked, &view, [this] { save(); });
    QObject::connect(tree, &JsonTreeView::copyRequested, &view, &BodyView::copyRequested);
    QObject::connect(&reading, &QFutureWatcher<PreparedBody>::resultReadyAt, &view, [this](int index) {
        const PreparedBody ready = reading.resultAt(index);
        if (index > 0)
            takeWhole(ready);
        else
            showPrepared(ready);
    });
    QObject::connect(searchBar, &BodySearchBar::textEdited, &view, [this] { search(); });
    QObject::connect(searchBar, &BodySearchBar::nextRequested, &view, [this] { step(1); });
    QObject::connect(searchBar, &BodySearchBar::previousRequested, &view, [this] { step(-1); });
    QObject::connect(searchBar, &BodySearchBar::closed, &view, [this] { closeSearch(); });
    QObject::connect(&finder, &BodySearch::progressed, &view, [this] { noteProgress(); });
}

void BodyView::Private::search()
{
    place = -1;
    if (searchBar->isHidden() || searchBar->text().isEmpty()) {
        finder.stop();
        noteProgress();
    } else if (pages->currentWidget() == tree) {
        finder.startInTree(searchBar->text(), prepared.content);
    } else {
        finder.startInText(searchBar->text(), text->text());
    }
}

// The first place is shown as soon as it is found; counting goes on.
void BodyView::Private::noteProgress()
{
    if (place < 0 && !finder.places().isEmpty())
        showPlace(0);
    else
        showPlace(place);
}

void BodyView::Private::showPlace(qsizetype wanted)
{
    const bool isNew = wanted != place;
    place = wanted;
    const QList<qint32> &places = finder.places();
    const bool isExact = finder.isDone() && !finder.isCut();
    searchBar->setFound(place, places.size(),
                        isExact ? BodySearchBar::Count::Exact : BodySearchBar::Count::AtLeast);
    if (pages->currentWidget() == tree) {
        if (isNew && place >= 0)
            tree->showNode(places.at(place));
        return;
    }
    const qint32 length = qint32(finder.wanted().size());
    text->setMatches(places, length, place);
    if (isNew && place >= 0) {
        text->select(places.at(place), places.at(place));
        text->scrollToPosition(places.at(place) + length);
        text->scrollToPosition(places.at(place));
    }
}

void BodyView::Private::step(int by)
{
    const qsizetype count = finder.places().size();
    if (count > 0)
        showPlace((place + by + count) % count);
}

void BodyView::Private::closeSearch()
{
    searchBar->hide();
    search();
    pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}
