#pragma once

#include <QAbstractButton>

// One project pattern as a tag: fixed font, a cross to remove it, warning tone when it does not do what it
// looks like.
class PatternTag : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PatternTag(const QString &pattern, QWidget *parent = nullptr);

    const QString &pattern() const { return m_pattern; }
    // `remark`: short, for the accessible name ("matches nothing"); `explanation`: for the tooltip. Empty:
    // nothing is wrong.
    void setRemark(const QString &remark, const QString &explanation);
    const QString &remark() const { return m_remark; }
    void setMaximumTagWidth(int width);

    QSize sizeHint() const override;

signals:
    void removeRequested();
    void editRequested();
    void moveRequested(int step); // to a neighbour: -1, +1

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString shownText() const;
    QRect crossRect() const;
    void refreshNames();

    QString m_pattern;
    QString m_remark;
    QString m_explanation;
    int m_maximumWidth = 300;
};
