#pragma once

#include "app/settings.h"

#include <QObject>

#include <memory>

class ColorScheme;

// Which theme is shown: the user's choice, or what the desktop says. The first paint uses the theme of the
// last run (first run: the system palette's lightness); the portal is asked after it (DESIGN, First paint).
class Appearance : public QObject
{
    Q_OBJECT

public:
    // `settings` must outlive it. Call after QApplication is made and before the first window.
    explicit Appearance(Settings &settings, QObject *parent = nullptr);
    ~Appearance() override;

    void applyForFirstPaint();
    // Asks the desktop and follows it. After the first paint: this is the first D-Bus call.
    void followDesktop();
    void choose(Settings::Appearance choice);
    Settings::Appearance choice() const;

private:
    void apply();

    Settings &m_settings;
    std::unique_ptr<ColorScheme> m_desktop;
    bool m_desktopIsDark = false;
    bool m_desktopIsHighContrast = false;
};
