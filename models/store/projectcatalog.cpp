#include "models/store/projectcatalog.h"

// One reading of both lists, at the same time.
class ProjectCatalog::Load : public QObject
{
public:
    explicit Load(ProjectCatalog &catalog)
        : QObject(&catalog)
        , m_catalog(catalog)
    {
    }

    void start()
    {
        m_catalog.m_api.listProjects(m_catalog.m_organizationId, this,
                                     [this](const Result<ListAnswer<Project>> &answer) {
                                         m_projects = answer;
                                         finishWhenBothAreThere();
                                     });
        m_catalog.m_api.listEnvironments(m_catalog.m_organizationId, this,
                                         [this](const Result<ListAnswer<Environment>> &answer) {
                                             m_environments = answer;
                                             finishWhenBothAreThere();
                                         });
    }

private:
    void finishWhenBothAreThere()
    {
        if (m_projects && m_environments)
            m_catalog.finishLoad(*m_projects, *m_environments);
    }

    ProjectCatalog &m_catalog;
    std::optional<Result<ListAnswer<Project>>> m_projects;
    std::optional<Result<ListAnswer<Environment>>> m_environments;
};

ProjectCatalog::ProjectCatalog(QoveryApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

ProjectCatalog::~ProjectCatalog() = default;

void ProjectCatalog::setOrganization(const QString &organizationId)
{
    delete m_load; // cancels its reads
    m_load = nullptr;
    m_organizationId = organizationId;
    m_state = State::Idle;
    m_loadError.reset();
    m_catalog.reset();
    m_broken = 0;
    if (organizationId.isEmpty())
        emit changed();
    else
        refresh();
}

void ProjectCatalog::refresh()
{
    if (m_organizationId.isEmpty())
        return;
    delete m_load;
    m_load = new Load(*this);
    if (m_state != State::Ready)
        m_state = State::Loading;
    m_load->start();
    emit changed();
}

void ProjectCatalog::finishLoad(const Result<ListAnswer<Project>> &projects,
                                const Result<ListAnswer<Environment>> &environments)
{
    m_load->deleteLater();
    m_load = nullptr;
    if (projects && environments) {
        m_catalog = CatalogPtr::create(projects.value().items, environments.value().items);
        m_broken = projects.value().broken.size() + environments.value().broken.size();
        m_loadError.reset();
        m_state = State::Ready;
    } else {
        m_loadError = projects ? environments.error() : projects.error();
        if (m_state != State::Ready)
            m_state = State::Failed;
    }
    emit changed();
}
