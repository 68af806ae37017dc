#pragma once

// The whole application in a language, and its windows held against what their text needs.
#include "app/languages.h"
#include "tests/gui/applicationstory.h"
#include "tests/gui/clippedtext.h"
#include "tests/gui/frenchcatalogue.h"
#include "ui/widgets/confirmdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QLocale>
#include <QPointer>

#include <functional>

class LanguageStory : public QObject
{
protected:
    std::unique_ptr<ApplicationStory> m_story;
    std::unique_ptr<Languages> m_languages;
    QHash<QString, QStringList> m_french; // source: what it may be in French
    QMap<QString, QStringList> m_found;   // what is wrong: where

    MainWindow &window() const { return m_story->window(); }
    void trigger(const char *action) const
    {
        auto *found = window().findChild<QAction *>(QLatin1String(action));
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
    }
    void clickIn(const QWidget *parent, const char *name) const
    {
        auto *button = ApplicationStory::in<QAbstractButton>(parent, name);
        QTRY_VERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    static QWidget *topDialog()
    {
        QWidget *dialog = QApplication::activeModalWidget();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }

    // QW_SHOTS=folder keeps pictures for people to look at.
    static void shoot(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("QW_SHOTS");
        if (!folder.isEmpty())
            widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    void look(QWidget *widget, const QString &name)
    {
        QStringList found;
        // What was just shown or resized gets its place within some rounds of the event loop, and what is
        // counted meanwhile its own.
        (void)QTest::qWaitFor([&] {
            found = ClippedText::in(widget);
            return found.isEmpty();
        });
        shoot(widget, QString::fromLatin1(QTest::currentDataTag()) + QLatin1Char('-') + name);
        for (const QString &text : englishLeft(widget, m_french))
            found.append(QStringLiteral("English: ") + text);
        for (const QString &text : std::as_const(found))
            m_found[text].append(name);
    }

    void lookAtMainWindow(const QString &name)
    {
        for (const QSize size : {QSize(1360, 830), QSize(1024, 640)}) {
            window().resize(size);
            look(&window(), name + QLatin1Char('-') + QString::number(size.width()));
        }
        window().resize(1360, 830);
    }

    // Opens a dialog, looks at it, at its smallest too, and closes it; the question that closing asks
    // included.
    // `list` is what has rows once the dialog is filled.
    void lookAtDialog(const QString &name, const std::function<void()> &open, const char *list = nullptr)
    {
        QWidget *before = topDialog();
        open();
        QTRY_VERIFY2(topDialog() != nullptr && topDialog() != before, qPrintable(name));
        QPointer<QDialog> dialog = qobject_cast<QDialog *>(topDialog());
        QVERIFY2(dialog, qPrintable(name));
        if (list != nullptr) {
            const auto *rows = ApplicationStory::in<QAbstractItemView>(dialog, list);
            QVERIFY2(rows, list);
            QTRY_VERIFY2(rows->model()->rowCount() > 0, list);
        }
        look(dialog, name);
        dialog->resize(dialog->size().boundedTo(QSize(1024, 640)).expandedTo(dialog->minimumSizeHint()));
        look(dialog, name + QStringLiteral("-small"));
        dialog->reject();
        if (QDialog *question = qobject_cast<ConfirmDialog *>(topDialog())) {
            look(question, name + QStringLiteral("-question"));
            question->done(1);
        }
        QTRY_VERIFY2(topDialog() == before, qPrintable(name + QStringLiteral(" stays open")));
    }

    void speak(const QString &language, Qt::LayoutDirection direction, const Options &options)
    {
        m_found.clear();
        m_french.clear();
        if (language == QLatin1String("fr")) {
            QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
            for (const FrenchMessage &message : frenchMessages())
                m_french[message.source] += message.translations;
        }
        QGuiApplication::setLayoutDirection(direction);
        m_story = std::make_unique<ApplicationStory>(options);
        m_languages = std::make_unique<Languages>(language); // over the one of this computer
        m_story->open();
    }

    void sayFound()
    {
        for (auto found = m_found.cbegin(); found != m_found.cend(); ++found)
            qWarning("%s (%s)", qPrintable(found.key()), qPrintable(found->join(QStringLiteral(", "))));
        QVERIFY(m_found.isEmpty());
    }
};
