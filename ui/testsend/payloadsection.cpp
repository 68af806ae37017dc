#include "ui/testsend/payloadsection.h"

#include "ui/json/jsoneditor.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/webhooksstyle.h"
#include "ui/testsend/slackpreview.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/segmented.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

PayloadSection::PayloadSection(QWidget *parent)
    : QWidget(parent)
    , m_editor(new JsonEditor(this))
    , m_preview(new SlackPreview(this))
    , m_badge(new Badge(this))
    , m_restore(new QPushButton(tr("Restore sample"), this))
    , m_recorded(new QPushButton(tr("Use a recorded delivery…"), this))
    , m_form(new Segmented(this))
    , m_pages(new QStackedLayout)
{
    m_editor->setObjectName(QStringLiteral("payloadEditor"));
    m_editor->view()->setObjectName(QStringLiteral("payload"));
    m_editor->view()->setAccessibleName(tr("Payload"));
    m_editor->setMinimumHeight(scaledLength(140));
    m_preview->setObjectName(QStringLiteral("slackPreview"));
    m_badge->setObjectName(QStringLiteral("payloadBadge"));
    m_restore->setObjectName(QStringLiteral("restoreSample"));
    m_recorded->setObjectName(QStringLiteral("useRecorded"));
    m_form->setObjectName(QStringLiteral("payloadForm"));
    for (QPushButton *link : {m_restore, m_recorded}) {
        setButtonRole(link, ButtonRole::Link);
        link->setAutoDefault(false);
    }
    m_form->setAccessibleName(tr("Show the payload"));
    setControlSize(m_form, ControlSize::Compact);
    m_form->addSegment(tr("JSON"));
    m_form->addSegment(tr("Preview"));
    m_form->setCurrentIndex(0);

    auto *label = new QLabel(tr("Payload"), this);
    setLabelRole(label, LabelRole::Mid, TextRole::SectionSmall);
    label->setBuddy(m_editor->view());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_badge);
    row->addStretch(1);
    row->addWidget(m_recorded);
    row->addWidget(m_restore);
    row->addWidget(m_form);
    m_pages->addWidget(m_editor);
    m_pages->addWidget(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addLayout(m_pages, 1);

    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_origin.clear();
        showSample();
        m_editor->setFocus(Qt::OtherFocusReason); // the link goes away
    });
    connect(m_recorded, &QPushButton::clicked, this, &PayloadSection::recordedRequested);
    connect(m_editor, &JsonEditor::edited, this, [this] {
        updateHead();
        if (!m_toldAbout.isEmpty())
            updateAdvice();
        m_toldAbout.clear();
    });
    connect(m_editor, &JsonEditor::settled, this, [this] {
        updateHead();
        updatePreview();
    });
    connect(m_form, &Segmented::currentIndexChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        updatePreview();
    });
    m_recorded->hide();
    updateAdvice();
    updateHead();
}

void PayloadSection::setRecordedAvailable(bool areThere)
{
    m_recorded->setVisible(areThere);
}

void PayloadSection::setSample(const QByteArray &sample, Kind kind)
{
    const bool wasSample = isSample();
    m_sample = sample;
    if (kind != m_kind) {
        m_kind = kind;
        updateAdvice();
    }
    if (wasSample)
        showSample();
    if (kind != Kind::Slack)
        m_form->setCurrentIndex(0);
    updateHead();
    updatePreview();
}

void PayloadSection::showSample()
{
    m_deliveryId.clear();
    // Written anew only if it differs: the place that is looked at stays.
    if (m_editor->isEdited() || m_editor->bytes() != m_sample)
        m_editor->setBytes(m_sample);
    updateHead();
}

void PayloadSection::setOwn(const QByteArray &bytes, const QString &origin, const QString &deliveryId)
{
    m_origin = origin;
    m_deliveryId = deliveryId;
    m_editor->setBytes(bytes);
    updateHead();
}

QByteArray PayloadSection::bytes() const
{
    return m_editor->bytes();
}

bool PayloadSection::isSample() const
{
    return m_origin.isEmpty() && !m_editor->isEdited();
}

QString PayloadSection::deliveryId() const
{
    return m_editor->isEdited() ? QString() : m_deliveryId;
}

void PayloadSection::updateHead()
{
    const bool isEdited = m_editor->isEdited();
    m_badge->setContent(isEdited ? tr("Edited") : m_origin);
    m_badge->setVisible(isEdited || !m_origin.isEmpty());
    m_restore->setVisible(!isSample());
    m_form->setVisible(m_kind == Kind::Slack);
}

void PayloadSection::updateAdvice()
{
    m_editor->setAdvice(m_kind == Kind::Slack ? tr("Slack expects JSON; it can be sent all the same.")
                                              : tr("Targets expect JSON; it can be sent all the same."));
}

void PayloadSection::updatePreview()
{
    if (m_pages->currentIndex() == 1)
        m_preview->setMessage(SlackMessage::read(bytes()));
}

bool PayloadSection::check()
{
    const QByteArray now = bytes();
    if (now == m_toldAbout || !m_editor->problem())
        return true;
    m_toldAbout = now;
    m_form->setCurrentIndex(0);
    m_editor->setAdvice(tr("Targets expect JSON. Press Send once more to send it as it is."));
    m_editor->goToProblem();
    return false;
}
