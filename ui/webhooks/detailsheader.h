#pragma once

#include "models/domain/webhook.h"

#include <QWidget>

class Badge;
class ElidedLabel;
class IconButton;
class MaskedTargetLabel;
class QAction;
class QLineEdit;
class QPushButton;
class WebhookActions;

// A line between the parts of the pane.
class DetailsLine : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsLine(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// Name, state, target and buttons of the details pane. The target is masked until the eye is pressed, and
// again with the next webhook.
class DetailsHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsHeader(WebhookActions &actions, QWidget *parent = nullptr);

    void setWebhook(const Webhook &webhook, bool isBusy);
    void maskTarget();

signals:
    void copyTargetRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(const char *objectName, const QString &text, const QString &icon, QAction *action);
    void buildTarget();
    void revealTarget(bool revealed);
    void labelButtons();

    QString m_targetUrl;
    ElidedLabel *m_name = nullptr;
    Badge *m_stateBadge = nullptr;
    MaskedTargetLabel *m_maskedTarget = nullptr;
    QLineEdit *m_target = nullptr;
    IconButton *m_revealButton = nullptr;
    IconButton *m_copyTargetButton = nullptr;
    QPushButton *m_editButton = nullptr;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_curlButton = nullptr;
    QPushButton *m_duplicateButton = nullptr;
    QPushButton *m_deleteButton = nullptr;
    int m_labelledWidth = 0; // of all five with their words
};
