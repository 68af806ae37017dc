#pragma once

#include "models/domain/vocabulary.h"

#include <QWidget>

// A project pattern as a tag; elided where it is longer than the line.
class ScopeTag : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeTag(const QString &pattern, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_pattern;
};

// An event's glyph with its name.
class EventTag : public QWidget
{
    Q_OBJECT

public:
    explicit EventTag(const EventType &event, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EventType m_event;
};
