#include "resources/resources.h"

#include <QDir>

void initializeResources()
{
    Q_INIT_RESOURCE(qw_icons);
    Q_INIT_RESOURCE(resources_translations);
}
