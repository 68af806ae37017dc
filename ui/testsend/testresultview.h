#pragma once

#include "models/domain/sendrecord.h"

#include <QWidget>

class BodyView;
class CodeView;
class EmptyState;
class FieldHint;
class Note;
class QCheckBox;
class QLabel;
class QStackedLayout;
class QTabWidget;
class TextPane;
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
    // One of the history, as far as it was kept.
    void showRecord(const SendRecord &record);
    void showNothing();

signals:
    void copyRequested(const QString &text); // the body

private:
    QWidget *buildResultPage();
    QWidget *buildBodyTab();
    void showWords();
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
    FieldHint *m_bodyHint = nullptr;
    BodyView *m_body = nullptr;
    CodeView *m_headers = nullptr;
    QCheckBox *m_showSecrets = nullptr;
    TextPane *m_sentRequest = nullptr;
};
