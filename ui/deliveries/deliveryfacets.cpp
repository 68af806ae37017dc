#include "ui/deliveries/deliveryfacets.h"

#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/webhooktexts.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

DeliveryFacets::DeliveryFacets(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_kind(new QComboBox(this))
    , m_project(makeNames("facetProject", tr("Any project")))
    , m_environment(makeNames("facetEnvironment", tr("Any environment")))
    , m_status(new QLineEdit(this))
    , m_clear(new QPushButton(themedIcon(QStringLiteral("filter-x")), tr("Clear"), this))
{
    setAccessibleName(tr("More filters"));
    setFrameShape(QFrame::NoFrame);
    m_kind->setObjectName(QStringLiteral("facetKind"));
    m_status->setObjectName(QStringLiteral("facetStatus"));
    m_status->setPlaceholderText(tr("Any, such as 404"));
    m_status->setValidator(new QIntValidator(0, 9999, m_status));
    m_clear->setObjectName(QStringLiteral("facetClear"));
    m_clear->setAutoDefault(false);
    for (QWidget *field :
         {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_clear)})
        setControlSize(field, ControlSize::Compact);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 14);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Project"), m_project);
    form->addRow(tr("Environment"), m_environment);
    form->addRow(tr("Status code"), m_status);
    form->addRow(QString(), m_clear);

    connect(m_kind, &QComboBox::activated, this, &DeliveryFacets::apply);
    connect(m_status, &QLineEdit::editingFinished, this, &DeliveryFacets::apply);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filter.kind.clear();
        m_filter.project.clear();
        m_filter.environment.clear();
        m_filter.status.reset();
        fill();
        emit facetsChosen(m_filter);
    });
}

QComboBox *DeliveryFacets::makeNames(const char *objectName, const QString &placeholder)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(objectName));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->lineEdit()->setPlaceholderText(placeholder);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->setMinimumContentsLength(22);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setControlSize(combo, ControlSize::Compact);
    connect(combo, &QComboBox::activated, this, &DeliveryFacets::apply);
    connect(combo->lineEdit(), &QLineEdit::editingFinished, this, &DeliveryFacets::apply);
    return combo;
}

void DeliveryFacets::setChoices(const DeliveryChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    if (!isVisible()) // not under the user's hands
        fill();
}

void DeliveryFacets::setFilter(const DeliveryLogFilter &filter)
{
    m_filter = filter;
    fill();
}

void DeliveryFacets::openBelow(QWidget *button)
{
    fill();
    adjustSize();
    move(button->mapToGlobal(QPoint(0, button->height() + 2)));
    show();
    m_kind->setFocus(Qt::PopupFocusReason);
}

void DeliveryFacets::fill()
{
    m_isFilling = true;
    m_kind->clear();
    m_kind->addItem(tr("Any kind"), QString());
    QStringList kinds;
    for (const KnownKind kind : knownKinds())
        kinds.append(wireWord(kind));
    kinds += m_choices.kinds;
    if (!m_filter.kind.isEmpty())
        kinds.append(m_filter.kind);
    kinds.removeDuplicates();
    kinds.removeAll(QString());
    for (const QString &kind : std::as_const(kinds))
        m_kind->addItem(WebhookTexts::kind(WebhookKind::fromWire(kind)), kind);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(m_filter.kind)));
    const auto names = [](QComboBox *combo, const QStringList &all, const QString &chosen) {
        combo->clear();
        combo->addItems(all);
        combo->setCurrentIndex(-1);
        combo->setEditText(chosen);
    };
    names(m_project, m_choices.projects, m_filter.project);
    names(m_environment, m_choices.environments, m_filter.environment);
    m_status->setText(m_filter.status ? QString::number(*m_filter.status) : QString());
    m_clear->setEnabled(m_filter.facetCount() > 0);
    m_isFilling = false;
}

void DeliveryFacets::apply()
{
    if (m_isFilling)
        return;
    DeliveryLogFilter filter = m_filter;
    filter.kind = m_kind->currentData().toString();
    filter.project = m_project->currentText().trimmed();
    filter.environment = m_environment->currentText().trimmed();
    bool isNumber = false;
    const int status = m_status->text().toInt(&isNumber);
    filter.status = isNumber ? std::optional(status) : std::nullopt;
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_clear->setEnabled(m_filter.facetCount() > 0);
    emit facetsChosen(m_filter);
}

void DeliveryFacets::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Raised));
    paintBox(&painter, rect(), 0, {}, themeColor(ColorRole::Control));
}
