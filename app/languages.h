#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

// The language on screen: the first of the user's languages that there is a catalogue of, with Qt's own texts
// of it where they are installed. English is the source, and has a catalogue for its plurals. Dates and
// numbers do not depend on it: they follow QLocale.
class Languages
{
public:
    // "fr" or "en". `uiLanguages` is what QLocale::uiLanguages() gives, best first.
    static QString bestOf(const QStringList &uiLanguages);
    // What the desktop asks for: LANGUAGE, LC_ALL, LC_MESSAGES and LANG on Unix, as gettext reads them.
    static QString ofSystem();

    // After QApplication, before the first widget.
    explicit Languages(const QString &language = ofSystem());
    ~Languages();
    const QString &language() const { return m_language; }

private:
    bool install(const QString &file, const QString &folder);

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

// QCoreApplication::translate() for the terminal, before there is a QCoreApplication.
// packaging/update-translations finds its texts.
QString terminalText(const char *context, const char *text);
