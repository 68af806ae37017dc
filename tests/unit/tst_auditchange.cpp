#include "models/domain/auditchange.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_auditchange {

// What an audit event says was changed, and what of it may be shown.
class TestAuditChange : public QObject
{
    Q_OBJECT

private slots:
    void fieldsThatDifferAreTold();
    void whatWasAddedAndRemovedOfAList();
    void aCreationHasOnlyAfterADeletionOnlyBefore();
    void anUpdateWithOneSideIsOneSided();
    void numbersAndOrderAreAsWritten();
    void otherTextIsText();
    void secretsAreMasked_data();
    void secretsAreMasked();
    void aSecretThatChangedIsTold();
    void depthAndSizeAreBounded();

private:
    static AuditChange of(const QByteArray &before, const QByteArray &after,
                          const QString &type = QStringLiteral("UPDATE"),
                          const SecretMask &secrets = SecretMask())
    {
        AuditEvent event;
        event.type = type;
        event.originalChange = QString::fromUtf8(before);
        event.change = QString::fromUtf8(after);
        return auditChangeOf(event, secrets);
    }
    static QString shown(const AuditChange &change)
    {
        QString text = change.textBefore + change.textAfter;
        for (const AuditField &field : change.fields)
            text += field.name + field.before.value_or(QString()) + field.after.value_or(QString()) +
                    field.added.join(u' ') + field.removed.join(u' ');
        return text + change.unchanged.join(u' ');
    }
};

void TestAuditChange::fieldsThatDifferAreTold()
{
    const AuditChange change =
        of(R"({"enabled":true,"description":"a","kind":"SLACK","x":{"y":1,"z":[]},"gone":null})",
           R"({"kind": "SLACK", "enabled":false, "description":"b", "x":{"z": [ ],"y":2}, "new":"n"})");
    QCOMPARE(change.form, AuditChange::Form::Fields);
    QCOMPARE(change.fields.size(), 5);
    QCOMPARE(change.fields.at(0).name, QStringLiteral("enabled"));
    QCOMPARE(change.fields.at(0).before, QStringLiteral("true"));
    QCOMPARE(change.fields.at(0).after, QStringLiteral("false"));
    QCOMPARE(change.fields.at(1).before, QStringLiteral("a"));
    QCOMPARE(change.fields.at(2).name, QStringLiteral("x.y"));
    QCOMPARE(change.fields.at(3).name, QStringLiteral("new"));
    QCOMPARE(change.fields.at(3).before, std::nullopt);
    QCOMPARE(change.fields.at(4).name, QStringLiteral("gone"));
    QCOMPARE(change.fields.at(4).before, QStringLiteral("null"));
    QCOMPARE(change.fields.at(4).after, std::nullopt);
    QCOMPARE(change.unchanged, (QStringList{QStringLiteral("kind"), QStringLiteral("x.z")}));
}

void TestAuditChange::whatWasAddedAndRemovedOfAList()
{
    const AuditChange change = of(R"({"events":["A","B"]})", R"({"events":["B","C"]})");
    QCOMPARE(change.fields.size(), 1);
    QCOMPARE(change.fields.at(0).before, QStringLiteral("A, B"));
    QCOMPARE(change.fields.at(0).after, QStringLiteral("B, C"));
    QCOMPARE(change.fields.at(0).added, QStringList{QStringLiteral("C")});
    QCOMPARE(change.fields.at(0).removed, QStringList{QStringLiteral("A")});
}

void TestAuditChange::aCreationHasOnlyAfterADeletionOnlyBefore()
{
    const AuditChange created = of({}, R"({"a":1})", QStringLiteral("CREATE"));
    QCOMPARE(created.form, AuditChange::Form::Fields);
    QCOMPARE(created.fields.at(0).before, std::nullopt);
    QCOMPARE(created.fields.at(0).after, QStringLiteral("1"));
    for (const auto &[before, after] :
         {std::pair(R"({"a":1})", ""), {"", R"({"a":1})"}, {R"({"a":1})", R"({"a":1})"}}) {
        const AuditChange deleted = of(before, after, QStringLiteral("DELETE"));
        QCOMPARE(deleted.fields.at(0).before, QStringLiteral("1"));
        QCOMPARE(deleted.fields.at(0).after, std::nullopt);
    }
    QCOMPARE(of({}, {}).form, AuditChange::Form::Nothing);
}

void TestAuditChange::anUpdateWithOneSideIsOneSided()
{
    const AuditChange change = of({}, R"({"a":1})");
    QCOMPARE(change.form, AuditChange::Form::OneSided);
    QCOMPARE(change.fields.at(0).after, QStringLiteral("1"));
}

void TestAuditChange::numbersAndOrderAreAsWritten()
{
    const AuditChange change =
        of(R"({"n":1.0,"o":[{"b":1,"a":2}]})", R"({"n":12345678901234567890,"o":[{"b":1,"a":1.50}]})");
    QCOMPARE(change.fields.at(0).before, QStringLiteral("1.0"));
    QCOMPARE(change.fields.at(0).after, QStringLiteral("12345678901234567890"));
    QCOMPARE(change.fields.at(1).after, QStringLiteral(R"([{"b": 1, "a": 1.50}])"));
}

void TestAuditChange::otherTextIsText()
{
    const AuditChange change = of("renamed <b>it</b>", R"({"a":1})");
    QCOMPARE(change.form, AuditChange::Form::Text);
    QCOMPARE(change.textBefore, QStringLiteral("renamed <b>it</b>"));
    QCOMPARE(change.textAfter, QStringLiteral(R"({"a":1})"));
    QCOMPARE(of("[1]", "[2]").form, AuditChange::Form::Text);
    QCOMPARE(of(R"({"a":NaN})", R"({"a":1})").form, AuditChange::Form::Text);
}

void TestAuditChange::secretsAreMasked_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("the secret") << QByteArray(R"({"target_secret":"s3cr3t-x"})");
    QTest::addRow("in camel case") << QByteArray(R"({"targetSecret":"s3cr3t-x"})");
    QTest::addRow("a token") << QByteArray(R"({"webhook_token":"s3cr3t-x"})");
    QTest::addRow("a number") << QByteArray(R"({"password":"s3cr3t-x","pass-word":1})");
    QTest::addRow("deep") << QByteArray(R"({"a":{"b":[{"api_key":"s3cr3t-x"}]}})");
    QTest::addRow("all below") << QByteArray(R"({"credentials":{"user":"s3cr3t-x","more":["s3cr3t-x"]}})");
    QTest::addRow("all below, in a list")
        << QByteArray(R"({"l":[{"secrets":["s3cr3t-x",{"z":"s3cr3t-x"}],"k":1}]})");
    QTest::addRow("the path of an address")
        << QByteArray(R"({"target_url":"https://hooks.example/s3cr3t-x/long"})");
    QTest::addRow("an address in a list")
        << QByteArray(R"({"urls":["https://u:s3cr3t-x@hooks.example/s3cr3t-x"]})");
    QTest::addRow("an address in words")
        << QByteArray(R"({"note":"see https://hooks.example/s3cr3t-x/ now"})");
    QTest::addRow("an escaped address") << QByteArray(R"({"u":["https:\/\/hooks.example\/s3cr3t-x\/1"]})");
    QTest::addRow("escaped letters") << QByteArray(R"({"note":"a \u006bn0wn b"})");
    QTest::addRow("a known one anywhere")
        << QByteArray(R"({"note":"it is kn0wn","kn0wn":[{"kn0wn":"kn0wn"}]})");
    QTest::addRow("text with a pair") << QByteArray("target_secret=s3cr3t-x, enabled=true");
    QTest::addRow("broken JSON") << QByteArray(R"({"target_secret": "s3cr3t-x with spaces", "a")");
    QTest::addRow("a header") << QByteArray("Authorization: Bearer s3cr3t-x");
    QTest::addRow("an address in text") << QByteArray("was https://hooks.example/s3cr3t-x?y=s3cr3t-x");
    QTest::addRow("a known one in text") << QByteArray("was kn0wn");
}

void TestAuditChange::secretsAreMasked()
{
    QFETCH(QByteArray, json);
    for (const QString &type :
         {QStringLiteral("UPDATE"), QStringLiteral("CREATE"), QStringLiteral("DELETE")}) {
        for (const QByteArray &other : {QByteArray(), QByteArray(R"({"enabled":true})"), json}) {
            for (const AuditChange &change : {of(other, json, type, SecretMask({"kn0wn"})),
                                              of(json, other, type, SecretMask({"kn0wn"}))}) {
                QVERIFY2(!shown(change).contains(QLatin1String("s3cr3t")), qPrintable(shown(change)));
                QVERIFY2(!shown(change).contains(QLatin1String("kn0wn")), qPrintable(shown(change)));
            }
        }
    }
}

void TestAuditChange::aSecretThatChangedIsTold()
{
    const AuditChange change = of(
        R"({"target_secret":"s3cr3t-1","target_secret_set":false,"target_url":"https://a.example/s3cr3t-1"})",
        R"({"target_secret":"s3cr3t-2","target_secret_set":true,"target_url":"https://a.example/s3cr3t-2"})");
    QCOMPARE(change.fields.size(), 3);
    QVERIFY(change.fields.at(0).looksSame);
    QCOMPARE(change.fields.at(1).after, QStringLiteral("true")); // says something, hides nothing
    QVERIFY(change.fields.at(2).looksSame);
    QCOMPARE(change.fields.at(2).after, QStringLiteral("https://a.example/****"));
}

void TestAuditChange::depthAndSizeAreBounded()
{
    const QByteArray deep = R"({"a":)" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}";
    QCOMPARE(of(deep, "{}").fields.size(), 1);
    QByteArray nested;
    for (int level = 0; level < 2000; ++level)
        nested += R"({"k":)";
    nested += "1" + QByteArray(2000, '}');
    QCOMPARE(of(nested, "{}").fields.size(), 1);
    QByteArray wide = "{";
    for (int field = 0; field < 20'000; ++field)
        wide += '"' + QByteArray::number(field) + R"(":"https://a.example/0123456789abcdef",)";
    wide += R"("last":1})";
    QCOMPARE(of(wide, "{}").fields.size(), 20'001);
}

QW_TEST(QCoreApplication, TestAuditChange)

} // namespace tst_auditchange

#include "tst_auditchange.moc"
