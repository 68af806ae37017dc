#pragma once

#include "models/domain/catalog.h"
#include "models/domain/targetrequest.h"
#include "models/domain/webhookdraft.h"

#include <QWidget>

class CodeView;
class FieldHint;
class QCheckBox;
class QComboBox;
class QLabel;
class QStringListModel;
class SecretField;
class Segmented;
class TargetField;

// What is to be sent: target, kind, event, the environment to imitate, the secret. Value in, value out.
class TestRequestForm : public QWidget
{
    Q_OBJECT

public:
    explicit TestRequestForm(QWidget *parent = nullptr);

    void setWebhook(const WebhookDraft &draft, const Organization &organization);
    void setCatalog(const CatalogPtr &catalog);
    void setDemo(bool isDemo);

    // With the payload of this moment, which is then the one shown.
    TargetRequest request();
    QString targetUrl() const;
    // Shows what keeps the target from being sent to and goes there; false when there is something.
    bool check();

private:
    struct Imitated
    {
        Project project;
        Environment environment;
    };
    void buildFields();
    void buildLayout();
    void fillKinds(const WebhookKind &kind);
    void fillEvents(const QList<EventType> &events, const EventType &current);
    void chooseFiringEnvironment();
    void restoreEnvironmentText();
    void updatePlace();
    void updatePayload();
    bool isSlack() const;
    TestSubject subject() const;

    WebhookDraft m_draft;
    Organization m_organization;
    CatalogPtr m_catalog;
    QList<Imitated> m_environments; // never empty
    bool m_isDemo = false;

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
    CodeView *m_payload;
};
