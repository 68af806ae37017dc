#pragma once

#include "models/api/apijson.h"
#include "models/api/webhookjson.h"
#include "models/domain/delivery.h"

// Only id and created_at are required; unknown words are kept, a null body is normal (API.md, Shapes).
// The request comes as QJsonDocument writes it, not as it was written.
Delivery readDeliveryItem(JsonFields &fields);

// A page with the request and the response of each delivery as they were written: they are cut out of the
// page, so that neither their depth nor broken UTF-8 in them keeps a delivery, or the others, from being
// read. Nothing when the page is not what RFC 8259 says: QJsonDocument may still be able to read it.
struct RawDeliveryPage
{
    ListAnswer<Delivery> list;
    qsizetype elementCount = 0;
    QByteArrayView pagination; // into the page; empty: there is none
    bool isList = true;        // false: `results` is something else
};
std::optional<RawDeliveryPage> readRawDeliveryPage(const QByteArray &json);
