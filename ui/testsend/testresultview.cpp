#include "ui/testsend/testresultview.h"

#include "models/domain/targetmask.h"
#include "models/store/local/sendhistory.h"
#include "ui/json/bodyview.h"
#include "ui/json/textpane.h"
#include "ui/style/fonts.h"
#include "ui/style/webhooksstyle.h"
#include "ui/testsend/testsendtexts.h"
#include "ui/testsend/timingbar.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tintedicon.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {

QByteArray contentTypeOf(const TestResult &result)
{
    for (const auto &[name, value] : result.headers) {
        if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            return value.left(60);
    }
    return {};
}

} // namespace

TestResultView::TestResultView(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout)
    , m_empty(new EmptyState(this))
{
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setContent(QStringLiteral("send"), Tone::Neutral, tr("Nothing sent yet"),
                        tr("The answer of the target appears here."));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(buildResultPage());

    auto *origin = new Note(this);
    origin->setObjectName(QStringLiteral("origin"));
    origin->setContent(Tone::Info, QStringLiteral("monitor"), tr("Sent from this computer, not from Qovery."),
                       tr("A firewall that admits only Qovery's addresses may refuse it."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(12);
    layout->addLayout(m_pages, 1);
    layout->addWidget(origin);
    setMinimumHeight(scaledLength(360));
}

QWidget *TestResultView::buildResultPage()
{
    auto *page = new QWidget(this);
    m_icon = new TintedIcon(20, 24, page, TintedIcon::Ground::Bare);
    m_title = new QLabel(page);
    m_duration = new QLabel(page);
    m_when = new QLabel(page);
    m_remedy = new QLabel(page);
    m_tls = new QLabel(page);
    m_times = new TimingBar(page);
    m_tabs = new QTabWidget(page);
    m_title->setObjectName(QStringLiteral("resultTitle"));
    m_remedy->setObjectName(QStringLiteral("resultRemedy"));
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_times->setObjectName(QStringLiteral("times"));
    setLabelRole(m_title, LabelRole::Text, TextRole::DialogTitle);
    setLabelRole(m_duration, LabelRole::Mid);
    setLabelRole(m_when, LabelRole::Mid, TextRole::Secondary);
    setLabelRole(m_remedy, LabelRole::Text);
    setLabelRole(m_tls, LabelRole::Mid, TextRole::Secondary);
    for (QLabel *label : {m_title, m_remedy, m_tls}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    titleRow->addWidget(m_icon, 0, Qt::AlignTop);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_duration);
    titleRow->addWidget(m_when);

    m_headers = new CodeView(page);
    m_headers->setObjectName(QStringLiteral("headers"));
    m_headers->setAccessibleName(tr("Response headers"));
    m_sentRequest = new TextPane(page);
    m_sentRequest->setObjectName(QStringLiteral("sentRequest"));
    m_sentRequest->setAccessibleName(tr("Sent request"));
    m_headers->setReadOnly(true);
    m_headers->setLanguage(CodeView::Language::Http);
    m_headers->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_showSecrets = new QCheckBox(tr("Show the path and the secret"), page);
    m_showSecrets->setObjectName(QStringLiteral("showSecrets"));
    connect(m_showSecrets, &QCheckBox::toggled, this, &TestResultView::updateSentRequest);

    auto *headersPage = new QWidget(page);
    auto *headersLayout = new QVBoxLayout(headersPage);
    headersLayout->setContentsMargins(0, 12, 0, 0);
    headersLayout->addWidget(m_headers);
    auto *sentPage = new QWidget(page);
    auto *sentLayout = new QVBoxLayout(sentPage);
    sentLayout->setContentsMargins(0, 12, 0, 0);
    sentLayout->addWidget(m_showSecrets);
    sentLayout->addWidget(m_sentRequest, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildBodyTab(), tr("Body"));
    m_tabs->addTab(headersPage, tr("Headers"));
    m_tabs->addTab(sentPage, tr("Sent request"));

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(titleRow);
    layout->addWidget(m_remedy);
    layout->addWidget(m_times);
    layout->addWidget(m_tls);
    layout->addWidget(m_tabs, 1);
    return page;
}

QWidget *TestResultView::buildBodyTab()
{
    auto *page = new QWidget(this);
    m_bodyHint = new FieldHint(page);
    m_body = new BodyView(page);
    m_bodyHint->setObjectName(QStringLiteral("bodyHint"));
    m_body->setObjectName(QStringLiteral("body"));
    m_body->setSaveName(QStringLiteral("response"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(m_bodyHint);
    layout->addWidget(m_body, 1);
    connect(m_body, &BodyView::copyRequested, this,
            [this](const QByteArray &body) { emit copyRequested(shownText(body, body.size())); });
    return page;
}

void TestResultView::showSending(const TargetRequest &request)
{
    m_request = request;
    m_result = {};
    m_empty->setContent(QStringLiteral("send"), Tone::Accent,
                        tr("Sending to %1…").arg(targetHost(request.targetUrl)),
                        tr("The answer of the target appears here."));
    m_pages->setCurrentWidget(m_empty);
}

void TestResultView::showNothing()
{
    m_pages->setCurrentWidget(m_empty);
}

void TestResultView::showResult(const TestResult &result)
{
    m_result = result;
    const QString time =
        QLocale().toString(result.startedAt.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    m_when->setText(time +
                    (result.httpVersion.isEmpty() ? QString() : QStringLiteral(" · ") + result.httpVersion));
    m_bodyHint->clear();
    if (result.bodySize > result.body.size())
        m_bodyHint->setHint(
            Tone::Neutral, QStringLiteral("info"),
            tr("The first %1 of %2.").arg(sizeWords(result.body.size()), sizeWords(result.bodySize)));
    showWords();
}

void TestResultView::showRecord(const SendRecord &record)
{
    m_request = {record.targetUrl, record.headers, record.body};
    for (auto &[name, value] : m_request.headers) {
        if (value.isEmpty() && !SendHistory::isPlainHeader(name))
            value = tr("(not kept)").toUtf8();
    }
    m_result = {};
    m_result.outcome = record.outcome;
    m_result.status = record.status;
    m_result.body = record.answerStart;
    m_result.bodySize = record.answerStart.size();
    m_result.startedAt = record.at;
    m_result.total = record.total;
    m_when->setText(QLocale().toString(record.at.toLocalTime(), QLocale::ShortFormat));
    m_bodyHint->clear();
    if (record.isMasked)
        m_bodyHint->setHint(Tone::Neutral, QStringLiteral("info"),
                            tr("A secret in the payload or the answer is masked."));
    else if (record.answerStart.size() >= SendHistory::largestAnswer)
        m_bodyHint->setHint(Tone::Neutral, QStringLiteral("info"),
                            tr("The first %1 are kept.").arg(sizeWords(record.answerStart.size())));
    showWords();
}

void TestResultView::showWords()
{
    const ResultWords words = resultWords(m_result, m_request.targetUrl);
    m_icon->setContent(words.iconName, words.tone);
    m_title->setText(words.title);
    m_duration->setText(
        m_result.status > 0 && m_result.total ? tr("in %1").arg(durationWords(*m_result.total)) : QString());
    m_remedy->setText(words.remedy);
    m_remedy->setVisible(!words.remedy.isEmpty());
    const bool saysTls =
        m_result.outcome != TestResult::Outcome::CertificateRejected && !m_result.tlsDetail.isEmpty();
    m_tls->setText(saysTls ? m_result.tlsDetail : QString());
    m_tls->setVisible(saysTls);
    // Of one of the past only the total is known, and said already.
    m_times->setTimes(m_result.waiting || m_result.connect ? m_result : TestResult());

    QStringList lines;
    for (const auto &[name, value] : std::as_const(m_result.headers))
        lines.append(shownText(name, name.size()) + QStringLiteral(": ") + shownText(value, 8192));
    m_headers->setPlainText(lines.join(u'\n'));
    m_showSecrets->setChecked(false);
    updateBody();
    updateSentRequest();
    updateTabs();
    m_pages->setCurrentIndex(1);
}

void TestResultView::updateTabs()
{
    const bool hasAnswer = m_result.status > 0;
    m_tabs->setTabText(0, hasAnswer ? tr("Body (%1)").arg(sizeWords(m_result.bodySize)) : tr("Body"));
    m_tabs->setTabText(1, hasAnswer ? tr("Headers (%1)").arg(m_result.headers.size()) : tr("Headers"));
    m_tabs->setTabVisible(0, hasAnswer);
    m_tabs->setTabVisible(1, hasAnswer && !m_result.headers.isEmpty());
    const bool wasSent = m_result.outcome != TestResult::Outcome::Refused;
    m_tabs->setTabText(2, wasSent ? tr("Sent request") : tr("Request"));
    m_tabs->setCurrentIndex(hasAnswer ? 0 : 2);
}

void TestResultView::updateBody()
{
    m_body->setBody(m_result.body, contentTypeOf(m_result));
}

void TestResultView::updateSentRequest()
{
    const auto display = m_showSecrets->isChecked() ? SecretDisplay::Shown : SecretDisplay::Masked;
    const QByteArray request = requestHead(m_request, display) + m_request.body;
    m_sentRequest->setText(PaneText::of(shownText(request, request.size()), PaneText::Colors::Request));
    m_sentRequest->setLineNumbersShown(false);
}
