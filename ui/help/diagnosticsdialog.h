#pragma once

#include <QDialog>

class CodeView;
class QLabel;
class QPushButton;

// Shows what is copied for a report, and copies it. The text may still grow while it is open: what has to be
// counted on the disk comes a little later. Deletes itself when closed.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(QWidget *parent);

    void setText(const QString &text);

private:
    void copy();

    CodeView *m_text = nullptr;
    QLabel *m_copied = nullptr;
    QPushButton *m_copyButton = nullptr;
};
