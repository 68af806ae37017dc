#pragma once

// Finds text that does not fit: every visible label, button, tab and header section of a window that is
// smaller than its text needs. What elides itself has a small minimum size and says the whole text in a
// tooltip or an accessible name; it is not meant here.
#include "ui/style/fonts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QTabBar>
#include <QWidget>

class ClippedText
{
public:
    // One sentence each: which widget, its text, what it has and needs.
    static QStringList in(QWidget *window)
    {
        ClippedText search(window);
        const QList<QWidget *> all = window->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (widget->isVisible() && widget->window() == window)
                search.look(widget);
        }
        return search.m_found;
    }

private:
    explicit ClippedText(QWidget *window)
        : m_window(window)
    {
    }

    void look(QWidget *widget)
    {
        if (auto *label = qobject_cast<QLabel *>(widget)) {
            if (!label->text().isEmpty()) {
                compare(label, label->text(), needOf(label));
                checkInside(label, label->text());
            }
        } else if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            if (!button->text().isEmpty()) {
                // A link may be as low as its line.
                compare(button, button->text(),
                        QSize(button->minimumSizeHint().width(), button->fontMetrics().height()));
                checkInside(button, button->text());
            }
        } else if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                const int has = (tabs->rect() & tabs->tabRect(tab)).width();
                const int needs = tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab));
                if (tabs->isTabVisible(tab) && has < needs)
                    add(tabs, tabs->tabText(tab), QSize(has, 0), QSize(needs, 0));
            }
        } else if (auto *header = qobject_cast<QHeaderView *>(widget)) {
            lookAtHeader(header);
        }
    }

    // As the style paints it (ui/style/styleviews.cpp): padding, and the arrow of the order.
    static constexpr int headerPadding = 20;
    void lookAtHeader(QHeaderView *header)
    {
        for (int section = 0; section < header->count(); ++section) {
            const QString text = header->model()->headerData(section, header->orientation()).toString();
            if (!header->model()
                     ->headerData(section, header->orientation(), Qt::ToolTipRole)
                     .toString()
                     .isEmpty())
                continue; // elides
            const bool isSorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == section;
            const int needs = header->fontMetrics().horizontalAdvance(text) + headerPadding +
                              (isSorted ? scaledLength(13) + 4 : 0);
            if (!header->isSectionHidden(section) && !text.isEmpty() && header->sectionSize(section) < needs)
                add(header, text, QSize(header->sectionSize(section), 0), QSize(needs, 0));
        }
    }

    static QSize needOf(QLabel *label)
    {
        if (!label->wordWrap())
            return label->minimumSizeHint();
        // The longest word must fit, and the lines that the width makes.
        int word = 0;
        const QString plain = label->textFormat() == Qt::RichText ? QString() : label->text();
        static const QRegularExpression breaks(QStringLiteral("[ \n\u200b/-]"));
        for (const QString &part : plain.split(breaks))
            word = qMax(word, label->fontMetrics().horizontalAdvance(part));
        return {word, label->heightForWidth(label->width())};
    }

    void compare(QWidget *widget, const QString &text, const QSize &needs)
    {
        if (widget->width() < needs.width() || widget->height() < needs.height())
            add(widget, text, widget->size(), needs);
    }

    // Not cut off by what it lies in, up to the window or to an area that scrolls.
    void checkInside(QWidget *widget, const QString &text)
    {
        for (QWidget *around = widget->parentWidget(); around != nullptr; around = around->parentWidget()) {
            if (around->parentWidget() && qobject_cast<QAbstractScrollArea *>(around->parentWidget()))
                return; // a viewport
            const QRect rect(widget->mapTo(around, QPoint()), widget->size());
            if (!around->rect().contains(rect)) {
                m_found += QStringLiteral("%1: “%2” sticks out of %3 (%4 × %5)")
                               .arg(path(widget), text, path(around))
                               .arg(around->width())
                               .arg(around->height());
                return;
            }
            if (around == m_window)
                return;
        }
    }

    void add(QWidget *widget, const QString &text, const QSize &has, const QSize &needs)
    {
        m_found += QStringLiteral("%1: “%2” has %3 × %4, needs %5 × %6")
                       .arg(path(widget), text)
                       .arg(has.width())
                       .arg(has.height())
                       .arg(needs.width())
                       .arg(needs.height());
    }

    static QString path(const QWidget *widget)
    {
        QStringList names;
        for (; widget != nullptr; widget = widget->parentWidget()) {
            const QString name = widget->objectName();
            if (!name.isEmpty() || widget->isWindow())
                names.prepend(name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : name);
        }
        return names.join(u'/');
    }

    QWidget *m_window;
    QStringList m_found;
};
