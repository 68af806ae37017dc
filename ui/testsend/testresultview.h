#pragma once

#include "models/domain/targetrequest.h"

#include <QWidget>

class Badge;
class CodeView;
class EmptyState;
class FieldHint;
class IconButton;
class Note;
class QCheckBox;
class QLabel;
class QStackedLayout;
class QTabWidget;
class Segmented;
class TimingBar;
class TintedIcon;

// What came of a test send, or that nothing was sent yet. Everything the server said is shown as plain text.
class TestResultView : public QWidget
{
    Q_OBJECT

public:
    explicit TestResultView(QWidget *parent = nullptr);

    void showSending(const TargetRequest &request);
    void showResult(const TestResult &result);

signals:
    void copyRequested(const QString &text); // the body

private:
    QWidget *buildResultPage();
    QWidget *buildBodyTab();
    void updateBody();
    void updateSentRequest();
    void updateTabs();

    TargetRequest m_request;
    TestResult m_result;
    QStackedLayout *m_pages;
    EmptyState *m_empty;
    TintedIcon *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_duration = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_remedy = nullptr;
    QLabel *m_tls = nullptr;
    TimingBar *m_times = nullptr;
    QTabWidget *m_tabs = nullptr;
    Badge *m_contentType = nullptr;
    Segmented *m_form = nullptr; // Pretty, Raw
    IconButton *m_copyBody = nullptr;
    FieldHint *m_bodyHint = nullptr;
    CodeView *m_body = nullptr;
    CodeView *m_headers = nullptr;
    QCheckBox *m_showSecrets = nullptr;
    CodeView *m_sentRequest = nullptr;
};
