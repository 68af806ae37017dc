#include "ui/widgets/note.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/iconbutton.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace {
constexpr int noteIcon = 15;
constexpr int noteIconSpace = 23; // icon and the gap before the text
} // namespace

Note::Note(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new IconButton(QStringLiteral("x"), tr("Close"), this))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("text"));
    m_action->setObjectName(QStringLiteral("action"));
    m_close->setObjectName(QStringLiteral("close"));
    setLabelRole(m_title, LabelRole::Text, TextRole::SecondaryMedium);
    setLabelRole(m_text, LabelRole::Text, TextRole::Secondary);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    setButtonRole(m_action, ButtonRole::Link);
    setTextRole(m_action, TextRole::SecondaryMedium);
    m_action->setAutoDefault(false);
    m_action->setFixedHeight(std::max(16, m_action->fontMetrics().height() + 1)); // on the first line
    setButtonRole(m_close, ButtonRole::Flat);
    m_close->setFixedSize(scaledLength(22), scaledLength(22));
    m_close->setIconSize(QSize(scaledLength(14), scaledLength(14)));
    m_title->hide();
    m_text->hide();
    m_action->hide();
    m_close->hide();

    auto *layout = new QGridLayout(this);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_text, 1, 0);
    layout->addWidget(m_action, 0, 1, 2, 1, Qt::AlignTop);
    layout->addWidget(m_close, 0, 2, 2, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateLayout();
    connect(m_action, &QPushButton::clicked, this, &Note::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void Note::setContent(Tone tone, const QString &iconName, const QString &title, const QString &text)
{
    m_tone = tone;
    m_iconName = iconName;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setLabelRole(m_text, tone == Tone::Success && !title.isEmpty() ? LabelRole::Mid : LabelRole::Text,
                 TextRole::Secondary);
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(title.isEmpty() ? QString() : text);
    updateLayout();
    update();
}

void Note::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Note::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Note::title() const
{
    return m_title->text();
}

QString Note::text() const
{
    return m_text->text();
}

void Note::updateLayout()
{
    const int iconSpace = m_iconName.isEmpty() ? 0 : scaledLength(noteIconSpace);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(10 + (mirrored ? 0 : iconSpace), 9, 10 + (mirrored ? iconSpace : 0), 9);
}

void Note::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), 6, themeColor(toneTint(m_tone)),
             themeIsHighContrast() ? themeColor(ColorRole::Control) : QColor());
    const QLabel *first = m_title->isHidden() ? m_text : m_title;
    const int side = scaledLength(noteIcon);
    const int middle = first->y() + QFontMetrics(first->font()).height() / 2;
    const QRect place(10, middle - side / 2, side, side);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), place), m_iconName, toneText(m_tone));
}

void Note::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        updateLayout();
}
