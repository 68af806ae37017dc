#pragma once

#include <QDialog>

class FieldHint;
class QLineEdit;

// Asks for another name of an account. Deletes itself after closing.
class RenameDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RenameDialog(const QString &name, QWidget *parent = nullptr);

signals:
    void renamed(const QString &name); // trimmed, not empty

private:
    void submit();

    QLineEdit *m_nameField;
    FieldHint *m_nameHint;
};
