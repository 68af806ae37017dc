#pragma once

#include "models/domain/curlcommand.h"

#include <QDialog>
#include <QUrl>

class Note;
class QPlainTextEdit;
class QPushButton;

// "New from cURL…": takes a pasted command, says what it would repair or why it refuses, and hands out the
// whole of it or nothing. Nothing is read from disk, expanded or run. Value in, value out.
class CurlImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CurlImportDialog(QWidget *parent = nullptr);
    ~CurlImportDialog() override;

    // What is open: another organization or address in the command must be confirmed.
    void setContext(const QUrl &apiUrl, const QString &organizationId, const QString &organizationName);

signals:
    // `note` lists the repairs, one a line; it may be empty.
    void imported(const CurlImport &command, const QString &note);

private:
    void read();
    void proceed();
    void showRefusal(const CurlRefusal &refusal);
    QString foreignContext(const CurlImport &command) const; // empty when the command belongs to what is open

    QUrl m_apiUrl;
    QString m_organizationId;
    QString m_organizationName;
    bool m_isForeignConfirmed = false;
    QPlainTextEdit *m_commandField;
    Note *m_resultNote;
    QPushButton *m_continueButton;
};
