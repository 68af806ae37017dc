// EditorDialog: what it is made of.
#include "ui/editor/editordialog.h"

#include "ui/editor/editorform.h"
#include "ui/editor/editorhelp.h"
#include "ui/help/whatsthis.h"
#include "ui/preview/previewpanel.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tintedicon.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace {

// One device pixel between form and preview.
class EditorDivider : public QWidget
{
public:
    explicit EditorDivider(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        fillVerticalDeviceLine(&painter, 0, height(), width(), themeColor(ColorRole::Border));
    }
};

} // namespace

void EditorDialog::buildBody()
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->addTab(tr("Webhook"));
    m_tabs->addTab(tr("Preview"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    m_tabs->setAccessibleName(tr("Parts of the editor"));
    m_tabs->setWhatsThis(EditorHelp::preview());
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, &EditorDialog::applyWidth);

    m_formPane = new QWidget(this);
    auto *paneLayout = new QVBoxLayout(m_formPane);
    paneLayout->setContentsMargins({});
    paneLayout->setSpacing(0);
    m_note = new Note(m_formPane);
    m_note->setObjectName(QStringLiteral("note"));
    m_outcomeNote = new Note(m_formPane);
    m_outcomeNote->setObjectName(QStringLiteral("outcomeNote"));
    m_note->hide();
    m_outcomeNote->hide();
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(20, 12, 20, 0);
    notes->setSpacing(8);
    notes->addWidget(m_outcomeNote);
    notes->addWidget(m_note);
    connect(m_outcomeNote, &Note::actionTriggered, this, &EditorDialog::takeOutcomeAction);

    m_form = new EditorForm(m_formPane);
    m_form->setObjectName(QStringLiteral("form"));
    m_formScroll = new QScrollArea(m_formPane);
    m_formScroll->setObjectName(QStringLiteral("formScroll"));
    m_formScroll->setWidget(m_form);
    m_formScroll->setWidgetResizable(true);
    m_formScroll->setFrameShape(QFrame::NoFrame);
    m_formScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formScroll->setFocusPolicy(Qt::NoFocus);
    m_formScroll->viewport()->setBackgroundRole(QPalette::Window);
    paneLayout->addLayout(notes);
    paneLayout->addWidget(m_formScroll, 1);

    m_divider = new EditorDivider(this);
    m_preview = new PreviewPanel(this);
    m_preview->setObjectName(QStringLiteral("preview"));
    setWhatsThisWithParts(m_preview, EditorHelp::preview());

    m_footer = new DialogFooter(this);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_formPane);
    panes->addWidget(m_divider);
    panes->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addLayout(panes, 1);
    layout->addWidget(m_footer);
}

void EditorDialog::buildFooter()
{
    m_helpButton = new WhatsThisButton(m_footer);
    m_footerIcon = new TintedIcon(14, 16, m_footer, TintedIcon::Ground::Bare);
    m_footerIcon->setContent(QStringLiteral("history"), Tone::Neutral);
    m_footerText = new QLabel(m_footer);
    m_footerText->setObjectName(QStringLiteral("footerText"));
    setLabelRole(m_footerText, LabelRole::Mid, TextRole::Secondary);
    m_footerText->setMinimumWidth(1); // refreshFooter() puts in what fits
    m_footerText->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_changesButton = new QPushButton(tr("Show Changes"), m_footer);
    m_changesButton->setObjectName(QStringLiteral("changesButton"));
    setButtonRole(m_changesButton, ButtonRole::Link);
    setTextRole(m_changesButton, TextRole::SecondaryMedium);
    m_changesButton->setAutoDefault(true);
    m_changesButton->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_changesButton->hide();
    auto *room = new QWidget(m_footer);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_testButton = new QPushButton(tr("Send Test…"), m_footer);
    m_testButton->setObjectName(QStringLiteral("testButton"));
    m_testButton->setIcon(themedIcon(QStringLiteral("send")));
    m_cancelButton = new QPushButton(tr("Cancel"), m_footer);
    m_cancelButton->setObjectName(QStringLiteral("cancelButton"));
    m_saveButton = new QPushButton(m_footer);
    m_saveButton->setObjectName(QStringLiteral("saveButton"));
    setButtonRole(m_saveButton, ButtonRole::Primary);
    m_saveButton->setDefault(true);
    // Enter means the button that has the focus: on Cancel it must not save.
    m_testButton->setAutoDefault(true);
    m_cancelButton->setAutoDefault(true);
    m_changesButton->setWhatsThis(EditorHelp::changes());
    m_testButton->setWhatsThis(EditorHelp::test());
    m_cancelButton->setWhatsThis(EditorHelp::cancel());
    m_saveButton->setWhatsThis(EditorHelp::save());
    m_footer->addLeft(m_helpButton);
    m_footer->addLeft(m_footerIcon);
    m_footer->addLeft(m_footerText);
    m_footer->addLeft(m_changesButton);
    m_footer->addLeft(room);
    m_footer->addRight(m_testButton);
    m_footer->addRight(m_cancelButton);
    m_footer->addRight(m_saveButton);
    connect(m_changesButton, &QPushButton::clicked, this, &EditorDialog::showChanges);
    connect(m_testButton, &QPushButton::clicked, this, [this] {
        m_form->commitPending();
        emit testRequested(draft());
    });
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saveButton, &QPushButton::clicked, this, &EditorDialog::submit);
}
