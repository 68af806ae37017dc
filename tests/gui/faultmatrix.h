#pragma once

// What can go wrong between the application and a server, for tst_faultmatrix: each fault as a rule of the
// proxy, with bodies made to fit what was asked for.
#include "tests/support/faultproxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace FaultMatrix {

using Fault = FaultProxy::Fault;
using Rule = FaultProxy::Rule;

// Shape of a right answer: what wrong types, nulls and extra fields are made of.
enum class Shape { Webhook, WebhookList, NamedList, AuditPage, Nothing };

struct Kind
{
    QString name;
    // Nothing: the proxy stops listening.
    std::function<std::optional<Rule>(Shape shape, const QUrl &elsewhere)> rule;
};

inline QJsonObject webhookObject(const QString &id)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("created_at"), QStringLiteral("2026-11-01T10:00:00Z")},
            {QStringLiteral("kind"), QStringLiteral("STANDARD")},
            {QStringLiteral("target_url"), QStringLiteral("https://a.example/hook")},
            {QStringLiteral("description"), QStringLiteral("From a newer server")},
            {QStringLiteral("enabled"), true},
            {QStringLiteral("events"), QJsonArray{QStringLiteral("DEPLOYMENT_FAILURE")}}};
}

inline QByteArray inShape(Shape shape, const QJsonObject &object)
{
    const QString key = shape == Shape::AuditPage ? QStringLiteral("events") : QStringLiteral("results");
    const QJsonObject whole = shape == Shape::Webhook ? object : QJsonObject{{key, QJsonArray{object}}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

inline QByteArray wrongTypes(Shape shape)
{
    return inShape(shape, {{QStringLiteral("id"), 7},
                           {QStringLiteral("name"), QJsonArray{1}},
                           {QStringLiteral("created_at"), true},
                           {QStringLiteral("events"), QStringLiteral("all")},
                           {QStringLiteral("enabled"), QStringLiteral("yes")}});
}

inline QByteArray nulls(Shape shape)
{
    QJsonObject object;
    for (const auto *key : {"id", "name", "created_at", "kind", "target_url", "description", "enabled",
                            "events", "project_names_filter", "environment_types_filter", "project", "mode"})
        object.insert(QLatin1String(key), QJsonValue::Null);
    return inShape(shape, object);
}

inline QByteArray unknownEnums(Shape shape)
{
    QJsonObject object = webhookObject(QStringLiteral("newer"));
    object.insert(QStringLiteral("name"), QStringLiteral("newer"));
    object.insert(QStringLiteral("mode"), QStringLiteral("EDGE"));
    object.insert(QStringLiteral("project"), QJsonObject{{QStringLiteral("id"), QStringLiteral("newer")}});
    object.insert(QStringLiteral("kind"), QStringLiteral("TEAMS"));
    object.insert(QStringLiteral("events"), QJsonArray{QStringLiteral("DEPLOYMENT_PAUSED")});
    object.insert(QStringLiteral("environment_types_filter"), QJsonArray{QStringLiteral("EDGE")});
    return inShape(shape, object);
}

inline QByteArray extraFields(Shape shape)
{
    QJsonObject object = webhookObject(QStringLiteral("newer"));
    object.insert(QStringLiteral("name"), QStringLiteral("newer"));
    object.insert(QStringLiteral("mode"), QStringLiteral("PRODUCTION"));
    object.insert(QStringLiteral("project"), QJsonObject{{QStringLiteral("id"), QStringLiteral("newer")}});
    object.insert(QStringLiteral("retry_policy"), QStringLiteral("exponential"));
    return inShape(shape, object);
}

// A body the server behind had no part in; a write that is answered so may or may not have been done: here it
// was, since that is the harder case to tell.
inline Rule answered(int status, const QByteArray &body, const FaultProxy::Headers &headers = {},
                     Fault fault = Fault::CannedAfter)
{
    Rule rule = FaultProxy::canned(status, body, headers);
    rule.fault = fault;
    if (headers.isEmpty())
        rule.headers = {{"Content-Type", "application/json"}};
    return rule;
}

inline QByteArray refusal(int status)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("status"), status},
                                     {QStringLiteral("message"), QStringLiteral("told by the test")}})
        .toJson(QJsonDocument::Compact);
}

inline QList<Kind> kinds()
{
    using H = FaultProxy::Headers;
    const auto fixed = [](const Rule &rule) {
        return [rule](Shape, const QUrl &) { return std::optional(rule); };
    };
    const auto status = [&](int code, const H &headers = {}) {
        return fixed(answered(code, refusal(code), headers, Fault::Canned)); // the server behind did nothing
    };
    const H html{{"Content-Type", "text/html"}};
    return {
        {QStringLiteral("refused"), [](Shape, const QUrl &) { return std::optional<Rule>(); }},
        {QStringLiteral("reset before"), fixed(FaultProxy::always(Fault::ResetBefore))},
        {QStringLiteral("reset after"), fixed(FaultProxy::always(Fault::ResetAfter))},
        {QStringLiteral("cut body"), fixed(FaultProxy::always(Fault::CutBody))},
        {QStringLiteral("empty 200"), fixed(answered(200, {}))},
        {QStringLiteral("garbage"), fixed(answered(200, "\x01\xff{{{nonsense"))},
        {QStringLiteral("HTML"), fixed(answered(200, "<html><b>Sign in</b></html>", html))},
        {QStringLiteral("wrong types"),
         [](Shape s, const QUrl &) { return std::optional(answered(200, wrongTypes(s))); }},
        {QStringLiteral("nulls"),
         [](Shape s, const QUrl &) { return std::optional(answered(200, nulls(s))); }},
        {QStringLiteral("unknown enums"),
         [](Shape s, const QUrl &) { return std::optional(answered(200, unknownEnums(s))); }},
        {QStringLiteral("extra fields"),
         [](Shape s, const QUrl &) { return std::optional(answered(200, extraFields(s))); }},
        {QStringLiteral("huge body"), fixed(answered(200, QByteArray(600 * 1024, ' ') + "{}"))},
        {QStringLiteral("drip"), fixed(FaultProxy::always(Fault::Drip))},
        {QStringLiteral("hang"), fixed(FaultProxy::always(Fault::HangAfter))},
        {QStringLiteral("400"), status(400)},
        {QStringLiteral("401"), status(401)},
        {QStringLiteral("403"), status(403)},
        {QStringLiteral("404"), status(404)},
        {QStringLiteral("409"), status(409)},
        {QStringLiteral("422"), status(422)},
        {QStringLiteral("429"), status(429)},
        {QStringLiteral("429 + Retry-After"), status(429, {{"Retry-After", "1200"}})},
        {QStringLiteral("500"), status(500)},
        {QStringLiteral("502"), status(502, html)},
        {QStringLiteral("503"), status(503)},
        {QStringLiteral("redirect"),
         [](Shape, const QUrl &elsewhere) {
             return std::optional(answered(307, {}, {{"Location", elsewhere.toEncoded()}}, Fault::Canned));
         }},
        {QStringLiteral("keep-alive closed"), fixed(FaultProxy::always(Fault::CloseReused))},
    };
}

} // namespace FaultMatrix
