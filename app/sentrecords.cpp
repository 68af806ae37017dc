#include "app/sentrecords.h"

#include "models/domain/ownheaders.h"
#include "models/store/local/sendhistory.h"

#include <algorithm>
#include <utility>

static void fill(SendRecord &record, const TargetRequest &request, const TestResult &result)
{
    record.at = result.startedAt.isValid() ? result.startedAt.toUTC() : QDateTime::currentDateTimeUtc();
    record.targetUrl = request.targetUrl;
    record.body = request.body;
    record.bodySize = request.body.size();
    record.answerStart = result.body;
    record.outcome = result.outcome;
    record.status = result.status;
    if (result.total)
        record.total = std::chrono::duration_cast<std::chrono::milliseconds>(*result.total);
}

void keepTestSend(SendHistory &history, SendRecord record, const TargetRequest &request,
                  const TestResult &result)
{
    fill(record, request, result);
    // record.headers are the user's own, by name: their values are kept nowhere.
    const HeaderList own = std::exchange(record.headers, request.headers);
    for (auto &header : record.headers) {
        const bool isOwn = std::any_of(own.begin(), own.end(), [&header](const auto &other) {
            return other.first.compare(header.first, Qt::CaseInsensitive) == 0;
        });
        if (isOwn || !SendHistory::isPlainHeader(header.first))
            header.second.clear();
    }
    // They may stand in the payload, too, and come back in the answer.
    history.add(record, secretsIn(request.headers));
}

void keepResend(SendHistory &history, const StoredDelivery &stored, const TargetRequest &request,
                const TestResult &result, const QList<QByteArray> &secrets)
{
    SendRecord record;
    record.why = SendRecord::Why::Again;
    record.organizationId = stored.organizationId;
    record.webhookId = stored.webhookId;
    record.deliveryId = stored.delivery.id;
    record.kind = stored.delivery.kind;
    record.event = stored.delivery.event;
    record.headers = request.headers;
    record.isMasked = stored.requestIsMasked();
    fill(record, request, result);
    history.add(record, secrets);
}
