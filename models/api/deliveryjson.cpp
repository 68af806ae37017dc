#include "models/api/deliveryjson.h"

Delivery readDeliveryItem(JsonFields &fields)
{
    Delivery delivery;
    delivery.id = fields.requiredText("id");
    delivery.createdAt = fields.requiredDate("created_at");
    delivery.kind = WebhookKind::fromWire(fields.text("kind"));
    delivery.event = EventType::fromWire(fields.text("matched_event"));
    delivery.targetUrl = fields.text("target_url_used");
    delivery.request = fields.json("request");
    delivery.status = fields.number("target_response_status_code");
    delivery.response = fields.optionalText("target_response_body");
    return delivery;
}
