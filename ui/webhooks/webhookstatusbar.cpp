#include "ui/webhooks/webhookstatusbar.h"

#include "models/store/requestbudget.h"
#include "ui/style/fonts.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/retrystatus.h"
#include "ui/webhooks/statustexts.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/tintedicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

// The coloured point before the connection; the words beside it say the same.
class WebhookStatusBar::Dot : public QWidget
{
public:
    explicit Dot(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(8, 8);
    }
    void setRole(ColorRole role)
    {
        m_role = role;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(m_role));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }

private:
    ColorRole m_role = ColorRole::Mid;
};

WebhookStatusBar::WebhookStatusBar(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(qMax(28, lineHeight(TextRole::Secondary) + 12));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 1, 14, 0);
    row->setSpacing(14);
    m_countText = addLabel("countText");
    m_enabledText = addLabel("enabledText");
    m_failing = new QWidget(this);
    auto *failingRow = new QHBoxLayout(m_failing);
    failingRow->setContentsMargins(0, 0, 0, 0);
    failingRow->setSpacing(4);
    auto *failingIcon = new TintedIcon(14, 14, m_failing, TintedIcon::Ground::Bare);
    failingIcon->setContent(QStringLiteral("circle-x"), Tone::Danger);
    failingRow->addWidget(failingIcon);
    m_failingText = new QLabel(m_failing);
    m_failingText->setObjectName(QStringLiteral("failingText"));
    setLabelRole(m_failingText, LabelRole::Mid, TextRole::Secondary);
    failingRow->addWidget(m_failingText);
    row->addWidget(m_failing);
    m_unreadableText = addLabel("unreadableText");
    row->addStretch(1);
    m_retryStatus = new RetryStatus(this);
    m_retryStatus->setObjectName(QStringLiteral("retryStatus"));
    row->addWidget(m_retryStatus);
    m_requestsText = addLabel("requestsText");
    m_refreshedText = addLabel("refreshedText");
    auto *connection = new QHBoxLayout;
    connection->setSpacing(6);
    m_dot = new Dot(this);
    connection->addWidget(m_dot);
    m_connectionText = addLabel("connectionText");
    connection->addWidget(m_connectionText);
    row->addLayout(connection);
    m_demoBadge = new Badge(this);
    m_demoBadge->setObjectName(QStringLiteral("demoBadge"));
    m_demoBadge->setContent(tr("Demo organization"), QStringLiteral("flask-conical"), Tone::Accent);
    row->addWidget(m_demoBadge);
    setLabelRole(m_unreadableText, LabelRole::Warning, TextRole::Secondary);
    refreshWords();
}

QLabel *WebhookStatusBar::addLabel(const char *objectName)
{
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    setLabelRole(label, LabelRole::Mid, TextRole::Secondary);
    layout()->addWidget(label);
    return label;
}

void WebhookStatusBar::want(QWidget *part, bool wanted)
{
    if (wanted)
        m_wanted.insert(part);
    else
        m_wanted.remove(part);
    fit();
}

// What can be read elsewhere, or a moment later, gives way first: the badge says what the words beside it
// say.
void WebhookStatusBar::fit()
{
    const QList<QWidget *> givingWay =
        m_retryStatus->isHidden()
            ? QList<QWidget *>{m_demoBadge, m_enabledText, m_refreshedText, m_requestsText}
            : QList<QWidget *>{m_demoBadge, m_refreshedText, m_requestsText, m_enabledText};
    const auto room = [this](const QWidget *part) { return part->sizeHint().width() + layout()->spacing(); };
    int needed = layout()->sizeHint().width();
    for (const QWidget *part : givingWay)
        needed += (m_wanted.contains(part) ? room(part) : 0) - (part->isHidden() ? 0 : room(part));
    for (QWidget *part : givingWay) {
        const bool isWanted = m_wanted.contains(part);
        const bool giveWay = isWanted && needed > width() && part != givingWay.last();
        if (giveWay)
            needed -= room(part);
        if (part->isHidden() == (isWanted && !giveWay))
            part->setVisible(isWanted && !giveWay);
    }
}

bool WebhookStatusBar::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return isHandled;
}

void WebhookStatusBar::setFacts(const Facts &facts)
{
    m_facts = facts;
    refreshWords();
}

void WebhookStatusBar::setRequests(const Requests &requests)
{
    want(m_requestsText, requests.remaining.has_value());
    if (!requests.remaining)
        return;
    m_requestsText->setText(requests.refreshPausedUntil.isValid()
                                ? StatusTexts::refreshPaused(*requests.remaining, requests.refreshPausedUntil)
                                : StatusTexts::requestsLeft(*requests.remaining, requests.limit));
    setLabelRole(m_requestsText, requests.isBelowReserve ? LabelRole::Warning : LabelRole::Mid,
                 TextRole::Secondary);
    setPlainToolTip(m_requestsText, StatusTexts::requestsLeftWhat(requests.resetAt, RequestBudget::Reserve));
}

void WebhookStatusBar::setConnection(const ConnectionStatus &connection)
{
    m_connection = connection;
    refreshWords();
}

void WebhookStatusBar::tick()
{
    const bool known = m_facts.webhooks && m_facts.refreshedAt.isValid() && !m_facts.isSnapshot;
    want(m_refreshedText, known);
    if (known) {
        m_refreshedText->setText(
            tr("Refreshed %1 · %2", "clock time, then age")
                .arg(m_facts.refreshedAt.toLocalTime().time().toString(QStringLiteral("HH:mm")),
                     WebhookTexts::ago(m_facts.refreshedAt, QDateTime::currentDateTimeUtc())));
    }
}

void WebhookStatusBar::refreshWords()
{
    m_countText->setVisible(m_facts.webhooks.has_value());
    want(m_enabledText, m_facts.webhooks.has_value());
    if (m_facts.webhooks) {
        m_countText->setText(tr("%Ln webhook(s)", nullptr, *m_facts.webhooks));
        m_enabledText->setText(tr("%Ln enabled", nullptr, m_facts.enabled));
    }
    m_failing->setVisible(m_facts.webhooks && m_facts.failing > 0);
    m_failingText->setText(tr("%Ln failing", nullptr, m_facts.failing));
    m_unreadableText->setVisible(m_facts.unreadable > 0);
    m_unreadableText->setText(tr("%Ln could not be read", nullptr, m_facts.unreadable));
    tick();

    const bool demo = m_connection.state == ConnectionStatus::Demo;
    ConnectionStatus::State state = m_connection.state;
    if (state == ConnectionStatus::Connected && m_facts.isTokenRejected)
        state = ConnectionStatus::TokenRejected;
    else if (state == ConnectionStatus::Connected && m_facts.isOffline)
        state = ConnectionStatus::Offline;
    if (m_facts.isSnapshot)
        state = ConnectionStatus::Offline;
    want(m_demoBadge, demo);
    QString text;
    ColorRole role = ColorRole::Mid;
    switch (state) {
    case ConnectionStatus::Demo:
        text = tr("Demo data, nothing leaves this computer");
        break;
    case ConnectionStatus::Connected:
        text = tr("Connected to %1").arg(m_connection.host);
        if (!m_connection.tokenSource.isEmpty())
            text = tr("%1, token from %2").arg(text, m_connection.tokenSource);
        role = ColorRole::Success;
        break;
    case ConnectionStatus::TokenRejected:
        text = tr("Token rejected");
        role = ColorRole::Danger;
        break;
    case ConnectionStatus::Offline:
        text = m_facts.refreshedAt.isValid()
                   ? tr("Offline, showing data from %1")
                         .arg(m_facts.refreshedAt.toLocalTime().date() == QDate::currentDate()
                                  ? m_facts.refreshedAt.toLocalTime().time().toString(QStringLiteral("HH:mm"))
                                  : WebhookTexts::exactTime(m_facts.refreshedAt))
                   : tr("Offline");
        role = ColorRole::Warning;
        break;
    case ConnectionStatus::NotConnected:
        text = tr("Not connected");
        break;
    case ConnectionStatus::Connecting:
        text = tr("Connecting…");
        break;
    case ConnectionStatus::WaitingForKeyring:
        text = tr("Waiting for the keyring");
        role = ColorRole::Warning;
        break;
    }
    m_dot->setVisible(!demo);
    m_dot->setRole(role);
    m_connectionText->setText(text);
}

void WebhookStatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Window));
    fillDeviceLine(&painter, 0, width(), 1, themeColor(ColorRole::Border));
}
