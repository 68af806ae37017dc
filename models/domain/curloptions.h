#pragma once

#include "models/domain/shellwords.h"

#include <QList>
#include <QString>

#include <variant>

// A curl command line taken apart: what matters of its options, in their order. Options that only change how
// curl works or prints are accepted and forgotten; those that read files, use a proxy or are unknown refuse
// the whole.
struct CurlCall
{
    QString method; // upper case; empty when none was given
    QString url;
    bool hasBody = false;
    QString body;
    bool hasToken = false; // a real one, not a placeholder
};
std::variant<CurlCall, CurlRefusal> curlCallFrom(const ShellLine &line);

// "<secret>", "{organization id}", "$TOKEN", "YOUR_TOKEN", "…": stands for something the reader has to put
// in.
bool isCurlPlaceholder(const QString &text);
