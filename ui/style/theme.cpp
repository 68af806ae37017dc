#include "ui/style/theme.h"

#include "ui/style/icons.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

#include <array>
#include <cmath>

namespace {
struct ThemeColors
{
    QRgb light;
    QRgb dark;
};

// VISUAL.md, section 3, in the order of ColorRole.
constexpr std::array themeTable{
    ThemeColors{0xFFF3F4F7, 0xFF1D1F25}, // Window
    ThemeColors{0xFFFFFFFF, 0xFF15171C}, // Base
    ThemeColors{0xFFF8F9FB, 0xFF191B21}, // Alternate
    ThemeColors{0xFFFFFFFF, 0xFF23262E}, // Raised
    ThemeColors{0xFFEDEFF4, 0xFF262931}, // Hover
    ThemeColors{0xFFE1E4EB, 0xFF2F333D}, // Pressed
    ThemeColors{0xFFECEEF2, 0xFF23262D}, // Line
    ThemeColors{0xFFDFE2E9, 0xFF2B2E37}, // Border
    ThemeColors{0xFFC2C7D1, 0xFF434854}, // Control
    ThemeColors{0xFF767D8D, 0xFF7C8393}, // Outline
    ThemeColors{0xFF1A1E28, 0xFFE6E8ED}, // Text
    ThemeColors{0xFF586072, 0xFFA1A8B6}, // Mid
    ThemeColors{0xFF9AA1AF, 0xFF666D7B}, // Disabled
    ThemeColors{0xFF4752C4, 0xFF5A66DB}, // Accent
    ThemeColors{0xFF4752C4, 0xFF8B96F5}, // Focus
    ThemeColors{0xFF3D47B0, 0xFF525ED0}, // AccentHover
    ThemeColors{0xFF333C99, 0xFF4853BE}, // AccentPressed
    ThemeColors{0xFFFFFFFF, 0xFFFFFFFF}, // OnAccent
    ThemeColors{0xFF3F49B5, 0xFFA5AEFA}, // AccentText
    ThemeColors{0xFFEEF0FC, 0xFF22263F}, // AccentTint
    ThemeColors{0xFFE3E7FB, 0xFF2A2F54}, // Selected
    ThemeColors{0xFFE7E9EE, 0xFF292C35}, // SelectedInactive
    ThemeColors{0xFF17753F, 0xFF55C98A}, // Success
    ThemeColors{0xFFE4F4EA, 0xFF16301F}, // SuccessTint
    ThemeColors{0xFF855200, 0xFFE3AC45}, // Warning
    ThemeColors{0xFFFDF2DC, 0xFF33280F}, // WarningTint
    ThemeColors{0xFFBC2531, 0xFFF5858A}, // Danger
    ThemeColors{0xFFFCEAEA, 0xFF3B1D20}, // DangerTint
    ThemeColors{0xFFBC2531, 0xFFC23A42}, // DangerFill
    ThemeColors{0xFFA31E2A, 0xFFAE3038}, // DangerHover
    ThemeColors{0xFF14659B, 0xFF63B7EA}, // Info
    ThemeColors{0xFFE3F0F9, 0xFF132E3F}, // InfoTint
    ThemeColors{0xFFAEB5C3, 0xFF59606E}, // Spark
    ThemeColors{0xFF3F49B5, 0xFFA5AEFA}, // SynKey
    ThemeColors{0xFF17753F, 0xFF7BD3A3}, // SynStr
    ThemeColors{0xFF855200, 0xFFE3AC45}, // SynNum
    ThemeColors{0xFFA3287F, 0xFFEE97D0}, // SynKw
};
static_assert(themeTable.size() == std::size_t(ColorRole::SynKw) + 1);

ThemeChoice themeCurrent = ThemeChoice::Light;
std::array<QColor, themeTable.size()> themeHighContrast;
bool themeHighContrastIsDark = false;

double themeLuminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double themeContrast(const QColor &first, const QColor &second)
{
    const double a = themeLuminance(first);
    const double b = themeLuminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor themeMix(const QColor &ground, const QColor &over, double share)
{
    const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return QColor(part(ground.red(), over.red()), part(ground.green(), over.green()),
                  part(ground.blue(), over.blue()));
}

// As much of the highlight as leaves the text readable: rows keep their text colour when selected.
QColor themeReadableMix(const QColor &ground, const QColor &over, const QColor &text)
{
    for (int percent = 50; percent >= 5; percent -= 5) {
        const QColor mixed = themeMix(ground, over, percent / 100.0);
        if (themeContrast(mixed, text) >= 7)
            return mixed;
    }
    return ground;
}

void themeFillHighContrast(const QPalette &system)
{
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    const QColor highlight = system.color(QPalette::Active, QPalette::Highlight);
    const QColor link = system.color(QPalette::Active, QPalette::Link);
    themeHighContrastIsDark = themeLuminance(window) < themeLuminance(text);
    themeHighContrast.fill(text);
    const auto set = [](ColorRole role, const QColor &color) {
        themeHighContrast[std::size_t(role)] = color;
    };
    for (const ColorRole ground :
         {ColorRole::Window, ColorRole::Base, ColorRole::Alternate, ColorRole::Raised, ColorRole::AccentTint,
          ColorRole::SuccessTint, ColorRole::WarningTint, ColorRole::DangerTint, ColorRole::InfoTint})
        set(ground, window);
    set(ColorRole::Hover, themeMix(window, text, 0.12));
    set(ColorRole::Pressed, themeMix(window, text, 0.25));
    set(ColorRole::Disabled, themeMix(window, text, 0.55));
    set(ColorRole::Accent, highlight);
    set(ColorRole::AccentHover, themeMix(highlight, text, 0.15));
    set(ColorRole::AccentPressed, themeMix(highlight, text, 0.3));
    set(ColorRole::DangerFill, highlight);
    set(ColorRole::DangerHover, themeMix(highlight, text, 0.15));
    set(ColorRole::OnAccent, system.color(QPalette::Active, QPalette::HighlightedText));
    set(ColorRole::Focus, themeContrast(highlight, window) >= 3 ? highlight : text);
    const QColor selected = themeReadableMix(window, highlight, text);
    set(ColorRole::Selected, selected);
    const bool linkIsReadable = themeContrast(link, window) >= 4.5 && themeContrast(link, selected) >= 4.5;
    set(ColorRole::AccentText, linkIsReadable ? link : text);
    set(ColorRole::SelectedInactive, themeMix(window, text, 0.18));
}

QPalette themePalette()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, ColorRole color) {
        palette.setColor(QPalette::All, role, themeColor(color));
    };
    set(QPalette::Window, ColorRole::Window);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Base);
    set(QPalette::AlternateBase, ColorRole::Alternate);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::Button, ColorRole::Raised);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::ToolTipBase, ColorRole::Raised);
    set(QPalette::ToolTipText, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::Mid);
    set(QPalette::Highlight, ColorRole::Selected);
    set(QPalette::HighlightedText, ColorRole::Text);
    set(QPalette::Mid, ColorRole::Border);
    set(QPalette::Dark, ColorRole::Control);
    set(QPalette::Shadow, ColorRole::Outline);
    // What no style of ours paints with carries the state colours of labels (setLabelRole): a foreground role
    // follows every change of theme, a palette of the label's own would not.
    set(QPalette::Link, ColorRole::AccentText);
    set(QPalette::LinkVisited, ColorRole::Success);
    set(QPalette::BrightText, ColorRole::Danger);
    set(QPalette::Midlight, ColorRole::Warning);
    set(QPalette::Light, ColorRole::Info);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, themeColor(ColorRole::SelectedInactive));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
          QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited, QPalette::BrightText,
          QPalette::Midlight, QPalette::Light})
        palette.setColor(QPalette::Disabled, role, themeColor(ColorRole::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, themeColor(ColorRole::SelectedInactive));
    palette.setColor(QPalette::Disabled, QPalette::Base, themeColor(ColorRole::Window));
    palette.setColor(QPalette::Disabled, QPalette::Button, themeColor(ColorRole::Window));
    return palette;
}
} // namespace

QColor themeColor(ColorRole role)
{
    const auto index = std::size_t(role);
    if (themeCurrent == ThemeChoice::HighContrast)
        return themeHighContrast[index];
    return QColor::fromRgb(themeCurrent == ThemeChoice::Dark ? themeTable[index].dark
                                                             : themeTable[index].light);
}

bool themeIsDark()
{
    return themeIsHighContrast() ? themeHighContrastIsDark : themeCurrent == ThemeChoice::Dark;
}

bool themeIsHighContrast()
{
    return themeCurrent == ThemeChoice::HighContrast;
}

void applyTheme(ThemeChoice choice)
{
    // What the desktop gave before our first palette; afterwards the application palette is ours.
    static const QPalette system = QApplication::palette();
    themeCurrent = choice;
    if (themeIsHighContrast())
        themeFillHighContrast(system);
    clearIconCache();
    const QPalette palette = themePalette();
    QToolTip::setPalette(palette); // the application's tooltip roles alone do not reach it
    QApplication::setPalette(palette);
}
