#include "models/domain/targetrequest.h"

#include <QUrl>

#include <array>
#include <optional>

// Where a target lies. Addresses are read the way the system's resolver reads them: 2852039166, 0xA9FEA9FE,
// 0251.0376.0251.0376 and
// ::ffff:169.254.169.254 are all the same metadata service.

namespace {

std::optional<quint32> placeNumber(const QString &text)
{
    bool isNumber = false;
    quint64 value = 0;
    if (text.startsWith(u"0x", Qt::CaseInsensitive))
        value = text.size() == 2 ? 0 : QStringView(text).mid(2).toULongLong(&isNumber, 16);
    else if (text.size() > 1 && text.startsWith(u'0'))
        value = text.toULongLong(&isNumber, 8);
    else
        value = text.toULongLong(&isNumber, 10);
    if (!isNumber || value > 0xFFFFFFFFU || text.startsWith(u'+') || text.startsWith(u'-'))
        return std::nullopt;
    return static_cast<quint32>(value);
}

// One to four numbers; the last one fills what is left (inet_aton).
std::optional<quint32> placeIpv4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    if (parts.isEmpty() || parts.size() > 4)
        return std::nullopt;
    quint32 address = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto number = placeNumber(parts.at(i));
        if (!number)
            return std::nullopt;
        if (i + 1 < parts.size()) {
            if (*number > 255)
                return std::nullopt;
            address |= *number << (24 - 8 * static_cast<int>(i));
        } else {
            const int bits = 32 - 8 * static_cast<int>(i);
            if (bits < 32 && (*number >> bits) != 0)
                return std::nullopt;
            address |= *number;
        }
    }
    return address;
}

using PlaceIpv6 = std::array<quint16, 8>;

std::optional<PlaceIpv6> placeIpv6(QString host)
{
    if (!host.contains(u':'))
        return std::nullopt;
    host = host.section(u'%', 0, 0);
    // An IPv4 tail counts as two groups.
    const qsizetype lastColon = host.lastIndexOf(u':');
    if (host.indexOf(u'.', lastColon) > 0) {
        const auto tail = placeIpv4(host.mid(lastColon + 1));
        if (!tail)
            return std::nullopt;
        host = host.left(lastColon + 1) + QString::number(*tail >> 16, 16) + u':' +
               QString::number(*tail & 0xFFFF, 16);
    }
    const auto groupsOf = [](const QString &text) -> std::optional<QList<quint16>> {
        QList<quint16> groups;
        if (text.isEmpty())
            return groups;
        const QStringList parts = text.split(u':');
        for (const QString &part : parts) {
            bool isNumber = false;
            groups.append(part.toUShort(&isNumber, 16));
            if (!isNumber)
                return std::nullopt;
        }
        return groups;
    };
    const qsizetype gap = host.indexOf(QStringLiteral("::"));
    const auto head = groupsOf(gap < 0 ? host : host.left(gap));
    const auto tail = groupsOf(gap < 0 ? QString() : host.mid(gap + 2));
    if (!head || !tail || head->size() + tail->size() > 8 || (gap < 0 && head->size() != 8))
        return std::nullopt;
    PlaceIpv6 address{};
    for (qsizetype i = 0; i < head->size(); ++i)
        address[static_cast<size_t>(i)] = head->at(i);
    for (qsizetype i = 0; i < tail->size(); ++i)
        address[static_cast<size_t>(8 - tail->size() + i)] = tail->at(i);
    return address;
}

TargetPlace placeOfIpv4(quint32 address)
{
    const auto isIn = [address](quint32 network, int bits) {
        return (address >> (32 - bits)) == (network >> (32 - bits));
    };
    // AWS, Azure, GCP, DigitalOcean, Oracle; ECS task credentials; Alibaba.
    if (address == 0xA9FEA9FE || address == 0xA9FEAA02 || address == 0x646464C8)
        return TargetPlace::CloudMetadata;
    if (isIn(0x7F000000, 8) || isIn(0x00000000, 8))
        return TargetPlace::ThisComputer;
    if (isIn(0x0A000000, 8) || isIn(0xAC100000, 12) || isIn(0xC0A80000, 16) || isIn(0xA9FE0000, 16) ||
        isIn(0x64400000, 10))
        return TargetPlace::PrivateNetwork;
    return TargetPlace::Internet;
}

TargetPlace placeOfIpv6(const PlaceIpv6 &a)
{
    const quint32 tail = (quint32(a[6]) << 16) | a[7];
    const auto zeros = [&a](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i) {
            if (a[i] != 0)
                return false;
        }
        return true;
    };
    if (a == PlaceIpv6{0xfd00, 0x0ec2, 0, 0, 0, 0, 0, 0x0254})
        return TargetPlace::CloudMetadata;
    if (zeros(0, 6) && tail <= 1)
        return TargetPlace::ThisComputer;
    const bool isMapped = zeros(0, 5) && a[5] == 0xffff;
    const bool isCompatible = zeros(0, 6);
    const bool isTranslated = a[0] == 0x0064 && a[1] == 0xff9b && zeros(2, 6); // NAT64
    if (isMapped || isCompatible || isTranslated)
        return placeOfIpv4(tail);
    if ((a[0] & 0xfe00) == 0xfc00 || (a[0] & 0xffc0) == 0xfe80)
        return TargetPlace::PrivateNetwork;
    return TargetPlace::Internet;
}

} // namespace

TargetPlace targetPlaceOfHost(const QString &hostText)
{
    QString host = hostText.toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (const auto address = placeIpv6(host))
        return placeOfIpv6(*address);
    if (const auto address = placeIpv4(host))
        return placeOfIpv4(*address);
    if (host == u"localhost" || host.endsWith(u".localhost"))
        return TargetPlace::ThisComputer;
    if (host == u"metadata.google.internal" || host == u"metadata.goog" || host == u"instance-data" ||
        host == u"instance-data.ec2.internal")
        return TargetPlace::CloudMetadata;
    for (const char16_t *suffix :
         {u".local", u".internal", u".lan", u".home.arpa", u".intranet", u".corp", u".home"}) {
        if (host.endsWith(QStringView(suffix)))
            return TargetPlace::PrivateNetwork;
    }
    // A name without a dot is looked up in the own network's domain.
    return host.isEmpty() || host.contains(u'.') ? TargetPlace::Internet : TargetPlace::PrivateNetwork;
}

TargetPlace targetPlace(const QString &targetUrl)
{
    // Fully encoded: full-width digits and the like have become what a resolver would see.
    return targetPlaceOfHost(QUrl(targetUrl.trimmed()).host(QUrl::FullyEncoded));
}
