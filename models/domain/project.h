#pragma once

#include "models/domain/vocabulary.h"

#include <QString>

struct Project
{
    QString id;
    QString name;
    friend bool operator==(const Project &, const Project &) = default;
};

struct Environment
{
    QString id;
    QString name;
    QString projectId; // the API gives no project name here: join by id
    EnvironmentMode mode;
    friend bool operator==(const Environment &, const Environment &) = default;
};

struct Organization
{
    QString id;
    QString name;
    friend bool operator==(const Organization &, const Organization &) = default;
};
