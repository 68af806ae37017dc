#pragma once

#include "models/domain/project.h"

#include <QComboBox>

// The organizations of the token, and "Open by ID…". The wheel does not switch: that would drop the list
// under the pointer.
class OrganizationPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit OrganizationPicker(QWidget *parent = nullptr);

    void setOrganizations(const QList<Organization> &organizations, const QString &currentId);
    QString currentOrganizationId() const { return m_currentId; }
    QString currentName() const { return m_currentName; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void organizationChosen(const QString &organizationId);
    void organizationIdRequested();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose(int index);

    QString m_currentId;
    QString m_currentName;
};
