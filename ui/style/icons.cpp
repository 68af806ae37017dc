#include "ui/style/icons.h"

#include "resources/resources.h"
#include "ui/style/theme.h"

#include <QCache>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSet>
#include <QSvgRenderer>

namespace {
struct IconKey
{
    QString name;
    int pixels; // device pixels, square
    int ratio;  // device ratio x 100: decides the stroke
    QRgb color;
    bool operator==(const IconKey &other) const = default;
};

size_t qHash(const IconKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.name, key.pixels, key.ratio, key.color);
}

struct IconStore
{
    QCache<IconKey, QPixmap> pixmaps{400};
    QHash<QString, QByteArray> sources;
    QSet<QString> names;
};

IconStore &iconStore()
{
    static IconStore store;
    return store;
}

QByteArray iconSource(const QString &name)
{
    IconStore &store = iconStore();
    const auto found = store.sources.constFind(name);
    if (found != store.sources.constEnd())
        return *found;
    static const bool loaded = (initializeResources(), true);
    Q_UNUSED(loaded);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray text;
    if (file.open(QIODevice::ReadOnly))
        text = file.readAll();
    else
        qWarning("No icon named \"%s\"", qPrintable(name));
    store.sources.insert(name, text);
    return text;
}

// Small icons need heavier strokes to look as strong as the text beside them.
const char *iconStroke(double size)
{
    if (size < 12.5)
        return "stroke-width=\"2.6\"";
    if (size < 14.5)
        return "stroke-width=\"2.1\"";
    if (size < 15.5)
        return "stroke-width=\"1.9\"";
    return "stroke-width=\"1.8\"";
}

QPixmap iconPixmap(const QString &name, int pixels, double ratio, const QColor &color)
{
    if (pixels <= 0)
        return {};
    const IconKey key{name, pixels, int(std::lround(ratio * 100)), color.rgba()};
    IconStore &store = iconStore();
    if (const QPixmap *known = store.pixmaps.object(key))
        return *known;
    QByteArray source = iconSource(name);
    source.replace("currentColor", color.name().toLatin1());
    source.replace("stroke-width=\"2\"", iconStroke(pixels / ratio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    if (!source.isEmpty()) {
        QSvgRenderer renderer(source);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (color.alpha() < 255)
            painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    store.pixmaps.insert(key, new QPixmap(pixmap));
    return pixmap;
}

void iconPaint(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const int side = std::min(rect.width(), rect.height());
    const double ratio = painter->device()->devicePixelRatio();
    QPixmap pixmap = iconPixmap(name, int(std::lround(side * ratio)), ratio, color);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
}

class LucideEngine : public QIconEngine
{
public:
    LucideEngine(const QString &name, ColorRole role)
        : m_name(name)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        iconPaint(painter, rect, m_name, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), 1, color(mode));
    }

    // Qt 6.4 asks this one through QIcon::pixmap(size, ratio), with the size in device pixels: without it
    // scale 2 is blurred.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), scale, color(mode));
    }

    QIconEngine *clone() const override { return new LucideEngine(*this); }
    QString key() const override { return QStringLiteral("lucide"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QColor color(QIcon::Mode mode) const
    {
        return themeColor(mode == QIcon::Disabled ? ColorRole::Disabled : m_role);
    }

    QString m_name;
    ColorRole m_role;
};
} // namespace

QIcon themedIcon(const QString &name, ColorRole role)
{
    if (name.isEmpty())
        return {};
    iconStore().names.insert(name);
    return QIcon(new LucideEngine(name, role));
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, ColorRole role)
{
    if (!name.isEmpty())
        iconPaint(painter, rect, name, themeColor(role));
}

QString forwardChevron(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
}

QIcon applicationIcon()
{
    initializeResources();
    return QIcon(QStringLiteral(":/icons/application.svg"));
}

QString themedIconName(const QIcon &icon)
{
    const QString name = icon.name();
    return iconStore().names.contains(name) ? name : QString();
}

void clearIconCache()
{
    iconStore().pixmaps.clear();
}
