#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

// A titled part of the Settings view: heading, a sentence, and what is added below them.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(const QString &title, const QString &hint, QWidget *parent = nullptr);

    void add(QWidget *widget); // its accessible name becomes the title where it has none

private:
    QString m_title;
    QVBoxLayout *m_column;
};
