#pragma once

#include "models/api/qoveryapi.h"
#include "models/domain/catalog.h"

#include <QDateTime>
#include <QObject>

// Projects and environments of the open organization, read together and shared as one immutable Catalog.
// `api` must outlive it.
class ProjectCatalog : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed };

    explicit ProjectCatalog(QoveryApi &api, QObject *parent = nullptr);
    ~ProjectCatalog() override;

    void setOrganization(const QString &organizationId); // drops, then loads; empty = only drops
    void refresh();

    State state() const { return m_state; } // Ready stays Ready while a refresh runs or after one failed
    const std::optional<ApiError> &loadError() const { return m_loadError; }
    // Null until Ready: "not known yet", never "nothing matches".
    CatalogPtr catalog() const { return m_catalog; }
    qsizetype brokenCount() const { return m_broken; } // projects and environments that could not be read

signals:
    void changed(); // state, error or catalog

private:
    class Load;
    void finishLoad(const Result<ListAnswer<Project>> &projects,
                    const Result<ListAnswer<Environment>> &environments);

    QoveryApi &m_api;
    QString m_organizationId;
    State m_state = State::Idle;
    std::optional<ApiError> m_loadError;
    CatalogPtr m_catalog;
    qsizetype m_broken = 0;
    Load *m_load = nullptr; // child; replaced by each refresh
};
