#pragma once

#include "models/api/apierror.h"

#include <QDialog>

class FieldHint;
class Note;
class QLineEdit;
class QPushButton;

// Asks for an organization by its id or console URL: where a token may not list organizations, or for one
// that is not in the list. Whoever opened it checks the id and answers with showRefused() or accept(). What
// was typed survives.
class OrganizationDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Why { UserAsked, ListingForbidden, NoOrganization };

    explicit OrganizationDialog(Why why, QWidget *parent = nullptr);
    ~OrganizationDialog() override;

    void showRefused(const ApiError &error);

signals:
    void organizationEntered(const QString &organizationId);
    void checkAbandoned(); // the text changed: an answer under way is of no use

protected:
    bool event(QEvent *event) override;

private:
    void submit();
    void textEdited();
    void setChecking(bool checking);
    void fitHeight();

    bool m_isChecking = false;
    QLineEdit *m_referenceField;
    FieldHint *m_referenceHint;
    Note *m_refusalNote;
    QPushButton *m_cancelButton;
    QPushButton *m_openButton;
};
