#include "app/desktop/startrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

const auto requestVersion = QStringLiteral("version");
const auto requestOrganization = QStringLiteral("organization");
const auto requestActivation = QStringLiteral("activationToken");

bool isActivationToken(const QByteArray &token)
{
    return !token.isEmpty() && token.size() <= StartRequest::mostTokenBytes &&
           std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c <= '~'; });
}

} // namespace

QByteArray StartRequest::activationTokenFromEnvironment()
{
    for (const char *name : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        const QByteArray token = qgetenv(name);
        if (isActivationToken(token))
            return token;
    }
    return {};
}

bool StartRequest::mayBeHandedOver(const QString &organizationId)
{
    return organizationId.toUtf8().size() <= mostOrganizationBytes &&
           std::all_of(organizationId.cbegin(), organizationId.cend(),
                       [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

QByteArray StartRequest::toLine() const
{
    QJsonObject object{{requestVersion, 1}};
    if (!organizationId.isEmpty())
        object.insert(requestOrganization, organizationId);
    if (!activationToken.isEmpty())
        object.insert(requestActivation, QString::fromLatin1(activationToken));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> StartRequest::fromLine(const QByteArray &line)
{
    if (line.size() > mostBytes || line.indexOf('\n') != line.size() - 1)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(requestVersion).toInt() < 1) // a later one adds names
        return std::nullopt;
    StartRequest request;
    const QString organizationId = object.value(requestOrganization).toString().trimmed();
    if (mayBeHandedOver(organizationId))
        request.organizationId = organizationId;
    const QByteArray token = object.value(requestActivation).toString().toUtf8();
    if (isActivationToken(token))
        request.activationToken = token;
    return request;
}
