#include "models/domain/delivery.h"

#include "models/domain/jsonscan.h"

DeliveryResult deliveryResultOf(std::optional<int> status)
{
    if (!status)
        return DeliveryResult::Unclear;
    switch (*status / 100) {
    case 1:
        return DeliveryResult::Unclear;
    case 2:
        return DeliveryResult::Success;
    case 3:
        return DeliveryResult::Redirect;
    case 4:
        return DeliveryResult::ClientError;
    case 5:
        return DeliveryResult::ServerError;
    default:
        return DeliveryResult::NoAnswer;
    }
}

bool isFailure(DeliveryResult result)
{
    return result != DeliveryResult::Success && result != DeliveryResult::Unclear;
}

DeliveryPlace deliveryPlaceOf(const QByteArray &request)
{
    const QByteArrayView payload = jsonMember(request, "payload");
    const auto textAt = [payload](QByteArrayView thing, QByteArrayView key) {
        const QByteArrayView text = jsonMember(jsonMember(payload, thing), key);
        return text.startsWith('"') ? jsonText(text) : QString();
    };
    return {textAt("project", "id"), textAt("project", "name"), textAt("environment", "id"),
            textAt("environment", "name")};
}
