#pragma once

#include <QLabel>

#include <memory>

class QTextLayout;

// One sentence whose numbers (between <b> and </b>) are bold; wraps. The text itself is plain: the markers
// are ours, nothing else is interpreted. A QLabel, so that assistive technology reads it as one.
class PreviewHeadline : public QLabel
{
    Q_OBJECT

public:
    explicit PreviewHeadline(QWidget *parent = nullptr);
    ~PreviewHeadline() override;

    enum class Emphasis { Normal, Warning };
    void setSentence(const QString &markup, Emphasis emphasis = Emphasis::Normal);
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Run
    {
        int start = 0;
        int length = 0;
    };
    qreal layoutText(QTextLayout &layout, qreal width) const;
    int iconWidth() const;

    QString m_plain;
    QList<Run> m_bold;
    Emphasis m_emphasis = Emphasis::Normal;
    bool m_compact = false;
};
