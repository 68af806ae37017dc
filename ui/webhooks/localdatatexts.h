#pragma once

#include "models/store/local/localfacts.h"

#include <QCoreApplication>

// What happened to the data kept on this computer, in words: what, what it means, where the file lies.
class LocalDataTexts
{
    Q_DECLARE_TR_FUNCTIONS(LocalDataTexts)

public:
    static QString setAside(const LocalDamage &damage);
    static QString failed(const LocalFailure &failure);
    static QString workedAgain();
};
