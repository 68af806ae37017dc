#pragma once

#include "models/domain/vocabulary.h"

#include <QCheckBox>

class QGridLayout;
class QPushButton;

// A check box with the event's glyph, its name and a plain description.
class EventCheck : public QCheckBox
{
    Q_OBJECT

public:
    explicit EventCheck(const EventType &event, QWidget *parent = nullptr);

    const EventType &eventType() const { return m_event; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    EventType m_event;
    QString m_description;
};

// The events of a webhook with the presets Failures only and Everything. An event this version does not know
// keeps its place as a box of its own.
class EventsPicker : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPicker(QWidget *parent = nullptr);

    void setEvents(const QList<EventType> &events);
    QList<EventType> events() const;
    void focusFirst();

signals:
    void edited();

private:
    void addBox(const EventType &event, bool isChecked);
    void check(const QList<KnownEvent> &known);

    QGridLayout *m_grid = nullptr;
    QList<EventCheck *> m_boxes;
    QPushButton *m_failuresButton = nullptr;
    QPushButton *m_everythingButton = nullptr;
};
