#include "models/domain/testsubject.h"

#include "models/domain/filterpreview.h"

TestSubject usualTestSubject(const Webhook &webhook, const Organization &organization,
                             const CatalogPtr &catalog)
{
    TestSubject subject;
    subject.kind = webhook.kind.isEmpty() ? WebhookKind(KnownKind::Standard) : webhook.kind;
    if (!webhook.events.isEmpty() && !webhook.events.contains(EventType(KnownEvent::Failed)))
        subject.event = webhook.events.constFirst();
    subject.organization = organization;
    subject.now = QDateTime::currentDateTimeUtc();
    // Nothing real to imitate: plainly made up.
    const QString id = QStringLiteral("00000000-0000-4000-8000-000000007e57");
    subject.project = {id, QStringLiteral("sample-project")};
    subject.environment = {id, QStringLiteral("sample-environment"), id, KnownMode::Staging};
    if (!catalog)
        return subject;
    const FilterPreview preview = FilterPreview::compute(*catalog, WebhookFilter::of(webhook));
    if (!preview.matching.isEmpty()) {
        const FilterPreview::ProjectMatch &first = preview.matching.constFirst();
        subject.project = catalog->projects().at(first.projectIndex);
        subject.environment = catalog->environmentsOf(first.projectIndex).at(first.environments.constFirst());
    }
    return subject;
}

TargetRequest usualTestRequest(const Webhook &webhook, const TestSubject &subject, const QString &secret)
{
    TargetRequestOptions options;
    options.targetUrl = webhook.targetUrl;
    options.body = samplePayload(subject).trimmed() + '\n';
    options.secret = secret;
    options.marksTest = !subject.kind.is(KnownKind::Slack); // a Slack message says TEST itself
    return targetRequest(options);
}
