// Run while building: paints the application's icon in the sizes that desktops want and packs them for
// Windows and macOS. Usage: writeicons ICON.svg FOLDER NAME
//   writes FOLDER/hicolor/SIZExSIZE/apps/NAME.png, FOLDER/NAME.ico and FOLDER/NAME.icns

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>

static QByteArray pngOfSize(QSvgRenderer &renderer, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    // The plate leaves 2 of 64 free around it. In small sizes that is half a pixel, a blurred edge: there it
    // fills the picture.
    const qreal free = size < 32 ? size / 30.0 : 0;
    renderer.render(&painter, QRectF(-free, -free, size + 2 * free, size + 2 * free));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 0); // 0: smallest
    return bytes;
}

template <typename Number>
static QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

// A directory of PNG files, which Windows reads since Vista.
static QByteArray windowsIcon(QSvgRenderer &renderer)
{
    const QList<int> sizes{16, 24, 32, 48, 64, 256};
    QByteArray directory =
        littleEndian<quint16>(0) + littleEndian<quint16>(1) + littleEndian<quint16>(quint16(sizes.size()));
    QByteArray pictures;
    for (const int size : sizes) {
        const QByteArray png = pngOfSize(renderer, size);
        const quint32 offset = quint32(6 + 16 * sizes.size() + pictures.size());
        directory += QByteArray(2, char(size % 256)); // width and height; 0 is 256
        directory += littleEndian<quint16>(0);        // no palette
        directory += littleEndian<quint16>(1) + littleEndian<quint16>(32);
        directory += littleEndian(quint32(png.size())) + littleEndian(offset);
        pictures += png;
    }
    return directory + pictures;
}

static QByteArray macIcon(QSvgRenderer &renderer)
{
    const QList<std::pair<const char *, int>> kinds{{"ic11", 32},  {"ic12", 64},  {"ic07", 128},
                                                    {"ic13", 256}, {"ic08", 256}, {"ic14", 512},
                                                    {"ic09", 512}, {"ic10", 1024}};
    const auto chunk = [](const char *kind, const QByteArray &content) {
        QByteArray length(4, '\0');
        qToBigEndian(quint32(content.size() + 8), length.data());
        return kind + length + content;
    };
    QByteArray pictures;
    for (const auto &[kind, size] : kinds)
        pictures += chunk(kind, pngOfSize(renderer, size));
    return chunk("icns", pictures);
}

static bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
        file.write(bytes) == bytes.size())
        return true;
    std::fprintf(stderr, "writeicons: %s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fputs("Usage: writeicons ICON.svg FOLDER NAME\n", stderr);
        return 2;
    }
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    if (!renderer.isValid()) {
        std::fprintf(stderr, "writeicons: %s cannot be read\n", argv[1]);
        return 1;
    }
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    const QString name = QString::fromLocal8Bit(argv[3]);
    bool isWritten = writeFile(folder.filePath(name + QLatin1String(".ico")), windowsIcon(renderer)) &&
                     writeFile(folder.filePath(name + QLatin1String(".icns")), macIcon(renderer));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        isWritten =
            isWritten &&
            writeFile(folder.filePath(QStringLiteral("hicolor/%1x%1/apps/%2.png").arg(size).arg(name)),
                      pngOfSize(renderer, size));
    return isWritten ? 0 : 1;
}
