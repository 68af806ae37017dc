#pragma once

#include <QWidget>

class IconButton;
class QLabel;
class SearchField;

// The line for searching in a body: what, how often it is there, to the next and the one before.
class BodySearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit BodySearchBar(QWidget *parent = nullptr);

    void open(); // shows it with its text selected
    QString text() const;
    // The place looked at, from 0, or -1. Cut: there are more than were counted.
    enum class Count { Exact, AtLeast };
    void setFound(qsizetype current, qsizetype places, Count count);

signals:
    void textEdited(const QString &text);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SearchField *m_field;
    QLabel *m_count;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_close;
};
