#pragma once

#include "models/domain/ownheaders.h"

#include <QWidget>

class FieldHint;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class SecretField;

// The headers the user adds to a test send: a row each, name, value, remove. Values whose name looks like a
// secret are masked. They are kept nowhere.
class HeaderRows : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRows = 50;

    explicit HeaderRows(QWidget *parent = nullptr);

    // Rows that are empty are left out.
    HeaderList headers() const;
    void setHeaders(const HeaderList &headers);
    // Shows what is wrong, and goes there; false when there is something.
    bool check();
    void focusEmptyValue(); // the first, if there is one

private:
    struct Row
    {
        QWidget *line;
        QLineEdit *name;
        SecretField *value;
    };

    void addRow(const QByteArray &name = {}, const QByteArray &value = {});
    void removeRow(QWidget *line);
    void updateRows();
    void clearProblem();

    QList<Row> m_rows;
    QVBoxLayout *m_lines;
    FieldHint *m_hint;
    QPushButton *m_add;
};
