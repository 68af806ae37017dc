#include "ui/testsend/testresultview.h"

#include "models/domain/targetmask.h"
#include "ui/style/fonts.h"
#include "ui/style/webhooksstyle.h"
#include "ui/testsend/testsendtexts.h"
#include "ui/testsend/timingbar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/note.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tintedicon.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {

// A text edit with megabytes on one line stops the event loop.
constexpr qsizetype shownBodyBytes = 256 * 1024;

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
    m_sentRequest = new CodeView(page);
    m_sentRequest->setObjectName(QStringLiteral("sentRequest"));
    m_sentRequest->setAccessibleName(tr("Sent request"));
    for (CodeView *view : {m_headers, m_sentRequest}) {
        view->setReadOnly(true);
        view->setLanguage(CodeView::Language::Http);
        view->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    }
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
    m_contentType = new Badge(page);
    m_form = new Segmented(page);
    setControlSize(m_form, ControlSize::Compact);
    m_form->setObjectName(QStringLiteral("bodyForm"));
    m_form->setAccessibleName(tr("Show the body"));
    m_form->addSegment(tr("Pretty"));
    m_form->addSegment(tr("Raw"));
    m_form->setCurrentIndex(0);
    m_copyBody = new IconButton(QStringLiteral("copy"), tr("Copy the body"), page);
    m_copyBody->setObjectName(QStringLiteral("copyBody"));
    m_bodyHint = new FieldHint(page);
    m_body = new CodeView(page);
    m_body->setObjectName(QStringLiteral("body"));
    m_body->setAccessibleName(tr("Body"));
    m_body->setReadOnly(true);
    m_body->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_body->setPlaceholderText(tr("Empty"));

    auto *row = new QHBoxLayout;
    row->addWidget(m_contentType);
    row->addStretch(1);
    row->addWidget(m_form);
    row->addWidget(m_copyBody);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_bodyHint);
    layout->addWidget(m_body, 1);

    connect(m_form, &Segmented::currentIndexChanged, this, &TestResultView::updateBody);
    connect(m_copyBody, &QAbstractButton::clicked, this,
            [this] { emit copyRequested(shownText(m_result.body, m_result.body.size())); });
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

void TestResultView::showResult(const TestResult &result)
{
    m_result = result;
    const ResultWords words = resultWords(result, m_request.targetUrl);
    m_icon->setContent(words.iconName, words.tone);
    m_title->setText(words.title);
    m_duration->setText(result.status > 0 && result.total ? tr("in %1").arg(durationWords(*result.total))
                                                          : QString());
    m_when->setText(QLocale().toString(result.startedAt.toLocalTime().time(), QStringLiteral("HH:mm:ss")) +
                    (result.httpVersion.isEmpty() ? QString() : QStringLiteral(" · ") + result.httpVersion));
    m_remedy->setText(words.remedy);
    m_remedy->setVisible(!words.remedy.isEmpty());
    const bool saysTls =
        result.outcome != TestResult::Outcome::CertificateRejected && !result.tlsDetail.isEmpty();
    m_tls->setText(saysTls ? result.tlsDetail : QString());
    m_tls->setVisible(saysTls);
    m_times->setTimes(result);

    QStringList lines;
    for (const auto &[name, value] : result.headers)
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
    m_tabs->setTabVisible(1, hasAnswer);
    const bool wasSent = m_result.outcome != TestResult::Outcome::Refused;
    m_tabs->setTabText(2, wasSent ? tr("Sent request") : tr("Request"));
    m_tabs->setCurrentIndex(hasAnswer ? 0 : 2);
}

void TestResultView::updateBody()
{
    const QByteArray type = contentTypeOf(m_result);
    m_contentType->setVisible(!type.isEmpty());
    m_contentType->setContent(shownText(type, 60));
    const auto json = indentedJson(m_result.body);
    m_form->setVisible(json.has_value());
    m_copyBody->setEnabled(!m_result.body.isEmpty());
    m_body->setLanguage(json ? CodeView::Language::Json : CodeView::Language::Plain);
    m_body->setPlainText(json && m_form->currentIndex() == 0 ? *json
                                                             : shownText(m_result.body, shownBodyBytes));
    if (m_result.bodySize > shownBodyBytes && !json)
        m_bodyHint->setHint(
            Tone::Neutral, QStringLiteral("info"),
            tr("The first %1 of %2.").arg(sizeWords(shownBodyBytes), sizeWords(m_result.bodySize)));
    else
        m_bodyHint->clear();
}

void TestResultView::updateSentRequest()
{
    const auto display = m_showSecrets->isChecked() ? SecretDisplay::Shown : SecretDisplay::Masked;
    m_sentRequest->setPlainText(shownText(requestHead(m_request, display) + m_request.body, shownBodyBytes));
}
