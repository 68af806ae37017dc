#include "ui/style/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QWidget>

#include <array>
#include <cmath>

namespace {
struct FontStep
{
    double size; // px where the application font has 13
    double line;
    QFont::Weight weight;
};

constexpr std::array fontSteps{
    FontStep{17, 24, QFont::DemiBold}, // DialogTitle
    FontStep{15, 20, QFont::DemiBold}, // PaneTitle
    FontStep{13, 18, QFont::DemiBold}, // Section
    FontStep{12, 16, QFont::DemiBold}, // SectionSmall
    FontStep{13, 18, QFont::Normal},   // Body
    FontStep{13, 18, QFont::Medium},   // BodyMedium
    FontStep{12, 16, QFont::Normal},   // Secondary
    FontStep{12, 16, QFont::Medium},   // SecondaryMedium
    FontStep{11, 14, QFont::Medium},   // Caption
    FontStep{11.5, 16, QFont::Medium}, // Badge
    FontStep{12, 18, QFont::Normal},   // Code
};
static_assert(fontSteps.size() == std::size_t(TextRole::Code) + 1);

struct FontCache
{
    QFont application;
    std::array<QFont, fontSteps.size()> fonts;
    std::array<int, fontSteps.size()> lines{};
    std::array<bool, fontSteps.size()> filled{};
};

FontCache &fontCache()
{
    static FontCache cache;
    const QFont application = QApplication::font();
    if (cache.application != application) {
        cache = FontCache{};
        cache.application = application;
    }
    return cache;
}

// 1 for the usual 13 px.
double fontScale(const QFont &application)
{
    const double pixels = application.pixelSize() > 0 ? application.pixelSize()
                                                      : std::round(application.pointSizeF() * 96.0 / 72.0);
    return pixels / 13.0;
}

void fontFill(FontCache &cache, std::size_t index)
{
    const FontStep &step = fontSteps[index];
    QFont font = cache.application;
    // The fixed font costs a look into the font database: only once a pattern or a code box is drawn.
    if (index == std::size_t(TextRole::Code)) {
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setStyleHint(QFont::Monospace);
    }
    const double ratio = step.size / 13.0;
    if (cache.application.pixelSize() > 0)
        font.setPixelSize(int(std::lround(cache.application.pixelSize() * ratio)));
    else
        font.setPointSizeF(cache.application.pointSizeF() * ratio);
    font.setWeight(step.weight);
    cache.fonts[index] = font;
    cache.lines[index] =
        std::max(int(std::lround(step.line * fontScale(cache.application))), QFontMetrics(font).height());
    cache.filled[index] = true;
}
} // namespace

QFont textFont(TextRole role)
{
    FontCache &cache = fontCache();
    const auto index = std::size_t(role);
    if (!cache.filled[index])
        fontFill(cache, index);
    return cache.fonts[index];
}

int lineHeight(TextRole role)
{
    FontCache &cache = fontCache();
    const auto index = std::size_t(role);
    if (!cache.filled[index])
        fontFill(cache, index);
    return cache.lines[index];
}

void setTextRole(QWidget *widget, TextRole role)
{
    widget->setProperty("textRole",
                        int(role)); // WebhooksStyle sets it again when the application font changes
    widget->setFont(textFont(role));
}

int scaledLength(int pixels)
{
    return std::max(pixels, int(std::lround(pixels * fontScale(QApplication::font()))));
}
