#pragma once

#include "models/domain/bodycontent.h"
#include "ui/json/bodysearch.h"
#include "ui/json/bodyview.h"
#include "ui/json/panetext.h"

#include <QFutureWatcher>

class Badge;
class BodySearchBar;
class FieldHint;
class IconButton;
class JsonTreeView;
class QLabel;
class QStackedLayout;
class Segmented;
class TextPane;

// A body and its texts, ready to be shown: made on a pool thread when it is long.
struct PreparedBody
{
    BodyContent content;
    PaneText raw;
    PaneText pretty;

    bool isWhole = true; // false: only the text in one form is there yet

    static PreparedBody of(const QByteArray &body, const QByteArray &contentType);
    // The text that is wanted first, and the rest.
    enum class First { Pretty, Raw };
    static PreparedBody begun(const QByteArray &body, const QByteArray &contentType, First first);
    void finish();
};

// What BodyView is made of.
class BodyView::Private
{
public:
    enum class Form { Tree, Pretty, Raw };

    explicit Private(BodyView &view);

    void build();
    void read(const QByteArray &bytes, const QByteArray &serverType);
    void showPrepared(const PreparedBody &ready);
    void takeWhole(const PreparedBody &whole);
    void showForm(Form shown);
    void updateHead();
    void updateNotice();
    Form form() const;

    void search();
    void showPlace(qsizetype wanted);
    void step(int by);
    void noteProgress();
    void closeSearch();

    void save();
    void write(const QString &filePath);

    BodyView &view;
    QByteArray body;
    QByteArray contentType;
    bool isThere = false;
    PreparedBody prepared;
    QFutureWatcher<PreparedBody> reading;
    Form wantedForm = Form::Pretty; // kept from one body to the next
    QString saveName;
    QString failure; // of saving

    BodySearch finder;
    qsizetype place = -1;

    QLabel *title = nullptr;
    Badge *type = nullptr;
    Segmented *forms = nullptr;
    IconButton *find = nullptr;
    IconButton *copy = nullptr;
    IconButton *keep = nullptr;
    BodySearchBar *searchBar = nullptr;
    FieldHint *notice = nullptr;
    QStackedLayout *pages = nullptr;
    TextPane *text = nullptr;
    JsonTreeView *tree = nullptr;
};
