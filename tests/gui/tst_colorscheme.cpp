#include "app/desktop/colorscheme.h"
#include "tests/support/testprogram.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

namespace tst_colorscheme {

// A portal of our own on the session bus of the test run.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;
    uint contrast = 0;

public slots:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        if (group != QLatin1String("org.freedesktop.appearance"))
            return {};
        const uint value = key == QLatin1String("contrast") ? contrast : scheme;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class ColorSchemeTest : public QObject
{
    Q_OBJECT

private slots:
    void followsThePortal();
    void noPortal();
};

void ColorSchemeTest::followsThePortal()
{
    // A connection of its own: the scheme talks to it over the bus.
    QDBusConnection bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    if (!bus.isConnected())
        QSKIP("no session bus");
    if (!bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")))
        QSKIP("a real portal runs on this bus");
    FakePortal portal;
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    ColorScheme scheme;
    QSignalSpy changed(&scheme, &ColorScheme::schemeChanged);
    QSignalSpy contrast(&scheme, &ColorScheme::contrastChanged);
    QVERIFY(!scheme.prefersDark());
    scheme.start();
    QCOMPARE(changed.count(), 0); // never in the call
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(scheme.prefersDark(), std::optional(true));
    emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                               QDBusVariant(uint(2)));
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(scheme.prefersDark(), std::optional(false));
    emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"),
                               QDBusVariant(uint(1)));
    QTRY_COMPARE(contrast.count(), 1);
    QCOMPARE(scheme.prefersHighContrast(), std::optional(true));
    emit portal.SettingChanged(QStringLiteral("org.gnome.desktop"), QStringLiteral("color-scheme"),
                               QDBusVariant(uint(1)));
    emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                               QDBusVariant(uint(7)));
    QTRY_VERIFY(!scheme.prefersDark());
    QCOMPARE(changed.count(), 2);
    bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
    bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
}

void ColorSchemeTest::noPortal()
{
    ColorScheme scheme;
    QSignalSpy unknown(&scheme, &ColorScheme::schemeUnknown);
    QSignalSpy changed(&scheme, &ColorScheme::schemeChanged);
    scheme.start();
    QTRY_VERIFY_WITH_TIMEOUT(unknown.count() + changed.count() == 1, 8000);
}

QW_TEST(QCoreApplication, ColorSchemeTest)

} // namespace tst_colorscheme

#include "tst_colorscheme.moc"
