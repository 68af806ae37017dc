// How the token dialog looks; what it does is in connectdialog.cpp.
#include "ui/connect/connectdialog.h"
#include "ui/connect/connecthelp.h"
#include "ui/connect/keeppanel.h"
#include "ui/help/whatsthis.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/note.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/tintedicon.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace {

constexpr int connectDialogWidth = 580;
constexpr int flatButtonEdge = 14; // 24 less the padding

QLabel *makeConnectLabel(const QString &text, TextRole font, LabelRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setLabelRole(label, role, font);
    return label;
}

} // namespace

void ConnectDialog::build()
{
    setWindowTitle(tr("Connect to Qovery"));
    setFixedWidth(scaledLength(connectDialogWidth));

    auto *header = buildHeader();
    m_reasonNote = new Note(this);
    m_reasonNote->setObjectName(QStringLiteral("reasonNote"));
    m_reasonNote->hide();
    auto *tokenRow = buildTokenRow();
    m_resultNote = new Note(this);
    m_resultNote->setObjectName(QStringLiteral("resultNote"));
    m_keyringNote = new Note(this);
    m_keyringNote->setObjectName(QStringLiteral("keyringNote"));
    m_keyringNote->setAction(tr("Check again"));
    m_keyringNote->hide();
    auto *keepLabel = makeConnectLabel(tr("Keep the token"), TextRole::BodyMedium, LabelRole::Text, this);
    m_keepPanel = new KeepPanel(this);
    m_keepPanel->setObjectName(QStringLiteral("keepPanel"));
    m_keepPanel->setAccessibleName(keepLabel->text());
    auto *advanced = buildAdvanced();

    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 22, 24, 0);
    body->setSpacing(16);
    body->addWidget(header);
    body->addWidget(m_reasonNote);
    body->addWidget(tokenRow);
    body->addWidget(m_resultNote);
    body->addWidget(m_keyringNote);
    auto *keep = new QVBoxLayout;
    keep->setSpacing(8);
    keep->addWidget(keepLabel);
    keep->addWidget(m_keepPanel);
    body->addLayout(keep);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(body);
    all->addWidget(advanced);
    all->addStretch();
    all->addWidget(buildFooter());

    m_pasteButton->setWhatsThis(ConnectHelp::paste());
    setWhatsThisWithParts(tokenRow, ConnectHelp::token());
    keepLabel->setWhatsThis(ConnectHelp::keep());
    setWhatsThisWithParts(advanced, ConnectHelp::address());
    m_demoButton->setWhatsThis(ConnectHelp::demo());
    m_snapshotButton->setWhatsThis(ConnectHelp::snapshot());
    m_cancelButton->setWhatsThis(ConnectHelp::cancel());
    m_connectButton->setWhatsThis(ConnectHelp::connectButton());
}

QWidget *ConnectDialog::buildHeader()
{
    auto *header = new QWidget(this);
    auto *icon = new TintedIcon(20, 40, header);
    icon->setContent(QStringLiteral("key-round"), Tone::Accent);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        makeConnectLabel(tr("Connect to Qovery"), TextRole::DialogTitle, LabelRole::Text, header));
    words->addWidget(makeConnectLabel(tr("The app reads and changes webhooks with an API token."),
                                      TextRole::Body, LabelRole::Mid, header));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return header;
}

QWidget *ConnectDialog::buildTokenRow()
{
    auto *row = new QWidget(this);
    auto *label = makeConnectLabel(tr("API &token"), TextRole::BodyMedium, LabelRole::Text, row);
    m_tokenField = new SecretField(row);
    m_tokenField->setObjectName(QStringLiteral("tokenField"));
    m_tokenField->setAccessibleName(tr("API token"));
    label->setBuddy(m_tokenField);
    m_pasteButton = new QPushButton(tr("Paste"), row);
    m_pasteButton->setObjectName(QStringLiteral("pasteButton"));
    m_pasteButton->setIcon(themedIcon(QStringLiteral("clipboard-paste")));
    m_pasteButton->setAutoDefault(false);
    m_pasteButton->setAccessibleDescription(tr("Pastes the token and checks it"));
    m_tokenProblem = new FieldHint(row);
    m_tokenProblem->setObjectName(QStringLiteral("tokenProblem"));
    m_tokenProblem->describe(m_tokenField);
    m_consoleHint = new FieldHint(row);
    m_consoleHint->setObjectName(QStringLiteral("consoleHint"));
    m_consoleHint->setHint(
        Tone::Neutral, QStringLiteral("circle-help"),
        tr("In the Qovery console: Organization settings, then API Token, then Add new. A role "
           "that may manage webhooks is needed."));
    m_consoleHint->setLink(tr("Open console"));

    auto *field = new QHBoxLayout;
    field->setSpacing(8);
    field->addWidget(m_tokenField, 1);
    field->addWidget(m_pasteButton);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(label);
    column->addLayout(field);
    column->addWidget(m_tokenProblem);
    column->addWidget(m_consoleHint);
    m_tokenProblem->clear();
    return row;
}

QWidget *ConnectDialog::buildAdvanced()
{
    auto *box = new QWidget(this);
    m_advancedButton = new QPushButton(tr("Advanced"), box);
    m_advancedButton->setObjectName(QStringLiteral("advancedButton"));
    setTextRole(m_advancedButton, TextRole::Body);
    m_advancedButton->setAutoDefault(false);
    setButtonRole(m_advancedButton, ButtonRole::Flat);
    setControlSize(m_advancedButton, ControlSize::Compact);
    m_advancedPanel = new QWidget(box);
    m_addressField = new QLineEdit(m_advancedPanel);
    m_addressField->setObjectName(QStringLiteral("addressField"));
    m_addressField->setAccessibleName(tr("API URL"));
    auto *label = makeConnectLabel(tr("API &URL"), TextRole::Body, LabelRole::Mid, m_advancedPanel);
    label->setBuddy(m_addressField);
    m_addressHint = new FieldHint(m_advancedPanel);
    m_addressHint->setObjectName(QStringLiteral("addressHint"));
    m_addressHint->describe(m_addressField);
    m_addressHint->clear();
    auto *grid = new QGridLayout(m_advancedPanel);
    grid->setContentsMargins(29, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_addressField, 0, 1);
    grid->addWidget(m_addressHint, 1, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(box);
    // A flat button has a padding of its own: its icon, not its edge, stands in line with the rest.
    column->setContentsMargins(flatButtonEdge, 12, 24, 18);
    column->setSpacing(4);
    column->addWidget(m_advancedButton, 0, Qt::AlignLeft);
    column->addWidget(m_advancedPanel);
    setAdvancedOpen(false);
    return box;
}

QWidget *ConnectDialog::buildFooter()
{
    auto *footer = new DialogFooter(this);
    m_demoButton = new QPushButton(tr("Use Demo Data"), footer);
    m_demoButton->setObjectName(QStringLiteral("demoButton"));
    m_demoButton->setIcon(themedIcon(QStringLiteral("flask-conical")));
    m_demoButton->setAutoDefault(false);
    setButtonRole(m_demoButton, ButtonRole::Flat);
    m_snapshotButton = new QPushButton(footer);
    m_snapshotButton->setObjectName(QStringLiteral("snapshotButton"));
    m_snapshotButton->setIcon(themedIcon(QStringLiteral("history")));
    m_snapshotButton->setAutoDefault(false);
    setButtonRole(m_snapshotButton, ButtonRole::Flat);
    m_snapshotButton->hide();
    m_cancelButton = new QPushButton(tr("Cancel"), footer);
    m_cancelButton->setObjectName(QStringLiteral("cancelButton"));
    m_cancelButton->setAutoDefault(false);
    m_connectButton = new QPushButton(tr("Connect"), footer);
    m_connectButton->setObjectName(QStringLiteral("connectButton"));
    m_connectButton->setDefault(true);
    setButtonRole(m_connectButton, ButtonRole::Primary);
    auto *left = new QWidget(footer); // keeps the button at the edge, at its own width
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_demoButton);
    row->addWidget(m_snapshotButton);
    row->addStretch();
    footer->layout()->setContentsMargins(flatButtonEdge, 13, 24, 12);
    footer->addLeft(left);
    footer->addRight(m_cancelButton);
    footer->addRight(m_connectButton);
    return footer;
}

// The notes come and go and wrap: the height follows, the width stays.
void ConnectDialog::fitHeight()
{
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalMinimumSize().height();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}
