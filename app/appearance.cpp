#include "app/appearance.h"

#include "app/desktop/colorscheme.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPalette>

static bool systemPaletteIsDark()
{
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

Appearance::Appearance(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_desktopIsDark(settings.knowsLastTheme() ? settings.lastThemeWasDark() : systemPaletteIsDark())
{
}

Appearance::~Appearance() = default;

void Appearance::applyForFirstPaint()
{
    apply();
}

void Appearance::followDesktop()
{
    m_desktop = std::make_unique<ColorScheme>();
    connect(m_desktop.get(), &ColorScheme::schemeChanged, this, [this](bool isDark) {
        m_desktopIsDark = isDark;
        m_settings.setLastThemeWasDark(isDark);
        if (choice() == Settings::Appearance::System)
            apply();
    });
    connect(m_desktop.get(), &ColorScheme::contrastChanged, this, [this](bool isHigh) {
        m_desktopIsHighContrast = isHigh;
        if (choice() == Settings::Appearance::System)
            apply();
    });
    m_desktop->start();
}

void Appearance::choose(Settings::Appearance choice)
{
    m_settings.setAppearance(choice);
    apply();
}

Settings::Appearance Appearance::choice() const
{
    return m_settings.appearance();
}

void Appearance::apply()
{
    switch (choice()) {
    case Settings::Appearance::Light:
        applyTheme(ThemeChoice::Light);
        return;
    case Settings::Appearance::Dark:
        applyTheme(ThemeChoice::Dark);
        return;
    case Settings::Appearance::System:
        if (m_desktopIsHighContrast)
            applyTheme(ThemeChoice::HighContrast);
        else
            applyTheme(m_desktopIsDark ? ThemeChoice::Dark : ThemeChoice::Light);
        return;
    }
}
