#include "ui/deliveries/rangedialog.h"

#include "ui/style/webhooksstyle.h"
#include "ui/widgets/dialogfooter.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

RangeDialog::RangeDialog(const DeliveryLogFilter &filter, QWidget *parent)
    : QDialog(parent)
    , m_allButton(new QRadioButton(tr("Everything that is kept"), this))
    , m_betweenButton(new QRadioButton(tr("Between two times"), this))
    , m_fromEdit(new QDateTimeEdit(this))
    , m_untilEdit(new QDateTimeEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Custom Range"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    m_allButton->setObjectName(QStringLiteral("allKeptButton"));
    m_betweenButton->setObjectName(QStringLiteral("betweenButton"));
    m_fromEdit->setObjectName(QStringLiteral("fromEdit"));
    m_untilEdit->setObjectName(QStringLiteral("untilEdit"));
    m_problem->setObjectName(QStringLiteral("rangeProblem"));
    setLabelRole(m_problem, LabelRole::Danger, TextRole::Secondary);
    m_problem->setWordWrap(true);

    const QDateTime now = QDateTime::currentDateTime();
    const bool isCustom = filter.range == DeliveryLogFilter::Range::Custom;
    for (QDateTimeEdit *edit : {m_fromEdit, m_untilEdit}) {
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        edit->setCalendarPopup(true);
    }
    m_fromEdit->setDateTime(isCustom && filter.from.isValid() ? filter.from.toLocalTime()
                                                              : now.date().startOfDay());
    m_untilEdit->setDateTime(isCustom && filter.until.isValid() ? filter.until.toLocalTime()
                                                                : now.date().addDays(1).startOfDay());
    (filter.range == DeliveryLogFilter::Range::All ? m_allButton : m_betweenButton)->setChecked(true);

    auto *form = new QFormLayout;
    form->setContentsMargins(24, 0, 0, 0);
    form->setHorizontalSpacing(14);
    form->addRow(tr("From"), m_fromEdit);
    form->addRow(tr("Until"), m_untilEdit);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 20, 20, 16);
    body->setSpacing(12);
    body->addWidget(m_betweenButton);
    body->addLayout(form);
    body->addWidget(m_problem);
    body->addWidget(m_allButton);
    auto *footer = new DialogFooter(this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    auto *show = new QPushButton(tr("Show"), this);
    show->setObjectName(QStringLiteral("showButton"));
    setButtonRole(show, ButtonRole::Primary);
    show->setDefault(true);
    footer->addRight(cancel);
    footer->addRight(show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body);
    column->addWidget(footer);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, &RangeDialog::accept);
    connect(m_betweenButton, &QRadioButton::toggled, this, &RangeDialog::refresh);
    for (QDateTimeEdit *edit : {m_fromEdit, m_untilEdit}) {
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            m_problem->clear();
            refresh();
        });
    }
    refresh();
}

void RangeDialog::refresh()
{
    const bool isBetween = m_betweenButton->isChecked();
    m_fromEdit->setEnabled(isBetween);
    m_untilEdit->setEnabled(isBetween);
    m_problem->setVisible(isBetween && !m_problem->text().isEmpty());
}

void RangeDialog::accept()
{
    if (m_allButton->isChecked()) {
        emit chosen(DeliveryLogFilter::Range::All, {}, {});
    } else if (m_fromEdit->dateTime() >= m_untilEdit->dateTime()) {
        m_problem->setText(tr("Nothing lies between: the end is not after the beginning."));
        refresh();
        m_untilEdit->setFocus();
        return;
    } else {
        emit chosen(DeliveryLogFilter::Range::Custom, m_fromEdit->dateTime().toUTC(),
                    m_untilEdit->dateTime().toUTC());
    }
    QDialog::accept();
}
