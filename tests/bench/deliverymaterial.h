#pragma once

#include "models/domain/delivery.h"

#include <QList>
#include <QRandomGenerator>
#include <QStringList>
#include <QUuid>

using Qt::StringLiterals::operator""_s;

// What a target receives, as API.md says, with the names of a company of some size.
class DeliveryMaterial
{
public:
    static QString organizationId() { return QStringLiteral("11111111-2222-4333-8444-555555555555"); }

    DeliveryMaterial()
        : m_random(7)
    {
        for (int i = 0; i < 2500; ++i)
            m_words.append(word());
        for (int i = 0; i < 40; ++i)
            m_projects.append({uuid(), m_words.at(i) + u'-' + m_words.at(i + 50)});
        for (int i = 0; i < 120; ++i)
            m_environments.append({uuid(), m_words.at(100 + i)});
    }

    Delivery delivery(qint64 number, qint64 of)
    {
        static const QList<int> statuses{200, 200, 200, 200, 200, 200, 204, 404, 500, 0};
        static const QStringList events{u"DEPLOYMENT_STARTED"_s, u"DEPLOYMENT_SUCCESSFUL"_s,
                                        u"DEPLOYMENT_FAILURE"_s, u"DEPLOYMENT_CANCELLED"_s};
        const Place &project = m_projects.at(m_random.bounded(40));
        const Place &environment = m_environments.at(m_random.bounded(120));
        Delivery delivery;
        delivery.id = uuid();
        // Half a year, the newest at noon.
        const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);
        delivery.createdAt = noon.addMSecs((number - of) * (qint64(180) * 86'400'000 / of));
        delivery.kind = WebhookKind::fromWire(u"STANDARD"_s);
        delivery.event = EventType::fromWire(events.at(m_random.bounded(4)));
        delivery.targetUrl = u"https://hooks.example/"_s + QString::number(number % 12);
        delivery.status = statuses.at(m_random.bounded(10));
        QString logs = sentence(14);
        if (number % 200 == 0) // some are large
            logs = sentence(2500);
        if (number % 5000 == 17)
            logs += u" the zebracrossing failed"_s;
        delivery.request =
            uR"({"created_at":"%1","event_type":"%2","payload_type":"DEPLOYMENT","payload_id":"%3","payload":{)"
            R"("id":"%4","current_status":"DEPLOYMENT_ERROR","desired_status":"DEPLOYED","organization":{"id":"%5",)"
            R"("name":"Acme Retail"},"project":{"id":"%6","name":"%7"},"environment":{"id":"%8","name":"%9",)"_s
                .arg(delivery.createdAt.toString(Qt::ISODateWithMs), delivery.event.wire(), uuid(), uuid(),
                     organizationId(), project.id, project.name, environment.id, environment.name)
                .toUtf8() +
            uR"("mode":"PRODUCTION"},"applications":[{"id":"%1","name":"%2","commit":"%3"}],"databases":[],)"
            R"("containers":[],"jobs":[],"logs":[{"message":"%4"}]}})"_s
                .arg(uuid(), m_words.at(m_random.bounded(2500)), uuid(), logs)
                .toUtf8();
        if (*delivery.status != 0)
            delivery.response = *delivery.status < 300 ? u"ok"_s : uR"({"error":"%1"})"_s.arg(sentence(5));
        return delivery;
    }
    // In a tenth of them, a twenty-five-hundredth, all and none.
    QStringList typed() const
    {
        return {u"deployment"_s, u"zebracross"_s, m_words.at(300), u"DEPLOYMENT_FAILURE acme"_s, u"qqqq"_s};
    }

private:
    struct Place
    {
        QString id;
        QString name;
    };
    QString word()
    {
        QString word;
        for (int i = m_random.bounded(4, 10); i > 0; --i)
            word += QChar(char16_t(u'a' + m_random.bounded(26)));
        return word;
    }
    QString sentence(int words)
    {
        QString sentence;
        for (int i = 0; i < words; ++i)
            sentence += m_words.at(m_random.bounded(2500)) + u' ';
        return sentence;
    }
    QString uuid()
    {
        quint32 parts[4];
        m_random.fillRange(parts);
        return QUuid(parts[0], ushort(parts[1]), ushort(parts[1] >> 16), uchar(parts[2]),
                     uchar(parts[2] >> 8), uchar(parts[2] >> 16), uchar(parts[2] >> 24), uchar(parts[3]),
                     uchar(parts[3] >> 8), uchar(parts[3] >> 16), uchar(parts[3] >> 24))
            .toString(QUuid::WithoutBraces);
    }

    QRandomGenerator m_random;
    QStringList m_words;
    QList<Place> m_projects;
    QList<Place> m_environments;
};
