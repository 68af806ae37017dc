#pragma once

#include "app/export/exporttoken.h"
#include "models/api/qoveryapi.h"
#include "models/domain/webhookexport.h"

#include <QObject>

class EndingSignals;

// `qovery-webhooks --export FILE`: looks for a token, reads the webhooks of one organization, and writes
// them, all or, when so allowed, those that can be read. What it says goes to standard error; standard output
// is for the webhooks. It reads only: nothing on the server changes.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    ExportRun(const Options &options, EnvironmentToken environment, EndingSignals &ending,
              QObject *parent = nullptr);

    void start();

signals:
    void ended(ExportStatus status); // once, later or at once

private:
    void connectTo(const ExportToken::Access &access);
    void chooseOrganization(const Result<ListAnswer<Organization>> &result);
    void readWebhooks(const Organization &organization);
    void take(const ListAnswer<Webhook> &list);
    void write();
    void fail(ExportStatus status, const QString &text);
    void fail(const ApiError &error);
    void end(ExportStatus status);

    Options m_options;
    EndingSignals &m_ending;
    ExportToken m_token;
    QoveryApi m_api;
    QString m_rememberedOrganization;
    WebhookExport m_export;
    bool m_hasEnded = false;
};

// All of the process: without a display, and without asking anything. Returns its exit status.
int exportWithoutWindow(const Options &options, int &argc, char **argv);
