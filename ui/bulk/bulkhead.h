#pragma once

#include "ui/bulk/bulkreview.h"

#include <QWidget>

class BulkProgress;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class TintedIcon;

// The upper part of the bulk dialog: title, text, remarks, the word to type, the progress.
class BulkHead : public QWidget
{
    Q_OBJECT

public:
    explicit BulkHead(QWidget *parent = nullptr);

    void showReview(BulkAction action, const BulkCounts &counts, const BulkReview &review);
    void showRunning(BulkAction action, const BulkCounts &counts, const QString &step);
    void showPaused(const BulkCounts &counts);
    void showFinished(BulkAction action, const BulkCounts &counts);
    // `linkText` leads to remarkActionTriggered(), in the first remark.
    void setRemarks(const QList<BulkReview::Remark> &remarks, const QString &linkText = {});
    void setTypingGate(const QString &word); // empty: none
    bool gateIsOpen() const;
    void focusGate();
    QString title() const;
    QString text() const;

signals:
    void gateChanged();
    void remarkActionTriggered();

private:
    void setContent(const QString &iconName, Tone tone, const QString &title, const QString &text);
    void setProgress(const BulkCounts &counts, const QString &step);

    TintedIcon *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_remarks;
    QString m_gateWord;
    QLabel *m_gateLabel;
    QLineEdit *m_gate;
    QWidget *m_progressBox;
    BulkProgress *m_progress;
    QLabel *m_progressText;
};
