#pragma once

#include "ui/style/colorrole.h"

#include <QToolButton>

#include <optional>

// One of several exclusive filters ("Failing 2"). Put the chips of a group into one exclusive QButtonGroup.
class FilterChip : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    void setCount(std::optional<int> count);
    std::optional<int> count() const { return m_count; }
    // Shown before the text; it keeps its tone also while the chip is not chosen (the "Failing" chip).
    void setChipIcon(const QString &iconName, bool alarming = false);
    void setChipIcon(const QString &iconName, ColorRole color); // one of its own

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateAccessibleName();

    std::optional<int> m_count;
    QString m_iconName;
    std::optional<ColorRole> m_iconColor;
};
