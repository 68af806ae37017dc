#pragma once

#include <QToolButton>
#include <QVariant>

class Segmented;

// One choice of a Segmented; a radio button to assistive technology.
class SegmentButton : public QToolButton
{
    Q_OBJECT

public:
    SegmentButton(Segmented *parent, const QString &iconName);

    QString iconName() const { return m_iconName; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Segmented *m_group;
    QString m_iconName;
};

// A few exclusive choices in one outlined row. Tab reaches the chosen one, the arrow keys choose.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(QWidget *parent = nullptr);

    int addSegment(const QString &text, const QString &iconName = {}, const QVariant &value = {});
    int count() const { return int(m_segments.size()); }
    int currentIndex() const { return m_currentIndex; }
    void setCurrentIndex(int index);
    QVariant currentData() const;
    void setCurrentData(const QVariant &value);
    QVariant segmentData(int index) const;
    void setSegmentText(int index, const QString &text);
    void setSegmentEnabled(int index, bool enabled);
    void setSegmentToolTip(int index, const QString &text);
    SegmentButton *segment(int index) const;
    void moveFrom(int index, int step); // the next enabled segment, for the arrow keys

signals:
    void currentIndexChanged(int index);
    void activated(int index); // chosen by the user, also when it was the current one

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateFocusPolicy();

    QList<SegmentButton *> m_segments;
    QList<QVariant> m_data;
    int m_currentIndex = -1;
};
