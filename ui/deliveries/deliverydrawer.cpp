#include "ui/deliveries/deliverydrawer.h"

#include "models/store/local/deliveryarchive.h"
#include "models/store/local/sendhistory.h"
#include "ui/deliveries/deliverydrawerhead.h"
#include "ui/deliveries/deliverytarget.h"
#include "ui/deliveries/deliverytexts.h"
#include "ui/json/bodyview.h"
#include "ui/style/clipboard.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/note.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>

DeliveryDrawer::DeliveryDrawer(DeliveryStore &deliveries, WebhookStore &webhooks, QWidget *parent)
    : QWidget(parent)
    , m_deliveries(deliveries)
    , m_webhooks(webhooks)
    , m_head(new DeliveryDrawerHead(this))
{
    setAccessibleName(tr("Delivery"));
    m_head->setObjectName(QStringLiteral("deliveryHead"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // a line where it lies over the log
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(makeContent(), 1);
    column->addStretch(0);
    connect(m_head, &DeliveryDrawerHead::closeRequested, this, &DeliveryDrawer::closeRequested);
    connect(m_head, &DeliveryDrawerHead::webhookChosen, this, [this] {
        if (m_stored)
            emit webhookChosen(m_stored->webhookId);
    });
    const auto edit = [this] {
        if (m_stored)
            emit editRequested(m_stored->webhookId);
    };
    connect(m_head, &DeliveryDrawerHead::editRequested, this, edit);
    connect(m_remedy, &Note::actionTriggered, this, edit);
    connect(&m_deliveries, &DeliveryStore::logChanged, this, [this] {
        if (isVisible())
            load();
    });
    connect(&m_webhooks, &WebhookStore::webhooksChanged, this, &DeliveryDrawer::refreshNotes);
    adopt(std::nullopt);
}

QWidget *DeliveryDrawer::makeContent()
{
    m_content = new QWidget(this);
    m_response = new BodyView(m_content);
    m_response->setObjectName(QStringLiteral("responseBody"));
    m_response->setTitle(tr("Response"));
    m_remedy = new Note(m_content);
    m_remedy->setObjectName(QStringLiteral("remedy"));
    m_kept = new Note(m_content);
    m_kept->setObjectName(QStringLiteral("keptNote"));
    m_sends = new Note(m_content);
    m_sends->setObjectName(QStringLiteral("sentAgainNote"));
    m_sends->hide();
    m_target = new DeliveryTarget(m_content);
    m_target->setObjectName(QStringLiteral("deliveryTarget"));
    m_request = new BodyView(m_content);
    m_request->setObjectName(QStringLiteral("requestBody"));
    m_request->setTitle(tr("Request"));

    auto *parts = new QVBoxLayout;
    parts->setContentsMargins(16, 12, 16, 12);
    parts->setSpacing(8);
    for (QWidget *part :
         {static_cast<QWidget *>(m_response), static_cast<QWidget *>(m_remedy),
          static_cast<QWidget *>(m_kept), static_cast<QWidget *>(m_sends), static_cast<QWidget *>(m_target)})
        parts->addWidget(part);
    parts->addWidget(m_request, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(parts, 1);
    column->addWidget(makeFooter());

    for (BodyView *body : {m_response, m_request}) {
        connect(body, &BodyView::copyRequested, this, [this](const QByteArray &bytes) {
            copyToClipboard(QString::fromUtf8(bytes));
            emit messageRaised(Tone::Success, tr("Copied."));
        });
        connect(body, &BodyView::saved, this, [this](const QString &filePath) {
            emit messageRaised(Tone::Success, tr("Saved as “%1”.").arg(filePath));
        });
        connect(body, &BodyView::saveFailed, this,
                [this](const QString &sentence) { emit messageRaised(Tone::Danger, sentence); });
    }
    connect(m_target, &DeliveryTarget::copied, this, [this] {
        emit messageRaised(Tone::Success, tr("Target URL copied. The clipboard is cleared after a minute."));
    });
    return m_content;
}

QWidget *DeliveryDrawer::makeFooter()
{
    auto *footer = new QWidget(m_content);
    footer->setMinimumHeight(48);
    const auto add = [footer](const char *objectName, const QString &text, const QString &icon) {
        auto *button = new QPushButton(themedIcon(icon), text, footer);
        button->setObjectName(QLatin1String(objectName));
        button->setAutoDefault(false);
        setControlSize(button, ControlSize::Compact);
        return button;
    };
    m_sendAgainButton = add("sendAgainButton", tr("Send Again from This Computer"), QStringLiteral("send"));
    m_curlButton = add("deliveryCurlButton", tr("cURL"), QStringLiteral("terminal"));
    m_curlButton->setAccessibleName(tr("Copy as cURL"));
    m_saveButton = add("savePayloadButton", tr("Save Payload"), QStringLiteral("download"));
    setPlainToolTip(m_curlButton, tr("Copy as cURL, Ctrl+Shift+C"));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(6);
    row->addWidget(m_sendAgainButton);
    row->addWidget(m_curlButton);
    row->addStretch(1);
    row->addWidget(m_saveButton);
    connect(m_sendAgainButton, &QPushButton::clicked, this, &DeliveryDrawer::sendAgainRequested);
    connect(m_curlButton, &QPushButton::clicked, this, &DeliveryDrawer::copyCurl);
    connect(m_saveButton, &QPushButton::clicked, this, &DeliveryDrawer::savePayload);
    return footer;
}

void DeliveryDrawer::setDeliveryId(const QString &deliveryId)
{
    if (deliveryId == m_deliveryId)
        return;
    m_deliveryId = deliveryId;
    m_before.reset();
    // What was shown stays until the other one is there: it takes milliseconds, and nothing flickers.
    if (deliveryId.isEmpty())
        adopt(std::nullopt);
    else
        load();
}

void DeliveryDrawer::setSelectedCount(int count)
{
    m_selectedCount = count;
    m_sendAgainButton->setText(count > 1 ? tr("Send %Ln Again from This Computer", nullptr, count)
                                         : tr("Send Again from This Computer"));
}

void DeliveryDrawer::setMaySendAgain(bool may)
{
    m_sendAgainButton->setVisible(may);
}

void DeliveryDrawer::setSendHistory(SendHistory *history)
{
    m_sendHistory = history;
    readSends();
}

// It may just have been sent again, in a dialog over this window.
bool DeliveryDrawer::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        readSends();
    return QWidget::event(event);
}

void DeliveryDrawer::load()
{
    if (m_deliveryId.isEmpty())
        return;
    DeliveryArchive *archive = m_deliveries.archive();
    if (!archive) {
        adopt(std::nullopt);
        return;
    }
    archive->delivery(m_deliveryId, this,
                      [this, wanted = m_deliveryId](const std::optional<StoredDelivery> &stored) {
                          if (wanted == m_deliveryId)
                              adopt(stored);
                      });
}

void DeliveryDrawer::adopt(const std::optional<StoredDelivery> &stored)
{
    const bool isAnother = !stored || !m_stored || stored->delivery != m_stored->delivery;
    m_stored = stored;
    m_content->setVisible(stored.has_value());
    if (!stored) {
        m_head->setNothing(m_deliveryId.isEmpty() ? tr("Select a delivery")
                                                  : tr("This delivery is not kept any more"));
        return;
    }
    const Delivery &delivery = stored->delivery;
    if (isAnother) { // else the place in what is being read stays
        m_target->mask();
        const QString name = QStringLiteral("delivery-") + delivery.id.left(8);
        if (!delivery.response)
            m_response->setAbsent(deliveryResultOf(delivery.status) == DeliveryResult::NoAnswer
                                      ? BodyView::Absence::NotTold
                                      : BodyView::Absence::Null);
        else if (delivery.response->isEmpty())
            m_response->setAbsent(BodyView::Absence::Empty);
        else
            m_response->setBody(delivery.response->toUtf8());
        if (delivery.request.isEmpty())
            m_request->setAbsent(BodyView::Absence::NotTold);
        else
            m_request->setBody(delivery.request, QByteArrayLiteral("application/json"));
        divide();
        m_response->setSaveName(name + QStringLiteral("-response.txt"));
        m_request->setSaveName(name + QStringLiteral(".json"));
        m_saveButton->setEnabled(!delivery.request.isEmpty());
        m_sendAgainButton->setEnabled(!delivery.request.isEmpty());
        setPlainToolTip(m_sendAgainButton, delivery.request.isEmpty()
                                               ? tr("Qovery told no payload: there is nothing to send.")
                                               : tr("The payload as it was recorded goes out from this "
                                                    "computer, not from Qovery."));
    }
    refreshNotes();
    readBefore();
    readSends();
}

// The answer takes what it needs, up to two fifths; the rest is the request's.
void DeliveryDrawer::divide()
{
    if (!m_stored)
        return;
    constexpr qsizetype lineLength = 55;
    const QString response = m_stored->delivery.response.value_or(QString());
    const qsizetype lines =
        response.isEmpty() ? 1
                           : qMin(response.size() / lineLength + 2 + response.count(u'\n'), qsizetype(30));
    // Its buttons, a line that says what it is, its text.
    const int wanted = scaledLength(36 + 24) + 18 + int(lines) * lineHeight(TextRole::Code);
    const int least = scaledLength(36 + 24) + 18 + lineHeight(TextRole::Code);
    m_response->setFixedHeight(qMax(least, qMin(wanted, m_content->height() * 2 / 5)));
    m_request->setMinimumHeight(scaledLength(36) + 18 + 2 * lineHeight(TextRole::Code));
}

void DeliveryDrawer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    divide();
}

void DeliveryDrawer::readBefore()
{
    DeliveryArchive *archive = m_deliveries.archive();
    if (!m_stored || !archive || !isFailure(m_stored->delivery.result()))
        return;
    DeliveryFilter filter;
    filter.organizationId = m_stored->organizationId;
    filter.webhookIds = {m_stored->webhookId};
    archive->rows(filter, {m_stored->delivery.createdAt, m_stored->delivery.id}, 1, this,
                  [this, wanted = m_deliveryId](const QList<DeliveryRow> &rows) {
                      if (wanted != m_deliveryId)
                          return;
                      m_before = rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
                      refreshNotes();
                  });
}

void DeliveryDrawer::refreshNotes()
{
    if (!m_stored)
        return;
    const Delivery &delivery = m_stored->delivery;
    const Webhook *webhook = m_webhooks.webhook(m_stored->webhookId);
    m_head->setDelivery(delivery, webhook ? WebhookTexts::title(*webhook) : QString());
    m_target->setTarget(delivery.targetUrl,
                        webhook && !delivery.targetUrl.isEmpty() && webhook->targetUrl != delivery.targetUrl);
    QString remedy =
        DeliveryTexts::remedy(delivery.status, delivery.kind, delivery.targetUrl, delivery.createdAt);
    if (m_before) {
        const QString before = DeliveryTexts::before(delivery.status, m_before->status);
        if (!before.isEmpty())
            remedy += u' ' + before;
    }
    m_remedy->setContent(Tone::Info, QStringLiteral("info"), {}, remedy);
    m_remedy->setAction(webhook && DeliveryTexts::isMendedByEditing(delivery.status) ? tr("Edit Webhook")
                                                                                     : QString());
    m_remedy->setVisible(!remedy.isEmpty());
    QStringList kept;
    if (!m_stored->isListed)
        kept.append(tr("Kept on this computer since %1; Qovery lists it no more.")
                        .arg(DeliveryTexts::localTime(m_stored->seenAt)));
    if (m_stored->isMasked)
        kept.append(tr("A secret in it was masked before it was kept."));
    m_kept->setContent(Tone::Neutral, QStringLiteral("monitor"), {}, kept.join(u' '));
    m_kept->setVisible(!kept.isEmpty());
}

// What came of sending it again from here: that is no delivery of Qovery.
void DeliveryDrawer::readSends()
{
    if (!m_sendHistory || !m_stored || !isVisible()) {
        m_sends->hide();
        return;
    }
    m_sendHistory->ofDelivery(m_stored->delivery.id, this,
                              [this, wanted = m_stored->delivery.id](const QList<SendRecord> &records) {
                                  if (!m_stored || wanted != m_stored->delivery.id)
                                      return;
                                  const QStringList lines = DeliveryTexts::sentAgain(records);
                                  m_sends->setContent(Tone::Neutral, QStringLiteral("monitor"), {},
                                                      lines.join(u'\n'));
                                  m_sends->setVisible(!lines.isEmpty());
                              });
}

void DeliveryDrawer::tick()
{
    m_head->tick();
    readSends();
}

void DeliveryDrawer::openSearch()
{
    m_request->openSearch();
}

void DeliveryDrawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Base));
    if (!qobject_cast<QSplitter *>(parentWidget())) // the splitter has a line of its own
        fillVerticalDeviceLine(&painter, 0, height(), 1, themeColor(ColorRole::Border));
}
