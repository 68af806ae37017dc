#include "ui/testsend/headerrows.h"

#include "ui/style/icons.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/secretfield.h"

#include <QHBoxLayout>
#include <QPushButton>

HeaderRows::HeaderRows(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_hint(new FieldHint(this))
    , m_add(new QPushButton(tr("Add header"), this))
{
    m_hint->setObjectName(QStringLiteral("headerHint"));
    m_add->setObjectName(QStringLiteral("addHeader"));
    setButtonRole(m_add, ButtonRole::Link);
    m_add->setAutoDefault(false);
    m_lines->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_lines);
    layout->addWidget(m_hint);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.constLast().name->setFocus(Qt::OtherFocusReason);
    });
}

void HeaderRows::addRow(const QByteArray &name, const QByteArray &value)
{
    auto *line = new QWidget(this);
    Row row{line, new QLineEdit(QString::fromUtf8(name), line), new SecretField(line)};
    row.value->setText(QString::fromUtf8(value));
    row.name->setPlaceholderText(tr("Name"));
    row.value->setPlaceholderText(tr("Value"));
    row.value->setRevealed(!isSecretHeader(name));
    auto *remove = new IconButton(QStringLiteral("x"), QString(), line);
    remove->setObjectName(QStringLiteral("removeHeader"));
    setButtonRole(remove, ButtonRole::Flat);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(row.name, 2);
    layout->addWidget(row.value, 3);
    layout->addWidget(remove);
    m_lines->addWidget(line);
    m_rows.append(row);
    SecretField *field = row.value;
    connect(row.name, &QLineEdit::textEdited, this, [this, field](const QString &text) {
        clearProblem();
        if (isSecretHeader(text.toUtf8()))
            field->setRevealed(false);
        else if (field->text().isEmpty())
            field->setRevealed(true);
    });
    connect(row.value, &QLineEdit::textEdited, this, &HeaderRows::clearProblem);
    connect(remove, &QAbstractButton::clicked, this, [this, line] { removeRow(line); });
    updateRows();
}

void HeaderRows::removeRow(QWidget *line)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).line != line)
            continue;
        m_rows.removeAt(i);
        // To where the eye is: the row that moved up, or the button below.
        QWidget *next = i < m_rows.size() ? static_cast<QWidget *>(m_rows.at(i).name) : m_add;
        next->setFocus(Qt::OtherFocusReason);
        break;
    }
    line->hide();
    line->deleteLater(); // the button that asked is in it
    clearProblem();
    updateRows();
}

void HeaderRows::updateRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        row.name->setObjectName(QStringLiteral("headerName%1").arg(i));
        row.value->setObjectName(QStringLiteral("headerValue%1").arg(i));
        row.name->setAccessibleName(tr("Name of header %1").arg(i + 1));
        row.value->setAccessibleName(tr("Value of header %1").arg(i + 1));
        row.line->findChild<IconButton *>(QStringLiteral("removeHeader"))
            ->setAction(tr("Remove Header %1").arg(i + 1));
    }
    m_add->setEnabled(m_rows.size() < mostRows);
}

HeaderList HeaderRows::headers() const
{
    HeaderList headers;
    for (const Row &row : m_rows) {
        const QByteArray name = row.name->text().trimmed().toUtf8();
        // Never null: Qt takes that for "no such header".
        QByteArray value = row.value->text().trimmed().toUtf8();
        if (value.isNull())
            value = QByteArray("");
        if (!name.isEmpty() || !value.isEmpty())
            headers.append({name, value});
    }
    return headers;
}

void HeaderRows::setHeaders(const HeaderList &headers)
{
    for (const Row &row : std::as_const(m_rows))
        row.line->deleteLater();
    m_rows.clear();
    clearProblem();
    for (const auto &[name, value] : headers)
        addRow(name, value);
    updateRows();
}

void HeaderRows::clearProblem()
{
    m_hint->clear();
    for (const Row &row : std::as_const(m_rows)) {
        setInvalid(row.name, false);
        setInvalid(row.value, false);
    }
}

bool HeaderRows::check()
{
    clearProblem();
    const std::optional<OwnHeaderProblem> problem = ownHeaderProblem(headers());
    if (!problem)
        return true;
    QList<Row> filled;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.name->text().trimmed().isEmpty() || !row.value->text().trimmed().isEmpty())
            filled.append(row);
    }
    const Row &row = filled.at(problem->row);
    const QString name = row.name->text().trimmed();
    QString words;
    QLineEdit *field = row.name;
    switch (problem->reason) {
    case OwnHeaderProblem::Reason::NameMissing:
        words = tr("Enter the name of the header, or remove the row.");
        break;
    case OwnHeaderProblem::Reason::NameNotAllowed:
        words =
            tr("A name of a header has letters, digits and signs such as - and _, no space and no colon.");
        break;
    case OwnHeaderProblem::Reason::ValueNotAllowed:
        words = tr("Remove line breaks and control characters: they would begin a header of their own.");
        field = row.value;
        break;
    case OwnHeaderProblem::Reason::WrittenByUs:
        words = tr("“%1” is written with each request. A second one would make the request ambiguous, and "
                   "targets refuse that.")
                    .arg(name);
        break;
    case OwnHeaderProblem::Reason::SetElsewhere:
        words = tr("“%1” is set by the fields of this dialog. Use those.").arg(name);
        break;
    case OwnHeaderProblem::Reason::Twice:
        words = tr("“%1” stands here twice. Put both values into one, with a comma between them.").arg(name);
        break;
    }
    setInvalid(field, true);
    m_hint->setHint(Tone::Danger, QStringLiteral("circle-alert"), words);
    m_hint->describe(field);
    field->setFocus(Qt::OtherFocusReason);
    return false;
}

void HeaderRows::focusEmptyValue()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.value->text().isEmpty()) {
            row.value->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}
