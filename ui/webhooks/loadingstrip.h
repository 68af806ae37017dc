#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class Spinner;

// "Loading webhooks of Acme Retail…" with Cancel, above the skeleton.
class LoadingStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingStrip(QWidget *parent = nullptr);

    void start(const QString &text);
    void stop();

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Spinner *m_spinner = nullptr;
    QLabel *m_loadingText = nullptr;
    QPushButton *m_cancelButton = nullptr;
};
