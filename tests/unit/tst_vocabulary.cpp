#include "models/domain/vocabulary.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_vocabulary {

class TestVocabulary : public QObject
{
    Q_OBJECT

private slots:
    void everyKnownWordComesBack();
    void anUnknownWordIsKeptAsItIs();
};

void TestVocabulary::everyKnownWordComesBack()
{
    for (const KnownEvent event : knownEvents())
        QCOMPARE(EventType::fromWire(EventType(event).wire()).known(), std::optional(event));
    for (const KnownKind kind : knownKinds())
        QCOMPARE(WebhookKind::fromWire(WebhookKind(kind).wire()).known(), std::optional(kind));
    for (const KnownMode mode : knownModes())
        QCOMPARE(EnvironmentMode::fromWire(EnvironmentMode(mode).wire()).known(), std::optional(mode));
}

void TestVocabulary::anUnknownWordIsKeptAsItIs()
{
    const auto event = EventType::fromWire(QStringLiteral("DEPLOYMENT_PAUSED"));
    QVERIFY(!event.known());
    QCOMPARE(event.wire(), QStringLiteral("DEPLOYMENT_PAUSED"));
    QVERIFY(event != EventType(KnownEvent::Started));
}

QW_TEST(QCoreApplication, TestVocabulary)

} // namespace tst_vocabulary

#include "tst_vocabulary.moc"
