#pragma once

#include "models/domain/coveragechange.h"

#include <QWidget>

class Badge;
class ElidedLabel;
class QLabel;
class QPushButton;

// "Compared with saved +3 analytics −1 shop / production", below the preview's bar; with the events that
// change, and the link to the saved filter.
class ComparisonLine : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonLine(QWidget *parent = nullptr);

    enum class Shown { Edited, Saved }; // what the preview shows now
    void setChange(const Catalog &catalog, const CoverageChange &change, Shown shown);

signals:
    void shownFilterToggled();

private:
    Badge *m_addedBadge;
    ElidedLabel *m_addedNames;
    Badge *m_removedBadge;
    ElidedLabel *m_removedNames;
    QLabel *m_none;
    QLabel *m_events;
    QPushButton *m_savedButton;
};
