#pragma once

#include "models/domain/auditchange.h"

#include <QDialog>

class QGridLayout;
class QVBoxLayout;

// One change of a webhook, to be read: who, when, from where, and field by field what was and what is. A
// value: knows no store. Secrets are masked. Deletes itself after closing.
class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    AuditDialog(const AuditEvent &event, const SecretMask &mask, QWidget *parent = nullptr);

private:
    void addHead(QVBoxLayout *body, const AuditEvent &event, const SecretMask &mask);
    void addFields(QVBoxLayout *body, const AuditChange &change);
    void addField(QGridLayout *grid, const AuditField &field, bool isOneSided);
    void addTexts(QVBoxLayout *body, const AuditChange &change);
    void addNote(QVBoxLayout *body, const QString &text);
};
