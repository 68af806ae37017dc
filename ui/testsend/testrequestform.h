#pragma once

#include "models/domain/catalog.h"
#include "models/domain/deliverylog.h"
#include "models/domain/sendrecord.h"
#include "models/domain/targetrequest.h"
#include "models/domain/webhookdraft.h"

#include <QWidget>

class FieldHint;
class HeaderRows;
class PayloadSection;
class QCheckBox;
class QComboBox;
class QLabel;
class QStringListModel;
class SecretField;
class Segmented;
class TargetField;

// What is to be sent: target, kind, event, the environment to imitate, the secret, headers of the user's and
// the payload. Value in, value out.
class TestRequestForm : public QWidget
{
    Q_OBJECT

public:
    explicit TestRequestForm(QWidget *parent = nullptr);

    void setWebhook(const WebhookDraft &draft, const Organization &organization);
    void setCatalog(const CatalogPtr &catalog);
    void setDemo(bool isDemo);
    void setReceiver(const QString &address); // the built-in one, offered as the target; empty: it is off

    // With the payload of this moment, which is then the one shown.
    TargetRequest request();
    // What is kept of it beside the request: kind, event, the recorded delivery it is made of, and the names
    // of the user's own headers.
    SendRecord record() const;
    QString targetUrl() const;
    // Shows what keeps the target from being sent to and goes there; false when there is something.
    bool check();

    void setRecordedAvailable(bool areThere);
    void useRecorded(const StoredDelivery &recorded);
    // As it was sent then. Values of headers and secrets were not kept: the field that needs one gets the
    // focus.
    void repeat(const SendRecord &record);

signals:
    void recordedRequested();

private:
    struct Imitated
    {
        Project project;
        Environment environment;
    };
    void buildFields();
    void buildLayout();
    void explainFields();
    void fillKinds(const WebhookKind &kind);
    void fillEvents(const QList<EventType> &events, const EventType &current);
    void chooseFiringEnvironment();
    void restoreEnvironmentText();
    void updatePlace();
    void describePlace();
    void offerReceiver();
    void updatePayload();
    bool isSlack() const;
    TestSubject subject() const;

    WebhookDraft m_draft;
    Organization m_organization;
    CatalogPtr m_catalog;
    QList<Imitated> m_environments; // never empty
    bool m_isDemo = false;
    QString m_receiver;

    TargetField *m_targetUrl;
    FieldHint *m_targetHint;
    Segmented *m_kind;
    QComboBox *m_event;
    QLabel *m_eventWord;
    QComboBox *m_environment;
    QStringListModel *m_environmentNames;
    Segmented *m_secretHeader;
    SecretField *m_secret;
    FieldHint *m_secretHint;
    QCheckBox *m_marksTest;
    HeaderRows *m_headers;
    PayloadSection *m_payload;
};
