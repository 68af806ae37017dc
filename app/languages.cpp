#include "app/languages.h"

#include "resources/resources.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace {

const auto catalogueFolder = QStringLiteral(":/translations");

QString catalogueName(const QString &language)
{
    return QStringLiteral("qovery-webhooks_") + language;
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
// In the C locale LANGUAGE does not count (gettext); QLocale lets it. Who asks for C, a script or a test,
// wants the texts of the source.
bool messagesAreInTheCLocale()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value == "C" || value == "POSIX" || value.startsWith("C.");
    }
    return true;
}
#endif

} // namespace

QString Languages::bestOf(const QStringList &uiLanguages)
{
    for (const QString &name : uiLanguages) {
        switch (QLocale(name).language()) {
        case QLocale::French:
            return QStringLiteral("fr");
        case QLocale::English:
            return QStringLiteral("en");
        default:
            break;
        }
    }
    return QStringLiteral("en");
}

QString Languages::ofSystem()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (messagesAreInTheCLocale())
        return QStringLiteral("en");
#endif
    return bestOf(QLocale::system().uiLanguages());
}

Languages::Languages(const QString &language)
    : m_language(language)
{
    initializeResources();
    if (m_language != QLatin1String("en")) // Qt's own texts are English
        install(QStringLiteral("qtbase_") + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(catalogueName(m_language), catalogueFolder))
        qWarning("The texts of the language %s are missing.", qPrintable(m_language));
}

Languages::~Languages()
{
    // A translator removes itself, and every widget hears of it: not when the application is ending.
    if (QCoreApplication::closingDown())
        return;
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

bool Languages::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
    return true;
}

QString terminalText(const char *context, const char *text)
{
    initializeResources();
    QTranslator catalogue;
    const QString translated = catalogue.load(catalogueName(Languages::ofSystem()), catalogueFolder)
                                   ? catalogue.translate(context, text)
                                   : QString();
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}
