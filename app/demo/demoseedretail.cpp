#include "app/demo/demoseed.h"

#include <utility>

// Acme Retail: the organization of the pictures. 40 projects, 120 environments: 34 production, 35 staging, 22
// development, 29 preview. tests/http/test_demo_behaviour.py counts what the pictures say: product* and
// analytics fire for 14 environments in 5 projects, payments* and checkout* for 5 production ones, and so on.

namespace {

constexpr std::pair<const char *, const char *> retailProjects[] = {
    {"analytics", "PSSD"},      {"analytics-batch", "SDV"},
    {"billing", "PS"},          {"cart", "PSDV"},
    {"checkout", "PSV"},        {"checkout-edge", "PPSD"},
    {"customer-portal", "PSV"}, {"data-lake", "SDV"},
    {"delivery-eta", "S"},      {"design-system", "DVV"},
    {"docs-site", "DV"},        {"email-sender", "PSV"},
    {"feature-flags", "PS"},    {"fraud-check", "PSV"},
    {"gift-cards", "PV"},       {"identity", "PSDV"},
    {"infra-prod", "PS"},       {"inventory", "PSDV"},
    {"legacy-erp", "P"},        {"legacy-reports", "SD"},
    {"load-tests", "D"},        {"loyalty", "PD"},
    {"media-resizer", "PD"},    {"mobile-bff", "PSDVV"},
    {"notifications", "PSD"},   {"orders", "PSDVV"},
    {"payments", "PSSDV"},      {"payments-ledger", "PS"},
    {"pricing", "PSV"},         {"product-api", "PSSDV"},
    {"product-catalog", "PSS"}, {"product-search", "PS"},
    {"product-web", "PSSDVV"},  {"recommendations", "PSV"},
    {"returns", "PD"},          {"reviews", "PSV"},
    {"shipping", "PS"},         {"shop", "PVV"},
    {"storefront", "PSDVVV"},   {"warehouse", "PD"},
};

constexpr qint64 retailHour = 60;
constexpr qint64 retailDay = 24 * retailHour;

// Targets lie in .example (RFC 2606): nothing can leave the computer, whatever is pressed.
constexpr DemoWebhookSeed retailWebhooks[] = {
    {"Data quality gate", KnownKind::Standard, "https://dq.acme.example/hooks/qovery/gate/run", "of",
     "analitycs", "S", true, true, retailDay + 2 * retailHour},
    {"Deployment metrics", KnownKind::Standard, "https://metrics.acme.example/v1/deployments/ingest", "soc",
     "", "PS", true, true, 62 * retailDay},
    {"#incidents", KnownKind::Slack,
     "https://hooks.slack.example/services/T0ACME01/B0INCDNT/f2Qw8Zr1Lm5tk3Qz", "f",
     "feature-flags,notifications,email-sender,inventory,shop,loyalty,recommendations,returns,reviews,gift-"
     "cards,"
     "media-resizer,infra-prod",
     "P", false, true, 22 * retailDay},
    {"Legacy build server", KnownKind::Standard, "http://build.acme.example/plugin/qovery/notify", "o",
     "legacy-*", "", false, false, 36 * retailDay},
    {"On-call pager", KnownKind::Standard, "https://pager.acme.example/integrations/5d0be1f7a91c", "f",
     "checkout*,payments*,storefront,billing,cart,identity,orders,shipping,fraud-check,mobile-bff,delivery-"
     "eta",
     "P", true, true, 5 * retailDay + retailHour},
    {"#payments-squad", KnownKind::Slack,
     "https://hooks.slack.example/services/T0ACME01/B0PAYMNT/h7Vd2Kc9Xe4sM2ee", "ofc", "payments*", "", false,
     true, 17 * retailDay + retailHour},
    {"Preview clean-up", KnownKind::Standard, "https://ci.acme.example/hooks/preview-gc", "oc", "", "V",
     false, true, 9 * retailDay + retailHour},
    {"Product release bridge", KnownKind::Standard, "https://bridge.acme.example/hooks/qv/7c1e44d0b2689fQa",
     "fc", "product*,analytics", "PS", true, true, 2 * retailHour + 5},
    {"Release archive", KnownKind::Standard, "https://archive.acme.example/qovery/deployments/hook", "so", "",
     "", true, true, 43 * retailDay},
    {"#releases", KnownKind::Slack, "https://hooks.slack.example/services/T0ACME01/B0RELEAS/p3Ny6Gb8Wa1uZt0d",
     "o", "storefront,checkout*", "P", false, true, 11 * retailDay + retailHour},
    {"#staging-chatter", KnownKind::Slack,
     "https://hooks.slack.example/services/T0ACME01/B0STAGNG/q5Rt9Jm2Ds8vp7Ls", "sof", "", "S", false, false,
     9 * retailDay + 3 * retailHour},
    {"Status page sync", KnownKind::Standard, "https://status.acme.example/api/hooks/qovery/deploy", "sofc",
     "payments*,checkout*", "P", true, true, 4 * retailHour + 10},
};

} // namespace

DemoOrganization makeAcmeRetail(int seed, const QDateTime &now)
{
    DemoOrganization retail;
    retail.organization = {demoId(seed, QStringLiteral("organization/Acme Retail")),
                           QStringLiteral("Acme Retail")};
    retail.plan = QStringLiteral("ENTERPRISE");
    retail.description = QStringLiteral("Shop, payments and everything behind them");
    retail.createdAt = now.addDays(-1200);
    for (const auto &[name, modes] : retailProjects)
        addDemoProject(retail, seed, QString::fromLatin1(name), QString::fromLatin1(modes));
    for (const DemoWebhookSeed &webhook : retailWebhooks)
        addDemoWebhook(retail, seed, webhook, now);
    return retail;
}

DemoOrganization makeAcmeLabs(int seed, const QDateTime &now)
{
    DemoOrganization labs;
    labs.organization = {demoId(seed, QStringLiteral("organization/Acme Labs")), QStringLiteral("Acme Labs")};
    labs.plan = QStringLiteral("TEAM_2025");
    labs.description = QStringLiteral("Experiments");
    labs.createdAt = now.addDays(-200);
    addDemoProject(labs, seed, QStringLiteral("playground"), QStringLiteral("DVV"));
    addDemoProject(labs, seed, QStringLiteral("robots"), QStringLiteral("PSD"));
    addDemoProject(labs, seed, QStringLiteral("website"), QStringLiteral("PV"));
    addDemoWebhook(labs, seed,
                   {"Robot arm", KnownKind::Standard, "http://127.0.0.1:9099/hooks/robot-arm", "of", "robots",
                    "", false, true, 3 * retailDay},
                   now);
    addDemoWebhook(labs, seed,
                   {"#labs", KnownKind::Slack,
                    "https://hooks.slack.example/services/T0ACME02/B0LABSLB/k1Hs7Pf3Qc9zLb5a", "sofc", "",
                    "P", false, true, 30 * retailDay},
                   now);
    return labs;
}
